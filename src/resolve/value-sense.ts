// What a promised value takes from the words around it: its comparator, its change, its period.
import type { Span } from '../engine/rule.js'
import type { Grammar } from '../grammar.js'
import { firstWhere, searchWithin } from '../text/search.js'
import { type BlockFacts, isAnyIn, spansIn, spansMeeting } from './block-facts.js'
import type { QuantityFact, TimeFact } from './facts.js'
import type { Sentence, Stretch } from './sentences.js'

/** Values of one list that are looked back at. */
const MOST_LISTED = 12

/** "ít nhất 100 xã, 50 phường": the bound holds for the further counts of a list. */
export function comparatorOf(measured: readonly Span<QuantityFact>[], index: number, key: string, grammar: Grammar): QuantityFact['comparator'] {
  let first = index
  while (first > 0 && index - first < MOST_LISTED) {
    const [previous, span] = [measured[first - 1]!, measured[first]!]
    const isListed = span.data.comparator === '=' && span.data.unit === 'count' && previous.data.unit === 'count' && span.data.change === previous.data.change
    if (!isListed || !grammar.statements.listsOn.test(key.slice(previous.data.valueEnd, span.start))) break
    first--
  }
  return measured[first]!.data.comparator
}

/** Without "đạt, còn, xuống" right before it, a share behind "giảm" or "tăng" is the amount of change. */
export function changeOf(span: Span<QuantityFact>, clause: Stretch, key: string, hasBaseline: boolean, grammar: Grammar): 'level' | 'increase' | 'decrease' {
  if (hasBaseline) return 'level'
  if (span.data.change !== null) return span.data.change
  if (!SHARES.has(span.data.unit)) return 'level'
  const verb = grammar.statements.changeVerb.exec(key.slice(clause.start, span.start))
  return verb?.groups?.decrease !== undefined ? 'decrease' : verb?.groups?.increase !== undefined ? 'increase' : 'level'
}

const SHARES = new Set(['percent', 'percentage-point', 'times'])

/** "hằng năm" holds for the values behind it in its sentence, and for a count that it follows. */
export function perOf(
  facts: BlockFacts,
  sentence: Sentence,
  clause: Stretch,
  span: Span<QuantityFact>,
  previous: Span<QuantityFact> | null,
  grammar: Grammar,
): QuantityFact['per'] {
  const { key } = facts.block.view
  const own = spansMeeting(facts.times, clause)
  // behind a semicolon it holds where the clause has no time of its own; "tăng 9% mỗi năm; tỷ lệ …" has ended with its value
  const isAlone = own.length === 0 && !grammar.statements.distributive.test(key.slice(clause.start, span.start))
  const times = isAlone ? timesBeforeValues(facts, sentence, clause.start) : own
  if (times.length === 0) return null
  /** The first sign behind the value before, and the first comma behind this one; the clause's end where none stands. */
  const border = previous === null ? clause.end : searchWithin(key, /[,;]/u, previous.data.valueEnd, clause.end)
  const comma = searchWithin(key, /,/u, span.data.valueEnd, clause.end)
  for (const time of times) {
    if (time.data.type !== 'recurrence' || time.data.per === null) continue
    // "tăng 10% mỗi năm, không để tồn quá 12 tháng": it follows another value
    if (previous !== null && time.start >= previous.data.valueEnd && border >= time.start && key[time.end] === ',') continue
    const opens = time.start < sentence.start + 12
    const before = time.end <= span.data.valueStart && (previous === null || time.start >= previous.data.valueEnd || opens)
    // "vận động 20 hợp tác xã, mỗi quý kết nối một hợp đồng": behind a comma it belongs to what follows
    const isOfNext = time.start >= span.data.valueEnd && comma < time.start && isAnyIn(facts.quantities, { start: time.end, end: clause.end })
    if (
      before ||
      (!isOfNext && time.start >= span.data.valueEnd && (span.data.strength === 'weak' || span.data.change === 'increase' || span.data.change === 'decrease'))
    )
      return time.data.per
  }
  return null
}

/** "Mỗi năm: trồng 5 ha; tỉa 2 ha": the times of a sentence before its first value. */
function timesBeforeValues({ times, quantities }: BlockFacts, { start }: Sentence, end: number): readonly Span<TimeFact>[] {
  const first = quantities[firstWhere(quantities.length, (at) => quantities[at]!.start >= start)]
  return spansIn(times, { start, end: Math.min(end, first?.end ?? end) })
}
