// Glyphs → lines of words: by baselines, with raised signs and accents of their own put where they belong, spaces by the gaps.
import { combineAccents, isAccent } from './accents.js'
import type { Glyph } from './page-content.js'

/** A word with its place, in points. */
export interface Word {
  readonly text: string
  readonly left: number
  readonly right: number
  /** Height of its letters. */
  readonly size: number
  /** Letters that are bold, and that are not. */
  readonly bold: number
  readonly plain: number
  /** How sure a recognised word is, from 0 to 100; absent where the letters are known. */
  readonly confidence?: number
  /** What was recognised, where the word is another now. */
  readonly was?: string
}

/** Words that stand beside each other. */
export interface Line {
  readonly words: readonly Word[]
  readonly left: number
  readonly right: number
  /** The baseline, downwards from the upper edge. */
  readonly y: number
  /** Height of most of its letters. */
  readonly size: number
}

/** Turns letters of a font that are in an encoding from before Unicode into text. */
export type DecodeFont = (text: string, font: number) => string

/** Parts of the letters' height: baselines this close are one line. */
const SAME_LINE = 0.45
/** A space glyph counts where at least this much is free, and without such glyphs a gap this wide is a space. */
const SPACE_GLYPH = 0.08
const SPACE_GAP = 0.17
/** The same on a page that has space glyphs. */
const WIDE_GAP = 0.2
/** A smaller glyph above (or below) the baseline is raised. */
const RAISED_SIZE = 0.8
const RAISED_BY = 0.12

interface Row {
  y: number
  size: number
  readonly glyphs: Glyph[]
}

/** The lines of some glyphs from top to bottom. */
export function readLines(glyphs: readonly Glyph[], decode: DecodeFont): Line[] {
  // in fonts from before Unicode an accent may be a letter
  const isLoose = (glyph: Glyph): boolean => isAccent(glyph) && decode(glyph.text, glyph.font) === glyph.text
  const accents = glyphs.filter(isLoose)
  const inked = glyphs.filter((glyph) => glyph.text.trim() !== '' && !isLoose(glyph))
  const spaces = glyphs.filter(({ text }) => text.trim() === '')
  const rows = rowsOf(accents.length > 0 ? combineAccents(inked, accents) : inked)
  addSpaces(rows, spaces)
  const gap = spaces.length * 20 > inked.length ? WIDE_GAP : SPACE_GAP
  return rows.map((row) => lineOf(row, gap, decode)).filter(({ words }) => words.length > 0)
}

function rowsOf(glyphs: readonly Glyph[]): Row[] {
  const rows: Row[] = []
  for (const glyph of glyphs.toSorted((a, b) => a.y - b.y || a.x - b.x)) {
    const row = rows[rows.length - 1]
    if (row && Math.abs(glyph.y - row.y) <= SAME_LINE * Math.max(row.size, glyph.size)) {
      row.glyphs.push(glyph)
      if (glyph.size > row.size / RAISED_SIZE) row.y = glyph.y
      row.size = Math.max(row.size, glyph.size)
    } else rows.push({ y: glyph.y, size: glyph.size, glyphs: [glyph] })
  }
  return rows
}

/** Space glyphs go to the line at their height, where there is one. */
function addSpaces(rows: readonly Row[], spaces: readonly Glyph[]): void {
  let at = 0
  for (const space of spaces.toSorted((a, b) => a.y - b.y)) {
    while (at + 1 < rows.length && Math.abs(rows[at + 1]!.y - space.y) <= Math.abs(rows[at]!.y - space.y)) at++
    const row = rows[at]
    if (row && Math.abs(row.y - space.y) <= SAME_LINE * row.size) row.glyphs.push(space)
  }
}

interface OpenWord {
  /** Letters with the font that they are in, to be decoded together. */
  parts: { text: string; font: number }[]
  left: number
  right: number
  size: number
  bold: number
  plain: number
  confidence?: number
  /** It begins with a raised sign. */
  readonly isUp: boolean
}

function lineOf(row: Row, spaceGap: number, decode: DecodeFont): Line {
  const words: Word[] = []
  let open: OpenWord | null = null
  let hasSpace = false
  let last: Glyph | null = null
  const close = (): void => {
    if (open) {
      const { left, right, size, bold, plain, confidence } = open
      words.push({ text: textOf(open, decode), left, right, size, bold, plain, ...(confidence !== undefined && { confidence }) })
    }
    open = null
  }
  for (const glyph of row.glyphs.sort((a, b) => a.x - b.x)) {
    if (glyph.text.trim() === '') {
      hasSpace = true
      continue
    }
    const sameAgain = last !== null && last.text === glyph.text && Math.abs(glyph.x - last.x) < 0.15 * glyph.size
    if (sameAgain) continue
    const free = last === null ? 0 : glyph.x - (last.x + last.width)
    // what was recognised are words already
    if (last === null || glyph.confidence !== undefined || free > spaceGap * row.size || (hasSpace && free > SPACE_GLYPH * row.size)) close()
    const isUp = isRaised(glyph, row)
    // the number of a note is a word of its own before the note, and a raised sign behind a word
    if (open?.isUp && !isUp) close()
    open ??= { parts: [], left: glyph.x, right: glyph.x, size: 0, bold: 0, plain: 0, isUp }
    const text = isUp && (words.length > 0 || !open.isUp) ? raised(glyph.text) : glyph.text
    const part = open.parts[open.parts.length - 1]
    if (part?.font === glyph.font) part.text += text
    else open.parts.push({ text, font: glyph.font })
    open.right = Math.max(open.right, glyph.x + glyph.width)
    open.size = Math.max(open.size, glyph.size)
    if (glyph.confidence !== undefined) open.confidence = Math.min(open.confidence ?? 100, glyph.confidence)
    if (/\p{L}/u.test(glyph.text)) open[glyph.isBold ? 'bold' : 'plain']++
    hasSpace = false
    last = glyph
  }
  close()
  const left = words[0]?.left ?? 0
  return { words, left, right: words.reduce((right, word) => Math.max(right, word.right), left), y: row.y, size: row.size }
}

/** A glyph without a letter. */
const CONTROL = /\p{Cc}/gu

const textOf = ({ parts }: OpenWord, decode: DecodeFont): string =>
  parts
    .map(({ text, font }) => decode(text, font))
    .join('')
    .replace(CONTROL, '')
    .normalize('NFC')

const isRaised = (glyph: Glyph, row: Row): boolean => glyph.size <= RAISED_SIZE * row.size && row.y - glyph.y > RAISED_BY * row.size

const RAISED_DIGITS = '⁰¹²³⁴⁵⁶⁷⁸⁹'

/** "km²", "chính sách¹": raised digits are no part of the word before them. */
const raised = (text: string): string => text.replace(/[0-9]/gu, (digit) => RAISED_DIGITS[Number(digit)]!)
