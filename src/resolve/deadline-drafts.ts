// A deadline in the making: its dates completed with the plan's year, a single time made due.
import type { Span } from '../engine/rule.js'
import type { Block } from '../outline/tree.js'
import { dayBefore, daysAfter, firstDay, isValidDate, lastDay } from './calendar.js'
import type { PartialDate, TimeFact } from './facts.js'
import type { Stretch } from './sentences.js'

/** A deadline before positions are mapped; offsets in the block's view. */
export interface DraftDeadline extends Stretch {
  readonly block: Block
  readonly kind: 'due' | 'period' | 'recurring' | 'ongoing'
  readonly bound: 'before' | 'by' | 'on' | 'within' | 'from' | null
  readonly startsOn: string | null
  readonly endsOn: string | null
  readonly rrule: string | null
  readonly inheritsYear: boolean
  readonly rule: string
}

/** What a date may be completed with. */
export interface DeadlineContext {
  /** The one year that the plan covers; null for a plan over several years. */
  readonly planYear: number | null
  readonly issuedOn: string | null
  /** Times that milestones own. */
  readonly usedTimes: ReadonlySet<Span<TimeFact>>
}

export type DeadlineFact = Extract<TimeFact, { type: 'deadline' }>

export function draft(block: Block, start: number, end: number, kind: DraftDeadline['kind'], rule: string): DraftDeadline {
  return { block, start, end, kind, bound: null, startsOn: null, endsOn: null, rrule: null, inheritsYear: false, rule }
}

export function resolveDeadline(span: Span<DeadlineFact>, block: Block, context: DeadlineContext): DraftDeadline | 'impossible' {
  const { data } = span
  const base = { ...draft(block, span.start, span.end, data.kind, span.rule), bound: data.bound, rrule: data.rrule }
  if (data.after) return { ...base, endsOn: context.issuedOn === null ? null : daysAfter(context.issuedOn, data.after.days, data.after.working) }
  const inheritsYear = [data.start, data.end].some((date) => date !== null && date.year === null) && context.planYear !== null
  const withYear = (date: PartialDate): PartialDate => (date.year === null ? { ...date, year: context.planYear } : date)
  const start = data.start && withYear(data.start)
  const sameYear = data.end && withYear(data.end)
  // "từ tháng 10 đến tháng 4": the end lies in the next year
  const goesOver = data.end?.year === null && start?.month != null && sameYear?.month != null && sameYear.month < start.month && sameYear.year !== null
  const end = goesOver ? { ...sameYear!, year: sameYear!.year! + 1 } : sameYear
  if ((start && !isValidDate(start)) || (end && !isValidDate(end))) return 'impossible'
  const last = end ? lastDay(end) : null
  return { ...base, startsOn: start ? firstDay(start) : null, endsOn: last !== null && data.excludesEnd ? dayBefore(firstDay(end!)!) : last, inheritsYear }
}

/** Under "Thời gian hoàn thành" a single month, quarter or year is due on its last day; a range stays a period. */
export function asDue(deadline: DraftDeadline, saidStart: PartialDate | null): DraftDeadline {
  if (deadline.kind !== 'period' || deadline.startsOn === null || deadline.endsOn === null || (saidStart?.day ?? null) !== null) return deadline
  const months =
    (Number(deadline.endsOn.slice(0, 4)) - Number(deadline.startsOn.slice(0, 4))) * 12 +
    Number(deadline.endsOn.slice(5, 7)) -
    Number(deadline.startsOn.slice(5, 7))
  return months === 0 || months === 2 || months === 11 ? { ...deadline, kind: 'due', bound: 'by', startsOn: null } : deadline
}
