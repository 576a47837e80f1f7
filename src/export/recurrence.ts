// The first day of a recurrence, which a calendar needs and a plan seldom says.
import { daysInMonth } from '../days-in-month.js'

const WEEKDAYS = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA']
/** Days that are looked at: a leap day comes back after eight years at most. */
const DAYS = 8 * 366

/** Midnight UTC of an ISO 8601 date. */
export function dayOf(date: string): Date {
  return new Date(`${date}T00:00:00Z`)
}

export function addDays(day: Date, days: number): Date {
  return new Date(day.getTime() + days * 86_400_000)
}

/**
 * The first day on or after `from` that the rule names; null where it names none. A rule without a day (`FREQ=MONTHLY;INTERVAL=3`)
 * begins on `from` itself.
 *
 * @example
 * firstOccurrence('FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=15', '2026-01-10') // 2026-12-15
 */
export function firstOccurrence(rrule: string, from: string): Date | null {
  const parts = new Map(rrule.split(';').map((part) => part.split('=') as [string, string]))
  const list = (name: string): string[] | null => parts.get(name)?.split(',') ?? null
  const [months, days, weekdays] = [list('BYMONTH'), list('BYMONTHDAY'), list('BYDAY')]
  const begin = dayOf(from)
  if (months === null && days === null && weekdays === null) return begin
  // WEEKDAY with a number ('1MO', '-1FR') counts within the month
  const namesDay = (day: Date): boolean => weekdays!.some((name) => name.endsWith(WEEKDAYS[day.getUTCDay()]!) && isNth(day, Number.parseInt(name, 10)))
  const namesDate = (day: Date): boolean => days!.some((number) => Number(number) === day.getUTCDate() || Number(number) === fromEnd(day))
  for (let day = begin, looked = 0; looked < DAYS; day = addDays(day, 1), looked++) {
    if (months !== null && !months.includes(String(day.getUTCMonth() + 1))) continue
    if (days !== null && !namesDate(day)) continue
    if (weekdays !== null && !namesDay(day)) continue
    return day
  }
  return null
}

/** -1 on the last day of a month. */
function fromEnd(day: Date): number {
  return day.getUTCDate() - daysOf(day) - 1
}

function isNth(day: Date, n: number): boolean {
  if (Number.isNaN(n)) return true
  return n > 0 ? Math.ceil(day.getUTCDate() / 7) === n : Math.ceil((daysOf(day) - day.getUTCDate() + 1) / 7) === -n
}

/** Days of the month in which a day lies. */
function daysOf(day: Date): number {
  return daysInMonth(day.getUTCFullYear(), day.getUTCMonth() + 1)
}
