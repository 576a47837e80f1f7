// Runs the operators of a page: text is placed, paths become rulings; colours and pictures are passed over.
import { appendAll } from '../../lists.js'
import type { LibraryFont } from './library.js'
import { IDENTITY, type Matrix, matrixOf, multiply } from './matrix.js'
import type { Rule } from './page-content.js'
import { pathRules } from './path-rules.js'
import { type DrawnGlyph, isBoldFont, type NumberedFont, newParameters, TextObject, type TextParameters } from './text-state.js'
import type { SentPage } from './thread-program.js'

/** What running the operators of a page gives. */
export interface Drawing {
  readonly glyphs: DrawnGlyph[]
  readonly rules: Rule[]
}

/** Fonts of a document, each with a number. */
export class FontNumbers {
  private readonly fonts = new Map<string, NumberedFont>()
  of(id: string, font: LibraryFont = {}): NumberedFont {
    const known = this.fonts.get(id)
    if (known) return known
    const numbered = { number: this.fonts.size, isBold: isBoldFont(font), unit: font.fontMatrix?.[0] ?? 0.001 }
    this.fonts.set(id, numbered)
    return numbered
  }
}

interface Graphics {
  matrix: Matrix
  text: TextParameters
}

/** Deeper nesting of saved states is no document. */
const DEEPEST = 500

/** Runs the operators of a page; its space becomes points from its upper left corner. */
export function runOperators({ operators, fonts: known, transform }: SentPage, fonts: FontNumbers): Drawing {
  const start = matrixOf(transform) ?? IDENTITY
  const drawing: Drawing = { glyphs: [], rules: [] }
  const text = new TextObject()
  const saved: Graphics[] = []
  /** Where the glyphs of an annotation begin: a line of words is filled in (the number, the day), several are a stamp. */
  let annotation = 0
  let now: Graphics = { matrix: start, text: newParameters() }
  const save = (): void => {
    if (saved.length < DEEPEST) saved.push({ matrix: now.matrix, text: { ...now.text } })
  }
  const restore = (): void => {
    now = saved.pop() ?? now
  }
  const setFont = (id: unknown, size: unknown): void => {
    now.text.font = typeof id === 'string' ? fonts.of(id, known[id]) : null
    now.text.size = numberOf(size)
  }
  const run = (name: string, args: readonly unknown[]): void => {
    const [first, second] = args
    if (name === 'save') save()
    else if (name === 'restore') restore()
    else if (name === 'transform') now.matrix = multiply(now.matrix, matrixOf(args) ?? IDENTITY)
    else if (name === 'paintFormXObjectBegin') {
      save()
      now.matrix = multiply(now.matrix, matrixOf(first) ?? IDENTITY)
    } else if (name === 'paintFormXObjectEnd') restore()
    else if (name === 'beginAnnotation') {
      save()
      now.matrix = multiply(multiply(start, matrixOf(args[2]) ?? IDENTITY), matrixOf(args[3]) ?? IDENTITY)
      annotation = drawing.glyphs.length
    } else if (name === 'endAnnotation') {
      restore()
      if (new Set(drawing.glyphs.slice(annotation).map(({ matrix }) => Math.round(matrix[5]))).size > 1) drawing.glyphs.length = annotation
    } else if (name === 'constructPath') appendAll(drawing.rules, pathRules(args, now.matrix))
    else if (name === 'beginText') text.begin()
    else if (name === 'setTextMatrix') text.set(matrixOf(first) ?? matrixOf(args) ?? IDENTITY)
    else if (name === 'moveText') text.move(numberOf(first), numberOf(second))
    else if (name === 'setLeadingMoveText') {
      now.text.leading = numberOf(second)
      text.move(numberOf(first), numberOf(second))
    } else if (name === 'nextLine') text.move(0, now.text.leading)
    else if (name === 'setLeading') now.text.leading = -numberOf(first)
    else if (name === 'setFont') setFont(first, second)
    else if (name === 'setCharSpacing') now.text.charSpacing = numberOf(first)
    else if (name === 'setWordSpacing') now.text.wordSpacing = numberOf(first)
    else if (name === 'setHScale') now.text.scale = numberOf(first) / 100
    else if (name === 'setTextRise') now.text.rise = numberOf(first)
    else if (name === 'setTextRenderingMode') now.text.mode = numberOf(first)
    else if (name === 'setGState' && Array.isArray(first)) {
      for (const [key, value] of first as [unknown, unknown][]) if (key === 'Font' && Array.isArray(value)) setFont(value[0], value[1])
    } else if ((name === 'showText' || name === 'showSpacedText') && Array.isArray(first)) appendAll(drawing.glyphs, text.show(first, now.text, now.matrix))
  }
  for (const [name, args] of operators) run(name, args)
  return drawing
}

const numberOf = (value: unknown): number => (typeof value === 'number' && Number.isFinite(value) ? value : 0)
