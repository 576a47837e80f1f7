// How many days a month has; parser and calendars ask it.

/**
 * 28 to 31 for a year and a month from 1. In UTC: the first date in local time loads the time zones, which takes longer than a short
 * document.
 *
 * @example
 * daysInMonth(2024, 2) // 29
 */
export function daysInMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate()
}
