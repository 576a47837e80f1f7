// Tables that plain text draws without lines: cells between tabs, or in columns of spaces.
import type { LineIndex } from '../text/lines.js'
import { allMatches } from '../text/search.js'
import { trimRange } from '../text/words.js'
import type { RawCell, RawTable } from './raw-tables.js'

/** Tables of tabs, or of columns of spaces: at least three columns and two lines. */
export function columnTables(lines: LineIndex, taken: (line: number) => boolean): RawTable[] {
  const tables: RawTable[] = []
  // nearly all lines have neither a tab nor two spaces one after the other
  const gaps = nextOf(lines.text, '\t', '  ')
  for (let line = 0; line < lines.starts.length; line++) {
    if (gaps(lines.starts[line]!) >= lines.ends[line]! || taken(line)) continue
    const rows = tabRows(lines, line, taken) ?? spacedRows(lines, line, taken)
    if (!rows) continue
    tables.push({ first: line, last: line + rows.length - 1, form: 'columns', rows })
    line += rows.length - 1
  }
  return tables
}

/** Where one of two signs stands next; asked from the beginning of the text to its end. */
function nextOf(text: string, ...signs: readonly string[]): (from: number) => number {
  const next = signs.map(() => -1)
  return (from) => {
    let nearest = text.length
    for (const [index, sign] of signs.entries()) {
      if (next[index]! < from) {
        const found = text.indexOf(sign, from)
        next[index] = found < 0 ? text.length : found
      }
      nearest = Math.min(nearest, next[index]!)
    }
    return nearest
  }
}

/** The rows of a tab table whose first line is given; a row may lack cells at its end. */
function tabRows(lines: LineIndex, first: number, taken: (line: number) => boolean): RawCell[][] | null {
  const head = tabCells(lines, first)
  if (head.length < 3) return null
  const rows = [head]
  for (let line = first + 1; line < lines.starts.length && !taken(line); line++) {
    const cells = tabCells(lines, line)
    if (cells.length < 2 || cells.length > head.length) break
    rows.push([...cells, ...head.slice(cells.length).map((): RawCell => ({ start: -1, end: -1 }))])
  }
  return rows.length > 1 ? rows : null
}

function tabCells(lines: LineIndex, line: number): RawCell[] {
  const start = lines.starts[line]!
  const end = lines.ends[line]!
  const text = lines.text.slice(start, end)
  const cells: RawCell[] = []
  let from = start
  for (let tab = text.indexOf('\t'); tab >= 0; tab = text.indexOf('\t', tab + 1)) {
    cells.push(trimRange(lines.text, from, start + tab))
    from = start + tab + 1
  }
  if (cells.length > 0) cells.push(trimRange(lines.text, from, end))
  while (cells.length > 0 && cells[cells.length - 1]!.start === cells[cells.length - 1]!.end) cells.pop()
  return cells
}

/** Two rows and a header: fewer lines that happen to align are no table. */
const FEWEST_ROWS = 3

/** A drawing of more columns is no table of a plan. */
const MOST_COLUMNS = 40

/** Characters by which a cell may begin beside its column. */
const SLACK = 1

/** The rows of a table of spaces whose header line is given: each piece of a row begins below a header cell. */
function spacedRows(lines: LineIndex, first: number, taken: (line: number) => boolean): RawCell[][] | null {
  const head = pieces(lines, first)
  if (head.length < 3 || head.length > MOST_COLUMNS) return null
  const columns = head.map((cell) => widthOf(lines.text.slice(lines.starts[first]!, cell.start)))
  const rows = [head]
  for (let line = first + 1; line < lines.starts.length && !taken(line); line++) {
    const row = placed(pieces(lines, line), columns, (cell) => widthOf(lines.text.slice(lines.starts[line]!, cell.start)))
    if (!row) break
    rows.push(row)
  }
  return rows.length >= FEWEST_ROWS ? rows : null
}

/** Words with single spaces between them. */
const PIECE = /\S+(?: \S+)*/gu

/** Characters as they are seen: combining marks take no place. */
const widthOf = (text: string): number => text.replace(/\p{M}/gu, '').length

/** Runs of words with fewer than two spaces between them. */
function pieces(lines: LineIndex, line: number): RawCell[] {
  const start = lines.starts[line]!
  const text = lines.text.slice(start, lines.ends[line]!)
  if (!text.includes('  ')) return text.trim() === '' ? [] : [trimRange(lines.text, start, start + text.length)]
  return allMatches(PIECE, text).map((piece) => ({ start: start + piece.index, end: start + piece.index + piece[0].length }))
}

/** The pieces of a line by column, empty cells between them; null where one stands below no column or only one is left. */
function placed(row: readonly RawCell[], columns: readonly number[], columnOf: (cell: RawCell) => number): RawCell[] | null {
  if (row.length < 2 || row.length > columns.length) return null
  const cells = columns.map((): RawCell => ({ start: -1, end: -1 }))
  for (const piece of row) {
    const place = columnOf(piece)
    const column = columns.findIndex((at) => Math.abs(at - place) <= SLACK)
    if (column < 0) return null
    cells[column] = piece
  }
  return cells
}
