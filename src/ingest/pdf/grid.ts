// A group of rulings as a grid of cells, some of which span columns and rows.
import type { Rule } from './page-content.js'
import type { RuledGroup } from './rulings.js'

/** A cell of a grid: its place, by the lines of the grid. */
export interface GridCell {
  readonly column: number
  readonly row: number
  readonly columns: number
  readonly rows: number
}

/** Places in points; `xs` and `ys` are the lines, ascending, the outer ones included. */
export interface Grid {
  readonly xs: readonly number[]
  readonly ys: readonly number[]
  readonly cells: readonly GridCell[]
}

/** Lines closer than this are one, in points: no words fit between them. */
const SAME = 4
/** A grid of more places is a drawing. */
const MOST_PLACES = 50_000

/** The grid of a group; null where it is a frame of one column, or only lines. */
export function gridOf({ horizontal, vertical }: RuledGroup): Grid | null {
  const xs = outer(clustered(vertical), horizontal)
  const ys = outer(clustered(horizontal), vertical)
  const [columns, rows] = [xs.length - 1, ys.length - 1]
  if (columns < 2 || rows < 1 || columns * rows > MOST_PLACES) return null
  const walls = (lines: readonly number[], across: readonly number[], rules: readonly Rule[]): boolean[][] => {
    const found = lines.map((_, at) => across.slice(1).map(() => at === 0 || at === lines.length - 1))
    for (const rule of rules) {
      const line = found[nearest(lines, rule.at)]!
      for (const at of line.keys()) {
        const middle = (across[at]! + across[at + 1]!) / 2
        if (rule.from <= middle && rule.to >= middle) line[at] = true
      }
    }
    return found
  }
  return { xs, ys, cells: cellsOf(columns, rows, walls(xs, ys, vertical), walls(ys, xs, horizontal)) }
}

/** @param beside Per line down and row whether a wall stands there. @param below Per line across and column. */
function cellsOf(columns: number, rows: number, beside: readonly (readonly boolean[])[], below: readonly (readonly boolean[])[]): GridCell[] {
  const cells: GridCell[] = []
  const taken = Array.from({ length: rows }, () => new Array<boolean>(columns).fill(false))
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      if (taken[row]![column]) continue
      let right = column + 1
      while (right < columns && !beside[right]![row] && !taken[row]![right]) right++
      let bottom = row + 1
      while (bottom < rows && isOpen(bottom, column, right, beside, below)) bottom++
      for (let y = row; y < bottom; y++) for (let x = column; x < right; x++) taken[y]![x] = true
      cells.push({ column, row, columns: right - column, rows: bottom - row })
    }
  }
  return cells
}

/** Whether a cell goes on into a row: no wall above it there, and none inside. */
function isOpen(row: number, left: number, right: number, beside: readonly (readonly boolean[])[], below: readonly (readonly boolean[])[]): boolean {
  for (let column = left; column < right; column++) {
    if (below[row]![column]) return false
    if (column > left && beside[column]![row]) return false
  }
  return true
}

function clustered(rules: readonly Rule[]): number[] {
  const lines: number[] = []
  for (const at of rules.map((rule) => rule.at).sort((a, b) => a - b)) {
    if (lines.length === 0 || at - lines[lines.length - 1]! > SAME) lines.push(at)
  }
  return lines
}

/** The lines with the ends of those that cross them, where an outer border is not drawn. */
function outer(lines: readonly number[], crossing: readonly Rule[]): number[] {
  const from = crossing.reduce((least, rule) => Math.min(least, rule.from), Number.POSITIVE_INFINITY)
  const to = crossing.reduce((most, rule) => Math.max(most, rule.to), Number.NEGATIVE_INFINITY)
  const [first = from, last = to] = [lines[0], lines[lines.length - 1]]
  return [...(first - from > SAME * 2 ? [from] : []), ...lines, ...(to - last > SAME * 2 ? [to] : [])]
}

function nearest(lines: readonly number[], at: number): number {
  let best = 0
  for (const [index, line] of lines.entries()) if (Math.abs(line - at) < Math.abs(lines[best]! - at)) best = index
  return best
}

/** Index of the place between two lines in which a point lies; -1 outside. */
export function placeOf(lines: readonly number[], at: number): number {
  let low = 0
  let high = lines.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (lines[middle]! <= at) low = middle + 1
    else high = middle
  }
  return low === 0 || low === lines.length ? -1 : low - 1
}
