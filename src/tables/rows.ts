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
    const row = readRow(tokens, at, columns)
    if (!row || row.cells.some((cell) => cell.start < 0)) continue
    all++
    if (isShort(row.cells[0]!)) short++
  }
  return all > 0 && short > all * 0.6
}

const isShort = (cell: RawCell): boolean => cell.end - cell.start <= 10

/** Reads the tokens as rows of at most `columns` cells each; empty cells have start = end. */
export function readRows(tokens: readonly TableToken[], columns: number): RawCell[][] {
  const best: ({ cost: number; end: number; cells: RawCell[] } | null)[] = new Array(tokens.length + 1).fill(null)
  const numbered = hasNumberColumn(tokens, columns)
  const finished = { cost: 0, end: tokens.length, cells: [] }
  for (let start = tokens.length - 1; start >= 0; start--) {
    if (tokens[start] !== 'pipe') continue
    if (start === tokens.length - 1) {
      best[start] = finished
      continue
    }
    for (let width = 1; width <= columns; width++) {
      const row = readRow(tokens, start, width)
      if (!row) break
      const rest = row.end >= tokens.length ? finished : best[row.end]
      if (!rest) continue
      const cost = rowCost(row.cells, columns, numbered) + rest.cost
      const known = best[start]
      if (!known || cost < known.cost) best[start] = { cost, end: row.end, cells: row.cells }
    }
  }
  const rows: RawCell[][] = []
  for (let at = 0; at < tokens.length; ) {
    const row = best[at]
    if (!row || row.cells.length === 0) break
    rows.push(row.cells)
    at = row.end
  }
  return rows
}

/** A row of exactly `width` cells from its opening pipe; `end` is the next row's opening pipe. */
function readRow(tokens: readonly TableToken[], start: number, width: number): { cells: RawCell[]; end: number } | null {
  const cells: RawCell[] = []
  let at = start + 1
  for (let cell = 0; cell < width; cell++) {
    const token = tokens[at]
    if (token === undefined) return null
    if (token !== 'pipe') {
      cells.push(token)
      at++
    } else cells.push({ start: -1, end: -1 })
    if (tokens[at] !== 'pipe') return null
    at++
  }
  return { cells, end: at }
}

function rowCost(cells: readonly RawCell[], columns: number, numbered: boolean): number {
  const empty = cells.filter((cell) => cell.start < 0).length
  if (empty === cells.length) return cells.length === columns ? COSTS.emptyRow : COSTS.narrowRow * 3
  if (cells.length === columns) return empty * COSTS.emptyCell + (numbered && cells[0]!.start >= 0 && !isShort(cells[0]!) ? COSTS.longNumber : 0)
  return COSTS.narrowRow + (columns - cells.length) * COSTS.missingCell + empty * COSTS.emptyInNarrowRow
}
