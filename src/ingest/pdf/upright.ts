// Turns a page the way most of its words run; words across (stamps, notes in the margin) are left out.
import { largest } from '../../lists.js'
import type { Matrix } from './matrix.js'
import type { Drawing } from './operators.js'
import type { Glyph, PageContent, Rule } from './page-content.js'

type Turn = 0 | 1 | 2 | 3

/** Sine of the angle by which words may slant. */
const SLANT = 0.1
/** Rendering mode of words that are not seen, and the mode that draws outlines over the filled letters. */
const INVISIBLE = 3
const OUTLINED = 2

/** The page with its glyphs and rulings upright. */
export function turnUpright(drawing: Drawing, page: { number: number; width: number; height: number }): PageContent {
  const placed = drawing.glyphs.map((glyph) => ({ glyph, turn: turnOf(glyph.matrix) }))
  const counts = [0, 0, 0, 0]
  for (const { glyph, turn } of placed) if (turn !== null && glyph.text.trim() !== '') counts[turn]!++
  const main = counts.indexOf(largest(counts)) as Turn
  const isSide = main % 2 === 1
  const box = { width: isSide ? page.height : page.width, height: isSide ? page.width : page.height }
  const rotate = (x: number, y: number): [number, number] => {
    if (main === 1) return [y, page.width - x]
    if (main === 2) return [page.width - x, page.height - y]
    return main === 3 ? [page.height - y, x] : [x, y]
  }
  const glyphs: Glyph[] = []
  for (const { glyph, turn } of placed) {
    if (turn !== main) continue
    const { matrix, text, font, mode } = glyph
    const [x, y] = rotate(matrix[4], matrix[5])
    const size = glyph.height * Math.hypot(matrix[2], matrix[3])
    const width = Math.max(0, glyph.width * Math.hypot(matrix[0], matrix[1]))
    if (size < SMALLEST || x < -size || y < 0 || x > box.width + size || y > box.height + size) continue
    glyphs.push({ text, x, y, width, size, isBold: font.isBold || mode === OUTLINED, isHidden: mode === INVISIBLE, font: font.number })
  }
  const seen = glyphs.filter(({ isHidden }) => !isHidden)
  const words = seen.some(({ text }) => text.trim() !== '') ? seen : glyphs
  return { number: page.number, ...box, glyphs: words, rules: drawing.rules.map((rule) => turnRule(rule, main, page)) }
}

/** Nobody reads letters below this size, in points. */
const SMALLEST = 2

/** In quarters: 0 runs to the right, 1 down, 2 to the left, 3 up; null where it slants. */
function turnOf(matrix: Matrix): Turn | null {
  const length = Math.hypot(matrix[0], matrix[1])
  if (length === 0) return null
  const [x, y] = [matrix[0] / length, matrix[1] / length]
  if (Math.abs(y) <= SLANT) return x > 0 ? 0 : 2
  if (Math.abs(x) <= SLANT) return y > 0 ? 1 : 3
  return null
}

function turnRule(rule: Rule, turn: Turn, page: { width: number; height: number }): Rule {
  if (turn === 0) return rule
  const { isHorizontal, at, from, to } = rule
  const flip = (end: number): Rule => ({ isHorizontal, at, from: end - to, to: end - from })
  if (turn === 2) return { ...flip(isHorizontal ? page.width : page.height), at: (isHorizontal ? page.height : page.width) - at }
  if (turn === 1) return isHorizontal ? { ...flip(page.width), isHorizontal: false } : { isHorizontal: true, at: page.width - at, from, to }
  return isHorizontal ? { isHorizontal: false, at: page.height - at, from, to } : { ...flip(page.height), isHorizontal: true }
}
