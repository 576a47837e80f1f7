// Which columns the cells of a short row belong to: merged cells left out, each cell where its words fit best.
import type { Column, TableCell } from './columns.js'
import type { TableGrammar } from './table-grammar.js'

const EMPTY: TableCell = { view: null, start: -1, end: -1 }

/** Cells by column; a missing cell repeats the one above, a ditto mark likewise. */
export function placeCells(
  row: readonly TableCell[],
  columns: readonly Column[],
  above: readonly TableCell[] | null,
  fits: (cell: TableCell, column: Column) => number,
  grammar: TableGrammar,
): { cells: TableCell[]; repeated: Set<number> } {
  const repeated = new Set<number>()
  const places = row.length >= columns.length ? null : bestPlaces(row, columns, fits)
  const cells = columns.map((_, index): TableCell => {
    const at = places === null ? index : places.indexOf(index)
    const cell = at >= 0 ? row[at] : undefined
    if (cell === undefined || cell.copyOf === 'above' || (cell.view !== null && grammar.ditto.test(cell.view.key))) {
      if (above?.[index]?.view) {
        repeated.add(index)
        return above[index]!
      }
      if (cell?.copyOf === 'above') return cell
      return cell === undefined ? EMPTY : { view: null, start: cell.start, end: cell.start }
    }
    return cell
  })
  return { cells, repeated }
}

/** The increasing assignment of cells to columns with the best sum of fits; later columns win a tie. */
function bestPlaces(row: readonly TableCell[], columns: readonly Column[], fits: (cell: TableCell, column: Column) => number): number[] {
  // score[i][j]: best sum for the cells from i on in the columns from j on
  const score: number[][] = Array.from({ length: row.length + 1 }, () => new Array<number>(columns.length + 1).fill(Number.NEGATIVE_INFINITY))
  score[row.length]!.fill(0)
  for (let cell = row.length - 1; cell >= 0; cell--) {
    for (let column = columns.length - 1; column >= 0; column--) {
      const take = fits(row[cell]!, columns[column]!) + score[cell + 1]![column + 1]!
      score[cell]![column] = Math.max(take, score[cell]![column + 1]!)
    }
  }
  const places: number[] = []
  let column = 0
  for (let cell = 0; cell < row.length; cell++) {
    while (column < columns.length - 1 && score[cell]![column] === score[cell]![column + 1]) column++
    places.push(column)
    column++
  }
  return places
}
