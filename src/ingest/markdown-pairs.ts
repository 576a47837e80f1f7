// Reads the emphasis of a block without a Markdown parser where nothing about it can be in doubt, as in most blocks of a plan.
import type { Region } from '../source-text.js'

const OTHER_MARKUP = /[_`#[\\]/
const STARS = /\*+/g
const SPACE = /\s/
const PUNCTUATION = /[\p{P}\p{S}]/u

/**
 * The marks of a block whose only markup are runs of one or two stars that open and close in turn, each pair of one width; the same
 * ranges as CommonMark's. `null` where the block holds anything else and has to be parsed.
 *
 * @example
 * pairedStars('**1. Phát triển kinh tế số**') // [{kind: 'markup', start: 0, end: 2}, {kind: 'markup', start: 26, end: 28}]
 * pairedStars('*1.1. *Quán triệt') // null: the second star stands after a space
 */
export function pairedStars(source: string): Region[] | null {
  if (OTHER_MARKUP.test(source)) return null
  const regions: Region[] = []
  let width = 0
  for (const { index: start, 0: stars } of source.matchAll(STARS)) {
    const end = start + stars.length
    const before = kind(source[start - 1])
    const after = kind(source[end])
    const opens = after === 'word' || (after === 'punctuation' && before !== 'word')
    const closes = before === 'word' || (before === 'punctuation' && after !== 'word')
    if (opens === closes || stars.length > 2 || opens !== (width === 0) || (closes && stars.length !== width)) return null
    width = opens ? stars.length : 0
    regions.push({ kind: 'markup', start, end })
  }
  return width === 0 ? regions : null
}

/** What stands beside a run, as CommonMark's rules for emphasis see it; the edge of the block counts as space. */
function kind(character: string | undefined): 'space' | 'punctuation' | 'word' {
  if (character === undefined || SPACE.test(character)) return 'space'
  return PUNCTUATION.test(character) ? 'punctuation' : 'word'
}
