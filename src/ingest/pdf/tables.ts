// Tables that go on over pages are one: without the repeated header, with rows and merged cells that the page broke.
import { appendAll } from '../../lists.js'
import type { PageTable, TableCell } from './page-tables.js'

/** A table with the page of each of its rows. */
export interface WholeTable {
  readonly rows: readonly (readonly TableCell[])[]
  readonly pages: readonly number[]
}

/** Lines between columns this close are the same, in points. */
const SAME_LINE = 6

/** Whether a table goes on below the other one's page. */
export function continues(above: PageTable, below: PageTable): boolean {
  if (below.page !== above.page + 1 || above.xs.length !== below.xs.length) return false
  const shift = below.xs[0]! - above.xs[0]!
  return above.xs.every((x, at) => Math.abs(below.xs[at]! - shift - x) <= SAME_LINE)
}

/** One table of the parts on pages that follow each other. */
export function joinTables(parts: readonly PageTable[]): WholeTable {
  const rows: TableCell[][] = []
  const pages: number[] = []
  for (const part of parts) {
    let own = part.rows.map((row) => [...row])
    if (rows.length > 0) {
      own = own.slice(repeated(rows, own))
      if (own.length > 0) own = joinBroken(rows, own)
    }
    appendAll(rows, own)
    appendAll(
      pages,
      own.map(() => part.page),
    )
  }
  return { rows, pages }
}

/** How many rows at the top are the header again. */
function repeated(rows: readonly (readonly TableCell[])[], own: readonly (readonly TableCell[])[]): number {
  const words = (row: readonly TableCell[] | undefined): string => JSON.stringify(row?.map(({ column, columns, lines }) => [column, columns, lines.join(' ')]))
  let count = 0
  while (count < own.length && count < rows.length - 1 && words(own[count]) === words(rows[count])) count++
  // a part of header rows that span into the rest is no repetition
  return own.slice(0, count).some((row, at) => row.some((cell) => at + cell.rows > count)) ? 0 : count
}

const isEmpty = ({ lines }: TableCell): boolean => lines.every((line) => line.trim() === '')

/** Joins what the page broke with the rows above; gives the rows that are left. */
function joinBroken(rows: TableCell[][], own: TableCell[][]): TableCell[][] {
  const [first] = own
  if (!first) return own
  if (isRest(first, rows)) {
    for (const cell of first) {
      if (isEmpty(cell)) continue
      const place = lastAt(rows, cell.column)
      if (place) replace(rows, place, { ...place, lines: joinWords(place.lines, cell.lines) })
    }
    return own.slice(1)
  }
  // an empty cell of several rows is the rest of a merged one
  const broken = first.filter((cell) => isEmpty(cell) && cell.rows > 1)
  for (const cell of broken) {
    const place = lastAt(rows, cell.column)
    if (place && place.columns === cell.columns) {
      replace(rows, place, { ...place, rows: place.rows + cell.rows })
      first.splice(first.indexOf(cell), 1)
    }
  }
  return own
}

/** Whether a row is the rest of the last one: nothing stands in its first column, where all rows above have something. */
function isRest(first: readonly TableCell[], rows: readonly (readonly TableCell[])[]): boolean {
  const last = rows[rows.length - 1]!
  if (first.some((cell) => cell.rows > 1) || !first[0] || first[0].column !== 0 || !isEmpty(first[0]) || first.every(isEmpty)) return false
  if (last.length !== first.length || last.some((cell, at) => cell.column !== first[at]!.column || cell.columns !== first[at]!.columns)) return false
  const begun = rows.filter((row) => row[0]?.column === 0)
  return begun.filter((row) => !isEmpty(row[0]!)).length > 0.8 * begun.length
}

/** The last cell that begins in a column. */
function lastAt(rows: readonly (readonly TableCell[])[], column: number): TableCell | undefined {
  for (let at = rows.length - 1; at >= 0; at--) {
    const found = rows[at]!.find((cell) => cell.column === column)
    if (found) return found
  }
  return undefined
}

function replace(rows: TableCell[][], old: TableCell, cell: TableCell): void {
  for (let at = rows.length - 1; at >= 0; at--) {
    const index = rows[at]!.indexOf(old)
    if (index >= 0) {
      rows[at]![index] = cell
      return
    }
  }
}

/** The words go on in the last line, unless that ended as a sentence does. */
function joinWords(above: readonly string[], below: readonly string[]): string[] {
  const last = above[above.length - 1]
  if (last === undefined || /[.;:!?]$/u.test(last)) return [...above, ...below]
  return [...above.slice(0, -1), `${last} ${below[0]!}`, ...below.slice(1)]
}
