// Words of folded text by index: letters, marks and digits.

import { hasOnlyCapitals } from './characters.js'
import { withoutEnds } from './trim.js'

const WORD = /[\p{L}\p{M}\p{N}]+/uy

/** The word that begins at an offset, or an empty string. */
export function wordAt(key: string, at: number): string {
  WORD.lastIndex = at
  return WORD.exec(key)?.[0] ?? ''
}

/** Words that announce what follows: "… như sau:". */
export const announces = (text: string): boolean => text.endsWith(':') || (text.endsWith(' ') && text.trimEnd().endsWith(':'))

/** Words all in capitals. */
export const isUpperCase = hasOnlyCapitals

/** A range without the white space at its ends. */
export function trimRange(text: string, from: number, to: number): { start: number; end: number } {
  let start = from
  let end = to
  while (start < end && /\s/u.test(text[start]!)) start++
  while (end > start && /\s/u.test(text[end - 1]!)) end--
  return { start, end }
}

/** The readable form of a name: one space, no loose punctuation at its ends. */
export function tidy(text: string): string {
  return withoutEnds(text.replace(/\s+/gu, ' '), ',;:.("\'', ',;:.')
}
