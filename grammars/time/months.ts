// Months and quarters: "trong quý II/2026", "tháng 12/2025", "các tháng 7, 8, 9".
import { behindDigits, defineRule, type Produced, type Rule, type RuleMatch } from '../../src/engine/rule.js'
import type { TimeFact } from '../../src/resolve/facts.js'
import { allMatches } from '../../src/text/search.js'
import { COMPLETES, dateOf, deadline, impossible, monthOf, QUARTER, quarterNumber } from './parts.js'

const numberOrNull = (words: string | undefined): number | null => (words === undefined ? null : Number(words))

/** trong quý II/2026 · quý III hằng năm · Quý IV/2025 · trước quý III năm 2026 · Quí IV-2025 · chậm nhất vào ngày cuối cùng của quý I/2026 */
const quarter: Rule<TimeFact> = defineRule({
  name: 'time/quarter',
  cues: [
    'quý',
    'quí',
    'trong quý',
    'trước quý',
    'hết quý',
    'đến quý',
    'vào quý',
    'chậm nhất',
    'muộn nhất',
    'đến hết quý',
    'trong quí',
    'từ quý',
    'cuối quý',
    'đến cuối quý',
    'vào cuối quý',
  ],
  pattern: new RegExp(
    `(?<lead>trong |trước |đến hết |hết |đến |vào |từ |(?:(?:chậm|muộn) nhất |đến |vào )?(?:là |trong |vào |đến ){0,2}(?:ngày )?cuối (?:cùng )?(?:của )?|(?:chậm|muộn) nhất (?:là |trong |vào |đến ){0,2})?${QUARTER}(?![a-zà-ỹ])(?:(?: ?- ?| đến quý | đến )(?<q2>iv|i{1,3}|[1-4])(?![a-zà-ỹ\\d]))?(?:(?: ?[/-] ?|,? năm |,? )(?<y>20\\d{2})|(?<yearly>,? (?:hằng|hàng|mỗi) năm))?(?!\\d)`,
    'uy',
  ),
  produce: (match) => {
    const first = quarterNumber(match.named.q!)
    const last = match.named.q2 === undefined ? first : quarterNumber(match.named.q2)
    const year = numberOrNull(match.named.y)
    const lead = match.named.lead ?? ''
    const before = match.key.slice(Math.max(0, match.start - 90), match.start)
    const end = { year, month: last * 3, day: null }
    if (match.named.yearly !== undefined)
      return deadline('recurring', { bound: 'within', rrule: `FREQ=YEARLY;BYMONTH=${monthsFrom(first * 3 - 2, last * 3).join(',')}` })
    if (/trước/u.test(lead)) return deadline('due', { bound: 'before', end: { year, month: first * 3 - 2, day: 1 }, excludesEnd: true })
    if (lead === 'từ ' && match.named.q2 === undefined) return deadline('period', { bound: 'from', start: { year, month: first * 3 - 2, day: null } })
    const completes = COMPLETES.test(before)
    if (lead !== '' && lead !== 'từ ' && (completes || /hết|đến|nhất|cuối/u.test(lead)))
      return deadline('due', { bound: /trong|vào/u.test(lead) ? 'within' : 'by', end })
    return deadline('period', { bound: 'within', start: { year, month: first * 3 - 2, day: null }, end })
  },
})

/** Quý IV/2025 - Quý II/2026 · từ quý I/2026 đến quý III/2026 */
const quarters: Rule<TimeFact> = defineRule({
  name: 'time/period-of-quarters',
  cues: ['quý', 'quí', 'từ quý'],
  pattern:
    /(?:từ )?qu[ýí] (?<q1>iv|i{1,3}|[1-4]) ?(?:[/-] ?|năm )?(?<y1>20\d{2})?(?: đến| ?-) ?qu[ýí] (?<q2>iv|i{1,3}|[1-4]) ?(?:[/-] ?|năm )?(?<y2>20\d{2})/uy,
  produce: (match) => {
    const end = { year: Number(match.named.y2), month: quarterNumber(match.named.q2!) * 3, day: null }
    const start = { year: numberOrNull(match.named.y1) ?? end.year, month: quarterNumber(match.named.q1!) * 3 - 2, day: null }
    return deadline('period', { bound: 'within', start, end })
  },
})

