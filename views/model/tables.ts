// The facts of a plan as tables: what the right side shows, sorts, filters and saves as CSV.
import { formatMilestone, formatNumber, formatPeriod } from '../../src/export/format-fact.js'
import { WORDS } from '../../src/export/wording.js'
import type { ReportDocument } from '../../src/report/pack.js'
import type { Milestone, Plan } from '../../src/schema/plan.js'
import { type Language, VIEW_WORDS, type Words } from '../wording/index.js'
import { agencyRow, flattenSections, messageRow, milestoneRow, referenceRow, sectionRow, unclaimedRow } from './facts.js'
import { agencyNames, inheritedNote } from './inherited.js'
import { METADATA_FIELDS, metadataText } from './metadata.js'
import { timeInWords } from './time-in-words.js'

export const TABLE_IDS = ['document', 'sections', 'targets', 'tasks', 'deadlines', 'references', 'agencies', 'unclaimed', 'messages'] as const
export type TableId = (typeof TABLE_IDS)[number]
export type ColumnId = keyof Words['columns']

export interface Cell {
  readonly text: string
  /** By what the column is sorted; the text itself where it is left out. */
  readonly sort?: number
}

export interface Row {
  readonly id: string
  readonly sectionId: string | null
  /** Offset of its first word in the source; null where it stands nowhere (the document's own data). */
  readonly start: number | null
  readonly cells: readonly Cell[]
}

export interface FactTable {
  readonly id: TableId
  readonly columns: readonly ColumnId[]
  readonly rows: readonly Row[]
}

/** All tables of a document in the language, each made when it is first asked for. */
export function tablesOf({ plan, text }: ReportDocument, language: Language): Record<TableId, FactTable> {
  const format = { plan, text, language, words: VIEW_WORDS[language] }
  const made = new Map<TableId, FactTable>()
  const tables = {}
  for (const id of TABLE_IDS) {
    const make = (): FactTable => {
      const table = made.get(id) ?? { id, columns: TABLES[id].columns, rows: TABLES[id].rows(format) }
      made.set(id, table)
      return table
    }
    Object.defineProperty(tables, id, { get: make, enumerable: true })
  }
  return tables as Record<TableId, FactTable>
}

interface Format {
  readonly plan: Plan
  readonly text: string
  readonly words: Words
  readonly language: Language
}

function metadataRows({ plan, words }: Format): Row[] {
  return METADATA_FIELDS.map((field, index) => ({
    id: `metadata-${field}`,
    sectionId: null,
    start: null,
    cells: [{ text: words.metadata[field], sort: index }, { text: metadataText(plan, field) }],
  }))
}

function sectionRows({ plan }: Format): Row[] {
  return flattenSections(plan.sections).map(({ section }, index) => ({
    id: sectionRow(section.id),
    sectionId: section.id,
    start: section.position.start.offset,
    cells: [
      { text: section.marker ?? '', sort: index },
      { text: section.heading ?? section.text },
      { text: section.role ?? '' },
      { text: section.id, sort: index },
      lineCell(section.position.start.line),
    ],
  }))
}

function targetRows(format: Format): Row[] {
  return format.plan.targets.flatMap((target) => {
    const { sectionId, position } = target
    const row = (index: number, milestone: Milestone | null): Row => ({
      id: milestoneRow(target.id, index),
      sectionId,
      start: (milestone ?? target).position.start.offset,
      cells: [
        { text: target.indicator || target.statement },
        milestone === null ? { text: format.words.qualitative, sort: Number.NEGATIVE_INFINITY } : valueCell(milestone, format),
        milestone === null ? { text: '' } : yearsCell(milestone, format.words),
        baselineCell(milestone, format),
        { text: agencyNames(target.lead, format.words) },
        { text: agencyNames(target.coordinators, format.words) },
        { text: sectionId ?? '', sort: position.start.offset },
        lineCell((milestone ?? target).position.start.line),
        { text: milestone === null ? target.rule : milestone.rule },
      ],
    })
    return target.milestones.length === 0 ? [row(0, null)] : target.milestones.map((milestone, index) => row(index, milestone))
  })
}

function taskRows({ plan, words, language }: Format): Row[] {
  const deadlines = new Map(plan.deadlines.map((deadline) => [deadline.id, deadline]))
  return plan.tasks.map((task) => ({
    id: task.id,
    sectionId: task.sectionId,
    start: task.position.start.offset,
    cells: [
      { text: task.text },
      { text: agencyNames(task.lead, words) + (task.mode === 'requested' ? ` (${words.requested})` : '') },
      { text: agencyNames(task.coordinators, words) },
      { text: task.deadlineIds.flatMap((id) => timeInWords(deadlines.get(id), language)).join('; ') },
      { text: task.product ?? '' },
      { text: task.sectionId ?? '', sort: task.position.start.offset },
      lineCell(task.position.start.line),
      { text: task.rule },
    ],
  }))
}

