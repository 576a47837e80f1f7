// Shared parts of the time rules: days, months, years as pattern sources with numbered names.
import type { PartialDate, TimeFact } from '../../src/resolve/facts.js'

/** ngày 25/12/2025 · 25/12 · ngày 05 tháng 6 năm 2024 · ngày 5 tháng 12. Groups d, m, y with the given suffix. */
export const dayOf = (n: string): string =>
  `(?:ngày )?(?:(?<d${n}>[0-3]?\\d) ?[/.-] ?(?<m${n}>[01]?\\d)(?! ?%)(?: ?[/.-] ?(?<y${n}>\\d{4})(?!\\d)| năm (?<ya${n}>\\d{4}))?|(?<db${n}>[0-3]?\\d) tháng (?<mb${n}>[01]?\\d)(?:(?:,? năm |\\/)(?<yb${n}>\\d{4}))?)(?![\\d/]|[.,]\\d)`

/** tháng 6/2025 · tháng 12 năm 2025 · tháng 6 */
export const monthOf = (n: string): string => `tháng (?<m${n}>[01]?\\d)(?:(?: ?[/-] ?| năm )(?<y${n}>\\d{4}))?(?![\\d/])`

/** năm 2025 · năm 2025 (four digits of this or the last century) */
export const yearOf = (n: string): string => `(?<y${n}>(?:19|20)\\d{2})(?!\\d|[/%]|[.,]\\d)`

/** hằng năm · hàng năm · mỗi năm · của năm sau (each year's report) */
export const YEARLY =
  '(?:(?:định kỳ )?(?:hằng|hàng) năm|mỗi năm|các năm|của năm (?:sau|tiếp theo|kế tiếp|liền kề|trước(?: liền kề)?)|năm (?:sau|tiếp theo)(?! năm))'

/** quý I · quý 2 · Quí IV */
export const QUARTER = 'qu[ýí] (?<q>iv|i{1,3}|[1-4])'
const QUARTERS: Readonly<Record<string, number>> = { i: 1, ii: 2, iii: 3, iv: 4, '1': 1, '2': 2, '3': 3, '4': 4 }
export const quarterNumber = (words: string): number => QUARTERS[words]!

type Named = Readonly<Record<string, string | undefined>>

const numberOrNull = (words: string | undefined): number | null => (words === undefined ? null : Number(words))

/** The date of the groups with a suffix; `null` where no day of any calendar is named (45/13). */
export function dateOf(named: Named, n: string): PartialDate | null {
  const day = numberOrNull(named[`d${n}`] ?? named[`db${n}`])
  const month = numberOrNull(named[`m${n}`] ?? named[`mb${n}`])
  const year = numberOrNull(named[`y${n}`] ?? named[`ya${n}`] ?? named[`yb${n}`])
  if (month === null || month < 1 || month > 12 || (day !== null && (day < 1 || day > 31))) return null
  return { year, month, day }
}

type Deadline = Extract<TimeFact, { type: 'deadline' }>

/** A deadline with the fields left out that most rules do not need. */
export const deadline = (kind: Deadline['kind'], fields: Partial<Omit<Deadline, 'type' | 'kind'>>): Deadline => ({
  type: 'deadline',
  kind,
  bound: null,
  start: null,
  end: null,
  rrule: null,
  ...fields,
})

export const impossible = (words: string): TimeFact => ({ type: 'impossible', words })

export const yearly = (date: PartialDate): string => `FREQ=YEARLY;BYMONTH=${date.month}${date.day === null ? '' : `;BYMONTHDAY=${date.day}`}`

/** 2025 → whole-year borders are computed where the calendar is known. */
export const year = (value: string | number | null | undefined): PartialDate | null =>
  value === null || value === undefined ? null : { year: Number(value), month: null, day: null }

// hoàn tất hồ sơ trong quý II · trình ban hành trong tháng 5 · đưa cổng vào vận hành trong quý III (the verb makes the time the last one)
export const COMPLETES =
  /(?:hoàn thành|hoàn tất|xong|(?<!chương |lộ |quy |công |tiến |quá |giáo )trình|ban hành|phê duyệt|kết thúc|báo cáo|công bố|có kết quả|khởi công|gửi|sơ kết|tổng kết|vào (?:vận hành|sử dụng|hoạt động|khai thác))[^;.:]{0,80}$/u
