// The text state of PDF (ISO 32000-1, 9.3): font, spacing and matrices, and the glyphs that showing a string draws.
import type { LibraryFont } from './library.js'
import { apply, IDENTITY, type Matrix, multiply } from './matrix.js'

/** A font with its number in the document. */
export interface NumberedFont {
  readonly number: number
  readonly isBold: boolean
  /** Glyph widths are in thousandths of this; Type 3 fonts have their own. */
  readonly unit: number
}

/** A glyph with the matrix in which it was drawn; its width is along the matrix's first axis. */
export interface DrawnGlyph {
  readonly text: string
  readonly matrix: Matrix
  readonly width: number
  readonly height: number
  readonly font: NumberedFont
  readonly mode: number
}

/** What save and restore keep. */
export interface TextParameters {
  font: NumberedFont | null
  size: number
  charSpacing: number
  wordSpacing: number
  scale: number
  leading: number
  rise: number
  mode: number
}

export const newParameters = (): TextParameters => ({ font: null, size: 0, charSpacing: 0, wordSpacing: 0, scale: 1, leading: 0, rise: 0, mode: 0 })

const BOLD = /bold|black|heavy|semibold|demi(?!light)/iu

/** Whether a font is bold: by its name "TimesNewRomanPS-BoldMT", "Times New Roman,Bold", or by what the file says. */
export const isBoldFont = (font: LibraryFont): boolean => font.bold === true || font.black === true || BOLD.test(font.name ?? '')

interface LibraryGlyph {
  readonly unicode?: string
  readonly width?: number
  readonly isSpace?: boolean
}

/** The matrices of a text object, and what is shown with them. */
export class TextObject {
  private matrix: Matrix = IDENTITY
  private line: Matrix = IDENTITY

  begin(): void {
    this.set(IDENTITY)
  }

  set(matrix: Matrix): void {
    this.matrix = matrix
    this.line = matrix
  }

  move(x: number, y: number): void {
    this.set(multiply(this.line, [1, 0, 0, 1, x, y]))
  }

  /** The glyphs of a string as pdf.js gives it: glyphs, and numbers that move back by thousandths. */
  show(items: readonly unknown[], state: TextParameters, page: Matrix): DrawnGlyph[] {
    const { font, size, charSpacing, wordSpacing, scale, rise, mode } = state
    const drawn: DrawnGlyph[] = []
    if (font === null) return drawn
    let x = 0
    for (const item of items) {
      if (typeof item === 'number') {
        x -= (item * size * scale) / 1000
        continue
      }
      if (typeof item !== 'object' || item === null) continue
      const { unicode = '', width = 0, isSpace = false } = item as LibraryGlyph
      const own = width * font.unit * size
      const spacing = charSpacing + (isSpace ? wordSpacing : 0)
      const [e, f] = apply(this.matrix, x, rise)
      const matrix = multiply(page, [this.matrix[0], this.matrix[1], this.matrix[2], this.matrix[3], e, f])
      // spacing between letters belongs to the letter, so that letters set apart are no words
      drawn.push({ text: unicode, matrix, width: (own + Math.max(0, charSpacing)) * scale, height: Math.abs(size), font, mode })
      x += (own + spacing) * scale
    }
    this.matrix = multiply(this.matrix, [1, 0, 0, 1, x, 0])
    return drawn
  }
}
