// Rows of a dataset table as CSV (RFC 4180, UTF-8, line feeds), safe to open in a spreadsheet.
import { stringify } from 'csv-stringify/sync'
import { type Cell, TABLES, type TableName } from '../dataset/tables.js'
import { guardFormula } from './formula-guard.js'

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
