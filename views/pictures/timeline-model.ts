// What of a plan has a time: values by year for each indicator, and the deadlines, as rows of a timeline.
import { formatMilestone } from '../../src/export/format-fact.js'
import { WORDS } from '../../src/export/wording.js'
import type { Plan } from '../../src/schema/plan.js'
import { milestoneRow } from '../model/facts.js'
import { recurrenceInWords } from '../model/recurrence.js'
import { type Language, VIEW_WORDS } from '../wording/index.js'

/** A point or a stretch of a row; times are years with a fraction: 2025.5 is the middle of 2025. */
export interface TimelineItem {
  readonly row: string
  readonly kind: 'value' | 'baseline' | 'due' | 'period' | 'recurring' | 'ongoing'
  readonly from: number
  readonly to: number
  /** '60 %', '2026-12-15'. */
  readonly label: string
}

export interface TimelineRow {
  readonly label: string
  readonly items: readonly TimelineItem[]
}

export interface Timeline {
  /** First and last year that is shown, both inclusive. */
  readonly from: number
  readonly to: number
  readonly rows: readonly TimelineRow[]
}

/** Null where nothing of the plan has a time. */
export function timelineOf(plan: Plan, language: Language): Timeline | null {
  const rows = [...valueRows(plan, language), ...deadlineRows(plan, language)]
  const times = rows.flatMap((row) => row.items.flatMap((item) => [item.from, item.to])).filter(Number.isFinite)
  const { from: first, to: last } = plan.metadata.period ?? { from: null, to: null }
  const all = [...times.map(Math.floor), ...[first, last].filter((year) => year !== null)]
  if (rows.length === 0 || all.length === 0) return null
  const [from, to] = [Math.min(...all), Math.max(...all)]
  // What recurs or goes on without saying since when is drawn over all the years.
  const bounded = (item: TimelineItem): TimelineItem => ({
    ...item,
    from: Number.isFinite(item.from) ? item.from : from,
    to: Number.isFinite(item.to) ? item.to : to + 1,
  })
  return { from, to, rows: rows.map((row) => ({ label: row.label, items: row.items.map(bounded) })) }
}

function valueRows(plan: Plan, language: Language): TimelineRow[] {
  const words = WORDS[language]
  return plan.targets.flatMap((target) => {
    const items = target.milestones.flatMap((milestone, index): TimelineItem[] => {
      const row = milestoneRow(target.id, index)
      const { from, to, baseline } = milestone
      if (to === null && from === null) return []
      const label = formatMilestone({ ...milestone, from: null, to: null }, words)
      const end = to ?? from!
      const value: TimelineItem = { row, kind: 'value', from: middle(from ?? end), to: middle(end), label }
      if (baseline?.year == null) return [value]
      const start = { ...milestone, value: baseline.value, max: null, comparator: '=' as const, change: 'level' as const, from: null, to: null }
      return [{ row, kind: 'baseline', from: middle(baseline.year), to: middle(baseline.year), label: formatMilestone(start, words) }, value]
    })
    return items.length === 0 ? [] : [{ label: target.indicator || target.statement, items }]
  })
}

function deadlineRows(plan: Plan, language: Language): TimelineRow[] {
  const words = VIEW_WORDS[language]
  return plan.deadlines.map(({ id, kind, start, end, rrule, what, text }) => {
    const from = start === null ? Number.NEGATIVE_INFINITY : yearOf(start)
    const to = end === null ? Number.POSITIVE_INFINITY : yearOf(end)
    const due = kind === 'due'
    const label =
      rrule !== null ? recurrenceInWords(rrule, words) : due ? (end ?? text) : kind === 'period' ? `${start ?? ''} – ${end ?? ''}` : words.kinds[kind]
    return { label: what ?? text, items: [{ row: id, kind, from: due ? to : from, to, label }] }
  })
}

const middle = (year: number): number => year + 0.5

/** '2026-07-01' → 2026.5: a year of twelve equal months. */
function yearOf(date: string): number {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number)
  return year + (month - 1 + (day - 1) / 31) / 12
}
