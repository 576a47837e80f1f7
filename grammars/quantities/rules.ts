// Numbers with units: percents, money, counts, ranges, ratios, with the words that compare them.
import { DIGITS, defineRule, type Rule, type RuleMatch } from '../../src/engine/rule.js'
import type { QuantityFact } from '../../src/resolve/facts.js'
import { readNumber, withoutNoise } from '../../src/text/numbers.js'
import { RANK_RULES } from './ranks.js'
import { NUMBER_WORDS, SCALE_WORDS, UNIT_WORDS } from './units.js'

type Comparator = QuantityFact['comparator']

// 1.700 · 12.500,5 · 2,5 · 30 · 01
const NUMBER = '(?:\\d{1,3}(?:\\.\\d{3}){1,4}(?:,\\d{1,4})?|\\d{1,9}(?:[,.]\\d{1,4})?)'
const UNIT = UNIT_WORDS.map(({ source }) => source).join('|')
const UNIT_AT = new RegExp(`(?:${UNIT})(?![a-zà-ỹ\\d])`, 'uy')

// Words that follow a number without being counted things: "3 là", "2 và"
const NO_NOUN =
  'lên|xuống|vào|ra|cho|so|bằng|và|là|đến|của|trở|hoặc|hay|thì|với|trong|trên|tại|từ|nêu|này|đã|được|có|theo|về|khi|để|nhưng|như|sau|trước|năm|tháng|ngày|quý|tuổi|khóa|điều|khoản'

/** Words before a value and what they say; the longest that ends at the value counts. */
const BEFORE: readonly (readonly [RegExp, Comparator])[] = [
  // không dưới 80% · không thấp hơn 30% · tối thiểu đạt 5%
  [
    /(?:ít nhất|tối thiểu|thấp nhất|không dưới|không thấp hơn|không ít hơn|không kém|≥|>=|trở lên)(?: là| đạt| từ| khoảng| có)?(?: vào năm \d{4}| đến năm \d{4})?(?: đạt)?\s*$/u,
    '>=',
  ],
  // không quá 5% · tối đa 10 ngày
  [/(?:không quá|tối đa|nhiều nhất|không vượt quá|không cao hơn|không vượt|không lớn hơn|≤|<=)(?: là| đạt| còn)?\s*$/u, '<='],
  // trên 95% · hơn 500 hộ · vượt 10%
  [/(?:trên|hơn|vượt|cao hơn|lớn hơn|vượt trên|>)(?: mức)?\s*$/u, '>'],
  // dưới 2% · thấp hơn 1,5%
  [/(?:dưới|thấp hơn|nhỏ hơn|ít hơn|<)(?: mức)?\s*$/u, '<'],
  // khoảng 22% · xấp xỉ 50% · gần 100 ha
  [/(?:khoảng|xấp xỉ|gần|ước|ước đạt|~|≈)(?: đạt| còn| từ)?\s*$/u, '~'],
]

// … trở lên · … trở xuống · hoặc cao hơn
const AFTER_AT_LEAST = /^\s?(?:[a-zà-ỹ]+ ){0,4}?(?:trở lên|hoặc cao hơn|hoặc hơn)(?![a-zà-ỹ])/u
const AFTER_AT_MOST = /^\s?(?:[a-zà-ỹ]+ ){0,3}?(?:trở xuống|hoặc thấp hơn)(?![a-zà-ỹ])/u

// giảm còn · giảm xuống dưới · tăng lên đạt · nâng lên (the number is the level reached)
const LEVEL_VERB =
  /(?:(?:giảm|hạ|tăng|nâng|đưa|kéo)(?: [a-zà-ỹ]+){0,12}? )?(?:còn|xuống còn|xuống|lên|lên đạt|lên thành|đạt|đạt mức|đạt tỷ lệ|ở mức|là|chiếm|duy trì|về mức|bằng)(?: ở| từ)?\s*$/u
