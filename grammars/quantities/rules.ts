// Numbers with units: percents, money, counts, ranges, ratios, with the words that compare them.
import { prepared } from '../../src/engine/ready.js'
import { DIGITS, defineRule, type Rule } from '../../src/engine/rule.js'
import type { QuantityFact } from '../../src/resolve/facts.js'
import { readNumber, withoutNoise } from '../../src/text/numbers.js'
import { changeOf, compare, PERIODS, perOf } from './comparators.js'
import { RANK_RULES } from './ranks.js'
import { SCALE_WORDS, UNIT_WORDS } from './units.js'
import { WORD_COUNT_RULES } from './word-counts.js'

// 1.700 · 12.500,5 · 2,5 · 30 · 01
const NUMBER = '(?:\\d{1,3}(?:\\.\\d{3}){1,4}(?:,\\d{1,4})?|\\d{1,9}(?:[,.]\\d{1,4})?)'
const UNIT = UNIT_WORDS.map(({ source }) => source).join('|')
const UNIT_AT = prepared(new RegExp(`(?:${UNIT})(?![a-zà-ỹ\\d])`, 'uy'))

// Words that follow a number without being counted things: "3 là", "2 và"
const NO_NOUN =
  'lên|xuống|vào|ra|cho|so|bằng|và|là|đến|của|trở|hoặc|hay|thì|với|trong|trên|tại|từ|nêu|này|phải|cần|sẽ|đã|được|có|theo|về|khi|để|nhưng|như|sau|trước|năm|tháng|ngày|quý|tuổi|khóa|điều|khoản|(?:mỗi|hằng|hàng) (?:năm|quý|tháng|tuần|ngày)|định kỳ'

const WHOLE_UNITS = UNIT_WORDS.map((unit) => ({ unit, pattern: new RegExp(`^(?:${unit.source})$`, 'u') }))
// the same few words again and again: "%", "tỷ đồng", "ha"
const UNITS_OF = new Map<string, (typeof UNIT_WORDS)[number] | undefined>()

function unitOf(words: string): (typeof UNIT_WORDS)[number] | undefined {
  if (!UNITS_OF.has(words)) UNITS_OF.set(words, WHOLE_UNITS.find(({ pattern }) => pattern.test(words))?.unit)
  return UNITS_OF.get(words)
}

// tuổi thọ trung bình đạt 74,5 tuổi
const LIFE_SPAN = /tuổi thọ[^,;.]{0,60}$/u

/** 30% · 10 tỷ đồng · 1-1,5% · 1.700 ha · từ 30% trở lên */
const measured: Rule<QuantityFact> = defineRule({
  name: 'quantities/measured',
  cues: [DIGITS],
  pattern: new RegExp(`(?<![\\d][.,/])(?<value>${NUMBER})(?:(?: ?(?:${UNIT}))?(?: ?- ?| đến )(?<max>${NUMBER}))? ?(?<unit>${UNIT})(?![a-zà-ỹ\\d])`, 'uy'),
  produce: (match) => {
    const unit = unitOf(match.named.unit!)
    if (!unit) return null
    const max = match.named.max === undefined ? null : readNumber(match.named.max) * unit.factor
    const around = compare(match, match.start, match.end)
    const per = perOf(match, around.end)
    // 36 tháng tuổi · từ 65 tuổi: an age says who, not how much
    // gấp 1,5 lần is a ratio, 02 lần mỗi năm a count
    const isRatio =
      unit.unit === 'times' &&
      (/(?<![a-zà-ỹ])(?:gấp|tăng|bằng|giảm|hơn|lên|còn|xuống)[^,;.]{0,24}$/u.test(match.key.slice(Math.max(0, match.start - 40), match.start)) ||
        /^ so với/u.test(match.key.slice(match.end, match.end + 8)))
    const isAge =
      (unit.unit === 'age' && !LIFE_SPAN.test(match.key.slice(Math.max(0, match.start - 80), match.start))) ||
      /^ tuổi/u.test(match.key.slice(match.end, match.end + 5))
    return [
      {
        start: around.start,
        end: around.end,
        data: {
          type: 'quantity',
          value: withoutNoise(readNumber(match.named.value!) * unit.factor),
          max: max === null ? null : withoutNoise(max),
          unit: unit.unit === 'times' && !isRatio ? 'count' : unit.unit === 'age' ? 'year-duration' : unit.unit,
          unitText: match.text.slice(match.end - match.named.unit!.length, match.end),
          comparator: around.comparator,
          change: changeOf(match, around.start),
          // a rate of interest is one of a year by its nature
          per: per !== null && /lãi suất[^,;.]{0,40}$/u.test(match.key.slice(Math.max(0, match.start - 60), match.start)) ? null : per,
          baseline: null,
          strength: isAge ? 'never' : unit.unit === 'percent' || unit.unit === 'percentage-point' ? 'strong' : 'weak',
          valueStart: match.start,
          valueEnd: match.end,
        },
      },
    ]
  },
})