function deadlineRows({ plan, words, language }: Format): Row[] {
  return plan.deadlines.map((deadline) => ({
    id: deadline.id,
    sectionId: deadline.sectionId,
    start: deadline.position.start.offset,
    cells: [
      { text: timeInWords(deadline, language).join('') },
      { text: words.kinds[deadline.kind] },
      { text: deadline.what ?? '' },
      { text: deadline.text },
      { text: deadline.sectionId ?? '', sort: deadline.position.start.offset },
      lineCell(deadline.position.start.line),
      { text: deadline.rule },
    ],
  }))
}

function referenceRows({ plan }: Format): Row[] {
  const mentions = new Map<string, number>()
  for (const { key } of plan.references) mentions.set(key, (mentions.get(key) ?? 0) + 1)
  return plan.references.map((reference, index) => ({
    id: referenceRow(index),
    sectionId: null,
    start: reference.position.start.offset,
    cells: [
      {
        text:
          [reference.type, reference.number].filter(Boolean).join(' ') + (reference.number === null && reference.title !== null ? `: ${reference.title}` : ''),
      },
      { text: reference.date ?? '' },
      { text: reference.issuer ?? '' },
      numberCell(mentions.get(reference.key) ?? 0),
      lineCell(reference.position.start.line),
      { text: reference.rule },
    ],
  }))
}

function agencyRows({ plan, words }: Format): Row[] {
  const leads = countFacts(plan, 'lead')
  const coordinates = countFacts(plan, 'coordinators')
  return plan.agencies.map((agency) => ({
    id: agencyRow(agency.id),
    sectionId: null,
    start: null,
    cells: [
      { text: agency.name },
      { text: agency.level === null ? '' : words.levels[agency.level] },
      numberCell(leads.get(agency.id) ?? 0),
      numberCell(coordinates.get(agency.id) ?? 0),
      { text: agency.aliases.join('; ') },
    ],
  }))
}

/** In how many targets and tasks an agency has the role. */
function countFacts(plan: Plan, role: 'lead' | 'coordinators'): Map<string, number> {
  const counts = new Map<string, number>()
  for (const fact of [...plan.targets, ...plan.tasks])
    for (const id of new Set(fact[role].map((mention) => mention.agencyId))) counts.set(id, (counts.get(id) ?? 0) + 1)
  return counts
}

function unclaimedRows({ plan, text }: Format): Row[] {
  return plan.unclaimed.map((number, index) => {
    const { start, end } = number.position
    const around = text.slice(Math.max(0, start.offset - 50), end.offset + 30).split('\n')
    return {
      id: unclaimedRow(index),
      sectionId: null,
      start: start.offset,
      cells: [{ text: number.text }, { text: (around.find((line) => line.includes(number.text)) ?? '').trim() }, lineCell(start.line)],
    }
  })
}

function messageRows({ plan, language }: Format): Row[] {
  return plan.messages.map((message, index) => ({
    id: messageRow(index),
    sectionId: null,
    start: message.position?.start.offset ?? null,
    cells: [
      { text: WORDS[language].severity[message.severity] },
      { text: message.reason },
      message.position === null ? { text: '' } : lineCell(message.position.start.line),
      { text: message.ruleId },
    ],
  }))
}

function valueCell(milestone: Milestone, { language }: Format): Cell {
  return { text: formatMilestone({ ...milestone, from: null, to: null }, WORDS[language]), sort: milestone.value }
}

function yearsCell({ from, to, inherited }: Milestone, words: Words): Cell {
  if (from === null && to === null) return { text: '' }
  return { text: (formatPeriod({ from: from ?? to, to }) ?? '') + inheritedNote(inherited, words), sort: to ?? from ?? 0 }
}

function baselineCell(milestone: Milestone | null, { language }: Format): Cell {
  if (milestone?.baseline == null) return { text: '' }
  const { value, year } = milestone.baseline
  return { text: formatNumber(value, WORDS[language]) + (year === null ? '' : ` (${year})`), sort: value }
}

const lineCell = (line: number): Cell => ({ text: String(line), sort: line })
const numberCell = (count: number): Cell => ({ text: String(count), sort: count })

const TABLES: Record<TableId, { columns: readonly ColumnId[]; rows: (format: Format) => Row[] }> = {
  document: { columns: ['field', 'content'], rows: metadataRows },
  sections: { columns: ['marker', 'heading', 'role', 'section', 'line'], rows: sectionRows },
  targets: { columns: ['indicator', 'value', 'years', 'baseline', 'lead', 'coordinators', 'section', 'line', 'rule'], rows: targetRows },
  tasks: { columns: ['task', 'lead', 'coordinators', 'time', 'product', 'section', 'line', 'rule'], rows: taskRows },
  deadlines: { columns: ['time', 'kind', 'what', 'words', 'section', 'line', 'rule'], rows: deadlineRows },
  references: { columns: ['reference', 'date', 'issuer', 'mentions', 'line', 'rule'], rows: referenceRows },
  agencies: { columns: ['agency', 'level', 'leads', 'coordinates', 'aliases'], rows: agencyRows },
  unclaimed: { columns: ['number', 'words', 'line'], rows: unclaimedRows },
  messages: { columns: ['severity', 'message', 'line', 'rule'], rows: messageRows },
}
