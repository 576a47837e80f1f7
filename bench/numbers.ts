// Figures: medians, roundings, and how they are shown.
import { KB, MB, type Time } from './figures.js'

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b)
  const middle = sorted.length >> 1
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2
}

/** Three digits are more than a run repeats. */
export function round(value: number): number {
  return Number(value.toPrecision(3))
}

/** Time `a` in times `b`; null where one of them is missing. */
export function ratio(a: Time | undefined, b: Time | undefined): number | null {
  return a == null || b == null ? null : a / b
}

/** Bytes in `time` milliseconds as MB a second. */
export function speed(bytes: number, time: Time | undefined): number | null {
  return time == null ? null : bytes / MB / (time / 1000)
}

/** 0.042, 4.2, 42, 420, 4,200; – where there is none. */
export function show(value: number | null | undefined, unit = ''): string {
  if (value == null) return '–'
  if (value === Infinity) return '∞'
  const rounded = round(value)
  const digits = rounded === 0 || rounded >= 100 ? 0 : rounded >= 10 ? 1 : rounded >= 1 ? 2 : 3
  const [whole = '', fraction] = rounded.toFixed(digits).split('.')
  const grouped = whole.replace(/\d(?=(?:\d{3})+$)/g, '$&,')
  return `${fraction === undefined ? grouped : `${grouped}.${fraction}`}${unit}`
}

/** 16 KB, 1 MB */
export function size(bytes: number): string {
  const rounded = round(bytes)
  return rounded >= MB ? `${rounded / MB} MB` : `${rounded / KB} KB`
}

/** Median of times in round numbers; null where one of them was stopped. */
export function middle(times: readonly Time[]): Time {
  return times.some((one) => one === null) ? null : round(median(times as number[]))
}
