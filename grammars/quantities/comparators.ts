// What the words around a value say of it: the comparator, the change, the period.
import { prepared } from '../../src/engine/ready.js'
import type { RuleMatch } from '../../src/engine/rule.js'
import type { QuantityFact } from '../../src/resolve/facts.js'
import { isWordAt } from '../../src/text/characters.js'

export type Comparator = QuantityFact['comparator']

/** Words before a value and what they say; the longest that ends at the value counts. */
const BEFORE: readonly (readonly [RegExp, Comparator])[] = prepared([
  // không dưới 80% · không thấp hơn 30% · tối thiểu đạt 5%
  [
    /(?:ít nhất|tối thiểu|thấp nhất|không dưới|không thấp hơn|không nhỏ hơn|không ít hơn|không kém|≥|>=|trở lên)(?: là| đạt| từ| khoảng| có)?(?: vào năm \d{4}| đến năm \d{4})?(?: đạt)?\s*$/u,
    '>=',
  ],
  // không để nợ kéo dài trên 3 tháng · không để tồn quá 12 tháng
  [/không để [^,;.:]{2,50} (?:quá|trên|vượt|vượt quá)\s*$/u, '<='],
  // không quá 5% · tối đa 10 ngày
  [/(?:không quá|tối đa|nhiều nhất|không vượt quá|không cao hơn|không vượt|không lớn hơn|≤|<=)(?: là| đạt| còn)?\s*$/u, '<='],
  // trên 95% · hơn 500 hộ · vượt mốc 10%
  [/(?:trên|hơn|vượt|cao hơn|lớn hơn|vượt trên|>)(?: mức| mốc| ngưỡng)?\s*$/u, '>'],
  // dưới 2% · thấp hơn 1,5%
  [/(?:dưới|thấp hơn|nhỏ hơn|ít hơn|<)(?: mức)?\s*$/u, '<'],
  // khoảng 22% · xấp xỉ 50% · gần 100 ha
  [/(?:khoảng|xấp xỉ|gần|ước|ước đạt|~|≈)(?: đạt| còn| từ)?\s*$/u, '~'],
])

// … trở lên · 02 tin, bài trở lên · … trở xuống · hoặc cao hơn
const AFTER_AT_LEAST = /^\s?(?:[a-zà-ỹ]+,? ){0,4}?(?:trở lên|hoặc cao hơn|hoặc hơn)(?![a-zà-ỹ])/u
const AFTER_AT_MOST = /^\s?(?:[a-zà-ỹ]+ ){0,3}?(?:trở xuống|hoặc thấp hơn)(?![a-zà-ỹ])/u

// từ 95% trẻ dưới 1 tuổi trở lên (the bound that "từ" opens)
const OPENS_BOUND = /(?<![a-zà-ỹ])từ ?$/u
const CLOSES_BOUND = /^\s?(?:[a-zà-ỹ\d]+ ){0,10}?trở lên(?![a-zà-ỹ])/u

// giảm còn · giảm xuống dưới · tăng lên đạt · nâng lên (the number is the level reached)
const LEVEL_VERB = prepared(
  /(?:(?:giảm|hạ|tăng|nâng|đưa|kéo)(?: [a-zà-ỹ]{1,9}){0,12}? )?(?:còn|xuống còn|xuống|lên|lên đạt|lên thành|đạt|đạt mức|đạt tỷ lệ|ở mức|là|chiếm|duy trì|về mức|bằng)(?: ở| từ)?\s*$/u,
)
// tăng thêm 10 xã · giảm bình quân 1,5% (the number is the change)
const INCREASE_VERB = prepared(
  /(?:tăng|tăng thêm|tăng trưởng|thêm|nâng thêm|tăng bình quân|tăng trung bình|tăng trưởng bình quân)(?: bình quân| trung bình| hằng năm| hàng năm| mỗi năm| từ)?\s*$/u,
)
const DECREASE_VERB = prepared(
  /(?:giảm|cắt giảm|giảm bình quân|giảm thêm|giảm trung bình|rút ngắn|tiết kiệm)(?: bình quân| trung bình| hằng năm| hàng năm| mỗi năm| từ)?\s*$/u,
)

// 5%/năm · 10 người mỗi năm · 62 triệu đồng/người/năm
const PER = prepared(/^\s?(?:\/[a-zà-ỹ]{2,9}(?: [a-zà-ỹ]{2,9})?(?=\/))?(?:\/|mỗi |một |hằng |hàng |trên )\s?(năm|quý|tháng)(?![a-zà-ỹ])/u)
export const PERIODS: Readonly<Record<string, QuantityFact['per']>> = { năm: 'year', quý: 'quarter', tháng: 'month' }

/** The comparator that the words around a value give, and where it begins. */
export function compare(match: RuleMatch, valueStart: number, valueEnd: number): { comparator: Comparator; start: number; end: number } {
  const before = match.key.slice(Math.max(0, valueStart - 60), valueStart)
  const after = match.key.slice(valueEnd, valueEnd + 60)
  const atLeast = AFTER_AT_LEAST.exec(after)
  if (!atLeast && OPENS_BOUND.test(before) && CLOSES_BOUND.test(after)) return { comparator: '>=', start: valueStart, end: valueEnd }
  if (atLeast) return { comparator: '>=', start: valueStart, end: valueEnd + atLeast[0].length }
  const atMost = AFTER_AT_MOST.exec(after)
  if (atMost) return { comparator: '<=', start: valueStart, end: valueEnd + atMost[0].length }
  for (const [pattern, comparator] of endsWithWords(before) ? BEFORE : []) {
    const found = pattern.exec(before)
    if (!found || /[a-zà-ỹ]/u.test(before[found.index - 1] ?? ' ')) continue
    // ít nhất vào năm 2025 đạt 40%: the year between is a time of its own
    const touches = !/\d/u.test(found[0])
    return { comparator, start: touches ? valueStart - (before.length - found.index) : valueStart, end: valueEnd }
  }
  return { comparator: '=', start: valueStart, end: valueEnd }
}

/** Words, a year or a sign of comparison stand right before a value; behind a comma or another sign nothing is said of it. */
function endsWithWords(before: string): boolean {
  const words = before.trimEnd()
  return isWordAt(words, words.length - 1) || '≥≤<>=~≈'.includes(words.slice(-1))
}

export function changeOf(match: RuleMatch, start: number): QuantityFact['change'] {
  const before = match.key.slice(Math.max(0, start - 60), start)
  if (!endsWithWords(before)) return null
  if (INCREASE_VERB.test(before)) return 'increase'
  if (DECREASE_VERB.test(before)) return 'decrease'
  return LEVEL_VERB.test(before) ? 'level' : null
}

export function perOf(match: RuleMatch, end: number): QuantityFact['per'] {
  const found = PER.exec(match.key.slice(end, end + 34))
  return found ? (PERIODS[found[1]!] ?? null) : null
}
