// Years and periods: "đến năm 2025", "giai đoạn 2021-2025", "trong năm 2021 và những năm tiếp theo".
import { behindDigits, defineRule, type Rule } from '../../src/engine/rule.js'
import type { TimeFact } from '../../src/resolve/facts.js'
import { deadline, year, yearOf } from './parts.js'

/** trong năm 2021 và những năm tiếp theo · năm 2025 và các năm tiếp theo */
const andOn: Rule<TimeFact> = defineRule({
  name: 'time/year-and-on',
  cues: ['trong năm', 'năm', 'từ năm'],
  pattern: new RegExp(
    `(?:trong |từ )?năm ${yearOf('1')},? (?:và|đến) (?:những|các) năm (?:tiếp theo|sau|kế tiếp)|từ năm ${yearOf('2')} (?:trở đi|về sau)`,
    'uy',
  ),
  produce: (match) => {
    if (match.named.y2 !== undefined) return { type: 'year', form: 'from', from: Number(match.named.y2), to: null, binds: true }
    return deadline('ongoing', { bound: 'from', start: year(match.named.y1) })
  },
})

/** Thường xuyên (Từ năm 2021 đến năm 2030) · Thường xuyên, từ năm 2026 */
const ongoingPeriod: Rule<TimeFact> = defineRule({
  name: 'time/ongoing-period',
  cues: ['thường xuyên'],
  pattern: new RegExp(
    `(?<!chi |dự toán |nhiệm vụ |vốn )thường xuyên,? ?\\(?(?:từ |giai đoạn |trong )?(?:năm )?${yearOf('1')}(?:(?: đến| ?-) ?(?:năm )?${yearOf('2')})?\\)?`,
    'uy',
  ),
  produce: (match) => deadline('ongoing', { bound: 'within', start: year(match.named.y1), end: year(match.named.y2) }),
})

/** Words that make a school year that of a noun. */
const SCHOOL_YEAR_OF = /(?:so với|bằng|như|tổng kết|sơ kết|khai giảng|bế giảng|kết thúc|trước|đầu|cuối)(?: của)? $/u

/** giai đoạn 2021-2025 · từ năm 2021 đến năm 2030 · trong giai đoạn 2026 - 2030 · năm 2025 - 2026 */
const period: Rule<TimeFact> = defineRule({
  name: 'time/period-of-years',
  cues: ['giai đoạn', 'từ năm', 'thời kỳ', 'nhiệm kỳ', 'năm học', 'trong giai đoạn', 'năm', 'các năm', 'trong năm học', 'từ'],
  pattern: new RegExp(
    `(?<lead>trong |cả |hết |cho )?(?:(?<word>giai đoạn|thời kỳ|nhiệm kỳ|năm học|niên độ|các năm)(?: từ)?(?: năm)?|từ năm|từ|năm) ${yearOf('1')}(?: ?- ?| đến(?: hết)?(?: năm)? )${yearOf('2')}`,
    'uy',
  ),
  produce: (match) => {
    const from = Number(match.named.y1)
    const to = Number(match.named.y2)
    if (to < from) return null
    // so với năm học 2024 - 2025 · tổng kết năm học 2025 - 2026
    if (match.named.word === 'năm học' && SCHOOL_YEAR_OF.test(match.key.slice(Math.max(0, match.start - 24), match.start))) return null
    if (match.named.word === 'năm học')
      return deadline('period', { bound: 'within', start: { year: from, month: 9, day: null }, end: { year: to, month: 5, day: null } })
    return { type: 'year', form: 'period', from, to, binds: match.named.lead !== undefined && match.named.word !== 'nhiệm kỳ' }
  },
})

/** Xây dựng phần mềm quản lý (2025 - 2026). · Đào tạo cán bộ (xuyên suốt 2025 - 2030); · Mở rộng dịch vụ (2026 trở đi): years of their own at the end of a line */
const inParentheses: Rule<TimeFact> = defineRule({
  name: 'time/years-in-parentheses',
  cues: behindDigits('-', ' -', ' trở đi'),
  pattern: new RegExp(
    `(?<=\\((?<throughout>xuyên suốt |thường xuyên |liên tục )?(?:từ )?)${yearOf('1')}(?: ?- ?${yearOf('2')}| trở đi)(?=\\)[\\s.;,]*$)`,
    'uy',
  ),
  produce: (match) => {
    const from = Number(match.named.y1)
    const to = match.named.y2 === undefined ? null : Number(match.named.y2)
    if (match.named.throughout !== undefined && to !== null) return deadline('ongoing', { bound: 'within', start: year(from), end: year(to) })
    if (to === null) return { type: 'year', form: 'from', from, to, binds: true }
    return to < from ? null : { type: 'year', form: 'period', from, to, binds: true }
  },
})

/** từ nay đến năm 2030 · từ nay đến hết năm 2025 (no date says when "now" is) */
const fromNow: Rule<TimeFact> = defineRule({
  name: 'time/from-now',
  cues: ['từ nay'],
  pattern: new RegExp(`từ nay (?:đến|tới|cho đến)(?: hết| cuối)? năm ${yearOf('1')}`, 'uy'),
  produce: (match) => ({ type: 'year', form: 'period', from: null, to: Number(match.named.y1), binds: true }),
})

/** đến năm 2025 · đến hết năm 2025 · tới năm 2030 · đến cuối năm 2025 */
const by: Rule<TimeFact> = defineRule({
  name: 'time/by-year',
  cues: ['đến', 'tới', 'chậm nhất', 'hết năm', 'trước năm', 'cuối năm', 'muộn nhất'],
  pattern: new RegExp(`(?<lead>(?:đến|tới|chậm nhất|muộn nhất)(?: là)?(?: đến| vào)?(?<whole> hết| cuối)?|hết|trước|cuối) năm ${yearOf('1')}`, 'uy'),
  produce: (match) => {
    const value = Number(match.named.y1)
    // trước năm 2027: the last day of 2026
    if (match.named.lead === 'trước') return deadline('due', { bound: 'before', end: { year: value, month: 1, day: 1 }, excludesEnd: true })
    return { type: 'year', form: 'by', from: null, to: value, binds: match.named.lead !== 'đến' && match.named.lead !== 'tới' }
  },
})

/** (not "trẻ sinh năm 2022") năm 2024 · trong năm 2024 · vào năm 2030 · năm học 2025 */
const inYear: Rule<TimeFact> = defineRule({
  name: 'time/in-year',
  cues: ['năm', 'trong năm', 'vào năm', 'từ năm', 'kể từ năm'],
  pattern: new RegExp(`(?<!sinh )(?<lead>trong |vào |từ |kể từ |ngay trong )?năm ${yearOf('1')}`, 'uy'),
  produce: (match) => {
    const value = Number(match.named.y1)
    if (/từ/u.test(match.named.lead ?? '')) return { type: 'year', form: 'from', from: value, to: null, binds: false }
    return { type: 'year', form: 'in', from: null, to: value, binds: match.named.lead !== undefined }
  },
})

export const YEAR_RULES: readonly Rule<TimeFact>[] = [andOn, ongoingPeriod, fromNow, period, inParentheses, by, inYear]
