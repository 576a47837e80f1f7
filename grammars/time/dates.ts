// Days: "trước ngày 25/12", "trước ngày 15/12 hằng năm", "từ 15/11 đến 15/12 năm 2024".
import { behindDigits, defineRule, type Produced, type Rule, type RuleMatch } from '../../src/engine/rule.js'
import type { PartialDate, TimeFact } from '../../src/resolve/facts.js'
import { dateOf, dayOf, deadline, impossible, monthOf, YEARLY, yearly } from './parts.js'

const DUE =
  '(?:(?:hoàn thành |xong |gửi |báo cáo )?(?:trước|chậm nhất(?: là)?(?: trước| vào| đến)?|muộn nhất(?: là)?(?: vào)?|không (?:muộn|chậm|trễ) (?:hơn|quá)|hạn cuối(?: là|:)?|hạn chót(?: là|:)?|hết|đến hết|đến|không quá|trong)(?: hết)?) '
// trước 17 giờ 00 ngày 20/02 · trước 16h30 ngày 05/3
const HOUR = "(?:\\d{1,2} ?(?:giờ|h|g)(?: ?\\d{2})?(?: phút)?'?,? (?=ngày ))?"
const MORE = `(?:(?:,| và|;|,? và trước| hoặc) (?:trước )?${dayOf('2')})?`

function dueOrYearly(match: RuleMatch, isYearly: boolean): readonly Produced<TimeFact>[] | TimeFact | null {
  const first = dateOf(match.named, '1')
  if (!first) return impossible(match.groups[0]!)
  const hasSecond = match.named.d2 !== undefined || match.named.db2 !== undefined
  const second = hasSecond ? dateOf(match.named, '2') : null
  // đến ngày 30/9/2025 as the date of a figure ("tính đến ngày")
  if (/tính $/u.test(match.key.slice(Math.max(0, match.start - 6), match.start))) return { type: 'date', date: first }
  const bound = /trước|chậm nhất|muộn nhất|không (?:muộn|chậm|trễ)/u.test(match.groups[0]!) ? 'before' : 'by'
  const make = (date: PartialDate): TimeFact =>
    isYearly && date.year === null ? deadline('recurring', { bound, rrule: yearly(date) }) : deadline('due', { bound, end: date })
  if (!second) return make(first)
  const joiner = /(?:,|;)? (?:và |hoặc )?(?=(?:trước )?(?:ngày )?\d{1,2}(?: ?[/.-] ?\d{1,2}| tháng \d{1,2})[^\d]*\d{0,4}[^\d]*$)/u.exec(
    match.key.slice(match.start, match.end),
  )
  const border = joiner && joiner.index > 0 ? match.start + joiner.index : match.end
  return [
    { start: match.start, end: border, data: make(first.year === null && second.year !== null ? { ...first, year: second.year } : first) },
    { start: border + (joiner?.[0].length ?? 0), end: match.end, data: make(second) },
  ]
}

/** trước ngày 25 tháng 12 · không muộn hơn 28/02/2026 · hạn chót: 15/01/2026 · trước 17 giờ 00 ngày 20/02 · chậm nhất là ngày 30/6/2026 · trước ngày 01/6 và 15/11 hằng năm */
const before: Rule<TimeFact> = defineRule({
  name: 'time/before-date',
  cues: ['trước', 'chậm nhất', 'muộn nhất', 'không muộn', 'không chậm', 'không trễ', 'hạn', 'hết', 'đến', 'hoàn thành', 'xong', 'gửi', 'báo cáo'],
  pattern: new RegExp(`(?:${YEARLY},? ?\\(?)?${DUE}${HOUR}${dayOf('1')}${MORE}(?<yearly>,? ${YEARLY}|,? ?\\(?(?:định kỳ )?(?:hằng|hàng) năm\\)?)?`, 'uy'),
  produce: (match) => dueOrYearly(match, match.named.yearly !== undefined),
})

/** hằng năm (trước ngày 30/11) · định kỳ hằng năm, trước ngày 17 tháng 12 */
const yearlyBefore: Rule<TimeFact> = defineRule({
  name: 'time/yearly-before-date',
  cues: ['hằng năm', 'hàng năm', 'định kỳ hằng năm', 'định kỳ hàng năm', 'định kỳ'],
  pattern: new RegExp(`(?:định kỳ )?(?:(?:hằng|hàng) năm),? ?\\(?(?:${DUE}|vào |ngày )${dayOf('1')}${MORE}\\)?`, 'uy'),
  produce: (match) => dueOrYearly(match, true),
})

