// The ruled tables of a page with the words in their cells, and the glyphs that stand outside of them.
import { smallest } from '../../lists.js'
import type { SpanningCell } from '../table-lines.js'
import { type Grid, gridOf, placeOf } from './grid.js'
import { type DecodeFont, type Line, readLines } from './lines.js'
import { beginsItem } from './markers.js'
import type { Glyph, PageContent } from './page-content.js'
import { ruledGroups } from './rulings.js'

/** A cell with its words, at its place in the grid. */
export interface TableCell extends SpanningCell {
  readonly column: number
}

/** A table, or the part of one that stands on a page. */
export interface PageTable {
  readonly page: number
  readonly top: number
  readonly bottom: number
  /** Lines between the columns, in points. */
  readonly xs: readonly number[]
  readonly rows: readonly (readonly TableCell[])[]
}

/** Tables and what is left. */
export interface PageParts {
  readonly tables: readonly PageTable[]
  readonly glyphs: readonly Glyph[]
}

export function splitTables({ number, glyphs, rules }: PageContent, decode: DecodeFont): PageParts {
  const grids = ruledGroups(rules)
    .map(gridOf)
    .filter((grid) => grid !== null)
    .sort((a, b) => a.ys[0]! - b.ys[0]!)
  let rest = glyphs
  const tables: PageTable[] = []
  for (const grid of grids) {
    const inCells = new Map<number, Glyph[]>()
    const owners = ownersOf(grid)
    const outside: Glyph[] = []
    for (const glyph of rest) {
      const owner = owners[placeOf(grid.ys, glyph.y - glyph.size * 0.3)]?.[placeOf(grid.xs, glyph.x + glyph.width / 2)]
      if (owner === undefined) outside.push(glyph)
      else if (inCells.has(owner)) inCells.get(owner)!.push(glyph)
      else inCells.set(owner, [glyph])
    }
    // a grid with words in one cell at most is a drawing or a frame
    if ([...inCells.values()].filter((cell) => cell.some(({ text }) => text.trim() !== '')).length < 2) continue
    rest = outside
    tables.push(tableOf(grid, inCells, number, decode))
  }
  return { tables, glyphs: rest }
}

/** For each place of the grid the index of its cell. */
function ownersOf({ xs, ys, cells }: Grid): number[][] {
  const owners = Array.from({ length: ys.length - 1 }, () => new Array<number>(xs.length - 1).fill(-1))
  for (const [index, { column, row, columns, rows }] of cells.entries())
    for (let y = row; y < row + rows; y++) for (let x = column; x < column + columns; x++) owners[y]![x] = index
  return owners
}

function tableOf({ xs, ys, cells }: Grid, inCells: ReadonlyMap<number, Glyph[]>, page: number, decode: DecodeFont): PageTable {
  const rows: TableCell[][] = ys.slice(1).map(() => [])
  for (const [index, { column, row, columns, rows: height }] of cells.entries()) {
    const lines = cellLines(readLines(inCells.get(index) ?? [], decode), xs[column]!, xs[column + columns]!)
    rows[row]!.push({ column, columns, rows: height, lines })
  }
  return { page, top: ys[0]!, bottom: ys[ys.length - 1]!, xs, rows }
}

/** Room between a border and words, at most, in points. */
const PADDING = 5.4

/** The lines of a cell, joined where the next word did not fit. */
export function cellLines(lines: readonly Line[], left: number, right: number): string[] {
  const joined: string[] = []
  const padding = Math.max(1, Math.min(PADDING, smallest(lines.map((line) => line.left - left))))
  for (const [index, line] of lines.entries()) {
    const text = line.words.map((word) => word.text).join(' ')
    const above = lines[index - 1]
    if (above && !beginsItem(text) && !hasRoom(above, line, left + padding, right - padding)) joined.push(`${joined.pop()!} ${text}`)
    else joined.push(text)
  }
  return joined
}

/** Whether the first word of a line would have fitted behind the line above it. */
function hasRoom(above: Line, line: Line, left: number, right: number): boolean {
  const isCentred = Math.abs(above.left - left - (right - above.right)) < above.size && above.left - left > 1
  const room = isCentred ? right - left - (above.right - above.left) : right - above.right
  const word = line.words[0]!
  return room > word.right - word.left + 0.45 * line.size
}
