// Recurring and continuous times: "hằng năm", "định kỳ 6 tháng", "thường xuyên".
import { prepared } from '../../src/engine/ready.js'
import { behindDigits, defineRule, type Rule, type RuleMatch } from '../../src/engine/rule.js'
import type { TimeFact } from '../../src/resolve/facts.js'
import { deadline } from './parts.js'

type Recurrence = Extract<TimeFact, { type: 'recurrence' }>
const RULES: Readonly<Record<string, Omit<Recurrence, 'type'>>> = {
  năm: { per: 'year', rrule: 'FREQ=YEARLY' },
  quý: { per: 'quarter', rrule: 'FREQ=MONTHLY;INTERVAL=3' },
  tháng: { per: 'month', rrule: 'FREQ=MONTHLY' },
  tuần: { per: null, rrule: 'FREQ=WEEKLY' },
  ngày: { per: null, rrule: 'FREQ=DAILY' },
  giờ: { per: null, rrule: 'FREQ=HOURLY' },
}

/** dự toán hằng năm · kế hoạch công tác hằng năm · được phân bổ hằng năm: the words before make it an adjective. */
const ADJECTIVE_OF = prepared(
  /(?:dự toán|ngân sách|ngân sách nhà nước|kế hoạch|công tác|kinh phí|báo cáo|chương trình|chi|chi thường xuyên|vốn|cao điểm|giai đoạn và|nguồn|thường niên|định mức|chỉ tiêu|nhiệm vụ|đánh giá|danh mục|số liệu|ngân sách địa phương|nhà nước|phát triển|kinh tế|xã hội|hội|trung hạn và|dài hạn và|trung hạn,|khám sức khỏe|tổng kết|đào tạo|sự nghiệp|bình quân|tăng trưởng|trung bình|kiểm tra|xếp loại|thi đua|được [a-zà-ỹ]{2,5} [a-zà-ỹ]{2,5}|kiểm kê tài sản|tài sản)$/u,
)

// tăng trưởng hằng năm không thấp hơn 10% · tăng 9 - 11% mỗi năm (a rate of each year, but no date of work)
const RATE = /(?:tăng trưởng|bình quân|trung bình|tăng|giảm|\d ?%) $/u

const RATE_VALUE = /\d ?% $/u

// báo cáo kết quả thực hiện Đề án hằng năm · tổ chức 02 lớp hằng năm · được rà soát hằng năm: said of the action, not of the noun
const SAID_OF_ACTION = /(?:báo cáo|sơ kết|\d).{0,70}$|(?:thực hiện|tổ chức|rà soát|cập nhật|công bố|duy trì|triển khai|tiến hành|điều chỉnh|bổ sung)$/u

/** A verb follows: "Công đoàn hằng năm tổ chức …"; words that continue a noun or open an addition are none. */
const NO_VERB = /^(?: và| hoặc| của| theo| cho| trong| để| trên| tại| với| từ| đến| do| nhằm| cùng|[\s.,;:)]|$)/u

function isAdjective(match: RuleMatch): boolean {
  // "kiểm tra mỗi quý 02 bến đò": so many each time
  if (/^ \d/u.test(match.key.slice(match.end, match.end + 2))) return false
  // "báo cáo hằng ngày" says how often
  const before = match.key.slice(Math.max(0, match.start - 24), match.start).trimEnd()
  return ADJECTIVE_OF.test(before) && !(before.endsWith('báo cáo') && /^(?:ngày|tuần)$/u.test(match.named.unit!))
}

