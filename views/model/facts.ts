// A plan as one flat list of marks: which words of the source which fact was read from.
import type { ReportDocument } from '../../src/report/pack.js'
import type { AgencyMention, Milestone, Position, Section } from '../../src/schema/plan.js'

/** Kinds of marks; each has a look of its own, so that those that overlap can be told apart. */
export const MARK_KINDS = ['target', 'value', 'year', 'task', 'lead', 'coordinator', 'deadline', 'reference', 'unclaimed', 'message'] as const
export type MarkKind = (typeof MARK_KINDS)[number]

/** Words of the source that belong to a fact. */
export interface Mark {
  readonly kind: MarkKind
  /** Offsets in UTF-16 units, end exclusive. */
  readonly start: number
  readonly end: number
  /** The row of the tables that shows the fact: 'target-1.0' (a target's first value), 'task-3', 'reference-2' … */
  readonly row: string
  readonly agencyId: string | null
}

/** All marks of a document, in the order of their starts, the longer one first. */
export function marksOf({ text, plan }: ReportDocument): Mark[] {
  const marks: Mark[] = []
  const add = (kind: MarkKind, position: Position, row: string, agencyId: string | null = null): void => {
    const { start, end } = position
    if (end.offset > start.offset) marks.push({ kind, start: start.offset, end: end.offset, row, agencyId })
  }
  const addAgencies = (fact: { lead: AgencyMention[]; coordinators: AgencyMention[] }, row: string): void => {
    for (const mention of fact.lead) add('lead', mention.position, row, mention.agencyId)
    for (const mention of fact.coordinators) add('coordinator', mention.position, row, mention.agencyId)
  }
  for (const target of plan.targets) {
    add('target', target.position, milestoneRow(target.id, 0))
    addAgencies(target, milestoneRow(target.id, 0))
    target.milestones.forEach((milestone, index) => {
      const row = milestoneRow(target.id, index)
      add('value', milestone.position, row)
      for (const [start, end] of yearsIn(text, target.position, milestone)) marks.push({ kind: 'year', start, end, row, agencyId: null })
    })
  }
  for (const task of plan.tasks) {
    add('task', task.position, task.id)
    addAgencies(task, task.id)
  }
  for (const deadline of plan.deadlines) add('deadline', deadline.position, deadline.id)
  plan.references.forEach((reference, index) => {
    add('reference', reference.position, referenceRow(index))
  })
  plan.unclaimed.forEach((number, index) => {
    add('unclaimed', number.position, unclaimedRow(index))
  })
  plan.messages.forEach((message, index) => {
    if (message.position !== null) add('message', message.position, messageRow(index))
  })
  return marks.sort((a, b) => a.start - b.start || b.end - a.end)
}

export const milestoneRow = (targetId: string, index: number): string => `${targetId}.${index}`
export const referenceRow = (index: number): string => `reference-${index + 1}`
export const unclaimedRow = (index: number): string => `unclaimed-${index + 1}`
export const messageRow = (index: number): string => `message-${index + 1}`
export const agencyRow = (id: string): string => `agency-${id}`
export const sectionRow = (id: string): string => `section-${id}`

/** Where a promise writes the years of its value; a year that was inherited stands elsewhere and is not marked here. */
function yearsIn(text: string, { start, end }: Position, { from, to, inherited }: Milestone): [number, number][] {
  if (inherited !== null) return []
  const years = [from, to].filter((year) => year !== null)
  if (years.length === 0) return []
  const pattern = new RegExp(`(?<![\\d.,/])(?:${years.join('|')})(?![\\d/])`, 'g')
  return [...text.slice(start.offset, end.offset).matchAll(pattern)].map((found) => {
    const at = start.offset + found.index
    return [at, at + found[0].length]
  })
}

/** Every section with its depth from 0, in the order of the document. */
export function flattenSections(sections: readonly Section[]): { section: Section; depth: number }[] {
  const flat: { section: Section; depth: number }[] = []
  const enter = (level: readonly Section[], depth: number): void => {
    for (const section of level) {
      flat.push({ section, depth })
      enter(section.children, depth + 1)
    }
  }
  enter(sections, 0)
  return flat
}
