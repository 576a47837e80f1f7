// Weeks of a month, halves of a year, days after a signing: "tuần đầu tháng 12/2027", "6 tháng đầu năm 2025", "trong vòng 15 ngày kể từ ngày ký".
import { daysInMonth } from '../../src/days-in-month.js'
import { behindDigits, defineRule, type Rule, type RuleMatch } from '../../src/engine/rule.js'
import type { PartialDate, TimeFact } from '../../src/resolve/facts.js'
import { COMPLETES, dateOf, deadline, impossible, monthOf } from './parts.js'

/** The first or last days of a month of a common year. */
function edgeOf(date: PartialDate, which: string, days: number): { start: PartialDate; end: PartialDate } {
  const last = daysInMonth(2027, date.month!)
  const [from, to] = which === 'đầu' ? [1, days] : [last - days + 1, last]
  return { start: { ...date, day: from }, end: { ...date, day: to } }
}

const isCompleted = ({ key, start }: RuleMatch): boolean => COMPLETES.test(key.slice(Math.max(0, start - 90), start))

/** tổng kết trong tuần đầu tháng 12/2027 · vào tuần cuối tháng 6 */
const weekOfMonth: Rule<TimeFact> = defineRule({
  name: 'time/week-of-month',
  cues: ['tuần đầu', 'tuần cuối', 'trong tuần', 'vào tuần'],
  pattern: new RegExp(`(?:trong |vào )?tuần (?<which>đầu|cuối)(?: tiên| cùng)?(?: của)? ${monthOf('1')}`, 'uy'),
  produce: (match) => {
    const date = dateOf(match.named, '1')
    return date ? deadline('period', { bound: 'within', ...edgeOf(date, match.named.which!, 7) }) : impossible(match.groups[0]!)
  },
})

/** trong 10 ngày đầu tháng 3/2027 · 15 ngày cuối tháng 6 */
const daysOfMonth: Rule<TimeFact> = defineRule({
  name: 'time/days-of-month',
  cues: ['trong', ...behindDigits(' ngày')],
  pattern: new RegExp(`(?:trong )?(?<n>5|7|10|15|20) ngày (?<which>đầu|cuối)(?: tiên| cùng)?(?: của)? ${monthOf('1')}`, 'uy'),
  produce: (match) => {
    const date = dateOf(match.named, '1')
    if (!date) return impossible(match.groups[0]!)
    const { start, end } = edgeOf(date, match.named.which!, Number(match.named.n))
    return isCompleted(match) ? deadline('due', { bound: 'within', end }) : deadline('period', { bound: 'within', start, end })
  },
})

/** 6 tháng đầu năm 2025 · hoàn thành trong 6 tháng đầu năm */
const half: Rule<TimeFact> = defineRule({
  name: 'time/half-year',
  cues: ['trong 6 tháng', 'trong 06 tháng', ...behindDigits(' tháng')],
  pattern: /(?:trong )?0?(?<n>[369]) tháng (?<which>đầu|cuối)(?: năm)?(?: (?<y>20\d{2}))?(?!\d)/uy,
  produce: (match) => {
    const n = Number(match.named.n)
    const year = match.named.y === undefined ? null : Number(match.named.y)
    // "báo cáo kết quả 6 tháng đầu năm" names a report
    if (year === null) {
      const isDue = match.groups[0]!.startsWith('trong ') && isCompleted(match)
      return isDue ? deadline('due', { bound: 'within', end: { year, month: match.named.which === 'đầu' ? n : 12, day: null } }) : null
    }
    return match.named.which === 'đầu'
      ? deadline('period', { bound: 'within', start: { year, month: 1, day: null }, end: { year, month: n, day: null } })
      : deadline('period', { bound: 'within', start: { year, month: 13 - n, day: null }, end: { year, month: 12, day: null } })
  },
})

/** trong vòng 15 ngày làm việc kể từ ngày ký · sau 10 ngày kể từ ngày ban hành */
const afterSigning: Rule<TimeFact> = defineRule({
  name: 'time/days-after-signing',
  cues: ['trong', 'sau', 'trong vòng', 'trong thời hạn', 'chậm nhất'],
  pattern:
    /(?:trong(?: vòng| thời hạn| thời gian)?|sau|chậm nhất(?: là)?(?: sau)?) (?<days>\d{1,3}) ngày(?<working> làm việc)?,? (?:kể )?từ (?:ngày|khi) (?:ký|ban hành|kế hoạch này (?:có hiệu lực|được ban hành)|quyết định này (?:có hiệu lực|được ban hành)|văn bản này)(?: ban hành| kế hoạch(?: này)?| quyết định(?: này)?)?/uy,
  produce: (match) => deadline('due', { bound: 'within', after: { days: Number(match.named.days), working: match.named.working !== undefined } }),
})

export const WEEK_AND_HALF_RULES: readonly Rule<TimeFact>[] = [afterSigning, weekOfMonth, daysOfMonth, half]
