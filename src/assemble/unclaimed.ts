// Numbers of the body that nothing owns: what was seen and not understood.
import { prepared } from '../engine/ready.js'
import type { Span } from '../engine/rule.js'
import type { BlockFacts } from '../resolve/block-facts.js'
import type { TextNode } from '../schema/plan.js'
import type { LineIndex } from '../text/lines.js'
import { allMatches } from '../text/search.js'
import { positionIn } from './facts.js'

const NUMBER = prepared(/(?<![\p{L}\p{N}])\d+(?:[.,/]\d+)*(?: ?%)?/gu)

/** Numbers outside of markers, citations, times and the values of targets. */
export function findUnclaimed(facts: BlockFacts, used: ReadonlySet<Span>, lines: LineIndex): TextNode[] {
  const { block } = facts
  if (block.zone !== 'body' || block.table) return []
  const numbers = allMatches(NUMBER, block.view.text)
  if (numbers.length === 0) return []
  const owners = [...facts.references, ...facts.times, ...facts.quantities.filter((span) => used.has(span))].sort((a, b) => a.start - b.start)
  let owner = 0
  const found: TextNode[] = []
  for (const number of numbers) {
    const start = number.index
    const end = start + number[0].length
    while (owner < owners.length && owners[owner]!.end <= start) owner++
    if (start < block.contentStart || (owner < owners.length && owners[owner]!.start < end)) continue
    found.push({ text: number[0], position: positionIn(block, start, end, lines) })
  }
  return found
}
