// Whether what was recognised may be a marker, by the look of its letters.
import { DIGITS, ITEM_LETTERS, ROMAN_STROKES } from '../../../grammars/spelling/look-alikes.js'

const byLetter = (pairs: readonly (readonly [string, string])[]): ReadonlyMap<string, string> =>
  new Map(pairs.flatMap(([seen, meant]) => [...seen].map((letter) => [letter, meant] as const)))

const strokesOf = byLetter(ROMAN_STROKES)
const digitsOf = byLetter(DIGITS)

/** A word letter by letter; null where one is not in the table. */
function mapped(word: string, table: ReadonlyMap<string, string>): string | null {
  let found = ''
  for (const letter of word) {
    const own = table.get(letter)
    if (own === undefined) return null
    found += own
  }
  return found
}

/** Whether a word may be a Roman number: "u" and "H" are "II", and strokes may be one too many or too few. */
export function looksRoman(word: string, number: string): boolean {
  const strokes = mapped(word, strokesOf)
  if (strokes === null || strokes === '') return false
  if (strokes === number) return true
  return /^I+$/u.test(strokes) && /^I{2,3}$/u.test(number) && Math.abs(strokes.length - number.length) === 1 && word.length < number.length + 1
}

/** Whether a word may be these digits: "l" is "1", "S" is "5". */
export const looksLikeDigits = (word: string, digits: string): boolean => mapped(word, digitsOf) === digits

/** Whether a letter may be that of an item, in small letters. */
export function looksLikeLetter(seen: string, letter: string): boolean {
  const bare = seen.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '')
  return seen === letter || bare === letter || (ITEM_LETTERS[letter] ?? '').includes(seen)
}
