// Which numbers are promises: values to be reached, not conditions, attributes, ages, past results or times.
import type { Span } from '../engine/rule.js'
import type { QuantityFact } from './facts.js'
import type { Sentence, Stretch } from './sentences.js'
import type { StatementGrammar } from './statement-grammar.js'

/** Where a value stands. */
export interface PromiseContext {
  readonly key: string
  readonly clause: Stretch
  readonly sentence: Sentence
  /** Role of the section: under targets a bare count is a promise more easily. */
  readonly role: string | null
  /** The value before this one in the same clause that was taken as a promise. */
  readonly previous: Span<QuantityFact> | null
  /** The document's year, where known: what an earlier year reached is past. */
  readonly documentYear: number | null
}

/** Parentheses with what stands in them. */
const ASIDE = /\([^()]{0,200}\)/gu

/** Characters before a value in which its clause may say that it is past. */
const LOOK_BACK = 1200

const TIME_UNITS = new Set(['hour', 'minute', 'second', 'day', 'week', 'month-duration', 'year-duration'])
const HOURS = new Set(['hour', 'minute'])
const TARGET_ROLES = new Set(['targets', 'objectives'])

/** True where the value is a quantified commitment. */
export function isPromise(span: Span<QuantityFact>, context: PromiseContext, grammar: StatementGrammar): boolean {
  const { data } = span
  const { key, clause, role } = context
  if (data.strength === 'never' || role === 'status' || role === 'criteria') return false
  const from = Math.max(clause.start, span.start - LOOK_BACK)
  const before = key.slice(Math.max(clause.start, span.start - 120), span.start)
  const after = key.slice(span.end, span.end + 80)
  // "toàn bộ cơ sở (hiện có 37 cơ sở) thực hiện …, trong đó 80% …": what closed parentheses say is over
  const opening = key.slice(from, span.start)
  const isPast = grammar.past.test(opening.includes(')') ? opening.replace(ASIDE, ' ') : opening)
  if (isPast || grammar.pastVerb.test(segmentBefore(key, from, span.start))) return false
  if (grammar.may.test(opening) || grammar.conditionOpen.test(opening)) return false
  if (data.unit === 'rank') return true
  const numberEnd = data.valueStart + (/^[\d.,]+/u.exec(key.slice(data.valueStart))?.[0].length ?? 0)
  if (data.unit !== 'year-duration' && grammar.attributeAfter.test(key.slice(numberEnd, numberEnd + 30))) return false
  if (data.strength === 'weak' && grammar.scopeBefore.test(before) && grammar.pastAfter.test(key.slice(data.valueEnd, data.valueEnd + 50))) return false
  const isBound = grammar.boundWord.test(key.slice(span.start, data.valueStart))
  if (
    data.comparator !== '=' &&
    !isBound &&
    grammar.conditionBefore.test(before) &&
    (data.strength === 'weak' || grammar.conditionAfter.test(after) || !TARGET_ROLES.has(role ?? ''))
  )
    return false
  if (grammar.conditionAfter.test(after)) return false
  const inTargets = TARGET_ROLES.has(role ?? '')
  if (!inTargets && !isBound && (grammar.estimate.test(before) || (role === 'funding' && data.unit === 'percent' && !grammar.strives.test(before))))
    return false
  if (data.strength === 'strong') return inTargets || (!isBareAtLeast(span, before, grammar) && isSaid(span, before, key, grammar))
  if (context.previous !== null && grammar.partBefore.test(before)) return true
  if (inTargets && context.previous?.data.unit === data.unit && grammar.partNoun.test(before)) return true
  if (isNested(span, context, grammar)) return false
  if (goesOnList(span, context, grammar)) return true
  const hasVerb = grammar.promiseVerb.test(before) || grammar.distributive.test(before) || grammar.countedBefore.test(before) || data.change !== null
  if (HOURS.has(data.unit) && grammar.withinWord.test(before)) return true
  if (TIME_UNITS.has(data.unit))
    return isBound || (data.change !== null && data.change !== 'level') || (inTargets && (data.comparator !== '=' || data.change === 'level'))
  if (data.unit === 'VND' || data.unit === 'USD')
    return (
      (isBound && (grammar.strives.test(before) || grammar.allots.test(before))) || (role !== 'funding' && (hasVerb || (inTargets && data.comparator !== '=')))
    )
  if (!isBound && data.comparator !== '=' && grammar.dutyAfter.test(after)) return false
  if (data.comparator !== '=') return data.comparator === '>=' || data.comparator === '<=' || hasVerb || inTargets
  if (hasVerb) return true
  return inTargets
    ? grammar.labelBefore.test(before) || before.trim() === ''
    : grammar.labelBefore.test(before) && segmentBefore(key, from, span.start).length < 70
}