/** tháng 12/2025 · trong tháng 6 năm 2026 · trước tháng 6/2026 · hoàn thành trong tháng 5/2025 */
const month: Rule<TimeFact> = defineRule({
  name: 'time/month',
  cues: [
    'tháng',
    'trong tháng',
    'trước tháng',
    'đến hết tháng',
    'hết tháng',
    'đến tháng',
    'vào tháng',
    'từ tháng',
    'kể từ tháng',
    'chậm nhất',
    'muộn nhất',
    'đầu tháng',
    'cuối tháng',
    'đến cuối tháng',
    'giữa tháng',
  ],
  pattern: new RegExp(
    `(?<lead>trong |trước |đến hết |hết |đến cuối |đến |vào |từ |kể từ |đầu |cuối |giữa |(?:chậm|muộn) nhất (?:là |trong |vào |đến ){0,2})?${monthOf('1')}(?<yearly> (?:hằng|hàng) năm)?`,
    'uy',
  ),
  produce: (match) => {
    const date = dateOf(match.named, '1')
    if (!date) return impossible(match.groups[0]!)
    const lead = match.named.lead ?? ''
    if (match.named.yearly !== undefined) return deadline('recurring', { bound: 'within', rrule: `FREQ=YEARLY;BYMONTH=${date.month}` })
    if (date.year === null && lead === '') return null
    if (/trước/u.test(lead)) return deadline('due', { bound: 'before', end: { ...date, day: 1 }, excludesEnd: true })
    const before = match.key.slice(Math.max(0, match.start - 90), match.start)
    const completes = COMPLETES.test(before)
    // "từ tháng 11/2025 đến khi kết thúc" has an end that no calendar knows
    if (/từ/u.test(lead))
      return deadline(/^ (?:đến|cho đến) (?:khi|lúc|thời điểm)/u.test(match.key.slice(match.end)) || date.year === null ? 'period' : 'ongoing', {
        bound: 'from',
        start: date,
      })
    if (/hết|đến|nhất/u.test(lead) || (lead !== '' && completes)) return deadline('due', { bound: /trong|vào/u.test(lead) ? 'within' : 'by', end: date })
    return deadline('period', { bound: 'within', start: date, end: date })
  },
})

/** The members of a list and where each stands in the match: "tháng 3, 6 và tháng 9" → 3, 6, 9. */
function membersOf(match: RuleMatch, list: string, member: RegExp): { words: string; start: number; end: number }[] {
  const from = match.key.indexOf(list, match.start)
  const found = allMatches(member, list)
  return found.map((one, index) => ({
    words: one[1]!,
    start: index === 0 ? match.start : from + one.index,
    end: index === found.length - 1 ? match.end : from + one.index + one[0].length,
  }))
}

/** "tháng 9 và tháng 10", "các tháng 4, 5 và 6", "các tháng 7, 8, 9", "quý I và quý II": those that follow each other are one time. */
function pairOf(numbers: readonly number[], list: string): [number, number] | null {
  const first = numbers[0]!
  const follow = numbers.every((number, index) => number === first + index)
  return follow && (numbers.length === 2 ? / và /u.test(list) : /^các /u.test(list)) ? [first, numbers[numbers.length - 1]!] : null
}

const MONTH_LIST = '(?<list>(?:các )?tháng [01]?\\d(?:(?:, và |, | và |; )(?:tháng )?[01]?\\d(?![\\d]|[.,]\\d)){1,6})'
const MONTH_OF_LIST = /(?:tháng )?(?<!\d)([01]?\d)(?!\d)/gu

/** vào tháng 6 và tháng 11 · vào tháng 4 và tháng 8 năm 2026 · tháng 3, tháng 9/2027 · tháng 3, 6, 9 và 12 năm 2026: months of one year */
const monthList: Rule<TimeFact> = defineRule({
  name: 'time/list-of-months',
  cues: ['tháng', 'các tháng', 'vào tháng', 'vào các tháng', 'trong tháng', 'trong các tháng'],
  pattern: new RegExp(`(?<lead>vào |trong )?${MONTH_LIST}(?:(?: ?\\/ ?| năm )(?<y>\\d{4})(?!\\d))?(?!,? (?:hằng|hàng|mỗi) năm)`, 'uy'),
  produce: (match): readonly Produced<TimeFact>[] | null => {
    if (match.named.y === undefined && ((match.named.lead !== 'vào ' && match.named.lead !== 'trong ') || !/^các tháng| tháng [^ ]+$/u.test(match.named.list!)))
      return null
    const months = membersOf(match, match.named.list!, MONTH_OF_LIST)
    if (months.some(({ words }) => Number(words) < 1 || Number(words) > 12)) return null
    const year = numberOrNull(match.named.y)
    const pair = pairOf(
      months.map(({ words }) => Number(words)),
      match.named.list!,
    )
    if (pair) return [{ data: deadline('period', { bound: 'within', start: { year, month: pair[0], day: null }, end: { year, month: pair[1], day: null } }) }]
    return months.map(({ words, start, end }) => {
      const month = { year, month: Number(words), day: null }
      return { start, end, data: deadline('period', { bound: 'within', start: month, end: month }) }
    })
  },
})

