// Tables between HTML tags as a grid: cells that span rows or columns stand in each place that they cover.
import { type LineIndex, lineAt } from '../text/lines.js'
import type { RawCell, RawTable } from './raw-tables.js'

const TABLE = /<table(?:\s[^<>]{0,400})?>/giu
const ROW = /<tr(?:\s[^<>]{0,400})?>/giu
const CELL = /<t[dh](?<attributes>(?:\s[^<>]{0,400})?)>/giu
const SPAN = /(?<which>colspan|rowspan)\s*=\s*["']?(?<count>\d{1,2})/giu
const MOST_COLUMNS = 40

/** HTML tables of a text; tables inside tables are part of the outer one. */
export function htmlTables(lines: LineIndex): RawTable[] {
  const { text } = lines
  const tables: RawTable[] = []
  for (const open of text.matchAll(TABLE)) {
    const start = open.index
    const close = closing(text, start + open[0].length, '</table', text.length)
    const before = tables[tables.length - 1]
    if (before && lines.ends[before.last]! >= start) continue
    const rows = readGrid(text, start, close)
    if (rows.length > 0) tables.push({ first: lineAt(lines, start), last: lineAt(lines, Math.min(close, text.length - 1)), form: 'html', rows })
  }
  return tables
}

/** A cell of an earlier row that reaches down into the next ones. */
interface Hanging {
  readonly cell: RawCell
  left: number
}

function readGrid(text: string, start: number, close: number): RawCell[][] {
  const rows: RawCell[][] = []
  const hanging = new Map<number, Hanging>()
  for (const tag of text.slice(start, close).matchAll(ROW)) {
    const from = start + tag.index + tag[0].length
    const row: RawCell[] = []
    const takeHanging = (): void => {
      for (let above = hanging.get(row.length); above; above = hanging.get(row.length)) {
        if (--above.left === 0) hanging.delete(row.length)
        row.push({ ...above.cell, copyOf: 'above' })
      }
    }
    for (const { cell, columns, rows: reach } of cellsOf(text, from, closing(text, from, '</tr', close))) {
      takeHanging()
      for (let i = 0; i < columns && row.length < MOST_COLUMNS; i++) {
        if (reach > 1) hanging.set(row.length, { cell, left: reach - 1 })
        row.push(i === 0 ? cell : { ...cell, copyOf: 'left' })
      }
    }
    takeHanging()
    if (row.some((cell) => cell.copyOf !== 'above')) rows.push(row)
  }
  return rows
}

function* cellsOf(text: string, from: number, to: number): Generator<{ cell: RawCell; columns: number; rows: number }> {
  for (const tag of text.slice(from, to).matchAll(CELL)) {
    const start = from + tag.index + tag[0].length
    const ends = [text.indexOf('</td', start), text.indexOf('</th', start), to].filter((at) => at >= start && at <= to)
    const spans = new Map([...(tag.groups?.attributes ?? '').matchAll(SPAN)].map((span) => [span.groups!.which!.toLowerCase(), Number(span.groups!.count)]))
    yield { cell: { start, end: Math.min(...ends) }, columns: Math.max(1, spans.get('colspan') ?? 1), rows: Math.max(1, spans.get('rowspan') ?? 1) }
  }
}

function closing(text: string, from: number, tag: string, limit: number): number {
  const inside = text.slice(from, limit)
  const found = [inside.indexOf(tag), inside.indexOf(tag.toUpperCase())].filter((at) => at >= 0).map((at) => from + at)
  return found.length > 0 ? Math.min(...found) : limit
}
