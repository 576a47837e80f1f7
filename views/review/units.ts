// What of a plan can be right or wrong by itself, each in the form of a truth file.
import type { ReportDocument } from '../../src/report/pack.js'
import type { AgencyMention, Plan, Position, Section } from '../../src/schema/plan.js'
import { milestoneRow, referenceRow, sectionRow } from '../model/facts.js'
import { METADATA_FIELDS, type MetadataField } from '../model/metadata.js'
import { rowAt, tableRows } from './table-rows.js'
import type { LineRange, TruthEntry } from './truth-form.js'

/** A fact to be judged. */
export interface Unit {
  readonly id: string
  /** The row of the tables that shows it. */
  readonly row: string
  readonly entry: TruthEntry
  /** The row of a table of the document in which it stands; such facts have a truth file of their own. */
  readonly tableRow: LineRange | null
}

/** Fields of the document's own data are judged too; they stand on no line. */
export const metadataUnit = (field: MetadataField): string => `metadata-${field}`
export const METADATA_UNITS: readonly string[] = METADATA_FIELDS.map(metadataUnit)

/** All units of a document but those of its metadata, in the order of the plan. */
export function unitsOf({ plan, text }: ReportDocument): Unit[] {
  const rows = tableRows(plan)
  const units: Unit[] = []
  const words = ({ start, end }: Position): string => oneLine(text.slice(start.offset, end.offset))
  const add = (id: string, row: string, line: number, entryOn: (line: number) => TruthEntry): void => {
    const tableRow = rowAt(rows, line)
    const inTable = rows.tables.some(([first, last]) => first <= line && line <= last)
    const entry = entryOn(tableRow?.[0] ?? line)
    // Sections, citations and targets without a number are not scored in tables.
    if (inTable && (tableRow === null || !['milestones', 'assignments', 'deadlines'].includes(entry.kind))) return
    units.push({ id, row, entry, tableRow })
  }
  const addSections = (sections: readonly Section[], parent: number | null): void => {
    for (const section of sections) {
      const { marker, position } = section
      const line = position.start.line
      if (marker !== null)
        add(sectionRow(section.id), sectionRow(section.id), line, () => ({ kind: 'sections', fact: { line, marker, parent, head: headOf(section, text) } }))
      addSections(section.children, marker === null ? parent : line)
    }
  }
  const addAgencies = (owner: { lead: AgencyMention[]; coordinators: AgencyMention[]; position: Position }, id: string, row: string): void => {
    for (const [role, mentions] of [
      ['lead', owner.lead],
      ['coordinate', owner.coordinators],
    ] as const)
      mentions.forEach((mention, index) => {
        const quote = words(mention.position)
        add(`${id}-${role}-${index}`, row, owner.position.start.line, (line) => ({ kind: 'assignments', fact: { line, agency: mention.name, role, quote } }))
      })
  }
  addSections(plan.sections, null)
  for (const target of plan.targets) {
    const { line } = target.position.start
    if (target.kind === 'qualitative')
      add(target.id, milestoneRow(target.id, 0), line, (at) => ({
        kind: 'qualitative',
        fact: { line: at, quote: firstWords(words(target.position), text, target.position) },
      }))
    target.milestones.forEach((milestone, index) => {
      const { value, max, unit, comparator, change, from, to, per } = milestone
      const row = milestoneRow(target.id, index)
      add(row, row, milestone.position.start.line, (at) => ({
        kind: 'milestones',
        fact: { line: at, value, max, unit, comparator, change, from, to, per, quote: words(milestone.position), indicator: target.indicator },
      }))
    })
    addAgencies(target, target.id, milestoneRow(target.id, 0))
  }
  for (const task of plan.tasks) addAgencies(task, task.id, task.id)
  for (const { id, position, kind, start, end, rrule } of plan.deadlines)
    add(id, id, position.start.line, (line) => ({ kind: 'deadlines', fact: { line, quote: words(position), kind, start, end, rrule } }))
  plan.references.forEach(({ type, number, date, issuer, title, position }, index) => {
    add(referenceRow(index), referenceRow(index), position.start.line, (line) => ({ kind: 'references', fact: { line, type, number, date, issuer, title } }))
  })
  return units
}

/** Whether paragraphs run over several lines: some fact outside of the tables does. */
export function isWrapped(plan: Plan): boolean {
  const rows = tableRows(plan)
  return [...plan.targets, ...plan.tasks, ...plan.deadlines, ...plan.references].some(
    ({ position: { start, end } }) => start.line !== end.line && !rows.tables.some(([first, last]) => first <= start.line && start.line <= last),
  )
}

/** Words as a quote: without markup and line breaks. */
export function oneLine(words: string): string {
  return words
    .normalize('NFC')
    .replace(/[*\\#]/g, '')
    .replace(/\s+/g, ' ')
    .trim()
}

/** A statement may be long; its first twelve words find it again. */
function firstWords(words: string, text: string, { start, end }: Position): string {
  const first = text.slice(start.offset, end.offset).split('\n', 1)[0] ?? words
  return oneLine(first).split(' ').slice(0, 12).join(' ')
}

/** The forty characters or so after the marker. */
function headOf({ marker, position }: Section, text: string): string {
  const own = oneLine(text.slice(position.start.offset, position.end.offset).split('\n', 1)[0] ?? '')
  const written = oneLine(marker ?? '')
  return (own.startsWith(written) ? own.slice(written.length) : own).trim().slice(0, 40).trim()
}
