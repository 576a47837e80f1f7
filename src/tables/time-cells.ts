// Time cells → deadlines: a month, a quarter, a year, a range, continuous work.
import type { Span } from '../engine/rule.js'
import type { Grammar } from '../grammar.js'
import type { Block } from '../outline/tree.js'
import type { BlockFacts } from '../resolve/block-facts.js'
import { isValidDate, lastDay } from '../resolve/calendar.js'
import { asDue, type DeadlineContext, type DraftDeadline, draft, resolveDeadline } from '../resolve/deadlines.js'
import type { TimeFact } from '../resolve/facts.js'

type Deadline = Extract<TimeFact, { type: 'deadline' }>

/** Deadlines that a time cell gives; under a header of completion single times are due on their last day. */
export function timesOfCell(facts: BlockFacts, completion: boolean, context: DeadlineContext, grammar: Grammar): DraftDeadline[] {
  const { block } = facts
  const { key } = block.view
  const found: DraftDeadline[] = []
  let openStart: DraftDeadline | null = null
  for (const span of facts.times) {
    const before = key.slice(0, span.start)
    const carriedOut = grammar.tables.carriedOut.test(before) || grammar.tables.carriedOut.test(`${key.slice(0, span.start)}${leadOf(key, span)}`)
    const { data } = span
    if (data.type === 'recurrence') {
      if (data.rrule !== '') found.push({ ...draft(block, span.start, span.end, 'recurring', span.rule), rrule: data.rrule })
    } else if (data.type === 'deadline') {
      const made = resolveDeadline(span as Span<Deadline>, block, context)
      if (made !== 'impossible' && data.kind !== 'ongoing') found.push(completion && !carriedOut ? asDue(made, data.start) : made)
      else if (made !== 'impossible' && data.start) found.push(made)
    } else if (data.type === 'date') {
      const made = resolveDeadline({ ...span, data: { type: 'deadline', kind: 'due', bound: 'on', start: null, end: data.date, rrule: null } }, block, context)
      if (made !== 'impossible') found.push(made)
    } else if (data.type === 'year') {
      const year = yearOf(block, span, data.from, data.to, data.form, completion && !carriedOut, before, grammar)
      if (data.form === 'from') openStart = year
      found.push(year)
    }
  }
  if (facts.times.length === 0) found.push(...bareYears(block, completion, grammar))
  return withOngoing(found, block, openStart, grammar)
}

/** The word "trong" or "vào" that the time phrase itself begins with. */
const leadOf = (key: string, span: Span<TimeFact>): string => /^\p{L}+ /u.exec(key.slice(span.start, span.end))?.[0] ?? ''

function yearOf(
  block: Block,
  span: { start: number; end: number; rule: string },
  from: number | null,
  to: number | null,
  form: string,
  completion: boolean,
  before: string,
  grammar: Grammar,
): DraftDeadline {
  const base = draft(block, span.start, span.end, 'period', span.rule)
  if (form === 'from') return { ...base, kind: 'ongoing', bound: 'from', startsOn: from === null ? null : `${from}-01-01` }
  const isRange = from !== null && to !== null && from !== to
  const isDue = form === 'by' || (!isRange && completion) || (isRange && grammar.tables.completesWithin.test(before))
  const first = from ?? to
  return {
    ...base,
    kind: isDue ? 'due' : 'period',
    bound: isDue ? 'by' : 'within',
    startsOn: isDue || first === null ? null : `${first}-01-01`,
    endsOn: to === null ? null : `${to}-12-31`,
  }
}

/** "2026", "2026-2030" without any word. */
function bareYears(block: Block, completion: boolean, grammar: Grammar): DraftDeadline[] {
  const day = grammar.tables.bareDate.exec(block.view.key)?.groups
  if (day) {
    const date = { year: Number(day.year), month: Number(day.month), day: Number(day.day) }
    if (!isValidDate(date)) return []
    return [{ ...draft(block, 0, block.view.text.length, 'due', 'tables/date-cell'), bound: 'on', endsOn: lastDay(date) }]
  }
  const years = grammar.tables.years.exec(block.view.key)
  if (!years?.groups?.from) return []
  const from = Number(years.groups.from)
  const to = years.groups.to === undefined ? from : Number(years.groups.to)
  const span = { start: years.index, end: years.index + years[0].length, rule: 'tables/year-cell' }
  return [yearOf(block, span, from, to, from === to ? 'in' : 'period', completion, '', grammar)]
}

/** Adds continuous work; "từ năm 2026 và thực hiện thường xuyên" is one time with a start. */
function withOngoing(found: DraftDeadline[], block: Block, openStart: DraftDeadline | null, grammar: Grammar): DraftDeadline[] {
  const { key } = block.view
  for (const match of key.matchAll(grammar.tables.ongoing)) {
    const start = match.index
    const end = start + match[0].length
    const owned = found.some((other) => other.kind === 'ongoing' && other.start < end && other.end > start)
    const follows = openStart !== null && openStart.end < start && !/[.;]/u.test(key.slice(openStart.end, start))
    if (!owned && !follows && !found.some((other) => other.kind === 'ongoing' && other !== openStart))
      found.push(draft(block, start, end, 'ongoing', 'tables/ongoing-cell'))
  }
  return found
}