/** The words before a value up to the last comma, semicolon or parenthesis. */
function segmentBefore(key: string, from: number, to: number): string {
  const before = key.slice(from, to)
  return before.slice(Math.max(before.lastIndexOf(','), before.lastIndexOf(';'), before.lastIndexOf('(')) + 1)
}

/** Outside of targets a share needs a noun behind it, a verb or a year before it: "Chlorine 70%" is a name. */
function isSaid({ data, end }: Span<QuantityFact>, before: string, key: string, grammar: StatementGrammar): boolean {
  if (data.comparator !== '=' || data.change !== null || data.per !== null) return true
  return (
    grammar.changeVerb.test(before) ||
    /^ \p{L}/u.test(key.slice(end, end + 2)) ||
    grammar.promiseVerb.test(before) ||
    grammar.labelBefore.test(before) ||
    /\d{4},?\s*$/u.test(before)
  )
}

/** "tỷ lệ tổn thương từ 61% trở lên" outside of targets: a bound without a verb says who, not how much. */
function isBareAtLeast(span: Span<QuantityFact>, before: string, grammar: StatementGrammar): boolean {
  const lead = before.replace(grammar.fromWord, ' ')
  return span.data.comparator === '>=' && grammar.fromWord.test(before) && !grammar.promiseVerb.test(lead) && !/\d{4},?\s*$/u.test(lead)
}

/** "hỗ trợ 20 xã, 15 phường": a count right behind the words of the one before; "đàn lợn đạt 500 con, đàn trâu 200 con": the same things counted. */
function goesOnList({ data, start }: Span<QuantityFact>, { previous, key, role }: PromiseContext, grammar: StatementGrammar): boolean {
  if (previous === null || previous.data.unit !== data.unit || (data.comparator !== '=' && data.comparator !== '~')) return false
  const between = key.slice(previous.data.valueEnd, start)
  if (data.unit === 'count' && grammar.benefits.test(between)) return true
  // "ngày lưu trú của khách trong nước 2,4 ngày, khách quốc tế 3,2 ngày"
  if (TIME_UNITS.has(data.unit)) return TARGET_ROLES.has(role ?? '') && grammar.listsNouns.test(between)
  // "điện mặt trời 1.250 MW, thủy điện (kể cả tích năng) 3.900 MW"
  if (data.unit !== 'count') return TARGET_ROLES.has(role ?? '') && grammar.listsNouns.test(between.replace(ASIDE, '').replace(/ {2,}/gu, ' '))
  return grammar.listsOn.test(between) || (TARGET_ROLES.has(role ?? '') && data.unitText === previous.data.unitText && grammar.listsNouns.test(between))
}

/** "70% phụ nữ mang thai được tầm soát ít nhất 4 loại bệnh": a number inside the words of another value's indicator. */
function isNested(span: Span<QuantityFact>, context: PromiseContext, grammar: StatementGrammar): boolean {
  const { previous, key } = context
  // ", đến năm 2030 đạt 50.000 tỷ đồng": its own verb reaches it
  if (previous?.data.strength !== 'strong' || span.data.change !== null) return false
  const between = key.slice(previous.data.valueEnd, span.start)
  if (grammar.secondIndicator.test(between)) return false
  // "100% trạm có tối thiểu 3 bác sĩ" and "100% xã mỗi quý có ít nhất 04 tin" promise both
  if (grammar.hasAtLeast.test(key.slice(previous.data.valueEnd, span.data.valueStart))) return false
  return !/[,;:.]/u.test(between.replace(/,(?= \p{Ll})/gu, ' ')) && !grammar.distributive.test(`${between.replace(grammar.hasVerb, '')} `)
}
