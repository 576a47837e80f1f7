// The columns that a table means: edges a hand's breadth apart, which word processors leave behind, are one.

/** A cell on the grid of all edges. */
export interface GridCell {
  /** From 0. */
  readonly column: number
  readonly span: number
  readonly isEmpty: boolean
}

/** Column and span of a cell among the columns that are meant; a span of 0 for a cell that stands in none. */
export type ColumnsOf = (cell: GridCell) => { column: number; span: number }

/**
 * The fewest columns of which each cell with words has one of its own; a table without words keeps all.
 *
 * @example
 * // |Chỉ tiêu|2026 |2027|   two rows whose middle edge was not drawn at the same place: three columns, not four
 * // |Rừng    |50|    60 |
 */
export function meantColumns(rows: readonly (readonly GridCell[])[]): ColumnsOf {
  const cells = rows.flat()
  const width = cells.reduce((widest, { column, span }) => Math.max(widest, column + span), 0)
  const worded = cells.filter(({ isEmpty }) => !isEmpty).sort((a, b) => a.column + a.span - (b.column + b.span))
  if (worded.length === 0) return ({ column, span }) => ({ column, span })
  const isMeant = new Uint8Array(width)
  let last = -1
  // the last column of a cell serves as many of the cells behind it as any column can
  for (const { column, span } of worded) {
    if (column <= last) continue
    last = column + span - 1
    isMeant[last] = 1
  }
  const before = new Uint32Array(width + 1)
  for (let column = 0; column < width; column++) before[column + 1] = before[column]! + isMeant[column]!
  return ({ column, span }) => ({ column: before[column]!, span: before[column + span]! - before[column]! })
}
