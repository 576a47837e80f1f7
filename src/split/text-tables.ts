// Tables that plain text and HTML draw otherwise: cells between tags, between tabs, or in columns of spaces.
import type { LineIndex } from '../text/lines.js'
import { lineAt } from '../text/lines.js'
import { trimRange } from '../text/words.js'
import type { RawCell, RawTable } from './raw-tables.js'

const TABLE = /<table(?:\s[^<>]{0,400})?>/giu
const ROW = /<tr(?:\s[^<>]{0,400})?>/giu
const CELL = /<t[dh](?<attributes>(?:\s[^<>]{0,400})?)>/giu
const SPAN = /(?<which>colspan|rowspan)\s*=\s*["']?(?<count>\d{1,2})/giu

/** HTML tables of a text; a cell over several columns stands in each of them, one over several rows leaves short rows. */
export function htmlTables(lines: LineIndex): RawTable[] {
  const { text } = lines
  const tables: RawTable[] = []
  for (const open of text.matchAll(TABLE)) {
    const start = open.index
    const close = closing(text, start + open[0].length, '</table', text.length)
    const before = tables[tables.length - 1]
    if (before && lines.ends[before.last]! >= start) continue
    const rows: RawCell[][] = []
    for (const row of text.slice(start, close).matchAll(ROW)) {
      const from = start + row.index + row[0].length
      rows.push(htmlCells(text, from, closing(text, from, '</tr', close)))
    }
    if (rows.length > 0)
      tables.push({
        first: lineAt(lines, start),
        last: lineAt(lines, Math.min(close, text.length - 1)),
        form: 'html',
        rows: rows.filter((row) => row.length > 0),
      })
  }
  return tables
}

function htmlCells(text: string, from: number, to: number): RawCell[] {
  const cells: RawCell[] = []
  for (const cell of text.slice(from, to).matchAll(CELL)) {
    const start = from + cell.index + cell[0].length
    const ends = [text.indexOf('</td', start), text.indexOf('</th', start), to].filter((at) => at >= start && at <= to)
    const range = { start, end: Math.min(...ends) }
    const columns = [...(cell.groups?.attributes ?? '').matchAll(SPAN)].find((span) => span.groups?.which?.toLowerCase() === 'colspan')
    for (let i = 0; i < Math.min(Number(columns?.groups?.count ?? 1), 40); i++) cells.push(range)
  }
  return cells
}

function closing(text: string, from: number, tag: string, limit: number): number {
  const inside = text.slice(from, limit)
  const found = [inside.indexOf(tag), inside.indexOf(tag.toUpperCase())].filter((at) => at >= 0).map((at) => from + at)
  return found.length > 0 ? Math.min(...found) : limit
}

/** Tables whose cells stand between tabs, or between runs of three spaces and more: at least three columns and two lines. */
export function columnTables(lines: LineIndex, taken: (line: number) => boolean): RawTable[] {
  const tables: RawTable[] = []
  for (let line = 0; line < lines.starts.length; line++) {
    if (taken(line)) continue
    const separator = separatorOf(lines, line)
    if (!separator) continue
    const width = cellsOf(lines, line, separator).length
    let last = line
    while (last + 1 < lines.starts.length && !taken(last + 1) && cellsOf(lines, last + 1, separator).length === width) last++
    if (last > line + (separator === SPACES ? 1 : 0)) {
      const rows: RawCell[][] = []
      for (let row = line; row <= last; row++) rows.push(cellsOf(lines, row, separator))
      tables.push({ first: line, last, form: 'columns', rows })
      line = last
    }
  }
  return tables
}

const TABS = /\t/gu
const SPACES = / {3,}/gu

function separatorOf(lines: LineIndex, line: number): RegExp | null {
  const text = lines.text.slice(lines.starts[line]!, lines.ends[line]!)
  if (text.includes('\t')) return cellsOf(lines, line, TABS).length >= 3 ? TABS : null
  return text.includes('   ') && cellsOf(lines, line, SPACES).length >= 3 ? SPACES : null
}

function cellsOf(lines: LineIndex, line: number, separator: RegExp): RawCell[] {
  const start = lines.starts[line]!
  const text = lines.text.slice(start, lines.ends[line]!)
  if (text.trim() === '') return []
  const indent = separator === SPACES ? text.length - text.trimStart().length : 0
  const cells: RawCell[] = []
  let from = indent
  for (const gap of text.slice(indent).matchAll(separator)) {
    cells.push(trimRange(lines.text, start + from, start + indent + gap.index))
    from = indent + gap.index + gap[0].length
  }
  if (from < text.length || separator === TABS) cells.push(trimRange(lines.text, start + from, start + text.length))
  return cells
}
