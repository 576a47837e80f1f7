// Recurrence rules (RFC 5545) in words, as far as plans use them.
import { fill, type Words } from '../wording/index.js'

/** 'FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=15' → 'every year, day 15, month 12'; a rule of another form stays as it is. */
export function recurrenceInWords(rrule: string, words: Words): string {
  const parts = new Map(rrule.split(';').map((part) => part.split('=', 2) as [string, string]))
  const { FREQ: frequency = '', INTERVAL: interval = '1', BYMONTH: month, BYMONTHDAY: day, ...others } = Object.fromEntries(parts)
  const every = words.every[frequency]
  if (every === undefined || Object.keys(others).length > 0) return rrule
  const n = Number(interval)
  const told: string[] = [n === 1 ? every : (often(frequency, n, words) ?? rrule)]
  if (day !== undefined) told.push(fill(words.onDay, { day }))
  if (month !== undefined) told.push(fill(words.inMonth, { month }))
  return told.join(', ')
}

function often(frequency: string, n: number, words: Words): string | null {
  if (frequency === 'MONTHLY') return n === 3 ? words.everyQuarter : fill(words.everyMonths, { n })
  return frequency === 'YEARLY' ? fill(words.everyYears, { n }) : null
}
