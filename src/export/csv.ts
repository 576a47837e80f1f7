// Rows of a dataset table as CSV (RFC 4180, UTF-8, line feeds), safe to open in a spreadsheet.
import { stringify } from 'csv-stringify/sync'
import { type Cell, TABLES, type TableName } from '../dataset/tables.js'

export interface CsvOptions {
  /** Puts an apostrophe before text that a spreadsheet would run as a formula; on by default. */
  guard?: boolean
}

/** The byte order mark by which Excel knows UTF-8. */
export const BYTE_ORDER_MARK = '\ufeff'

/** The first line of a table's file, with its line feed. */
export function csvHeader(table: TableName): string {
  return `${TABLES[table].columns.map(({ name }) => name).join(',')}\n`
}

/** The rows as lines without the header; '' for none. */
export function toCsv<Name extends TableName>(table: Name, rows: readonly object[], { guard = true }: CsvOptions = {}): string {
  if (rows.length === 0) return ''
  const columns = TABLES[table].columns.map(({ name }) => name)
  return stringify(rows as Record<string, Cell>[], {
    columns,
    record_delimiter: '\n',
    // quoted although the delimiter of records is another
    quoted_match: '\r',
    ...(guard && { cast: { string: guardFormula } }),
  })
}

/** '-5%', '+84', '- 1.234,5': a sign and digits alone are a number and no formula. */
const SIGNED_NUMBER = /^[+-] ?\d[\d., ]*%?$/
/** A single '-' or '+' is the marker of a list. */
const MARKER = /^[+-]$/

/**
 * Text that no spreadsheet takes for a formula.
 *
 * @example
 * guardFormula('=1+1') // "'=1+1"
 * guardFormula('-5%') // '-5%'
 */
export function guardFormula(text: string): string {
  if (!/^[=+\-@\t\r]/.test(text)) return text
  return SIGNED_NUMBER.test(text) || MARKER.test(text) ? text : `'${text}`
}
