// Tables of the contract: header, rows of cells with their positions.
import type { Block } from '../outline/tree.js'
import type { Table } from '../schema/plan.js'
import type { TableFacts } from '../tables/table-facts.js'
import { type LineIndex, positionOf } from '../text/lines.js'

/** Tables in document order; a cell without words has an empty position where it would stand. */
export function assembleTables(all: readonly TableFacts[], captionOf: (block: Block) => string | null, lines: LineIndex): Table[] {
  return all.map(({ table, block }, index): Table => {
    let last = block.start
    const rows = table.rows.map((row) =>
      row.cells.map((cell) => {
        const start = cell.start < 0 ? last : cell.start
        const end = cell.start < 0 ? last : cell.end
        last = Math.max(last, end)
        return { text: cell.view?.text ?? '', position: positionOf(lines, start, end) }
      }),
    )
    return {
      id: `table-${index + 1}`,
      sectionId: block.item?.id ?? null,
      caption: captionOf(block),
      header: table.columns?.map((column) => column.header) ?? [],
      rows,
      position: positionOf(lines, block.start, block.end),
    }
  })
}
