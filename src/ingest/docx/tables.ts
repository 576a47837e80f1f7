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

/** The lines that stand for a table; a frame of a single column is no table. */
export function tableLines(rows: readonly WordRow[]): string[] {
  if (rows.every(({ cells }) => cells.length <= 1)) return rows.flatMap(({ cells }) => cells.flatMap(({ lines }) => lines))
  const placed = rows.map(placeCells)
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

/** Rows that a merged cell reaches over. */
function height(cell: PlacedCell, below: readonly (readonly PlacedCell[])[]): number {
  if (cell.merge !== 'start') return 1
  const end = below.findIndex((row) => !row.some((other) => other.column === cell.column && other.merge === 'goes-on'))
  return 1 + (end < 0 ? below.length : end)
}
