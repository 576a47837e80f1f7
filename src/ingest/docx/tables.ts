// A Word table as an HTML table in the text, with its merged cells.
import { meantColumns } from '../table-grid.js'
import { type TableLine, tableLinesOf } from '../table-lines.js'
import { wholeNumber } from './xml.js'

/** A line of a cell, or a table inside of it. */
export type CellLine = string | WordTable

/** A cell as Word says it. */
export interface WordCell {
  /** Columns that it spans. */
  span: number
  /** Merged with the cells below ('start') or above ('goes-on') it. */
  merge: 'start' | 'goes-on' | null
  /** Merged with the cell before it. */
  isJoined: boolean
  readonly lines: CellLine[]
}

/** A row; `before` is the number of columns left empty before its first cell. */
export interface WordRow {
  before: number
  isDeleted: boolean
  readonly cells: WordCell[]
}

export interface WordTable {
  readonly rows: WordRow[]
}

/** Word has 63 columns at most; a cell that says it spans more is cut, and beyond so many each spans one. */
const MOST_COLUMNS = 1000

export const newRow = (): WordRow => ({ before: 0, isDeleted: false, cells: [] })

export const newCell = (): WordCell => ({ span: 1, merge: null, isJoined: false, lines: [] })

/** Sets what an element of a row's properties says. */
export function setRow(row: WordRow, name: string, val: string | undefined): void {
  if (name === 'gridBefore') row.before = Math.min(MOST_COLUMNS, wholeNumber(val))
  else if (name === 'del') row.isDeleted = true
}

/** Sets what an element of a cell's properties says. */
export function setCell(cell: WordCell, name: string, val: string | undefined): void {
  if (name === 'gridSpan') cell.span = Math.max(1, Math.min(MOST_COLUMNS, wholeNumber(val)))
  else if (name === 'vMerge') cell.merge = val === 'restart' ? 'start' : 'goes-on'
  else if (name === 'hMerge') cell.isJoined = val !== 'restart'
}

/** Lines without marks of bold words; a row of a table inside is one line. */
export const plainLines = (lines: readonly CellLine[]): string[] =>
  lines.flatMap((line) =>
    typeof line === 'string'
      ? [line.replace(/^\*\*(.*)\*\*$/u, '$1')]
      : line.rows.filter(({ isDeleted }) => !isDeleted).map(({ cells }) => cells.flatMap((cell) => plainLines(cell.lines)).join(' ')),
  )

/** The lines that stand for a table; a frame of a single column is no table. */
export function tableLines({ rows: all }: WordTable): (string | TableLine)[] {
  const rows = all.filter(({ isDeleted }) => !isDeleted)
  if (rows.every(({ cells }) => cells.length <= 1))
    return rows.flatMap(({ cells }) => cells.flatMap(({ lines }) => lines.flatMap((line) => (typeof line === 'string' ? [line] : tableLines(line)))))
  const placed = withMeantColumns(rows.map(placeCells))
  const goesOn = placed.map((cells) => new Set(cells.flatMap(({ merge, column }) => (merge === 'goes-on' ? [column] : []))))
  return tableLinesOf(
    placed.map((cells, index) =>
      cells
        .filter(({ merge }) => merge !== 'goes-on')
        .map((cell) => ({ columns: cell.span, column: cell.column, rows: heightOf(cell, goesOn, index), lines: plainLines(cell.lines) })),
    ),
  )
}

interface PlacedCell extends WordCell {
  readonly column: number
}

function placeCells({ before, cells }: WordRow): PlacedCell[] {
  const placed: PlacedCell[] = before > 0 ? [{ ...newCell(), span: before, column: 0 }] : []
  let column = before
  for (const cell of cells) {
    const last = placed[placed.length - 1]
    const span = column < MOST_COLUMNS ? cell.span : 1
    if (cell.isJoined && last) last.span += span
    else placed.push({ ...cell, span, column })
    column += span
  }
  return placed
}

function withMeantColumns(rows: readonly (readonly PlacedCell[])[]): PlacedCell[][] {
  const isEmpty = ({ lines }: PlacedCell): boolean => lines.every((line) => typeof line === 'string' && line.trim() === '')
  const columnsOf = meantColumns(rows.map((row) => row.map((cell) => ({ ...cell, isEmpty: isEmpty(cell) }))))
  return rows.map((row) =>
    row.flatMap((cell): PlacedCell[] => {
      const place = columnsOf({ ...cell, isEmpty: false })
      return place.span === 0 ? [] : [{ ...cell, ...place }]
    }),
  )
}

/** Rows that a merged cell reaches over; `goesOn` is the columns at which cells go on, row by row. */
function heightOf(cell: PlacedCell, goesOn: readonly ReadonlySet<number>[], index: number): number {
  if (cell.merge !== 'start') return 1
  let end = index + 1
  while (goesOn[end]?.has(cell.column)) end++
  return end - index
}