/** ngày 15/12 hằng năm · ngày 20 tháng 11 hàng năm · dịp 27/7 hằng năm · Ngày Sức khỏe (07/4) hằng năm */
const yearlyDate: Rule<TimeFact> = defineRule({
  name: 'time/yearly-date',
  cues: ['ngày', 'vào', 'dịp', ...behindDigits('/', ' /', '.', ' .', '-', ' -', ' tháng')],
  pattern: new RegExp(
    `(?:(?:vào )?(?:dịp )?ngày |(?:vào )?dịp |(?<=\\()(?:ngày )?)${dayOf('1').replace('(?:ngày )?', '')}${MORE}\\)? (?:hằng|hàng|mỗi) năm`,
    'uy',
  ),
  produce: (match) => dueOrYearly(match, true),
})

/** từ ngày 15/02/2026 đến hết tháng 8/2026 */
const toMonth: Rule<TimeFact> = defineRule({
  name: 'time/period-of-day-to-month',
  cues: ['từ', 'kể từ'],
  pattern: new RegExp(`(?:kể )?từ ${dayOf('1')} đến(?: hết| cuối)? ${monthOf('2')}`, 'uy'),
  produce: (match) => {
    const start = dateOf(match.named, '1')
    const end = dateOf(match.named, '2')
    if (!start || !end) return impossible(match.groups[0]!)
    return deadline('period', { bound: 'within', start: { ...start, year: start.year ?? end.year }, end })
  },
})

/** 03/4 - 28/4/2023 · 15/5/2026 - 30/6/2026 (only with a year: "24/12 - 30/1" may be anything) */
const between: Rule<TimeFact> = defineRule({
  name: 'time/period-between-days',
  cues: ['ngày', ...behindDigits('/', '.')],
  pattern:
    /(?<![\d/.,-])(?:ngày )?(?<d1>[0-3]?\d)[/.](?<m1>[01]?\d)(?:[/.](?<y1>\d{4}))? ?- ?(?:ngày )?(?<d2>[0-3]?\d)[/.](?<m2>[01]?\d)[/.](?<y2>20\d{2})(?![\d/])/uy,
  produce: (match) => {
    const start = dateOf(match.named, '1')
    const end = dateOf(match.named, '2')
    if (!start || !end) return impossible(match.groups[0]!)
    // 06/01/1946 - 06/01/2026 is an anniversary
    if (start.year !== null && end.year! - start.year > 10) return null
    return deadline('period', { bound: 'within', start: { ...start, year: start.year ?? end.year }, end })
  },
})

/** từ 15/11 đến 15/12 năm 2024 · từ ngày 02/3/2027, kết thúc ngày 09/6/2027 · từ ngày 01/3/2025 đến hết ngày 30/4/2025 */
const period: Rule<TimeFact> = defineRule({
  name: 'time/period-of-days',
  cues: ['từ'],
  pattern: new RegExp(`từ ${dayOf('1')}(?: đến(?: hết)?| ?-|,? (?:và )?kết thúc(?: vào)?) ?${dayOf('2')}(?<yearly> (?:hằng|hàng) năm)?`, 'uy'),
  produce: (match) => {
    const start = dateOf(match.named, '1')
    const end = dateOf(match.named, '2')
    if (!start || !end) return impossible(match.groups[0]!)
    if (match.named.yearly !== undefined && end.year === null) return deadline('recurring', { bound: 'within', rrule: yearly(start) })
    const inverted = start.year === null && end.year !== null && start.month! > end.month!
    return deadline('period', { bound: 'within', start: { ...start, year: start.year ?? (inverted ? end.year! - 1 : end.year) }, end })
  },
})

/** từ nay đến hết ngày 31/12/2025 (no date says when "now" is) */
const fromNow: Rule<TimeFact> = defineRule({
  name: 'time/from-now-to-date',
  cues: ['từ nay'],
  pattern: new RegExp(`từ nay (?:đến|tới|cho đến)(?: hết)? ${dayOf('1')}`, 'uy'),
  produce: (match) => {
    const end = dateOf(match.named, '1')
    return end ? deadline('period', { bound: 'within', end }) : impossible(match.groups[0]!)
  },
})

/** từ 11 -15/11/2024 · 01 - 08/6 (two days of one month) */
const shortPeriod: Rule<TimeFact> = defineRule({
  name: 'time/period-within-month',
  cues: ['từ', 'ngày', 'từ ngày'],
  pattern: new RegExp(`(?:từ )?(?:ngày )?(?<from>[0-3]?\\d) ?(?:-|đến) ?${dayOf('2')}`, 'uy'),
  produce: (match) => {
    const end = dateOf(match.named, '2')
    const from = Number(match.named.from)
    if (!end || end.day === null || from > end.day || from < 1) return null
    return deadline('period', { bound: 'within', start: { ...end, day: from }, end })
  },
})