/** Quý I, II/2026 · quý II và quý IV năm 2026: quarters of one year */
const quarterList: Rule<TimeFact> = defineRule({
  name: 'time/list-of-quarters',
  cues: ['quý', 'quí', 'vào quý', 'trong quý'],
  pattern:
    /(?:vào |trong )?(?<list>qu[ýí] (?:iv|i{1,3}|[1-4])(?:(?:, và |, | và |; )(?:qu[ýí] )?(?:iv|i{1,3}|[1-4])(?![a-zà-ỹ\d])){1,3})(?:(?: ?[/-] ?|,? năm )(?<y>20\d{2}))?(?!\d)/uy,
  produce: (match): readonly Produced<TimeFact>[] => {
    const quarters = membersOf(match, match.named.list!, /(?:qu[ýí] )?(?<![a-zà-ỹ\d])(iv|i{1,3}|[1-4])(?![a-zà-ỹ\d])/gu)
    const year = numberOrNull(match.named.y)
    const period = (first: number, last: number): TimeFact =>
      deadline('period', { bound: 'within', start: { year, month: first * 3 - 2, day: null }, end: { year, month: last * 3, day: null } })
    const pair = pairOf(
      quarters.map(({ words }) => quarterNumber(words)),
      match.named.list!,
    )
    if (pair) return [{ data: period(...pair) }]
    return quarters.map(({ words, start, end }) => ({ start, end, data: period(quarterNumber(words), quarterNumber(words)) }))
  },
})

/** Each month from one to another, over the end of the year where the second comes earlier: 11, 2 → 11, 12, 1, 2. */
function monthsFrom(first: number, last: number): number[] {
  return Array.from({ length: ((last - first + 12) % 12) + 1 }, (_, index) => ((first - 1 + index) % 12) + 1)
}

/** từ tháng 6/2025 đến tháng 12/2025 · từ tháng 3 đến tháng 11 hằng năm · tháng 9 - 11/2025 · từ tháng 01 đến tháng 6 năm 2026 */
const months: Rule<TimeFact> = defineRule({
  name: 'time/period-of-months',
  cues: ['từ tháng', 'tháng'],
  pattern:
    /(?:từ )?tháng (?<m1>[01]?\d)(?:(?: ?\/ ?| năm )(?<y1>\d{4}))?(?: đến(?: hết)?| ?-) ?(?:(?:tháng )?(?<m2>[01]?\d)(?: ?\/ ?| năm )(?<y2>\d{4})|(?<=từ tháng [^;.]{1,24})tháng (?<mb2>[01]?\d)(?!\/\d)(?: năm sau)?(?<yearly>,? (?:hằng|hàng|mỗi) năm)?)(?!\d)/uy,
  produce: (match) => {
    const start = dateOf(match.named, '1')
    const end = dateOf({ ...match.named, m2: match.named.m2 ?? match.named.mb2, mb2: undefined }, '2')
    if (!start || !end) return impossible(match.groups[0]!)
    if (match.named.yearly !== undefined)
      return deadline('recurring', { bound: 'within', rrule: `FREQ=YEARLY;BYMONTH=${monthsFrom(start.month!, end.month!).join(',')}` })
    return deadline('period', { bound: 'within', start: { ...start, year: start.year ?? end.year }, end })
  },
})

/** tháng 6 và tháng 12 hằng năm · tháng 3, 6, 9, 12 hằng năm · mỗi năm hai lần vào tháng 4 và tháng 10 · hằng năm, vào tháng 3 · 01 lần/năm vào tháng 8 */
const yearlyMonths: Rule<TimeFact> = defineRule({
  name: 'time/months-each-year',
  cues: ['tháng', 'trước tháng', 'vào tháng', 'trong tháng', 'mỗi năm', 'hằng năm', 'hàng năm', 'một', 'hai', ...behindDigits(' lần')],
  pattern: new RegExp(
    `(?:trước |vào |trong )?${MONTH_LIST},? (?:hằng|hàng|mỗi) năm|(?:(?:mỗi|hằng|hàng) năm(?: (?:một|hai|ba|\\d{1,2}) lần)?|(?:một|hai|\\d{1,2}) lần(?:\\/| mỗi | một )năm),? \\(?(?:vào |trong )?(?:các )?(?<often>tháng [01]?\\d(?:(?:, và |, | và )(?:tháng )?[01]?\\d){0,5})(?![\\d/]|[.,]\\d)\\)?`,
    'uy',
  ),
  produce: (match): readonly Produced<TimeFact>[] =>
    membersOf(match, (match.named.list ?? match.named.often)!, MONTH_OF_LIST).map(({ words, start, end }) => ({
      start,
      end,
      data: deadline('recurring', { bound: 'within', rrule: `FREQ=YEARLY;BYMONTH=${Number(words)}` }),
    })),
})

export const MONTH_RULES: readonly Rule<TimeFact>[] = [yearlyMonths, months, monthList, quarters, quarterList, quarter, month]
