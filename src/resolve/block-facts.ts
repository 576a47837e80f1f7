// The spans that rules found in each block, one owner a character.

import { claim, findAll } from '../engine/find.js'
import type { Span } from '../engine/rule.js'
import type { Grammar } from '../grammar.js'
import { appendAll } from '../lists.js'
import type { Block } from '../outline/tree.js'
import { firstWhere } from '../text/search.js'
import type { Fact, QuantityFact, ReferenceFact, TimeFact } from './facts.js'
import { type Sentence, type Stretch, splitSentences } from './sentences.js'

/** A block with what was found in it, by kind, each list in text order. */
export interface BlockFacts {
  readonly block: Block
  readonly references: readonly Span<ReferenceFact>[]
  readonly times: readonly Span<TimeFact>[]
  readonly quantities: readonly Span<QuantityFact>[]
  readonly sentences: readonly Sentence[]
  /** Clauses of all sentences, in text order. */
  readonly clauses: readonly Stretch[]
}

/** Runs all rules over a block and settles who owns which words. */
export function findFacts(block: Block, grammar: Grammar): BlockFacts {
  const found = findAll(grammar.finder, block.view) as Span<Fact>[]
  const inContent = found.filter((span) => span.start >= block.contentStart)
  const references: Span<ReferenceFact>[] = []
  const times: Span<TimeFact>[] = []
  const quantities: Span<QuantityFact>[] = []
  for (const span of claim(inContent, (span) => grammar.priority.get(span.rule) ?? 99)) {
    if (span.data.type === 'reference') references.push(span as Span<ReferenceFact>)
    else if (span.data.type === 'quantity') quantities.push(span as Span<QuantityFact>)
    else times.push(span as Span<TimeFact>)
  }
  const sentences = splitSentences(block.view, block.contentStart, grammar.statements.abbreviationBefore)
  const clauses: Stretch[] = []
  for (const sentence of sentences) appendAll(clauses, sentence.clauses)
  return { block, references, times, quantities, sentences, clauses }
}

/** The spans that lie in a stretch; spans stand in order and do not overlap. */
export const spansIn = <T extends Stretch>(spans: readonly T[], { start, end }: Stretch): T[] =>
  spans.slice(
    firstWhere(spans.length, (at) => spans[at]!.start >= start),
    firstWhere(spans.length, (at) => spans[at]!.end > end),
  )

/** Whether a span lies in a stretch. */
export function isAnyIn(spans: readonly Stretch[], { start, end }: Stretch): boolean {
  const first = spans[firstWhere(spans.length, (at) => spans[at]!.start >= start)]
  return first !== undefined && first.end <= end
}

/** The spans that share words with a stretch. */
export const spansMeeting = <T extends Stretch>(spans: readonly T[], { start, end }: Stretch): T[] =>
  spans.slice(
    firstWhere(spans.length, (at) => spans[at]!.end > start),
    firstWhere(spans.length, (at) => spans[at]!.start >= end),
  )

/** The sentence, clause or span that holds a stretch; they stand in order and do not overlap. */
export function holderOf<T extends Stretch>(holders: readonly T[], { start, end }: Stretch): T | undefined {
  const holder = holders[firstWhere(holders.length, (at) => holders[at]!.end >= end)]
  return holder && holder.start <= start ? holder : undefined
}