/** 42/100.000 trẻ · dưới 109 bé trai/100 bé gái · 12 bác sĩ trên 10.000 dân */
const ratio: Rule<QuantityFact> = defineRule({
  name: 'quantities/ratio',
  cues: [DIGITS],
  pattern: new RegExp(
    `(?<![\\d][.,/])(?<value>${NUMBER})(?<noun>(?: (?!năm|ngày|tháng)[a-zà-ỹ]{1,8}){0,4})(?: ?/ ?| (?:trở lên )?(?:trên|tính trên)(?: mỗi| một)? (?=1[\\d.]+ (?:người )?(?:dân|trẻ|lao động|phụ nữ)))(?<base>100|1\\.000|1000|10\\.000|100\\.000|10000|100000)(?![\\d.,/])(?<per>(?: (?!(?:${NO_NOUN})(?![a-zà-ỹ]))[a-zà-ỹ]{1,8}){0,4})`,
    'uy',
  ),
  produce: (match) => {
    const { value, noun, base, per } = match.named
    if (/^\d{1,2}$/u.test(value!) && noun === '' && base === '100') return null
    const end = match.end - per!.length
    const around = compare(match, match.start, end)
    return [
      {
        start: around.start,
        end: match.end,
        data: {
          type: 'quantity',
          value: readNumber(value!),
          max: null,
          unit: `per-${base!.replaceAll('.', '')}`,
          unitText: match.text.slice(match.start + value!.length, match.end).trim(),
          comparator: / trở lên /u.test(match.groups[0]!) ? '>=' : around.comparator,
          change: changeOf(match, around.start),
          per: null,
          baseline: null,
          strength: 'strong',
          valueStart: match.start,
          valueEnd: end,
        },
      },
    ]
  },
})

/** 02 lớp tập huấn · 22/22 khu phố · 15 nghìn hộ · 300 sản phẩm · từ 05 mô hình trở lên */
const counted: Rule<QuantityFact> = defineRule({
  name: 'quantities/counted',
  cues: [DIGITS],
  pattern: new RegExp(
    `(?<![\\d][.,/])(?<value>${NUMBER})(?:\\/\\k<value>(?!\\d)|(?: ?- ?| đến )(?<max>${NUMBER}))?(?: (?<scale>nghìn|ngàn|triệu|t[ỷỉ]))? (?<noun>(?:lượt )?(?!(?:${NO_NOUN})(?![a-zà-ỹ]))[a-zà-ỹ]{2,9}(?: (?!(?:${NO_NOUN})(?![a-zà-ỹ]))[a-zà-ỹ]{1,9}){0,2})(?![a-zà-ỹ])(?:/(?<per>[a-zà-ỹ]{2,8}(?: [a-zà-ỹ]{2,8})?))?`,
    'uy',
  ),
  produce: (match) => {
    const { value, max, scale, noun } = match.named
    // 1.500 kg hóa chất is a measure, not a count of "kg"
    const factor = SCALE_WORDS[scale ?? ''] ?? 1
    const nounStart = match.key.indexOf(noun!, match.start + value!.length)
    UNIT_AT.lastIndex = nounStart
    if (UNIT_AT.test(match.key)) return null
    const around = compare(match, match.start, nounStart)
    const before = match.key.slice(Math.max(0, match.start - 14), match.start)
    // Điều 3 Luật … · khóa 15 · số 02 · thế hệ thứ 3 · cấp 2
    if (
      /(?:điều|khoản|(?<!dứt )điểm|mục|chương|phần|khóa|số|thứ|(?<!(?:nâng|cung|trợ) )cấp|tập|kỳ|lần|loại|hạng|nhóm|vùng|(?<!(?:mỗi|hằng|hàng) )(?:quý|tháng|ngày|năm)|phụ lục|(?<!(?:lấy|thu|lượng|gửi) )mẫu|biểu|cột|dòng|giai đoạn|bước|đề án|covid)\s*-?$/u.test(
        before,
      )
    )
      return null
    return [
      {
        start: around.start,
        end: Math.max(around.end, match.end),
        data: {
          type: 'quantity',
          value: withoutNoise(readNumber(value!) * factor),
          max: max === undefined ? null : withoutNoise(readNumber(max) * factor),
          unit: 'count',
          unitText: match.text.slice(nounStart, nounStart + noun!.length),
          comparator: around.comparator,
          change: changeOf(match, around.start),
          per: perOf(match, match.end) ?? PERIODS[match.named.per?.split(' ')[0] ?? ''] ?? null,
          baseline: null,
          strength: 'weak',
          valueStart: match.start,
          valueEnd: nounStart + noun!.length,
        },
      },
    ]
  },
})

export const QUANTITY_RULES: readonly Rule<QuantityFact>[] = [...RANK_RULES, ratio, measured, counted, ...WORD_COUNT_RULES]
