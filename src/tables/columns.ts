// What each column of a table holds, told by its header; merged header cells are spread over their columns.
import type { View } from '../text/view.js'
import type { ColumnKind, TableGrammar } from './table-grammar.js'

/** A cell as it was read: its view, or null where it is empty. */
export interface TableCell {
  readonly view: View | null
  readonly start: number
  readonly end: number
  /** The cell spans from the row above, or from the column before. */
  readonly copyOf?: 'above' | 'left'
}

/** A column with its kind and the years that its header names. */
export interface Column {
  readonly header: string
  readonly kind: ColumnKind
  readonly from: number | null
  readonly to: number | null
}

/** The columns and the number of rows that head the table; null where no header row is recognised. */
export interface Header {
  readonly columns: Column[]
  readonly rows: number
}

/** Reads the header rows at the top of a table of a given width. */
export function readHeader(rows: readonly (readonly TableCell[])[], width: number, grammar: TableGrammar): Header | null {
  const first = rows[0]
  if (!first || first.length < 2) return null
  const kinds = first.map((cell) => kindOf(textOf(cell), grammar))
  const known = kinds.filter((kind) => kind !== 'text').length
  if (known < 2 || !kinds.some((kind) => kind === 'name' || kind === 'lead' || kind === 'value' || kind === 'time')) return null
  let headers = first.map(textOf)
  let count = 1
  // cells that span tell which parts belong to them
  while (first.some((cell) => cell.copyOf === 'left') && rows[count]?.some((cell) => cell.copyOf === 'above')) {
    const parts = rows[count]!
    headers = headers.map((header, index) => (parts[index]?.view && parts[index]!.copyOf !== 'above' ? `${header} ${textOf(parts[index]!)}`.trim() : header))
    count++
  }
  const second = rows[count]
  if (headers.length < width && second && isSubHeader(second, headers.length, width)) {
    headers = spread(headers, second.map(textOf), width, grammar)
    count++
  }
  while (headers.length < width) headers.push('')
  // a row that numbers the columns: 1 2 3 … or A B 1 2
  const numbers = rows[count]
  if (numbers && numbers.length >= width - 1 && numbers.every((cell) => /^\(?(?:\d{1,2}|[a-z])\)?(?:\s*=.*)?$/u.test(cell.view?.key ?? '1'))) count++
  return { columns: headers.slice(0, width).map((header) => columnOf(header, grammar)), rows: count }
}

const textOf = (cell: TableCell): string => cell.view?.text ?? ''

/** The second row holds the parts of merged header cells: few cells, none of them a data row's number; a bare year is a part. */
function isSubHeader(row: readonly TableCell[], headers: number, width: number): boolean {
  const filled = row.filter((cell) => cell.view !== null)
  if (filled.length < 2 || row.length > width) return false
  return row.length < headers || (row.length <= width && (isYear(row[0]) || !/^\d+$/u.test(row[0]?.view?.key ?? '')))
    ? !/^(?:\d+|[ivx]+)\.?$/u.test(row[0]?.view?.key ?? '') || isYear(row[0])
    : false
}

const isYear = (cell: TableCell | undefined): boolean => /^(?:19|20)\d{2}$/u.test(cell?.view?.key ?? '')

/** Gives the parts to the header cells that span several columns. */
function spread(headers: readonly string[], parts: readonly string[], width: number, grammar: TableGrammar): string[] {
  // so many cells span that the rest and the parts fill the width
  const count = Math.max(1, headers.length + parts.length - width)
  const partsHaveYears = parts.some((part) => grammar.years.test(part))
  const suits = (header: string): number => {
    const kind = kindOf(header, grammar)
    if (kind !== 'value' && kind !== 'past' && kind !== 'money' && kind !== 'text') return -1
    // years below a cell without one, or "Kế hoạch, Ước thực hiện" below a year
    return (grammar.years.test(header) !== partsHaveYears ? 2 : 0) + (kind === 'past' ? 0 : 1)
  }
  const ranked = headers.map((header, index) => ({ index, suits: suits(header) })).sort((a, b) => b.suits - a.suits || a.index - b.index)
  const chosen = ranked.slice(0, count).sort((a, b) => a.index - b.index)
  const spans = new Map<number, number>()
  chosen.forEach(({ index }, at) => {
    spans.set(index, Math.floor(parts.length / chosen.length) + (at < parts.length % chosen.length ? 1 : 0))
  })
  const out: string[] = []
  let part = 0
  headers.forEach((header, index) => {
    const span = spans.get(index)
    if (span === undefined) out.push(header)
    else for (let i = 0; i < span; i++) out.push(`${header} ${parts[part++] ?? ''}`.trim())
  })
  return out
}

function columnOf(header: string, grammar: TableGrammar): Column {
  const years = grammar.years.exec(header.replace(/[–—]/gu, '-').toLowerCase())
  const from = years?.groups?.from ? Number(years.groups.from) : null
  const to = years?.groups?.to ? Number(years.groups.to) : null
  return { header, kind: kindOf(header, grammar), from: to === null ? null : from, to: to ?? from }
}

/** The kind that a header tells; 'text' where it tells none. */
export function kindOf(header: string, grammar: TableGrammar): ColumnKind {
  const key = header
    .toLowerCase()
    .replace(/[–—]/gu, '-')
    .replace(/\[\d+\]/gu, '')
    .trim()
  return grammar.headers.find(([, pattern]) => pattern.test(key))?.[0] ?? 'text'
}