/** "bồi dưỡng kiến thức quốc phòng hằng năm": at the end of a long noun it tells which, not when. */
function describesNoun(match: RuleMatch): boolean {
  const sentence = match.key.slice(Math.max(0, match.start - 110), match.start)
  const before = sentence.slice(Math.max(sentence.lastIndexOf(';'), sentence.lastIndexOf('. '), sentence.lastIndexOf(':')) + 1).trimEnd()
  // behind a short clause it says when
  if (before.length < 90 || /[,(]$/u.test(before)) return false
  return NO_VERB.test(match.key.slice(match.end, match.end + 8)) && !/^ \(/u.test(match.key.slice(match.end, match.end + 2)) && !SAID_OF_ACTION.test(before)
}

/** hằng năm · hàng tháng · mỗi năm · mỗi tháng 30 ca · định kỳ hằng quý; "cây hằng năm" is a kind of crop */
const each: Rule<TimeFact> = defineRule({
  name: 'time/each',
  cues: ['hằng', 'hàng', 'mỗi', 'định kỳ'],
  pattern:
    /(?<fixed>định kỳ )?(?<!(?:mặt|đơn|ngân|cửa|khách|bán|nhà|xuất|giao|nhập|lô|chuyến|ngành|cây) )(?:hằng|hàng|mỗi) (?<unit>năm|quý|tháng|tuần|ngày|giờ)(?![a-zà-ỹ]|(?<!mỗi [a-zà-ỹ]{3,5}) \d(?![\d.,]{0,6} ?[%-])| [ivx]+(?![a-zà-ỹ]))(?: (?:và|hoặc|,) (?:hằng |hàng )?(?:giai đoạn|đột xuất))?/uy,
  produce: (match) => {
    const rule = RULES[match.named.unit!]!
    if (
      match.named.fixed === undefined &&
      (isAdjective(match) ||
        RATE_VALUE.test(match.key.slice(Math.max(0, match.start - 3), match.start)) ||
        /^(?: và)? (?:dài hạn|trung hạn|của|theo quy định|bảo vệ|ngân sách)/u.test(match.key.slice(match.end, match.end + 16)))
    )
      return {
        type: 'recurrence',
        per: RATE.test(match.key.slice(Math.max(0, match.start - 24), match.start)) ? rule.per : null,
        rrule: '',
      }
    if (match.named.fixed === undefined && match.named.unit === 'năm' && describesNoun(match)) return { type: 'recurrence', per: 'year', rrule: '' }
    return { type: 'recurrence', ...rule }
  },
})

/** mỗi quý 1 lần · mỗi tuần một lần · 01 lần/tháng · một lần mỗi năm */
const onceEach: Rule<TimeFact> = defineRule({
  name: 'time/once-each',
  cues: ['mỗi', 'hằng', 'hàng', 'định kỳ', 'một', ...behindDigits(' lần')],
  pattern:
    /(?:định kỳ )?(?:(?:mỗi|hằng|hàng) (?<unit>năm|quý|tháng|tuần|ngày) (?:một|0?1) lần|(?<!(?:ít nhất|tối thiểu|trên) )(?:một|0?1) lần(?: ?\/ ?| mỗi | một )(?<per>năm|quý|tháng|tuần|ngày))(?![a-zà-ỹ])/uy,
  produce: (match) => ({ type: 'recurrence', ...RULES[(match.named.unit ?? match.named.per)!]! }),
})

const COUNTS: Readonly<Record<string, number>> = { hai: 2, ba: 3, sáu: 6 }

/** định kỳ 6 tháng · 6 tháng một lần · 3 tháng/lần · 2 năm một lần · sáu tháng một lần */
const everyN: Rule<TimeFact> = defineRule({
  name: 'time/every-n',
  cues: ['định kỳ', 'mỗi', 'hai', 'ba', 'sáu', ...behindDigits(' năm', ' quý', ' tháng', ' tuần')],
  pattern: /(?:định kỳ |mỗi )?(?<n>\d{1,2}|hai|ba|sáu) (?<unit>năm|tháng|tuần|quý)(?: ?(?:một|1|01) lần|\/(?:01 |1 )?lần)/uy,
  produce: (match) => {
    const { n, unit } = match.named
    const count = COUNTS[n!] ?? Number(n)
    const months = unit === 'quý' ? count * 3 : count
    const interval = months === 1 ? '' : `;INTERVAL=${months}`
    const frequency = unit === 'năm' ? 'YEARLY' : unit === 'tuần' ? 'WEEKLY' : 'MONTHLY'
    return { type: 'recurrence', per: null, rrule: `FREQ=${frequency}${interval}` }
  },
})

/** định kỳ 6 tháng một lần (20/6, 20/12) · sáu tháng một lần, trước ngày 10/6 và ngày 10/12: two days of each year */
const halfYearlyDates: Rule<TimeFact> = defineRule({
  name: 'time/half-yearly-dates',
  cues: ['định kỳ', 'mỗi', 'sáu', ...behindDigits(' tháng')],
  pattern:
    /(?:định kỳ |mỗi )?(?:0?6|sáu) tháng(?: (?:một|0?1) lần)?,? ?\(?(?:trước |vào )?(?:ngày )?(?<d1>[0-3]?\d)\/(?<m1>[01]?\d)(?:, và |, | và )(?<second>(?:trước |vào )?(?:ngày )?(?<d2>[0-3]?\d)\/(?<m2>[01]?\d))(?![\d/])\)?/uy,
  produce: (match) => {
    const { d1, m1, d2, m2, second } = match.named
    const on = (day: string, month: string): TimeFact =>
      deadline('recurring', { bound: 'by', rrule: `FREQ=YEARLY;BYMONTH=${Number(month)};BYMONTHDAY=${Number(day)}` })
    const border = match.key.lastIndexOf(second!, match.end)
    return [
      { end: border, data: on(d1!, m1!) },
      { start: border, data: on(d2!, m2!) },
    ]
  },
})

/** định kỳ 6 tháng (báo cáo) · định kỳ 6 tháng, năm · định kỳ hằng quý, 6 tháng và hằng năm */
const fixedN: Rule<TimeFact> = defineRule({
  name: 'time/fixed-interval',
  cues: ['định kỳ', ...behindDigits(' năm', ' tháng', ' tuần')],
  pattern:
    /(?:định kỳ |(?<=định kỳ [^.;\d]{3,24}(?:,| và) ))(?<n>\d{1,2}) (?<unit>tháng|năm|tuần)(?![a-zà-ỹ])(?! trước)(?<also>(?:,| và|, và) (?:cuối |một )?năm(?![a-zà-ỹ]| \d))?/uy,
  produce: (match) => {
    const n = Number(match.named.n)
    const frequency = match.named.unit === 'năm' ? 'YEARLY' : match.named.unit === 'tuần' ? 'WEEKLY' : 'MONTHLY'
    const first: TimeFact = { type: 'recurrence', per: null, rrule: `FREQ=${frequency}${n === 1 ? '' : `;INTERVAL=${n}`}` }
    if (match.named.also === undefined) return first
    const border = match.end - match.named.also.length
    return [
      { end: border, data: first },
      { start: border + match.named.also.lastIndexOf(' ') + 1, data: { type: 'recurrence', per: 'year', rrule: 'FREQ=YEARLY' } },
    ]
  },
})

const WEEKDAYS: Readonly<Record<string, string>> = {
  hai: 'MO',
  '2': 'MO',
  ba: 'TU',
  '3': 'TU',
  tư: 'WE',
  '4': 'WE',
  năm: 'TH',
  '5': 'TH',
  sáu: 'FR',
  '6': 'FR',
  bảy: 'SA',
  '7': 'SA',
}

const WEEKDAY = '(?:thứ (?:hai|ba|tư|năm|sáu|bảy|[2-7])|chủ nhật)'
const ONE_WEEKDAY = /thứ (?<day>hai|ba|tư|năm|sáu|bảy|[2-7])(?![a-zà-ỹ])|chủ nhật/gu

const codeOf = (day: string | undefined): string => (day === undefined ? 'SU' : WEEKDAYS[day]!)

/** thứ Sáu hằng tuần · hằng tuần, vào sáng thứ Hai · thứ Ba và thứ Sáu hằng tuần: one recurrence of two days */
const weekday: Rule<TimeFact> = defineRule({
  name: 'time/weekday',
  cues: ['thứ', 'vào', 'chủ nhật', 'hằng tuần', 'hàng tuần', 'sáng', 'chiều'],
  pattern: new RegExp(
    `(?<first>(?:hằng|hàng) tuần,? (?:\\(?vào |\\()?)?(?:vào )?(?:(?:sáng|chiều|ngày|các ngày) )?(?<!hoặc )(?<days>${WEEKDAY}(?:(?:, | và |, và )${WEEKDAY}){0,5})(?<last> (?:hằng|hàng|mỗi) tuần)?`,
    'uy',
  ),
  produce: ({ named }) => {
    if (named.first === undefined && named.last === undefined) return null
    const days = [...named.days!.matchAll(ONE_WEEKDAY)].map(({ groups }) => codeOf(groups!.day))
    return { type: 'recurrence', per: null, rrule: `FREQ=WEEKLY;BYDAY=${days.join(',')}` }
  },
})

/** vào Chủ nhật cuối cùng của mỗi tháng · thứ Bảy đầu tiên hằng tháng · thứ Tư tuần cuối hằng tháng */
const weekdayOfMonth: Rule<TimeFact> = defineRule({
  name: 'time/weekday-of-month',
  cues: ['thứ', 'vào', 'chủ nhật', 'ngày'],
  pattern:
    /(?:vào )?(?:(?:sáng|chiều|ngày) )?(?:thứ (?<day>hai|ba|tư|năm|sáu|bảy|[2-7])|chủ nhật) (?:của )?(?:tuần )?(?<which>đầu|cuối)(?: tiên| cùng)?(?:(?: của)? (?:hằng|hàng|mỗi) tháng|(?: của)? tháng(?! ?\d))/uy,
  produce: ({ named }) => ({ type: 'recurrence', per: null, rrule: `FREQ=MONTHLY;BYDAY=${named.which === 'đầu' ? 1 : -1}${codeOf(named.day)}` }),
})

/** việc này làm quanh năm · duy trì suốt năm; not "đi lại thuận lợi quanh năm" */
const allYear: Rule<TimeFact> = defineRule({
  name: 'time/all-year',
  cues: ['quanh năm', 'suốt năm'],
  pattern: /(?<=(?:làm|thực hiện|duy trì|triển khai|tổ chức|trực|mở cửa) )(?:quanh|suốt) năm(?![a-zà-ỹ]| \d| tháng)/uy,
  produce: () => deadline('ongoing', {}),
})

/** Thường xuyên kiểm tra · thường xuyên phối hợp (before a verb); not "chi thường xuyên", "thường xuyên, liên tục" */
const continuous: Rule<TimeFact> = defineRule({
  name: 'time/continuous',
  cues: ['thường xuyên'],
  pattern:
    /thường xuyên(?= (?!và |của |theo |cho |trong |ngân sách|liên tục|lâu dài|đột xuất|các |hơn|định kỳ|của|với |ở |tại |nhằm |để |gắn |là |được |là|nguồn|hàng|hằng|đối |chịu |xảy ra|bị |có |gặp |hoặc |phải |về |quan hệ )[a-zà-ỹ])/uy,
  produce: (match) => {
    const before = match.key.slice(Math.max(0, match.start - 22), match.start)
    if (
      /(?:chi|nhiệm vụ|việc làm|kinh phí|công tác|hoạt động|được|một cách|tính|quan tâm|tham gia|đầu tư|nguồn|thực hiện|dự toán|không|ngân sách|chế độ|khu vực|vùng|nơi|đối tượng|loại hình) $/u.test(
        before,
      )
    )
      return null
    return deadline('ongoing', {})
  },
})

/** (Cục Việc làm chủ trì; thời gian thực hiện: thường xuyên) */
const statedContinuous: Rule<TimeFact> = defineRule({
  name: 'time/stated-continuous',
  cues: ['thường xuyên'],
  pattern: /(?<=(?:thời gian|thời hạn|tiến độ)(?: thực hiện| triển khai)?: )thường xuyên(?![a-zà-ỹ])/uy,
  produce: () => deadline('ongoing', {}),
})

export const RECURRENCE_RULES: readonly Rule<TimeFact>[] = [
  onceEach,
  each,
  halfYearlyDates,
  everyN,
  fixedN,
  weekdayOfMonth,
  weekday,
  continuous,
  statedContinuous,
  allYear,
]
