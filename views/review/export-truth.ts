// A reviewed document as truth files: what was found right or added by hand. Lines with an open fact are left out of the score.
import type { ReportDocument } from '../../src/report/pack.js'
import { METADATA_FIELDS, type MetadataField } from '../model/metadata.js'
import type { Marks, MissingFact } from './marks.js'
import { fieldFromText, metadataOf } from './metadata-truth.js'
import { tableRows } from './table-rows.js'
import type { DocumentTruth, LineRange, MetadataTruth, TableTruth, TruthEntry, TruthLists } from './truth-form.js'
import { isWrapped, metadataUnit, type Unit, unitsOf } from './units.js'

export interface Truth {
  document: DocumentTruth
  /** Null where the document has no table with a reviewed row. */
  tables: TableTruth | null
}

/** The truth that the marks say. Nothing is taken from the plan that nobody has called right. */
export function truthOf(report: ReportDocument, marks: Marks): Truth {
  const { plan, name } = report
  const units = unitsOf(report)
  const { tables, rows } = tableRows(plan)
  const missingInTable = (fact: MissingFact): LineRange | null => rows.find(([first, last]) => first <= fact.fact.line && fact.fact.line <= last) ?? null
  const open = units.filter((unit) => marks.verdicts[unit.id] === undefined)
  const openLines = new Set(open.filter((unit) => unit.tableRow === null).map(lineOf))
  const ignore = mergeRanges([...[...openLines].map((line): LineRange => [line, line]), ...tables])
  const ignored = (line: number): boolean => ignore.some(([first, last]) => first <= line && line <= last)
  const right = units.filter((unit) => marks.verdicts[unit.id] === 'right')
  const entries = [
    ...right.filter((unit) => unit.tableRow === null).map((unit) => unit.entry),
    ...marks.missing.filter((fact) => missingInTable(fact) === null),
  ]
  const doc = name.split('/').pop() ?? name
  const wrapped = isWrapped(plan)
  const document: DocumentTruth = {
    doc,
    wrapped,
    ignore,
    metadata: judgedMetadata(report, marks),
    ...listsOf(entries.filter(({ fact }) => !ignored(fact.line))),
  }

  const openRows = new Set(open.map((unit) => unit.tableRow?.[0]))
  const judgedRows = rows.filter(([first]) => !openRows.has(first) && isTouched(first, units, marks, missingInTable))
  if (judgedRows.length === 0) return { document, tables: null }
  const inRow = (first: number | undefined): boolean => judgedRows.some((row) => row[0] === first)
  const { milestones, assignments, deadlines } = listsOf([
    ...right.filter((unit) => inRow(unit.tableRow?.[0])).map((unit) => unit.entry),
    ...marks.missing.filter((fact) => inRow(missingInTable(fact)?.[0])),
  ])
  return { document, tables: { doc, wrapped, only: judgedRows, rows: judgedRows, milestones, assignments, deadlines } }
}

const lineOf = (unit: Unit): number => unit.entry.fact.line

/** A row of which something was judged or added; about others nobody has said anything. */
function isTouched(first: number, units: readonly Unit[], marks: Marks, rowOf: (fact: MissingFact) => LineRange | null): boolean {
  return units.some((unit) => unit.tableRow?.[0] === first) || marks.missing.some((fact) => rowOf(fact)?.[0] === first)
}

function judgedMetadata({ plan }: ReportDocument, marks: Marks): MetadataTruth {
  const said = metadataOf(plan)
  const value = <F extends MetadataField>(field: F): MetadataTruth[F] | null => {
    const verdict = marks.verdicts[metadataUnit(field)]
    if (verdict === 'right') return said[field]
    return verdict === 'wrong' ? fieldFromText(field, marks.corrections[field] ?? '') : null
  }
  return Object.fromEntries(METADATA_FIELDS.map((field) => [field, value(field)])) as unknown as MetadataTruth
}

function listsOf(entries: readonly TruthEntry[]): TruthLists {
  const lists: TruthLists = { sections: [], milestones: [], qualitative: [], assignments: [], deadlines: [], references: [] }
  for (const { kind, fact } of [...entries].sort((a, b) => a.fact.line - b.fact.line)) (lists[kind] as (typeof fact)[]).push(fact)
  return lists
}

/** Ranges in order, those that touch made one. */
function mergeRanges(ranges: readonly LineRange[]): LineRange[] {
  const merged: LineRange[] = []
  for (const [first, last] of [...ranges].sort((a, b) => a[0] - b[0])) {
    const above = merged.at(-1)
    if (above !== undefined && first <= above[1] + 1) above[1] = Math.max(above[1], last)
    else merged.push([first, last])
  }
  return merged
}
