// The marker readings of one line: every numbering style that its beginning can be.
import { prepared } from '../engine/ready.js'
import type { Numbering } from '../schema/plan.js'

/** One way to write an item's marker. Patterns run on readable text (case kept) from the start of a line. */
export interface NumberingStyle {
  /** Name of the style: numbering and delimiter, `arabic)`. */
  readonly id: string
  readonly numbering: Numbering
  /** Items of one family number on from each other, whatever their delimiter. */
  readonly family: string
  /** Depth by custom (Decree 30/2020/NĐ-CP, appendix I: phần, chương, mục, tiểu mục, điều, khoản, điểm); smaller is higher. */
  readonly rank: number
  /** The first two characters that it can have (one at the end of a text); tells, before the pattern is tried, that a line is none. */
  readonly opening: RegExp
  /** Sticky; group `n` is the number; the match is the marker. */
  readonly pattern: RegExp
  /** Numbers run on through the parents above ("Điều" over chapters). */
  readonly runsOn?: boolean
  /** It numbers the parts of a document themselves, so it runs on over them ("Phụ lục"). */
  readonly countsParts?: boolean
  /** How group `n` is counted. */
  readonly count: 'roman' | 'arabic' | 'decimal' | 'letter' | 'upper-letter' | 'words' | 'none'
}

/** How letters and words count in lists; given by the numbering grammar. */
export interface Counting {
  readonly letterOrder: string
  readonly ordinalWords: Readonly<Record<string, number>>
}

/** One reading of a line's beginning as a marker. */
export interface MarkerReading {
  readonly style: NumberingStyle
  /** Offset of the marker in the view: 1 behind the quote of an amended text, “2. …. */
  readonly start: number
  /** End of the marker in the view. */
  readonly end: number
  /** 0 for bullets. */
  readonly ordinal: number
  /** All numbers of a decimal marker: [5, 1] for "5.1."; empty otherwise. */
  readonly parts: readonly number[]
}

/** “2. Tỷ lệ vốn …: the words of another document as they shall be; a bullet behind a quote is none. */
const OPENING_QUOTE = prepared(/^[“"](?=[\p{L}\d]{1,6}[.)]? )/u)

/** Pairs of characters for which the styles are kept; texts have some hundred, and rubbish shall not fill the memory. */
const MOST_PAIRS = 4096

/** The styles that a line can have by its first two characters. */
export class StyleIndex {
  private readonly byPair = new Map<number, readonly NumberingStyle[]>()

  constructor(readonly all: readonly NumberingStyle[]) {}

  at(text: string, start: number): readonly NumberingStyle[] {
    const pair = text.charCodeAt(start) * 0x10000 + (start + 1 < text.length ? text.charCodeAt(start + 1) : 0)
    const known = this.byPair.get(pair)
    if (known !== undefined) return known
    const opening = text.slice(start, start + 2)
    const styles = this.all.filter((style) => style.opening.test(opening))
    if (this.byPair.size < MOST_PAIRS) this.byPair.set(pair, styles)
    return styles
  }
}

/** All readings of a view's beginning, best rank first; none for most lines. */
export function readMarkers(styles: StyleIndex, counting: Counting, text: string): MarkerReading[] {
  const start = OPENING_QUOTE.exec(text)?.[0].length ?? 0
  const readings: MarkerReading[] = []
  for (const style of styles.at(text, start)) {
    style.pattern.lastIndex = start
    const match = style.pattern.exec(text)
    if (!match) continue
    const number = match.groups?.n ?? ''
    const parts = style.count === 'decimal' ? number.split('.').map(Number) : []
    const ordinal = parts.length > 0 ? parts[parts.length - 1]! : countOf(style, counting, number)
    if (ordinal !== null) readings.push({ style, start, end: start + match[0].length, ordinal, parts })
  }
  return readings
}

function countOf(style: NumberingStyle, counting: Counting, number: string): number | null {
  if (style.count === 'none') return 0
  if (style.count === 'arabic') return Number(number)
  if (style.count === 'letter' || style.count === 'upper-letter') return counting.letterOrder.indexOf(number.toLowerCase()) + 1 || null
  if (style.count === 'roman') return romanValue(number)
  if (/^\d+$/u.test(number)) return Number(number)
  const word = number.toLowerCase().split(' ')[1]
  if (word !== undefined) return counting.ordinalWords[word] ?? null
  return romanValue(number) ?? (counting.letterOrder.indexOf(number.toLowerCase()) + 1 || null)
}

const ROMAN_VALUES: Record<string, number> = { i: 1, v: 5, x: 10, l: 50, c: 100 }

/** Value of a Roman number in either case; null where it is none. */
export function romanValue(number: string): number | null {
  let sum = 0
  const digits = Array.from(number.toLowerCase(), (c) => ROMAN_VALUES[c] ?? 0)
  for (let i = 0; i < digits.length; i++) {
    if (digits[i] === 0) return null
    sum += (digits[i + 1] ?? 0) > digits[i]! ? -digits[i]! : digits[i]!
  }
  return sum || null
}
