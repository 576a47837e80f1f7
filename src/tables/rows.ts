// One-cell-per-line tables → rows: where lone pipes leave open whether a cell is empty or a row ends, the cheapest reading wins.
import type { RawCell } from '../split/raw-tables.js'

/** The pieces of such a table in order: a pipe, or the range of a cell's words. */
export type TableToken = 'pipe' | RawCell

/** Costs of reading a row; rows as wide as the table are free. */
const COSTS = { narrowRow: 100, missingCell: 1, emptyCell: 5, emptyInNarrowRow: 150, emptyRow: 30, longNumber: 500 }

/** Number of columns: the longest run of cells without two pipes in a row. */
export function columnCount(tokens: readonly TableToken[]): number {
  let longest = 0
  let run = 0
  tokens.forEach((token, index) => {
    if (token !== 'pipe') {
      run++
      longest = Math.max(longest, run)
    } else if (tokens[index + 1] === 'pipe') run = 0
  })
  return longest
}

/** A first column of numbers: nearly all rows without an empty cell begin with a short cell. */
function hasNumberColumn(tokens: readonly TableToken[], columns: number): boolean {
  let short = 0
  let all = 0
  for (let at = 0; at < tokens.length; at++) {
    if (tokens[at] !== 'pipe' || tokens[at - 1] !== 'pipe') continue
    const cells = cellsFrom(tokens, at, columns)
    if (cells.length < columns || cells.some((cell) => cell.start < 0)) continue
    all++
    if (isShort(cells[0]!)) short++
  }
  return all > 0 && short > all * 0.6
}

const isShort = (cell: RawCell): boolean => cell.end - cell.start <= 10

/** A row of so many cells; `cost` is that of the row and of all rows behind it, `end` the next row's opening pipe. */
interface Row {
  readonly cost: number
  readonly width: number
  readonly end: number
}

/** Reads the tokens as rows of at most `columns` cells each; empty cells have start = end. */
export function readRows(tokens: readonly TableToken[], columns: number): RawCell[][] {
  const numbered = hasNumberColumn(tokens, columns)
  const finished: Row = { cost: 0, width: 0, end: tokens.length }
  const best: (Row | null)[] = new Array(tokens.length).fill(null)
  for (let start = tokens.length - 1; start >= 0; start--) {
    if (tokens[start] !== 'pipe') continue
    best[start] = start === tokens.length - 1 ? finished : cheapestRow(tokens, start, columns, numbered, (end) => (end < tokens.length ? best[end]! : finished))
  }
  const rows: RawCell[][] = []
  for (let at = 0; at < tokens.length; ) {
    const row = best[at]
    if (!row || row.width === 0) break
    rows.push(cellsFrom(tokens, at, row.width))
    at = row.end
  }
  return rows
}

/** The row from an opening pipe that costs least together with what follows; null where no row can be read to the table's end. */
function cheapestRow(tokens: readonly TableToken[], start: number, columns: number, numbered: boolean, restFrom: (end: number) => Row | null): Row | null {
  const first = tokens[start + 1]!
  const isLong = numbered && first !== 'pipe' && !isShort(first)
  let cheapest: Row | null = null
  let empty = 0
  let at = start + 1
  for (let width = 1; width <= columns; width++) {
    const end = behindCell(tokens, at)
    if (end < 0) break
    if (tokens[at] === 'pipe') empty++
    at = end
    const rest = restFrom(end)
    const cost = rest === null ? Number.POSITIVE_INFINITY : rowCost(width, empty, columns, isLong) + rest.cost
    if (cost < (cheapest?.cost ?? Number.POSITIVE_INFINITY)) cheapest = { cost, width, end }
  }
  return cheapest
}

/** The index behind the pipe that closes the cell at an index; -1 where none does. */
function behindCell(tokens: readonly TableToken[], at: number): number {
  const close = tokens[at] === 'pipe' ? at : at + 1
  return tokens[close] === 'pipe' ? close + 1 : -1
}

/** So many cells of a row from its opening pipe, or those that there are. */
function cellsFrom(tokens: readonly TableToken[], start: number, width: number): RawCell[] {
  const cells: RawCell[] = []
  let at = start + 1
  for (let end = behindCell(tokens, at); end >= 0 && cells.length < width; end = behindCell(tokens, at)) {
    const token = tokens[at]!
    cells.push(token === 'pipe' ? { start: -1, end: -1 } : token)
    at = end
  }
  return cells
}

function rowCost(width: number, empty: number, columns: number, isLong: boolean): number {
  if (empty === width) return width === columns ? COSTS.emptyRow : COSTS.narrowRow * 3
  if (width === columns) return empty * COSTS.emptyCell + (isLong ? COSTS.longNumber : 0)
  return COSTS.narrowRow + (columns - width) * COSTS.missingCell + empty * COSTS.emptyInNarrowRow
}
