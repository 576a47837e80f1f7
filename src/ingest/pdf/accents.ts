// Accents that are drawn as glyphs of their own go to the letter below or above which they stand.
import type { Glyph } from './page-content.js'

/** Accents that take room, by the combining ones. */
const SPACING: Readonly<Record<string, string>> = {
  '\u00b4': '\u0301',
  '\u0060': '\u0300',
  '\u02dc': '\u0303',
  '\u02c6': '\u0302',
  '\u02d8': '\u0306',
  '\u02ca': '\u0301',
  '\u02cb': '\u0300',
}

/** Whether a glyph is an accent without a letter. */
export const isAccent = ({ text }: Glyph): boolean => /^\p{M}+$/u.test(text) || text in SPACING

/** Parts of the letter's height: an accent's baseline may be this far from the letter's. */
const FAR = 0.6

/** The letters with the accents that stand over them; an accent over nothing stays a character where it takes room, or goes. */
export function combineAccents(letters: readonly Glyph[], accents: readonly Glyph[]): Glyph[] {
  const sorted = letters.toSorted((a, b) => a.x - b.x)
  const widest = sorted.reduce((width, glyph) => Math.max(width, glyph.width), 0)
  const found = new Map<Glyph, string>()
  const left: Glyph[] = []
  for (const accent of accents) {
    const letter = letterOf(accent, sorted, widest)
    if (letter) found.set(letter, (found.get(letter) ?? '') + (SPACING[accent.text] ?? accent.text))
    else if (accent.text in SPACING) left.push(accent)
  }
  return [...letters.map((letter) => (found.has(letter) ? { ...letter, text: (letter.text + found.get(letter)!).normalize('NFC') } : letter)), ...left]
}

/** Letters looked at for one accent. */
const MOST_TRIED = 400

function letterOf(accent: Glyph, sorted: readonly Glyph[], widest: number): Glyph | null {
  const isCombining = !(accent.text in SPACING)
  // a combining accent without width stands behind its letter, where the letter ends
  const middle = accent.width > 0 ? accent.x + accent.width / 2 : accent.x - 0.01
  let best: Glyph | null = null
  let least = Number.POSITIVE_INFINITY
  let tried = 0
  for (let at = firstFrom(sorted, middle - widest - accent.size); at < sorted.length && sorted[at]!.x <= middle + accent.size && tried < MOST_TRIED; at++) {
    const letter = sorted[at]!
    tried++
    if (Math.abs(letter.y - accent.y) > FAR * letter.size || !/\p{L}/u.test(letter.text)) continue
    const off = middle < letter.x ? letter.x - middle : Math.max(0, middle - letter.x - letter.width)
    if (off > (isCombining ? 0.25 : 0) * letter.size) continue
    const distance = off + Math.abs(letter.x + letter.width / 2 - middle) / 10 + Math.abs(letter.y - accent.y)
    if (distance < least) {
      least = distance
      best = letter
    }
  }
  return best
}

/** Index of the first glyph at or right of x. */
function firstFrom(sorted: readonly Glyph[], x: number): number {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (sorted[middle]!.x < x) low = middle + 1
    else high = middle
  }
  return low
}
