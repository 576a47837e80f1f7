// What columns hold, once their cells were looked at.
import type { Grammar } from '../grammar.js'
import { fitOf } from './cells.js'
import type { Column, TableCell } from './columns.js'
import type { BodyRow } from './read-table.js'

/**
 * The kinds of the columns after a look at their cells. A column counts as values where most of its cells are numbers, and then
 * also without a telling header; one of a year where the rest are short words ("Vận hành"). "Đơn vị" above "Tấn" is a unit.
 */
export function settleColumns(columns: readonly Column[], rows: readonly BodyRow[], planStart: number | null, grammar: Grammar): Column[] {
  const hasUnit = columns.some((column) => column.kind === 'unit')
  const hasValue = columns.some((column) => column.kind === 'value')
  const isBefore = ({ kind, to, header }: Column) =>
    kind === 'value' && to !== null && planStart !== null && to < planStart && !grammar.tables.planned.test(header.toLowerCase())
  const hasLater = columns.some((column) => column.kind === 'value' && column.to !== null && !isBefore(column))
  return columns.map((column, index) => {
    // "Năm 2025" beside "Năm 2030" in a plan from 2026 on is where it starts from
    if (hasLater && isBefore(column)) return { ...column, kind: 'past' as const }
    const filled = rows
      .flatMap((row) => (row.isGroup || !row.cells[index]?.view ? [] : [row.cells[index]!]))
      .filter((cell) => /[\p{L}\p{N}%]/u.test(cell.view!.key))
    if (column.kind === 'lead' && hasValue && !hasUnit) {
      const units = filled.filter((cell) => cell.view!.text.length < SHORT_CELL && fitOf(cell, column, grammar) < 0)
      return units.length > filled.length * 0.5 ? { ...column, kind: 'unit' as const } : column
    }
    if (column.kind !== 'value' && !(hasUnit && (column.kind === 'text' || column.kind === 'product'))) return column
    const isNumber = (cell: TableCell) => grammar.tables.valueCell.test(cell.view!.key)
    const numbers = filled.filter(isNumber).length
    const isYearOfValues = column.to !== null && numbers > 0 && filled.every((cell) => isNumber(cell) || cell.view!.text.length < SHORT_CELL)
    if (numbers > filled.length * 0.5 || (column.kind === 'value' && isYearOfValues)) return { ...column, kind: 'value' as const }
    return column.kind === 'value' ? { ...column, kind: 'text' as const } : column
  })
}

/** Letters up to which a cell is a word or two ("Vận hành", "Nghìn lượt khách"). */
const SHORT_CELL = 20
