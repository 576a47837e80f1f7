// Facts as short phrases for people: a value with its unit, a time, a citation, the agencies of a task.
import type { Deadline, Metadata, Milestone, Reference, Task } from '../schema/plan.js'
import { SCALE_WORDS, type Words } from './wording.js'

const COMPARATORS: Record<Milestone['comparator'], string> = { '=': '', '>=': '≥ ', '>': '> ', '<=': '≤ ', '<': '< ', '~': '≈ ' }
const CHANGES: Record<Milestone['change'], string> = { level: '', increase: '+', decrease: '−' }

/** '≥ 60 % → 2025', '+10 %/năm', '1–1,5 %'. */
export function formatMilestone(milestone: Milestone, words: Words): string {
  const { value, max, comparator, change, from, to, per } = milestone
  const range = max === null ? formatNumber(value, words) : `${formatNumber(value, words)}–${formatNumber(max, words)}`
  const unit = formatUnit(milestone, words)
  const years = to !== null ? ` → ${from !== null && from !== to ? `${from}–${to}` : to}` : from !== null ? ` → ${from}–` : ''
  return `${COMPARATORS[comparator]}${CHANGES[change]}${range}${unit === '' ? '' : ` ${unit}`}${per === null ? '' : `/${words.per[per]}`}${years}`
}

/** Without a locale of the machine: the same plan gives the same characters everywhere. */
export function formatNumber(value: number, words: Words): string {
  const [whole = '', fraction] = String(value).split('.')
  if (whole.includes('e') || fraction?.includes('e')) return String(value)
  return whole.replace(/\B(?=(?:\d{3}){1,7}$)/g, words.thousands) + (fraction === undefined ? '' : words.decimal + fraction)
}

function formatUnit(milestone: Milestone, words: Words): string {
  const known = words.units[milestone.unit]
  if (known !== undefined) return known
  const written = milestone.unitText?.replace(SCALE_WORDS, '') ?? ''
  if (written !== '') return written
  return milestone.unit === 'count' ? '' : milestone.unit
}

/** 'trước 2024-12-15', '2026-01-01 – 2026-06-30', 'FREQ=YEARLY;BYMONTH=12'. */
export function formatDeadline(deadline: Deadline, words: Words): string {
  const { kind, bound, start, end, rrule } = deadline
  const parts: string[] = []
  if (kind === 'ongoing') parts.push(words.ongoing)
  if (rrule !== null) parts.push(rrule)
  if (start !== null && end !== null && start !== end) parts.push(`${start} – ${end}`)
  else if (end !== null) parts.push(bound === null || bound === 'on' ? end : `${words.bounds[bound]} ${end}`)
  else if (start !== null) parts.push(`${words.bounds.from} ${start}`)
  return parts.join(' · ') || deadline.text
}

/** 'Quyết định 2282/QĐ-TTg (2020-12-31)', or the name of a law without a number. */
export function formatReference(reference: Reference): string {
  const { type, number, title, date } = reference
  const named = number !== null ? `${type} ${number}` : (title ?? type)
  return date === null ? named : `${named} (${date})`
}

/** 'chủ trì: Sở Y tế · phối hợp: Sở Tài chính', empty where no agency is named. */
export function formatAgencies(fact: Pick<Task, 'lead' | 'coordinators'> & Partial<Pick<Task, 'mode'>>, words: Words): string {
  const names = (mentions: Task['lead']): string => mentions.map((mention) => mention.name).join(', ')
  const parts: string[] = []
  if (fact.lead.length > 0) parts.push(`${fact.mode === 'requested' ? words.requested : words.lead}: ${names(fact.lead)}`)
  if (fact.coordinators.length > 0) parts.push(`${words.coordinators}: ${names(fact.coordinators)}`)
  return parts.join(' · ')
}

/** '2021–2025', '2025', '2021–'; null where the plan names no years. */
export function formatPeriod(period: Metadata['period']): string | null {
  if (period === null) return null
  const { from, to } = period
  return from === to ? (from === null ? null : String(from)) : `${from ?? ''}–${to ?? ''}`
}
