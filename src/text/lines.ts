// The lines of a text as offsets, and points (line, column, offset) for any offset.
import type { Point, Position } from '../schema/plan.js'
import type { SourceCell } from '../source-text.js'
import { usesDecimalPoint, withDecimalComma } from './decimals.js'
import { fold } from './fold.js'

/** A range of the source that no view shows. */
export type HiddenRange = readonly [number, number]

/** Starts and ends of all lines in UTF-16 units; an end stands before the line break (LF or CRLF). */
export interface LineIndex {
  readonly text: string
  /** Ranges of markup that the format knows (a reader's regions), sorted, ends exclusive. */
  readonly hidden: readonly HiddenRange[]
  /** The whole text folded, for stretches that are shown as they stand. */
  readonly folded: string
  /** The document writes decimals with a point. */
  readonly decimalPoint: boolean
  readonly starts: readonly number[]
  readonly ends: readonly number[]
  /** Cells of tables that the format knows, in the order of the text. */
  readonly cells: readonly SourceCell[]
  /** Where each page begins, ascending; null for a text without pages. */
  readonly pages: readonly number[] | null
}

/** What a format knows about places of its text. */
export interface KnownPlaces {
  readonly cells?: readonly SourceCell[] | undefined
  readonly pages?: readonly number[] | undefined
}

/** Finds all lines; the last one ends with the text, so there is always at least one. */
export function indexLines(text: string, hidden: readonly HiddenRange[] = [], { cells = [], pages }: KnownPlaces = {}): LineIndex {
  const starts: number[] = [0]
  const ends: number[] = []
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) {
    ends.push(at > 0 && text.charCodeAt(at - 1) === 13 && at - 1 >= starts[starts.length - 1]! ? at - 1 : at)
    starts.push(at + 1)
  }
  const last = starts[starts.length - 1]!
  ends.push(text.length > last && text.charCodeAt(text.length - 1) === 13 ? text.length - 1 : text.length)
  const decimalPoint = usesDecimalPoint(text)
  const folded = decimalPoint ? withDecimalComma(fold(text)) : fold(text)
  return { text, folded, hidden, decimalPoint, starts, ends, cells, pages: pages ?? null }
}

/** Index (from 0) of the line that holds an offset. */
export const lineAt = (index: LineIndex, offset: number): number => lastUpTo(index.starts, offset)

/** Index of the last of ascending numbers that is not above a number; 0 where all are. */
function lastUpTo(numbers: readonly number[], most: number): number {
  let low = 0
  let high = numbers.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (numbers[middle]! <= most) low = middle
    else high = middle - 1
  }
  return low
}

/** The unist point of an offset, with its page where the text has pages. */
export function pointAt(index: LineIndex, offset: number): Point {
  const line = lineAt(index, offset)
  const column = offset - index.starts[line]! + 1
  return index.pages === null ? { line: line + 1, column, offset } : { line: line + 1, column, offset, page: lastUpTo(index.pages, offset) + 1 }
}

/** The unist position of a range, its end exclusive, with its cell where it stands in one. */
export function positionOf(index: LineIndex, start: number, end: number): Position {
  const position = { start: pointAt(index, start), end: pointAt(index, end) }
  // an end is exclusive, and its page that of the last character
  if (index.pages !== null && end > start) position.end.page = lastUpTo(index.pages, end - 1) + 1
  const cell = index.cells.length === 0 ? null : cellAt(index.cells, start, end)
  return cell === null ? position : { ...position, cell }
}

/** The cell that holds a whole range; null outside of tables and for what is more than a cell. */
function cellAt(cells: readonly SourceCell[], start: number, end: number): Position['cell'] | null {
  let low = 0
  let high = cells.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (cells[middle]!.start <= start) low = middle
    else high = middle - 1
  }
  const { table, row, column, ...range } = cells[low]!
  return range.start <= start && end <= range.end ? { table, row, column } : null
}
