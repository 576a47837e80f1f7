// What a page shows, in points from its upper left corner, y downwards: glyphs with their letters, and straight rulings.

/** A glyph that was drawn. */
export interface Glyph {
  /** Its letters in Unicode; a space is ' '. */
  readonly text: string
  /** Left end of the baseline. */
  readonly x: number
  readonly y: number
  readonly width: number
  /** Height of the font. */
  readonly size: number
  readonly isBold: boolean
  /** Drawn invisibly, as the text layer over a scan is. */
  readonly isHidden: boolean
  /** Which font of the document, by its number. */
  readonly font: number
  /** How sure a recognised word is, from 0 to 100; absent where the letters are known. */
  readonly confidence?: number
}

/** A straight line along an axis, or a thin rectangle; `from` is less than `to`. */
export interface Rule {
  readonly isHorizontal: boolean
  /** The y of a horizontal one, the x of a vertical one. */
  readonly at: number
  readonly from: number
  readonly to: number
}

export interface PageContent {
  /** From 1. */
  readonly number: number
  readonly width: number
  readonly height: number
  readonly glyphs: readonly Glyph[]
  readonly rules: readonly Rule[]
}
