// Which words stand side by side in a text: what a line break parts is known from elsewhere.
import type { LineIndex } from '../text/lines.js'

const PAIR = /(?<![\p{L}\p{M}])([\p{L}\p{M}]{1,12}) (?=(\p{Lu}[\p{L}\p{M}]{0,11})(?![\p{L}\p{M}]))/gu

/** Pairs "Việt Nam", "Tổ chức Chính" whose second word has a capital, as they stand on one line of the text. */
export function capitalPairs(lines: LineIndex): ReadonlySet<string> {
  const pairs = new Set<string>()
  for (const [, before, capital] of lines.text.matchAll(PAIR)) pairs.add(`${before} ${capital}`)
  return pairs
}