/** từ ngày 01/7/2027 lò hơi mới phải … · kể từ ngày 01/01/2027 · từ 05/01/2027 (with its year, and no end behind it; a law's effect is no work) */
const onwards: Rule<TimeFact> = defineRule({
  name: 'time/from-day-on',
  cues: ['từ', 'kể từ', 'bắt đầu từ'],
  pattern: new RegExp(`(?:bắt đầu |kể )?từ ${dayOf('1')}(?! ?(?:đến|-|tới|cho đến))(?: trở đi)?`, 'uy'),
  produce: (match) => {
    const start = dateOf(match.named, '1')
    if (!start) return impossible(match.groups[0]!)
    const isEffect = /(?:hiệu lực|thi hành|tính|hoạt động|nhận) $/u.test(match.key.slice(Math.max(0, match.start - 12), match.start))
    return start.year === null || isEffect ? null : deadline('ongoing', { bound: 'from', start })
  },
})

/** ngày 19/7/2017 · ngày 10 tháng 5 năm 2024 (owned, but no deadline by itself) */
const plain: Rule<TimeFact> = defineRule({
  name: 'time/date',
  cues: ['ngày', 'vào', 'từ ngày', 'kể từ ngày', 'đêm', 'chiều', 'sáng', 'dịp', 'nhân dịp'],
  pattern: new RegExp(
    `(?:vào (?:(?:buổi )?(?:sáng|chiều|tối) )?(?:(?:thứ (?:hai|ba|tư|năm|sáu|bảy)|chủ nhật),? )?|kể từ |từ |đêm |sáng |chiều |(?:vào |nhân )?dịp )?(?:ngày |(?<=dịp ))${dayOf('1').replace('(?:ngày )?', '')}`,
    'uy',
  ),
  produce: (match) => {
    const date = dateOf(match.named, '1')
    if (!date) return impossible(match.groups[0]!)
    // khai giảng vào ngày 05/9/2025 · vào sáng thứ Bảy ngày 27/3/2027: the day of an action
    // ngày 05/9/2026 là hạn cuối trình
    if (/^ là (?:hạn|thời hạn|ngày) (?:cuối|chót)/u.test(match.key.slice(match.end))) return deadline('due', { bound: 'by', end: date })
    return /^vào /u.test(match.groups[0]!) && date.day !== null ? deadline('due', { bound: 'on', end: date }) : { type: 'date', date }
  },
})

/** ngày 20 hằng tháng · trước ngày 15 của tháng cuối quý · ngày 05 tháng đầu quý sau */
const monthly: Rule<TimeFact> = defineRule({
  name: 'time/day-of-each-month',
  cues: ['trước', 'ngày', 'vào ngày', 'chậm nhất', 'muộn nhất', 'định kỳ', 'hằng tháng', 'hàng tháng', 'hằng quý', 'hàng quý'],
  pattern:
    /(?:(?:định kỳ )?(?<lead>(?:hằng|hàng) (?:tháng|quý)),? ?\(?(?:trước |vào |chậm nhất (?:là )?)?)?(?:trước |chậm nhất (?:là |vào )?|muộn nhất (?:là |vào )?|vào )?ngày (?<day>[0-3]?\d)(?:(?: của)? (?<each>(?:hằng|hàng) tháng|mỗi tháng|tháng cuối (?:hằng |hàng |mỗi |của )?quý|tháng đầu (?:hằng |hàng |mỗi |của )?quý(?: sau)?|tháng (?:sau|kế tiếp|tiếp theo|liền kề)|(?:hằng|hàng|mỗi) quý))?(?!\d|\/|\.\d| tháng \d)\)?/uy,
  produce: (match) => {
    const day = Number(match.named.day)
    const each = match.named.each ?? match.named.lead
    if (each === undefined || day < 1 || day > 31) return null
    const interval = each.includes('quý') ? ';INTERVAL=3' : ''
    return deadline('recurring', { bound: 'before', rrule: `FREQ=MONTHLY${interval};BYMONTHDAY=${day}` })
  },
})

/** các ngày 15, 25 hằng tháng */
const monthDays: Rule<TimeFact> = defineRule({
  name: 'time/days-of-each-month',
  cues: ['ngày', 'các ngày', 'vào'],
  pattern: /(?:vào )?(?:các )?ngày (?<first>[0-3]?\d)(?:, | và |, và )(?:ngày )?(?<second>[0-3]?\d)(?: của)? (?:hằng|hàng|mỗi) tháng/uy,
  produce: (match): readonly Produced<TimeFact>[] => {
    const border = match.key.lastIndexOf(match.named.second!, match.end)
    const on = (day: string): TimeFact => deadline('recurring', { bound: 'on', rrule: `FREQ=MONTHLY;BYMONTHDAY=${Number(day)}` })
    return [
      { start: match.start, end: border, data: on(match.named.first!) },
      { start: border, end: match.end, data: on(match.named.second!) },
    ]
  },
})

export const DATE_RULES: readonly Rule<TimeFact>[] = [
  before,
  yearlyBefore,
  yearlyDate,
  fromNow,
  toMonth,
  between,
  period,
  shortPeriod,
  monthDays,
  monthly,
  onwards,
  plain,
]
