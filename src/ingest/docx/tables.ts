// A Word table as an HTML table in the text, with its merged cells.
import { writeTable } from '../table-lines.js'

/** A cell as Word says it. */
export interface WordCell {
  /** Columns that it spans. */
  span: number
  /** Merged with the cells below ('start') or above ('goes-on') it. */
  merge: 'start' | 'goes-on' | null
  readonly lines: string[]
}

/** A row; `before` is the number of columns left empty before its first cell. */
export interface WordRow {
  before: number
  readonly cells: WordCell[]
}

/** A table; `grid` is the widths of its columns in twentieths of a point, 0 where they are not said. */
export interface WordTable {
  readonly grid: number[]
  readonly rows: WordRow[]
}

/** A column below this width, 2 mm, holds no words: it is where two edges were meant to be one. */
const SLIVER = 113

/** All lines of all cells. */
export const wordsOf = ({ rows }: WordTable): string[] => rows.flatMap(({ cells }) => cells.flatMap(({ lines }) => lines))

/** The lines that stand for a table; a frame of a single column is no table. */
export function tableLines(table: WordTable): string[] {
  const { rows } = table
  if (rows.every(({ cells }) => cells.length <= 1)) return wordsOf(table)
  const placed = withoutSlivers(rows.map(placeCells), table.grid)
  return writeTable(
    placed.map((cells, index) =>
      cells.filter(({ merge }) => merge !== 'goes-on').map((cell) => ({ columns: cell.span, rows: height(cell, placed.slice(index + 1)), lines: cell.lines })),
    ),
  )
}

interface PlacedCell extends WordCell {
  readonly column: number
}

function placeCells({ before, cells }: WordRow): PlacedCell[] {
  let column = before
  return cells.map((cell) => {
    const placed = { ...cell, column }
    column += cell.span
    return placed
  })
}

/** Columns that no cell begins at, or that are too narrow for words, are none. */
function withoutSlivers(rows: readonly (readonly PlacedCell[])[], grid: readonly number[]): PlacedCell[][] {
  const begun = new Set(rows.flatMap((row) => row.map(({ column }) => column)))
  const end = rows.reduce((widest, row) => Math.max(widest, ...row.map(({ column, span }) => column + span)), 0)
  // before[n]: how many columns stand left of the edge n
  const before = [0]
  for (let column = 0; column < end; column++) {
    const width = grid[column] ?? 0
    before.push(before[column]! + (begun.has(column) && !(width > 0 && width < SLIVER) ? 1 : 0))
  }
  return rows.map((row) =>
    row.flatMap((cell): PlacedCell[] => {
      const column = before[cell.column]!
      const span = before[cell.column + cell.span]! - column
      return span === 0 && cell.lines.every((line) => line.trim() === '') ? [] : [{ ...cell, column, span: Math.max(1, span) }]
    }),
  )
}

/** Rows that a merged cell reaches over. */
function height(cell: PlacedCell, below: readonly (readonly PlacedCell[])[]): number {
  if (cell.merge !== 'start') return 1
  const end = below.findIndex((row) => !row.some((other) => other.column === cell.column && other.merge === 'goes-on'))
  return 1 + (end < 0 ? below.length : end)
}
