// Answers to "when?" (a time cell, "Thời gian thực hiện: …") → deadlines: a month, a quarter, a year, a range, continuous work.

import type { Span } from '../engine/rule.js'
import type { Grammar } from '../grammar.js'
import { appendAll } from '../lists.js'
import type { Block } from '../outline/tree.js'
import { allMatches } from '../text/search.js'
import type { BlockFacts } from './block-facts.js'
import { isValidDate, lastDay } from './calendar.js'
import { asDue, type DeadlineContext, type DeadlineFact, type DraftDeadline, draft, resolveDeadline } from './deadline-drafts.js'
import type { TimeFact } from './facts.js'

/** Characters before a time that say what is done by then: "hoàn thành trong ". */
const LONGEST_BEFORE = 60

/** Deadlines of an answer that begins at an offset; under a label of completion single times are due on their last day. */
export function timesOfAnswer(facts: BlockFacts, from: number, completion: boolean, context: DeadlineContext, grammar: Grammar): DraftDeadline[] {
  const { block } = facts
  const { key } = block.view
  const found: DraftDeadline[] = []
  let openStart: DraftDeadline | null = null
  const times = facts.times.filter((span) => span.start >= from)
  for (const span of times) {
    const before = key.slice(Math.max(from, span.start - LONGEST_BEFORE), span.start)
    const carriedOut = grammar.deadlines.carriedOut.test(before) || grammar.deadlines.carriedOut.test(`${before}${leadOf(key, span)}`)
    const { data } = span
    if (data.type === 'recurrence') {
      if (data.rrule !== '') found.push({ ...draft(block, span.start, span.end, 'recurring', span.rule), rrule: data.rrule })
    } else if (data.type === 'deadline') {
      const made = resolveDeadline(span as Span<DeadlineFact>, block, context)
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
  if (times.length === 0) appendAll(found, bareYears(block, from, completion, grammar))
  return withOngoing(found, block, from, openStart, grammar)
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
  const isDue = form === 'by' || (!isRange && completion) || (isRange && grammar.deadlines.completesWithin.test(before))
  const first = form === 'in' ? (from ?? to) : from
  return {
    ...base,
    kind: isDue ? 'due' : 'period',
    bound: isDue ? 'by' : 'within',
    startsOn: isDue || first === null ? null : `${first}-01-01`,
    endsOn: to === null ? null : `${to}-12-31`,
  }
}

/** Characters before a year that stands by itself: "Hoàn thành trong 2026". */
const LONGEST_LEAD = 25

/** "2026", "2026-2030" without any word. */
function bareYears(block: Block, start: number, completion: boolean, grammar: Grammar): DraftDeadline[] {
  const key = block.view.key.slice(start)
  const day = grammar.deadlines.bareDate.exec(key)?.groups
  if (day) {
    const date = { year: Number(day.year), month: Number(day.month), day: Number(day.day) }
    if (!isValidDate(date)) return []
    return [{ ...draft(block, start, block.view.text.length, 'due', 'time/date-answer'), bound: 'on', endsOn: lastDay(date) }]
  }
  const years = grammar.tables.years.exec(key)
  // "Theo tiến độ của Luật An ninh mạng 2025": the year of something else
  if (!years?.groups?.from || years.index > LONGEST_LEAD) return []
  const from = Number(years.groups.from)
  const to = years.groups.to === undefined ? from : Number(years.groups.to)
  const span = { start: start + years.index, end: start + years.index + years[0].length, rule: 'time/year-answer' }
  return [yearOf(block, span, from, to, from === to ? 'in' : 'period', completion, '', grammar)]
}

/** Adds continuous work; "từ năm 2026 và thực hiện thường xuyên" is one time with a start. */
function withOngoing(found: DraftDeadline[], block: Block, from: number, openStart: DraftDeadline | null, grammar: Grammar): DraftDeadline[] {
  const { key } = block.view
  if (found.some((other) => other.kind === 'ongoing' && other !== openStart)) return found
  const stop = openStart === null ? -1 : key.slice(openStart.end).search(/[.;]/u)
  const first = allMatches(grammar.deadlines.ongoing, key.slice(from)).find((match) => {
    const start = from + match.index
    const end = start + match[0].length
    const owned = openStart !== null && openStart.start < end && openStart.end > start
    const follows = openStart !== null && openStart.end < start && (stop < 0 || openStart.end + stop >= start)
    return !owned && !follows
  })
  if (first) found.push(draft(block, from + first.index, from + first.index + first[0].length, 'ongoing', 'time/ongoing-answer'))
  return found
}
