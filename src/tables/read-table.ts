// Raw tables → tables with a header, typed columns and rows whose merged cells repeat the cell above.
import type { RawTable } from '../split/raw-tables.js'
import type { LineIndex } from '../text/lines.js'
import { makeView } from '../text/view.js'
import { type Column, readHeader, type TableCell } from './columns.js'
import { placeCells } from './place-cells.js'
import type { TableGrammar } from './table-grammar.js'

/** A body row; `cells` has one entry a column. */
export interface BodyRow {
  readonly cells: readonly TableCell[]
  /** Columns whose cell is merged with the row above and was taken from there. */
  readonly repeated: ReadonlySet<number>
  /** A row that only names a group ("I. NÂNG CAO NHẬN THỨC"). */
  readonly isGroup: boolean
  /** Source offsets of the row, end exclusive. */
  readonly start: number
  readonly end: number
}

/** A table as it was understood; `columns` is null where no header was recognised. */
export interface ReadTable {
  readonly raw: RawTable
  /** Rows were left out: the table has more cells than are read. */
  readonly isCut: boolean
  readonly columns: readonly Column[] | null
  readonly headerCells: readonly (readonly TableCell[])[]
  readonly rows: readonly BodyRow[]
}

/** Reads a raw table; `fits` says how well a cell's words go with a kind of column. */
export function readTable(
  raw: RawTable,
  lines: LineIndex,
  grammar: TableGrammar,
  maxCells: number,
  fits: (cell: TableCell, column: Column) => number,
): ReadTable {
  const within = rowsWithin(raw.rows, maxCells)
  const rows = within.map((row) =>
    row.map((cell): TableCell => {
      const view = cell.end > cell.start ? makeView(lines, [[cell.start, cell.end]]) : null
      return { view: view?.text ? view : null, start: cell.start, end: cell.end, ...(cell.copyOf && { copyOf: cell.copyOf }) }
    }),
  )
  const width = rows.reduce((widest, row) => Math.max(widest, row.length), 0)
  const header = readHeader(rows, width, grammar)
  const body: BodyRow[] = []
  let previous: readonly TableCell[] | null = null
  for (const row of rows.slice(header?.rows ?? 0)) {
    const filled = row.filter((cell) => cell.view !== null && cell.copyOf === undefined)
    if (filled.length === 0) continue
    const span = { start: filled[0]!.start, end: filled[filled.length - 1]!.end }
    if (header === null) {
      body.push({ cells: row, repeated: new Set(), isGroup: false, ...span })
      continue
    }
    const isGroup = isGroupRow(row, filled, header.columns, grammar)
    const placed: { cells: readonly TableCell[]; repeated: ReadonlySet<number> } = isGroup
      ? { cells: row, repeated: new Set() }
      : placeCells(row, header.columns, previous, fits, grammar)
    body.push({ ...placed, isGroup, ...span })
    previous = isGroup ? null : placed.cells
  }
  return { raw, isCut: within.length < raw.rows.length, columns: header?.columns ?? null, headerCells: rows.slice(0, header?.rows ?? 0), rows: body }
}

/** The rows from the top that hold at most so many cells. */
function rowsWithin(rows: RawTable['rows'], maxCells: number): RawTable['rows'] {
  let cells = 0
  let end = 0
  while (end < rows.length && cells + rows[end]!.length <= maxCells) cells += rows[end++]!.length
  return end === rows.length ? rows : rows.slice(0, end)
}

/** One or two filled cells, of which the first is a group's number or the only one stands in the name's place. */
function isGroupRow(row: readonly TableCell[], filled: readonly TableCell[], columns: readonly Column[], grammar: TableGrammar): boolean {
  if (filled.length > 2) return false
  const [first] = filled
  const numbered = grammar.groupNumber.test(first!.view!.key)
  if (filled.length === 2) return numbered && !/^\d{1,2}$/u.test(first!.view!.key) ? true : numbered && row.length === columns.length
  return (
    row.length === 1 ||
    row.every((cell) => cell.start === first!.start) ||
    (row.length === columns.length && columns[row.indexOf(first!)]?.kind === 'name' && !columns.some((column) => column.kind === 'value'))
  )
}
