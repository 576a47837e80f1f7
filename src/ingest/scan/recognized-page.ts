// What was recognised on a picture as a page of glyphs, a word each, as a page of a PDF file has them.
import type { Glyph, PageContent, Rule } from '../pdf/page-content.js'
import type { SeenLine, SeenWord } from './hocr.js'
import type { Picture } from './pictures.js'

/** Words less sure than this among signs only are specks. */
const SPECK = 60
const DIRT = 8
/** Parts of the usual letters' height up to which a line has that height. */
const ALIKE = 0.2

/** @param rules In pixels. */
export function pageOf(number: number, picture: Picture, lines: readonly SeenLine[], rules: readonly Rule[]): PageContent {
  const scale = 72 / picture.bitmap.resolution
  const sizes = usualSizes(lines)
  const slope = usualSlope(lines)
  const glyphs = lines.filter(isLine).flatMap((line): Glyph[] => {
    const size = sizes(line) * scale
    return line.words.filter(isWord).flatMap((word, at): Glyph[] => {
      const middle = (word.left + word.right) / 2
      // the line as it would be on a level page
      const y = (line.y + line.slope * (middle - line.left) - slope * middle) * scale
      const place = { y, size, isBold: false, isHidden: false, font: 0 }
      const own: Glyph = { ...place, text: word.text, x: word.left * scale, width: (word.right - word.left) * scale, confidence: word.confidence }
      const before = line.words[at - 1]
      return before ? [{ ...place, text: ' ', x: before.right * scale, width: (word.left - before.right) * scale }, own] : [own]
    })
  })
  return { number, width: picture.width, height: picture.height, glyphs, rules: rules.map((rule) => levelled(rule, slope, scale)) }
}

/** A few letters of which none is sure are dirt on the paper. */
const isLine = ({ words }: SeenLine): boolean =>
  words.some(({ confidence }) => confidence >= SPECK) || words.reduce((sum, { text }) => sum + text.length, 0) > DIRT

// -   ,-   )   a sign that may be left of a marker
const LEADING = /^(?:[_~¬+*•)]|[.,'_]{0,2}[-–—])$/u
const ALONE = /^[-–—+*•%&/]$/u

/** Whether a word has letters, or is a sign that stands alone in plans: at the beginning of a line, or surely; accents without a letter are specks. */
const isWord = ({ text, confidence }: SeenWord, at: number): boolean =>
  /[\p{L}\p{N}]/u.test(text) || ((at < 2 ? LEADING : ALONE).test(text) && (at < 2 || confidence >= SPECK))

/** How the page's lines fall, a step to the right: the middle one of all words. */
export function usualSlope(lines: readonly SeenLine[]): number {
  const slopes = lines.flatMap(({ slope, words }) => (words.length > 3 ? words.map(() => slope) : [])).sort((a, b) => a - b)
  return slopes[slopes.length >> 1] ?? 0
}

/** Heights of letters are measured badly: a line has the usual height of the page where it is near, otherwise that of the smaller or larger ones. */
function usualSizes(lines: readonly SeenLine[]): (line: SeenLine) => number {
  const middleOf = (some: readonly SeenLine[]): number => {
    const sizes = some.flatMap(({ size, words }) => words.map(() => size)).sort((a, b) => a - b)
    return sizes[sizes.length >> 1] ?? 0
  }
  const usual = middleOf(lines)
  const small = middleOf(lines.filter(({ size }) => size < usual * (1 - ALIKE)))
  return ({ size }) => {
    if (Math.abs(size - usual) <= ALIKE * usual) return usual
    return size < usual && Math.abs(size - small) <= ALIKE * small ? small : size
  }
}

function levelled({ isHorizontal, at, from, to }: Rule, slope: number, scale: number): Rule {
  const shift = isHorizontal ? -slope * ((from + to) / 2) : 0
  return { isHorizontal, at: (at + shift) * scale, from: from * scale, to: to * scale }
}
