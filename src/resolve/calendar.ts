// Calendar facts: the days that partial dates mean.
// by path: the whole of date-fns takes 70 ms to load
import { addBusinessDays } from 'date-fns/addBusinessDays'
import { addDays } from 'date-fns/addDays'
import { subDays } from 'date-fns/subDays'
import { daysInMonth } from '../days-in-month.js'
import type { PartialDate } from './facts.js'

const iso = (year: number, month: number, day: number): string =>
  `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`

/** A local date without a time; only its calendar fields are used, so the zone of the machine changes nothing. */
const calendarDate = (year: number, month: number, day: number): Date => new Date(year, month - 1, day, 12)
const isoOf = (date: Date): string => iso(date.getFullYear(), date.getMonth() + 1, date.getDate())

/** False for 31/4 or 29/2 of a common year. Without a year every day that some year has is valid. */
export function isValidDate(date: PartialDate): boolean {
  if (date.month === null || date.day === null) return true
  return date.month >= 1 && date.month <= 12 && date.day >= 1 && date.day <= daysInMonth(date.year ?? 2024, date.month)
}

/** First day that a partial date covers; null without a year. */
export function firstDay(date: PartialDate, year: number | null = date.year): string | null {
  return year === null ? null : iso(year, date.month ?? 1, date.day ?? 1)
}

/** Last day that a partial date covers; null without a year. */
export function lastDay(date: PartialDate, year: number | null = date.year): string | null {
  if (year === null) return null
  const month = date.month ?? 12
  return iso(year, month, date.day ?? daysInMonth(year, month))
}

/** The day before an ISO date. */
export function dayBefore(date: string): string {
  const [year, month, day] = date.split('-').map(Number) as [number, number, number]
  return isoOf(subDays(calendarDate(year, month, day), 1))
}

/** The ISO date some days after another; working days leave out Saturdays and Sundays. */
export function daysAfter(date: string, days: number, working: boolean): string {
  const [year, month, day] = date.split('-').map(Number) as [number, number, number]
  const start = calendarDate(year, month, day)
  return isoOf(working ? addBusinessDays(start, days) : addDays(start, days))
}
