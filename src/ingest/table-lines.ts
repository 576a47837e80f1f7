// A table as lines of HTML in the text that a reader gives: the parser reads its merged cells.
import type { SourceCell } from '../source-text.js'

/** A cell with the columns and rows that it spans. */
export interface SpanningCell {
  readonly columns: number
  readonly rows: number
  readonly lines: readonly string[]
  /** The first column that it covers, from 0; where a reader knows it. */
  readonly column?: number
}

/** A line of a table, with its cells; offsets in the line. */
export interface TableLine {
  readonly text: string
  readonly cells: readonly Omit<SourceCell, 'table'>[]
}

const OPEN: TableLine = { text: '<table>', cells: [] }
const CLOSE: TableLine = { text: '</table>', cells: [] }

/** The lines that stand for a table. */
export const writeTable = (rows: readonly (readonly SpanningCell[])[]): string[] => tableLinesOf(rows).map(({ text }) => text)

/** The same with the places of the cells. */
export const tableLinesOf = (rows: readonly (readonly SpanningCell[])[]): TableLine[] => [
  OPEN,
  ...rows.map((cells, index) => writeRow(cells, index + 1)),
  CLOSE,
]

/** The text of lines, and where the cells of its tables stand. */
export function joinLines(lines: readonly (string | TableLine)[]): { text: string; cells: SourceCell[] } {
  const cells: SourceCell[] = []
  let table = 0
  let offset = 0
  for (const line of lines) {
    if (line === OPEN) table++
    if (typeof line !== 'string') for (const cell of line.cells) cells.push({ table, ...cell, start: cell.start + offset, end: cell.end + offset })
    offset += (typeof line === 'string' ? line : line.text).length + 1
  }
  return { text: `${lines.map((line) => (typeof line === 'string' ? line : line.text)).join('\n')}\n`, cells }
}

function writeRow(row: readonly SpanningCell[], number: number): TableLine {
  const cells: TableLine['cells'][number][] = []
  let text = '<tr>'
  for (const [index, { columns, rows, lines, column = index }] of row.entries()) {
    text += `<td${attribute('colspan', columns)}${attribute('rowspan', rows)}>`
    const start = text.length
    text += content(lines)
    cells.push({ row: number, column: column + 1, start, end: text.length })
    text += '</td>'
  }
  return { text: `${text}</tr>`, cells }
}

const attribute = (name: string, value: number): string => (value > 1 ? ` ${name}="${value}"` : '')

const content = (lines: readonly string[]): string =>
  lines
    .filter((line) => line.trim() !== '')
    .map(escapeHtml)
    .join('<br>')

const escapeHtml = (text: string): string => text.replace(/&/gu, '&amp;').replace(/</gu, '&lt;').replace(/>/gu, '&gt;').replace(/\n/gu, '<br>')
