// Marks that overlap, cut into pieces that do not: each piece of a line with all the marks that cover it.
import { indexLines, type LineIndex, lineAt } from '../../src/text/lines.js'
import { agencyRow, type Mark, type MarkKind } from './facts.js'

/** A stretch of one line. Offsets are from the start of the line, so that a piece stays the same when lines above it change. */
export interface Piece {
  readonly start: number
  readonly end: number
  /** Kinds of the marks that cover it, outermost first; empty for plain words. */
  readonly kinds: readonly MarkKind[]
  /** Rows of these marks, innermost (shortest) first, then those of the agencies that they name; each once. */
  readonly rows: readonly string[]
}

export interface SourceLine {
  /** From 1. */
  readonly number: number
  /** Offset of its first character in the source. */
  readonly start: number
  readonly text: string
  readonly pieces: readonly Piece[]
  /** The same for lines that look the same: a line is drawn again only where this has changed. */
  readonly signature: string
}

/** The lines of a text with their pieces. `marks` are in the order of their starts. */
export function sourceLines(text: string, marks: readonly Mark[]): SourceLine[] {
  const index = indexLines(text)
  const byLine = marksByLine(index, marks)
  return index.starts.map((start, line) => {
    const own = text.slice(start, index.ends[line])
    const pieces = cut(byLine.get(line) ?? [], start, own.length)
    const drawn = pieces.map((piece) => `${piece.start}${piece.kinds.join()}${piece.rows.join()}`).join('|')
    return { number: line + 1, start, text: own, pieces, signature: `${line}\n${own}\n${drawn}` }
  })
}

function marksByLine(index: LineIndex, marks: readonly Mark[]): Map<number, Mark[]> {
  const byLine = new Map<number, Mark[]>()
  for (const mark of marks) {
    const last = lineAt(index, Math.max(mark.start, mark.end - 1))
    for (let line = lineAt(index, mark.start); line <= last; line++) {
      const known = byLine.get(line)
      if (known === undefined) byLine.set(line, [mark])
      else known.push(mark)
    }
  }
  return byLine
}

/** The pieces of a line that begins at `offset`; together they are the whole line. */
function cut(marks: readonly Mark[], offset: number, length: number): Piece[] {
  const within = (at: number): number => Math.min(Math.max(at - offset, 0), length)
  const borders = [...new Set([0, length, ...marks.flatMap((mark) => [within(mark.start), within(mark.end)])])].sort((a, b) => a - b)
  return borders.slice(0, -1).map((start, i) => {
    const end = borders[i + 1]!
    const covering = marks.filter((mark) => mark.start <= offset + start && mark.end >= offset + end)
    const kinds = [...new Set(covering.map((mark) => mark.kind))]
    const inner = [...covering].sort((a, b) => a.end - a.start - (b.end - b.start))
    const agencies = inner.flatMap((mark) => (mark.agencyId === null ? [] : [agencyRow(mark.agencyId)]))
    return { start, end, kinds, rows: [...new Set([...inner.map((mark) => mark.row), ...agencies])] }
  })
}
