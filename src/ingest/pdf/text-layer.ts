// Whether the letters of a PDF file are what they look like: fonts from before Unicode, broken maps of letters.
import { symbolOf } from '../docx/symbols.js'
import { decodeLegacy, detectLegacy, type LegacyName, latinBytes, shareOfSyllables } from '../legacy-encodings.js'
import type { DecodeFont } from './lines.js'
import type { PageContent } from './page-content.js'

/** Words of a font with marks, below which it tells nothing of itself. */
const FEW_WORDS = 8
/** Share of Vietnamese syllables from which words make sense, and below which they make none. */
const CLEAR = 0.8
const GARBLED = 0.5
/** Letters of a font that are looked at. */
const SAMPLE = 40_000

/** For each font that is in an encoding from before Unicode the way to read it, by the words of the font. */
export function fontDecoder(pages: readonly PageContent[]): DecodeFont {
  const encodings = new Map<number, LegacyName>()
  for (const [font, text] of textsByFont(pages)) {
    const { words, share } = shareOfSyllables(text)
    if (words < FEW_WORDS || share >= CLEAR || !isLatin(text)) continue
    const found = detectLegacy(latinBytes(text))
    if (found.share >= CLEAR && found.words >= FEW_WORDS) encodings.set(font, found.encoding)
  }
  return (text, font) => {
    const encoding = encodings.get(font)
    return encoding === undefined ? text.replaceAll('\u00ad', '-') : decodeLegacy(latinBytes(text), encoding)
  }
}

/** Whether all letters of a text may be bytes; fonts from before Unicode have no others. */
const isLatin = (text: string): boolean => latinBytes(text).filter((byte, at) => byte === 0x3f && text[at] !== '?').length <= 0.01 * text.length

/** What is drawn in each font, as far as it was drawn in one go, with spaces between lines. */
function textsByFont(pages: readonly PageContent[]): Map<number, string> {
  const parts = new Map<number, { pieces: string[]; length: number; y: number; x: number }>()
  for (const { glyphs } of pages) {
    for (const { font, text, x, y, width, size } of glyphs) {
      const own = parts.get(font) ?? { pieces: [], length: 0, y, x }
      parts.set(font, own)
      if (own.length > SAMPLE) continue
      if (own.y !== y || x - own.x > 0.2 * size || x < own.x - size) own.pieces.push(' ')
      own.pieces.push(text)
      own.length += text.length
      own.y = y
      own.x = x + width
    }
  }
  return new Map([...parts].map(([font, { pieces }]) => [font, pieces.join('')]))
}

/** Words with marks that a text needs, before their share says anything. */
const ENOUGH_WORDS = 20

/** A character that stands for no letter: of the private area, unassigned, a control. */
const UNKNOWN = /[\p{Co}\p{Cn}\p{Cc}\ufffd]/u

/** Of all letters, so many may be unknown. */
const MOST_UNKNOWN = 0.2

/** Which part of the words with marks are Vietnamese, in percent, where that is too few; null where the text can be read. */
export function garbledShare(text: string, pages: readonly PageContent[]): number | null {
  let unknown = 0
  for (const { glyphs } of pages) for (const glyph of glyphs) if (glyph.text.trim() !== '' && UNKNOWN.test(symbolOf(glyph.text))) unknown++
  if (unknown > MOST_UNKNOWN * countLetters(pages)) return 0
  const { words, share } = shareOfSyllables(text)
  return words >= ENOUGH_WORDS && share < GARBLED ? Math.round(share * 100) : null
}

/** Letters and digits on the pages, those that are unknown too. */
export const countLetters = (pages: readonly PageContent[]): number =>
  pages.reduce((sum, { glyphs }) => sum + glyphs.filter(({ text }) => text.trim() !== '' && (/[\p{L}\p{N}]/u.test(text) || UNKNOWN.test(text))).length, 0)
