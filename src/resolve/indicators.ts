// The words that say what a value measures.
import type { Span } from '../engine/rule.js'
import { allMatches } from '../text/search.js'
import type { View } from '../text/view.js'
import { tidy } from '../text/words.js'
import { spansIn, spansMeeting } from './block-facts.js'
import type { QuantityFact, TimeFact } from './facts.js'
import type { Stretch } from './sentences.js'
import type { StatementGrammar } from './statement-grammar.js'

/** What surrounds a value in its clause. */
export interface IndicatorContext {
  readonly view: View
  readonly clause: Stretch
  /** End of the value before, or of the words that it owns; the clause's start for the first. */
  readonly from: number
  /** Where the words before the value end: its own start, or that of the first value which shares them. */
  readonly leadEnd: number
  /** Start of the next value, or the clause's end. */
  readonly to: number
  readonly times: readonly Span<TimeFact>[]
  /** End of the clause for values that share the words behind the last of them. */
  readonly lastEnd: number
  /** Indicator of the value outside of the parentheses in which this one stands. */
  readonly whole: string | null
}

/** The indicator of a value: the noun before it, or the words behind it ("100% cán bộ được tập huấn"). */
export function indicatorOf(span: Span<QuantityFact>, context: IndicatorContext, grammar: StatementGrammar): string {
  const { view } = context
  const behind = trimBehind(span, context, grammar)
  const before = trimBefore(span, context, behind !== null, grammar)
  const beforeText = before === null ? '' : tidy(view.text.slice(before.start, before.end))
  const behindText = behind === null ? '' : tidy(tidy(view.text.slice(behind.start, behind.end)).replace(grammar.dangling, ''))
  // "58 trạm (trong đó VNPT: 25 trạm)": a part of the whole
  if (context.whole !== null && beforeText !== '') return `${context.whole} (${beforeText})`
  // "đạt dưới 40 μg/m3 (giảm 20% so với năm 2024)": the same, measured as a change
  if (context.whole !== null && span.data.change !== null && span.data.change !== 'level') return context.whole
  if (span.data.unit === 'rank') return beforeText || behindText
  // "tại 100% trường tiểu học", "giảm 30% thời gian giải quyết": what the words before lead to
  if (/^\p{L}/u.test(behindText) && span.data.unit !== 'count' && grammar.leadsOn.test(view.key.slice(context.from, span.data.valueStart))) return behindText
  if (span.data.unit === 'count') return countIndicator(span, view, beforeText, behindText, grammar)
  if (beforeText !== '' && (grammar.indicatorNoun.test(beforeText.toLowerCase()) || words(beforeText) >= 3 || behindText === '')) return beforeText
  return behindText || beforeText
}

const words = (text: string): number => text.split(' ').length

/** Words that what is counted takes at most before its verb. */
const LONGEST_SUBJECT = 12

/** Characters right before a count that say how it is meant: "có ít nhất". */
const LONGEST_LEAD = 40

/** A count measures its own noun; a subject or label before it belongs to it. */
function countIndicator(span: Span<QuantityFact>, view: View, before: string, behind: string, grammar: StatementGrammar): string {
  const noun = view.text.slice(span.data.valueEnd - (span.data.unitText?.length ?? 0), span.data.valueEnd)
  const own = tidy(tidy(`${noun} ${behind}`).replace(grammar.dangling, ''))
  const key = view.key.slice(Math.max(0, span.start - LONGEST_LEAD), span.start)
  if (before !== '' && (grammar.indicatorNoun.test(before.toLowerCase()) || grammar.labelBefore.test(key))) return before
  // "khách quốc tế đạt 500 nghìn lượt": the verb of the level stands between what is measured and its value
  const namesIt = words(before) > 1 && !grammar.dangling.test(before) && words(before) <= LONGEST_SUBJECT && !before.includes(',')
  if (namesIt && (span.data.change === 'level' || words(own) === 1)) return before
  // "Thường trực … có ít nhất 01 cán bộ nữ": who has it is part of what is measured
  if (before !== '' && grammar.hasVerb.test(key) && words(before) <= 16) return `${before} ${own}`
  return own || before
}

