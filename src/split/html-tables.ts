// Tables between HTML tags as a grid: cells that span rows or columns stand in each place that they cover.
import { type LineIndex, lineAt } from '../text/lines.js'
import type { RawCell, RawTable } from './raw-tables.js'

// <table> · <tr class="x"> · <td colspan="2"> · </th>
const TAG = /<(?<close>\/?)(?<name>table|tr|td|th)(?<attributes>\s[^<>]{0,400})?>/giu
const SPAN = /(?<which>colspan|rowspan)\s*=\s*["']?(?<count>\d{1,4})/giu
const MOST_COLUMNS = 40

/** HTML tables of a text; a table inside a table is part of the outer one, and what is left open ends with what encloses it. */
export function htmlTables(lines: LineIndex): RawTable[] {
  const { text } = lines
  const tables: RawTable[] = []
  let grid: Grid | null = null
  let depth = 0
  let start = 0
  const finish = (end: number): void => {
    const rows = grid?.finish(end) ?? []
    if (rows.length > 0) tables.push({ first: lineAt(lines, start), last: lineAt(lines, Math.min(end, text.length - 1)), form: 'html', rows })
    grid = null
    depth = 0
  }
  for (const tag of text.matchAll(TAG)) {
    const { close, name, attributes } = tag.groups!
    const kind = name!.toLowerCase()
    const before = tables[tables.length - 1]
    if (kind === 'table') {
      if (close === '') {
        if (depth++ > 0 || (before && lines.ends[before.last]! >= tag.index)) continue
        grid = new Grid()
        start = tag.index
      } else if (depth > 0 && --depth === 0) finish(tag.index)
    } else if (depth === 1 && grid) {
      if (kind === 'tr') close === '' ? grid.openRow(tag.index) : grid.closeRow(tag.index)
      else if (close === '') grid.openCell(tag.index, tag.index + tag[0].length, attributes ?? '')
      else grid.closeCell(tag.index)
    }
  }
  if (grid) finish(text.length)
  return tables
}

/** A cell of an earlier row that reaches down into the next ones. */
interface Hanging {
  readonly cell: RawCell
  left: number
}

interface OpenCell {
  readonly start: number
  readonly columns: number
  readonly rows: number
}

/** Takes the tags of one table in order and gives its rows. */
class Grid {
  private readonly rows: RawCell[][] = []
  private readonly hanging = new Map<number, Hanging>()
  private row: RawCell[] | null = null
  private cell: OpenCell | null = null

  openRow(at: number): void {
    this.closeRow(at)
    this.row = []
  }

  openCell(at: number, contentStart: number, attributes: string): void {
    this.closeCell(at)
    this.row ??= []
    const spans = new Map([...attributes.matchAll(SPAN)].map((span) => [span.groups!.which!.toLowerCase(), Number(span.groups!.count)]))
    this.cell = { start: contentStart, columns: Math.max(1, spans.get('colspan') ?? 1), rows: Math.max(1, spans.get('rowspan') ?? 1) }
  }

  closeCell(at: number): void {
    if (!this.cell || !this.row) return
    const { start, columns, rows } = this.cell
    this.takeHanging()
    const cell: RawCell = { start, end: at }
    for (let i = 0; i < columns && this.row.length < MOST_COLUMNS; i++) {
      if (rows > 1) this.hanging.set(this.row.length, { cell, left: rows - 1 })
      this.row.push(i === 0 ? cell : { ...cell, copyOf: 'left' })
    }
    this.cell = null
  }

  closeRow(at: number): void {
    this.closeCell(at)
    if (!this.row) return
    this.takeHanging()
    if (this.row.some((cell) => cell.copyOf !== 'above')) this.rows.push(this.row)
    this.row = null
  }

  finish(at: number): RawCell[][] {
    this.closeRow(at)
    return this.rows
  }

  /** Cells of the rows above that reach down to the next place of the open row. */
  private takeHanging(): void {
    for (let above = this.hanging.get(this.row!.length); above; above = this.hanging.get(this.row!.length)) {
      if (--above.left === 0) this.hanging.delete(this.row!.length)
      this.row!.push({ ...above.cell, copyOf: 'above' })
    }
  }
}
