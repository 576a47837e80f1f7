// Words of folded text by index: letters, marks and digits.

import { hasOnlyCapitals, isSpaceAt } from './characters.js'
import { withoutEnds } from './trim.js'

const WORD = /[\p{L}\p{M}\p{N}]+/uy

/** The word that begins at an offset, or an empty string. */
export function wordAt(key: string, at: number): string {
  WORD.lastIndex = at
  return WORD.exec(key)?.[0] ?? ''
}

/** Words that announce what follows: "… như sau:". */
export const announces = (text: string): boolean => text.endsWith(':') || (text.endsWith(' ') && text.trimEnd().endsWith(':'))

/** Words that end as a clause or a sentence does. */
export const endsClause = (text: string): boolean => text.endsWith('.') || text.endsWith(';')

/** Words all in capitals. */
export const isUpperCase = hasOnlyCapitals

/** A range without the white space at its ends. */
export function trimRange(text: string, from: number, to: number): { start: number; end: number } {
  let start = from
  let end = to
  while (start < end && isSpaceAt(text, start)) start++
  while (end > start && isSpaceAt(text, end - 1)) end--
  return { start, end }
}

/** The readable form of a name: one space, no loose punctuation at its ends. */
export function tidy(text: string): string {
  return withoutEnds(hasWideSpace(text) ? text.replace(/\s+/gu, ' ') : text, ',;:.("\'', ',;:.')
}

/** White space other than single spaces; the words of a view have none, but two of them joined may. */
function hasWideSpace(text: string): boolean {
  for (let at = 0; at < text.length; at++) if (isSpaceAt(text, at) && (text.charCodeAt(at) !== 0x20 || text.charCodeAt(at + 1) === 0x20)) return true
  return false
}
