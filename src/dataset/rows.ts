// The rows that one plan gives to each table of a dataset.
import type { Plan } from '../schema/plan.js'
import { documentRow } from './documents.js'
import { agencyRows, deadlineRows, messageRows, referenceRows, targetRows, taskRows } from './facts.js'
import { sectionRows } from './sections.js'
import type { RowOf, TableName } from './tables.js'

/** The rows of every table, in document order. */
export type PlanRows = { [Name in TableName]: RowOf<Name>[] }

/**
 * One plan as rows. `documentId` is the value of `document_id` in all of them, which joins the tables.
 *
 * @example
 * rowsOf(plan, 'a.txt').targets[0].value // 60
 */
export function rowsOf(plan: Plan, documentId: string): PlanRows {
  return {
    documents: [documentRow(plan, documentId)],
    sections: sectionRows(plan, documentId),
    targets: targetRows(plan, documentId),
    tasks: taskRows(plan, documentId),
    deadlines: deadlineRows(plan, documentId),
    references: referenceRows(plan, documentId),
    agencies: agencyRows(plan, documentId),
    messages: messageRows(plan, documentId),
  }
}
