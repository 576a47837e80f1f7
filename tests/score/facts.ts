// Truth and plan as comparable facts: a fact of the truth was found where the plan holds a fact with an equal key.
import type { Milestone, Plan, Position, Section } from '../../src/index.js'
import { isTableTruth, type Truth } from './truth.js'
import { foldAgency, foldNumber, foldWords } from './words.js'

/** Kinds whose facts are compared by key, in the order of the report. */
export const FACT_KINDS = ['sections', 'milestones', 'milestones (value, year)', 'qualitative', 'assignments', 'deadlines', 'references'] as const
export type FactKind = (typeof FACT_KINDS)[number]

/** What a truth of tables alone is scored on. */
export const TABLE_FACT_KINDS: readonly FactKind[] = ['milestones', 'milestones (value, year)', 'assignments', 'deadlines']

/** One comparable fact; `line` is where a person looks for it. */
export interface Fact {
  key: string
  line: number
}

/** A milestone's place, value and indicator, for comparing the indicators' words. */
export interface IndicatorFact {
  block: number
  value: string
  indicator: string
}

/** How the lines of one document are read: which block a line belongs to and whether anybody annotated it. */
export interface Layout {
  blockOf: (line: number) => number
  isScored: (line: number) => boolean
}

/** The blocks of a document: every line of an unwrapped text; paragraphs and items of a wrapped one; rows of tables. */
export function layoutOf(truth: Truth, text: string): Layout {
  const items = new Set(isTableTruth(truth) ? [] : truth.sections.map((section) => section.line))
  const lines = text.split('\n')
  const blocks: number[] = []
  let current = 1
  for (const [index] of lines.entries()) {
    const number = index + 1
    const startsBlock = !truth.wrapped || index === 0 || items.has(number) || lines[index - 1]!.trim() === ''
    if (startsBlock) current = number
    blocks.push(current)
  }
  if (isTableTruth(truth)) for (const [first, last] of truth.rows) blocks.fill(first, first - 1, last)
  const within = (ranges: [number, number][], line: number) => ranges.some(([first, last]) => first <= line && line <= last)
  return {
    blockOf: (line) => blocks[line - 1] ?? line,
    isScored: isTableTruth(truth) ? (line) => within(truth.only, line) : (line) => !within(truth.ignore, line),
  }
}

/** The facts that a person found. */
export function truthFacts(truth: Truth, { blockOf }: Layout): Record<FactKind, Fact[]> {
  const whole = isTableTruth(truth) ? { sections: [], qualitative: [], references: [] } : truth
  return {
    sections: whole.sections.map((section) => fact(section.line, [section.line, foldMarker(section.marker), section.parent])),
    milestones: truth.milestones.map((milestone) => fact(milestone.line, [blockOf(milestone.line), ...milestoneFields(milestone)])),
    'milestones (value, year)': truth.milestones.map((milestone) => fact(milestone.line, [blockOf(milestone.line), ...valueAndYear(milestone)])),
    qualitative: whole.qualitative.map(({ line }) => fact(line, [blockOf(line)])),
    assignments: withoutRepeats(truth.assignments.map(({ line, agency, role }) => fact(line, [blockOf(line), foldAgency(agency), role]))),
    deadlines: truth.deadlines.map((time) => fact(time.line, [blockOf(time.line), ...timeFields(time)])),
    references: whole.references.map((reference) => fact(reference.line, [blockOf(reference.line), ...citationFields(reference)])),
  }
}

/** The facts that the parser found on scored lines. */
export function planFacts(plan: Plan, { blockOf, isScored }: Layout): Record<FactKind, Fact[]> {
  const scored = <T extends { position: Position }>(nodes: T[]) => nodes.filter((node) => isScored(lineOf(node)))
  const targets = scored(plan.targets)
  const milestones = targets.flatMap((target) => target.milestones)
  const named = [...scored(plan.tasks), ...targets].flatMap((node) => [
    ...node.lead.map(({ name }) => fact(lineOf(node), [blockOf(lineOf(node)), foldAgency(name), 'lead'])),
    ...node.coordinators.map(({ name }) => fact(lineOf(node), [blockOf(lineOf(node)), foldAgency(name), 'coordinate'])),
  ])
  return {
    sections: sectionFacts(plan.sections, null).filter(({ line }) => isScored(line)),
    milestones: milestones.map((milestone) => fact(lineOf(milestone), [blockOf(lineOf(milestone)), ...milestoneFields(milestone)])),
    'milestones (value, year)': milestones.map((milestone) => fact(lineOf(milestone), [blockOf(lineOf(milestone)), ...valueAndYear(milestone)])),
    qualitative: targets.filter((target) => target.kind === 'qualitative').map((target) => fact(lineOf(target), [blockOf(lineOf(target))])),
    assignments: withoutRepeats(named),
    deadlines: scored(plan.deadlines).map((time) => fact(lineOf(time), [blockOf(lineOf(time)), ...timeFields(time)])),
    references: scored(plan.references).map((reference) => fact(lineOf(reference), [blockOf(lineOf(reference)), ...citationFields(reference)])),
  }
}

/** The milestones of the truth, for comparing indicators. */
export function truthIndicators(truth: Truth, { blockOf }: Layout): IndicatorFact[] {
  return truth.milestones.map(({ line, value, indicator }) => ({ block: blockOf(line), value: String(value), indicator }))
}

/** The milestones of the plan that themselves stand on scored lines, with their target's indicator. */
export function planIndicators(plan: Plan, { blockOf, isScored }: Layout): IndicatorFact[] {
  return plan.targets.flatMap((target) =>
    target.milestones
      .filter((milestone) => isScored(lineOf(milestone)))
      .map((milestone) => ({ block: blockOf(lineOf(milestone)), value: String(milestone.value), indicator: target.indicator })),
  )
}

/** Items with a marker and the line of the nearest enclosing item that has one. */
function sectionFacts(sections: Section[], parent: number | null): Fact[] {
  return sections.flatMap((section) => {
    if (!section.marker) return sectionFacts(section.children, parent)
    const line = lineOf(section)
    return [fact(line, [line, foldMarker(section.marker), parent]), ...sectionFacts(section.children, line)]
  })
}

type Times = { kind: string; start: string | null; end: string | null; rrule: string | null }
type Citation = { type: string; number: string | null; title?: string | null; date: string | null }
type Values = Pick<Milestone, 'value' | 'max' | 'unit' | 'comparator' | 'change' | 'from' | 'to' | 'per'>
type Field = string | number | null

const milestoneFields = (m: Values): Field[] => [m.value, m.max, m.unit, m.comparator, m.change, m.from, m.to, m.per]
const valueAndYear = (m: Values): Field[] => [m.value, m.max, m.unit === 'percent' ? '%' : '', m.to]
const timeFields = (time: Times): Field[] => [time.kind, time.start, time.end, time.rrule]
const citationFields = (cited: Citation): Field[] => [foldWords(cited.type), foldNumber(cited.number) || foldWords(cited.title), cited.date]

const fact = (line: number, fields: Field[]): Fact => ({ key: fields.map((field) => field ?? '').join('|'), line })
const foldMarker = (marker: string) => marker.replace(/\s+/g, ' ')
const lineOf = (node: { position: Position }) => node.position.start.line
const withoutRepeats = (facts: Fact[]) => [...new Map(facts.toReversed().map((one) => [one.key, one])).values()].toReversed()
