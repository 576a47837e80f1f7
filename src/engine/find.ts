// Runs the rules over one view: every place where a cue stands, each rule's pattern once.

import { firstWhere } from '../text/search.js'
import type { View } from '../text/view.js'
import { trimRange } from '../text/words.js'
import { type CueIndex, indexCues, scanCues } from './cue-index.js'
import { isProducedList, type Rule, type RuleMatch, type Span } from './rule.js'

/** Rules made ready to run; the order of the list is the priority. */
export interface Finder {
  readonly rules: readonly Rule<unknown>[]
  readonly index: CueIndex
}

/** Prepares rules; done once when the module is loaded. */
export function createFinder(rules: readonly Rule<unknown>[]): Finder {
  return { rules, index: indexCues(rules) }
}

/** All spans of all rules in a view, in text order, overlaps included. */
export function findAll(finder: Finder, view: Pick<View, 'text' | 'key'>): Span[] {
  const spans: Span[] = []
  scanCues(finder.index, view.key, (ruleIndex, at) => {
    const rule = finder.rules[ruleIndex]!
    rule.pattern.lastIndex = at
    const found = rule.pattern.exec(view.key)
    if (!found || found[0] === '') return
    const match: RuleMatch = { text: view.text, key: view.key, start: at, end: at + found[0].length, groups: found, named: found.groups ?? {} }
    const data = rule.produce(match)
    if (data === null) return
    if (isProducedList(data)) for (const part of data) spans.push(trimmed(view.key, rule.name, part.start ?? match.start, part.end ?? match.end, part.data))
    else spans.push(trimmed(view.key, rule.name, match.start, match.end, data))
  })
  return spans
}

/** A span without spaces at its ends. */
function trimmed(key: string, rule: string, from: number, to: number, data: unknown): Span {
  const { start, end } = trimRange(key, from, to)
  return { rule, start, end, data }
}

/**
 * One owner a character: keeps the spans of earlier rules, and of one rule the longer span.
 * `priority` gives a smaller number to what wins.
 */
export function claim<T extends Span>(spans: readonly T[], priority: (span: T) => number): T[] {
  if (spans.length < 2) return [...spans]
  const order = [...spans].sort((a, b) => priority(a) - priority(b) || b.end - b.start - (a.end - a.start) || a.start - b.start)
  const taken: T[] = []
  for (const span of order) {
    if (!overlapsAny(taken, span)) taken.splice(insertionPoint(taken, span.start), 0, span)
  }
  return taken
}

/** Index of the first span that does not begin before an offset; spans are sorted and do not overlap. */
function insertionPoint(spans: readonly Span[], start: number): number {
  return firstWhere(spans.length, (at) => spans[at]!.start >= start)
}

function overlapsAny(spans: readonly Span[], span: Span): boolean {
  const at = insertionPoint(spans, span.start)
  const next = spans[at]
  const previous = spans[at - 1]
  return (next !== undefined && next.start < span.end) || (previous !== undefined && previous.end > span.start)
}
