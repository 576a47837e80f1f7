// How many rows the tables of a plan have: the tabs say so before a table is made.
import type { Plan } from '../../src/schema/plan.js'
import { flattenSections } from './facts.js'
import { METADATA_FIELDS } from './metadata.js'
import type { TableId } from './tables.js'

/** The number of rows by table. */
export function rowCounts(plan: Plan): Record<TableId, number> {
  const targets = plan.targets.reduce((count, target) => count + Math.max(1, target.milestones.length), 0)
  const { tasks, deadlines, references, agencies, unclaimed, messages } = plan
  const counted = { tasks, deadlines, references, agencies, unclaimed, messages, sections: flattenSections(plan.sections) }
  const lengths = Object.fromEntries(Object.entries(counted).map(([id, facts]) => [id, facts.length])) as Record<keyof typeof counted, number>
  return { ...lengths, targets, document: METADATA_FIELDS.length }
}
