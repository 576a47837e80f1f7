// Counts in words: "ít nhất một hoạt động", "tổ chức hai đợt".
import { defineRule, type Rule, type RuleMatch } from '../../src/engine/rule.js'
import type { QuantityFact } from '../../src/resolve/facts.js'
import type { Comparator } from './comparators.js'
import { NUMBER_WORDS } from './units.js'

const WORDS = Object.keys(NUMBER_WORDS).join('|')

/** The count that a number word gives. */
const countOf = (match: RuleMatch, word: string, valueStart: number, noun: string, comparator: Comparator): QuantityFact => ({
  type: 'quantity',
  value: NUMBER_WORDS[word]!,
  max: null,
  unit: 'count',
  unitText: noun,
  comparator,
  change: null,
  per: null,
  baseline: null,
  strength: 'weak',
  valueStart,
  valueEnd: match.end,
})

/** tổ chức hai đợt · thành lập ba đoàn (a counted event behind the verb that makes it; "một" is an article) */
const eventWord: Rule<QuantityFact> = defineRule({
  name: 'quantities/event-word',
  cues: ['tổ chức', 'thành lập', 'mở', 'xây dựng', 'triển khai', 'thực hiện'],
  pattern: new RegExp(
    `(?<verb>tổ chức|thành lập|mở|xây dựng|triển khai|thực hiện)(?: được| thêm)? (?<value>(?!một )(?:${WORDS})) (?<noun>(?:đợt|đoàn|lớp|cuộc|hội nghị|hội thảo|buổi|khóa|mô hình|chuyên đề|phóng sự|chương trình|lượt|tổ|đội)(?: [a-zà-ỹ]{2,9})?)(?![a-zà-ỹ])`,
    'uy',
  ),
  produce: (match) => {
    const { verb, value, noun } = match.named
    const valueStart = match.key.indexOf(` ${value} `, match.start + verb!.length) + 1
    return [{ start: valueStart, end: match.end, data: countOf(match, value!, valueStart, match.text.slice(match.end - noun!.length, match.end), '=') }]
  },
})

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
    const noun = match.text.slice(valueStart + value!.length + 1, match.end)
    return countOf(match, value!, valueStart, noun, /^(?:tối đa|không quá)/u.test(match.groups[0]!) ? '<=' : '>=')
  },
})

export const WORD_COUNT_RULES: readonly Rule<QuantityFact>[] = [numberWord, eventWord]
