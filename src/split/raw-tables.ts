// Where tables stand in plain text: rows of pipes, and tables written one cell a line between lone pipes.
import { columnCount, readRows, type TableToken } from '../tables/rows.js'
import type { LineIndex } from '../text/lines.js'
import { trimRange } from '../text/words.js'
import { htmlTables } from './html-tables.js'
import { columnTables } from './text-tables.js'

/** A cell's range in the source, UTF-16 units, end exclusive; empty cells have start = end (-1 where no line stands for them). */
export interface RawCell {
  readonly start: number
  readonly end: number
  /** The cell stands here because it spans from the row above, or from the column before. */
  readonly copyOf?: 'above' | 'left'
}

/** A table as it stands; line numbers from 0, inclusive. */
export interface RawTable {
  readonly first: number
  readonly last: number
  readonly form: 'pipe-rows' | 'lone-pipes' | 'html' | 'columns'
  readonly rows: readonly (readonly RawCell[])[]
}

const LONE_PIPE = /^\s*\|\s*$/u
const PIPE_ROW = /^\s*\|.*\|/u
const DELIMITER_ROW = /^[\s:|-]+$/u

/** A cell of more lines is none: the table ended and text follows. */
const LONGEST_CELL = 30

/** Pipes without a row's end among them are no row of more cells than these; what is tried at each pipe stays small. */
const MOST_COLUMNS = 100

/** All tables of a text, in order. */
export function findTables(lines: LineIndex, isBoundary: (line: string) => boolean = () => false): RawTable[] {
  const drawn = lines.text.includes('<t') || lines.text.includes('<T') ? htmlTables(lines) : []
  const tables = lines.text.includes('|') ? pipeTables(lines, isBoundary) : []
  const all = [...drawn, ...tables.filter((table) => !drawn.some((other) => other.first <= table.last && table.first <= other.last))]
  const covered = new Set(all.flatMap((table) => Array.from({ length: table.last - table.first + 1 }, (_, i) => table.first + i)))
  const inColumns = lines.text.includes('\t') || lines.text.includes('  ') ? columnTables(lines, (line) => covered.has(line)) : []
  return [...all, ...inColumns].sort((a, b) => a.first - b.first)
}

/** Tables drawn with pipes. */
function pipeTables(lines: LineIndex, isBoundary: (line: string) => boolean): RawTable[] {
  const tables: RawTable[] = []
  const content = (line: number) => lines.text.slice(lines.starts[line]!, lines.ends[line]!)
  for (let line = 0; line < lines.starts.length; line++) {
    const text = content(line)
    if (!text.includes('|')) continue
    if (LONE_PIPE.test(text)) {
      const last = lonePipeEnd(lines, line, content, isBoundary)
      if (last > line + 1) {
        tables.push({ first: line, last, form: 'lone-pipes', rows: lonePipeRows(lines, line, last, content) })
        line = last
      }
    } else if (PIPE_ROW.test(text)) {
      let last = line
      while (last + 1 < lines.starts.length && PIPE_ROW.test(content(last + 1))) last++
      const rows: RawCell[][] = []
      for (let row = line; row <= last; row++) if (!DELIMITER_ROW.test(content(row))) rows.push(pipeCells(lines, row))
      tables.push({ first: line, last, form: 'pipe-rows', rows })
      line = last
    }
  }
  return tables
}

/** The last lone pipe of a table: lines of text stand between pipes, blank lines only directly beside one. */
function lonePipeEnd(lines: LineIndex, first: number, content: (line: number) => string, isBoundary: (line: string) => boolean): number {
  let last = first
  let blankInCell = false
  for (let line = first + 1; line < lines.starts.length; line++) {
    const text = content(line)
    if (LONE_PIPE.test(text)) {
      last = line
      blankInCell = false
    } else if (line - last > LONGEST_CELL || (line - last === 1 && line - first > 1 && isBoundary(text))) break
    else if (text.trim() === '') {
      if (blankInCell || line - last > 1) break
      // a blank line right after a pipe: an empty cell if another pipe follows, else the table is over
      if (!(line + 1 < lines.starts.length && LONE_PIPE.test(content(line + 1)))) break
      blankInCell = true
    }
  }
  return last
}

/** Cells between lone pipes, read as the cheapest rows. */
function lonePipeRows(lines: LineIndex, first: number, last: number, content: (line: number) => string): RawCell[][] {
  const tokens: TableToken[] = []
  let start = -1
  for (let line = first; line <= last; line++) {
    const text = content(line)
    if (LONE_PIPE.test(text)) {
      tokens.push('pipe')
      start = -1
    } else if (text.trim() !== '') {
      if (start >= 0) tokens.pop()
      else start = lines.starts[line]!
      tokens.push({ start, end: lines.ends[line]! })
    }
  }
  // an empty cell may make a table wider than its runs of filled cells show
  const columns = Math.min(Math.max(1, columnCount(tokens)), MOST_COLUMNS)
  for (const width of [columns, columns + 1, columns + 2]) {
    const rows = readRows(tokens, width)
    if (rows.length > 0) return rows
  }
  return []
}

/** Cells of "| a | b |"; an escaped pipe is text. */
function pipeCells(lines: LineIndex, line: number): RawCell[] {
  const start = lines.starts[line]!
  const end = lines.ends[line]!
  const cells: RawCell[] = []
  let cell = -1
  for (let at = start; at < end; at++) {
    if (lines.text[at] !== '|' || lines.text[at - 1] === '\\') continue
    if (cell >= 0) cells.push(trimRange(lines.text, cell, at))
    cell = at + 1
  }
  if (cell >= 0 && lines.text.slice(cell, end).trim() !== '') cells.push(trimRange(lines.text, cell, end))
  return cells
}