// tăng thêm 10 xã · giảm bình quân 1,5% (the number is the change)
const INCREASE_VERB =
  /(?:tăng|tăng thêm|tăng trưởng|thêm|nâng thêm|tăng bình quân|tăng trung bình|tăng trưởng bình quân)(?: bình quân| trung bình| hằng năm| hàng năm| mỗi năm| từ)?\s*$/u
const DECREASE_VERB =
  /(?:giảm|cắt giảm|giảm bình quân|giảm thêm|giảm trung bình|rút ngắn|tiết kiệm)(?: bình quân| trung bình| hằng năm| hàng năm| mỗi năm| từ)?\s*$/u

// 5%/năm · 10 người mỗi năm
const PER = /^\s?(?:\/|mỗi |một |hằng |hàng |trên )\s?(năm|quý|tháng)(?![a-zà-ỹ])/u
const PERIODS: Readonly<Record<string, QuantityFact['per']>> = { năm: 'year', quý: 'quarter', tháng: 'month' }

const unitOf = (words: string) => UNIT_WORDS.find(({ source }) => new RegExp(`^(?:${source})$`, 'u').test(words))

/** The comparator that the words around a value give, and where it begins. */
function compare(match: RuleMatch, valueStart: number, valueEnd: number): { comparator: Comparator; start: number; end: number } {
  const before = match.key.slice(Math.max(0, valueStart - 30), valueStart)
  const after = match.key.slice(valueEnd, valueEnd + 45)
  const atLeast = AFTER_AT_LEAST.exec(after)
  if (atLeast) return { comparator: '>=', start: valueStart, end: valueEnd + atLeast[0].length }
  const atMost = AFTER_AT_MOST.exec(after)
  if (atMost) return { comparator: '<=', start: valueStart, end: valueEnd + atMost[0].length }
  const said = BEFORE.map(([pattern, comparator]) => ({ found: pattern.exec(before), comparator })).find(
    ({ found }) => found && !/[a-zà-ỹ]/u.test(before[found.index - 1] ?? ' '),
  )
  if (!said?.found) return { comparator: '=', start: valueStart, end: valueEnd }
  // ít nhất vào năm 2025 đạt 40%: the year between is a time of its own
  const touches = !/\d/u.test(said.found[0])
  return { comparator: said.comparator, start: touches ? valueStart - (before.length - said.found.index) : valueStart, end: valueEnd }
}

function changeOf(match: RuleMatch, start: number): QuantityFact['change'] {
  const before = match.key.slice(Math.max(0, start - 60), start)
  if (INCREASE_VERB.test(before)) return 'increase'
  if (DECREASE_VERB.test(before)) return 'decrease'
  return LEVEL_VERB.test(before) ? 'level' : null
}

function perOf(match: RuleMatch, end: number): QuantityFact['per'] {
  const found = PER.exec(match.key.slice(end, end + 14))
  return found ? (PERIODS[found[1]!] ?? null) : null
}

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
    // 36 tháng tuổi · từ 65 tuổi: an age says who, not how much
    // gấp 1,5 lần is a ratio, 02 lần mỗi năm a count
    const isRatio =
      /(?<![a-zà-ỹ])(?:gấp|tăng|bằng|giảm|hơn|lên|còn|xuống)[^,;.]{0,24}$/u.test(match.key.slice(Math.max(0, match.start - 40), match.start)) ||
      /^ so với/u.test(match.key.slice(match.end))
    const isAge = unit.unit === 'age' || /^ tuổi/u.test(match.key.slice(match.end))
    return [
      {
        start: around.start,
        end: around.end,
        data: {
          type: 'quantity',
          value: withoutNoise(readNumber(match.named.value!) * unit.factor),
          max: max === null ? null : withoutNoise(max),
          unit: unit.unit === 'times' && !isRatio ? 'count' : unit.unit,
          unitText: match.text.slice(match.end - match.named.unit!.length, match.end),
          comparator: around.comparator,
          change: changeOf(match, around.start),
          // a rate of interest is one of a year by its nature
          per: /lãi suất[^,;.]{0,40}$/u.test(match.key.slice(Math.max(0, match.start - 60), match.start)) ? null : perOf(match, around.end),
          baseline: null,
          strength: isAge ? 'never' : unit.unit === 'percent' || unit.unit === 'percentage-point' ? 'strong' : 'weak',
          valueStart: match.start,
          valueEnd: match.end,
        },
      },
    ]
  },
})

