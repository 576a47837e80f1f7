// The lines of a plan's tables and of their rows, as truth files name them.
import type { Plan } from '../../src/schema/plan.js'
import type { LineRange } from './truth-form.js'

export interface TableRows {
  readonly tables: readonly LineRange[]
  /** In order, none over another; each from its first cell's line to the line before the next row's. */
  readonly rows: readonly LineRange[]
}

export function tableRows(plan: Plan): TableRows {
  const tables = plan.tables.map(({ position }): LineRange => [position.start.line, lastLine(position)]).sort((a, b) => a[0] - b[0])
  const rows = plan.tables.flatMap((table) => {
    const starts: number[] = []
    for (const row of table.rows) {
      const above = starts.at(-1) ?? 0
      // A cell that is merged with the one above stands above.
      const own = row.map((cell) => cell.position.start.line).filter((line) => line > above)
      if (own.length > 0) starts.push(Math.min(...own))
    }
    return starts.map((first, index): LineRange => [first, Math.max(first, (starts[index + 1] ?? lastLine(table.position) + 1) - 1)])
  })
  return { tables, rows: rows.sort((a, b) => a[0] - b[0]) }
}

export function rowAt({ rows }: TableRows, line: number): LineRange | null {
  return rows.find(([first, last]) => first <= line && line <= last) ?? null
}

/** A table that ends with a line break ends on the line before. */
function lastLine({ end }: Plan['tables'][number]['position']): number {
  return end.column === 1 ? Math.max(1, end.line - 1) : end.line
}
