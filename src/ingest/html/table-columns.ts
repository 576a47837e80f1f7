// Cells of a page's table with the columns that it means: pages made from Word files have one for each edge of each row.
import { meantColumns } from '../table-grid.js'
import type { SpanningCell } from '../table-lines.js'

/** The cells, each over as many columns as it means; those without words that stand in none are left out. */
export function withMeantColumns(rows: readonly (readonly SpanningCell[])[]): SpanningCell[][] {
  const placed = placeCells(rows)
  const columnsOf = meantColumns(placed.map((row) => row.map(({ cell, column }) => ({ column, span: cell.columns, isEmpty: cell.lines.length === 0 }))))
  return placed.map((row) =>
    row.flatMap(({ cell, column }) => {
      const { span } = columnsOf({ column, span: cell.columns, isEmpty: false })
      return span === 0 ? [] : [{ ...cell, columns: span }]
    }),
  )
}

/** Beyond so many columns a cell spans one, whatever it says. */
const MOST_COLUMNS = 1000

/** Puts each cell at the first column that no cell above reaches down into. */
function placeCells(rows: readonly (readonly SpanningCell[])[]): { cell: SpanningCell; column: number }[][] {
  /** Rows that a column is still covered by a cell above. */
  const hanging = new Map<number, number>()
  return rows.map((row) => {
    let column = 0
    const above = new Set([...hanging].filter(([, left]) => left > 0).map(([covered]) => covered))
    for (const covered of above) hanging.set(covered, hanging.get(covered)! - 1)
    return row.map((said) => {
      while (above.has(column)) column++
      const cell = column < MOST_COLUMNS ? said : { ...said, columns: 1, rows: 1 }
      const place = { cell, column }
      if (cell.rows > 1) for (let covered = column; covered < column + cell.columns; covered++) hanging.set(covered, cell.rows - 1)
      column += cell.columns
      return place
    })
  })
}