/** 42/100.000 trẻ · dưới 109 bé trai/100 bé gái */
const ratio: Rule<QuantityFact> = defineRule({
  name: 'quantities/ratio',
  cues: [DIGITS],
  pattern: new RegExp(
    `(?<![\\d][.,/])(?<value>${NUMBER})(?<noun>(?: (?!năm|ngày|tháng)[a-zà-ỹ]{1,8}){0,4}) ?/ ?(?<base>100|1\\.000|1000|10\\.000|100\\.000|10000|100000)(?![\\d.,/])(?<per>(?: (?!(?:${NO_NOUN})(?![a-zà-ỹ]))[a-zà-ỹ]{1,8}){0,4})`,
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
          comparator: around.comparator,
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

/** 02 lớp tập huấn · 15 nghìn hộ · 300 sản phẩm · từ 05 mô hình trở lên */
const counted: Rule<QuantityFact> = defineRule({
  name: 'quantities/counted',
  cues: [DIGITS],
  pattern: new RegExp(
    `(?<![\\d][.,/])(?<value>${NUMBER})(?:(?: ?- ?| đến )(?<max>${NUMBER}))?(?: (?<scale>nghìn|ngàn|triệu|t[ỷỉ]))? (?:lượt )?(?<noun>(?!(?:${NO_NOUN})(?![a-zà-ỹ]))[a-zà-ỹ]{2,9}(?: (?!(?:${NO_NOUN})(?![a-zà-ỹ]))[a-zà-ỹ]{1,9}){0,2})(?![a-zà-ỹ])(?:/(?<per>[a-zà-ỹ]{2,8}(?: [a-zà-ỹ]{2,8})?))?`,
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
      /(?:điều|khoản|điểm|mục|chương|phần|khóa|số|thứ|(?<!(?:nâng|cung|trợ) )cấp|tập|kỳ|lần|loại|hạng|nhóm|vùng|quý|tháng|ngày|năm|phụ lục|(?<!(?:lấy|thu|lượng|gửi) )mẫu|biểu|cột|dòng|giai đoạn|bước|đề án|covid)\s*-?$/u.test(
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
          per: perOf(match, match.end) ?? (match.named.per ? (PERIODS[match.named.per] ?? null) : null),
          baseline: null,
          strength: 'weak',
          valueStart: match.start,
          valueEnd: nounStart + noun!.length,
        },
      },
    ]
  },
})

const WORDS = Object.keys(NUMBER_WORDS).join('|')

/** ít nhất một hoạt động · tối thiểu hai lần */
const numberWord: Rule<QuantityFact> = defineRule({
  name: 'quantities/number-word',
  cues: ['ít nhất', 'tối thiểu', 'tối đa', 'không quá'],
  pattern: new RegExp(
    `(?:ít nhất|tối thiểu|tối đa|không quá)(?: là| có| đạt)? (?<value>${WORDS}) (?<noun>(?!phần|trong|số)[a-zà-ỹ]{2,9}(?: [a-zà-ỹ]{2,9})?)(?![a-zà-ỹ])`,
    'uy',
  ),
  produce: (match) => {
    const { value } = match.named
    const valueStart = match.key.indexOf(` ${value} `, match.start) + 1
    return {
      type: 'quantity',
      value: NUMBER_WORDS[value!]!,
      max: null,
      unit: 'count',
      unitText: match.text.slice(valueStart + value!.length + 1, match.end),
      comparator: /^(?:tối đa|không quá)/u.test(match.groups[0]!) ? '<=' : '>=',
      change: null,
      per: null,
      baseline: null,
      strength: 'weak',
      valueStart,
      valueEnd: match.end,
    }
  },
})

export const QUANTITY_RULES: readonly Rule<QuantityFact>[] = [...RANK_RULES, ratio, measured, counted, numberWord]