/** The words before a value without what leads to it; null where nothing is left. */
function trimBefore(span: Span<QuantityFact>, context: IndicatorContext, hasBehind: boolean, grammar: StatementGrammar): Stretch | null {
  const key = blankTimes(context.view.key, context.from, context.leadEnd, context.times)
  const tail = grammar.tailTrim.exec(key)
  const head = key.slice(0, tail ? tail.index : key.length)
  // the words right before the value lead to what stands behind it: "…, đảm bảo 100% chất thải"
  const segment = key.slice(Math.max(key.lastIndexOf(', '), key.lastIndexOf('; ')) + 1)
  const leadsOn =
    /^ \p{L}/u.test(context.view.key.slice(span.data.valueEnd, span.data.valueEnd + 2)) &&
    segment.length < key.length &&
    withoutLead(segment, grammar) >= segment.trimEnd().length
  if (leadsOn) return null
  const colon = head.lastIndexOf(': ') + 1
  // "16.000 buồng lưu trú, công suất sử dụng trên 55%": what stands before the comma belongs to the value before
  const comma = context.from > context.clause.start ? (hasBehind ? key : head).lastIndexOf(', ') + 1 : 0
  const from = Math.max(colon, comma, endOfLast(head, grammar.nounStart), endOfLast(head, grammar.aimStart))
  const start = from + withoutLead(head.slice(from), grammar)
  return start < head.length ? { start: context.from + start, end: context.from + head.length } : null
}

/** Where the last match of a pattern ends; 0 for none. */
function endOfLast(text: string, pattern: RegExp): number {
  const last = allMatches(pattern, text).pop()
  return last === undefined ? 0 : last.index + last[0].length
}

/** Length of the words at the beginning that are no part of an indicator. */
const withoutLead = (key: string, grammar: StatementGrammar): number => grammar.leadTrim.exec(key)?.[0].length ?? 0

function trimBehind(span: Span<QuantityFact>, context: IndicatorContext, grammar: StatementGrammar): Stretch | null {
  const isCount = span.data.unit === 'count'
  const from = isCount ? span.data.valueEnd : Math.max(span.end, span.data.valueEnd)
  // several values before shared words: "đạt 60% và đến năm 2030 đạt 75% các cơ quan …"
  const own = cut(context.view.key.slice(from, beforeTime(from, context.to, context)), grammar, isCount)
  const shared = own.trim() === '' || grammar.linksValues.test(blankTimes(context.view.key, from, context.to, context.times))
  const start = shared && context.lastEnd > from ? context.lastEnd : from
  const to = beforeTime(start, shared ? context.clause.end : context.to, context)
  const whole = cut(blankTimes(context.view.key, start, to, context.times), grammar, isCount)
  // "…, công suất sử dụng trên 55%": the words behind the last comma lead to the next value
  const words = isCount && to === context.to && to < context.clause.end && whole.length === to - start ? whole.slice(0, lengthBeforeComma(whole)) : whole
  const lead = grammar.linkWords.exec(words)?.[0].length ?? 0
  return words.trim() === '' ? null : { start: start + lead, end: start + words.trimEnd().length }
}

/** "21 lối đi còn lại | trước ngày 31/12": a time by which it is due is none of the words. */
function beforeTime(from: number, to: number, { times }: IndicatorContext): number {
  const due = spansMeeting(times, { start: from, end: to }).find(({ start, data }) => start > from && (data.type === 'deadline' || data.type === 'date'))
  return due?.start ?? to
}

const lengthBeforeComma = (words: string): number => {
  const comma = words.lastIndexOf(', ')
  return comma > 0 && words.slice(comma + 2).trim() !== '' ? comma : words.length
}

function cut(key: string, grammar: StatementGrammar, isCount: boolean): string {
  const stop = key.search(isCount ? grammar.countPostStop : grammar.postStop)
  return stop < 0 ? key : key.slice(0, stop)
}

/** Words with the times blanked out, so that no year becomes part of an indicator's edge; length kept. */
function blankTimes(key: string, from: number, to: number, times: readonly Span<TimeFact>[]): string {
  let out = ''
  let at = from
  for (const { start, end } of spansIn(times, { start: from, end: to })) {
    out += key.slice(at, start) + ' '.repeat(end - start)
    at = end
  }
  return out + key.slice(at, to)
}
