// Tables of a dataset as one Excel workbook: a sheet a table, frozen headers, filters, real dates and numbers, readable widths.
import { unzipSync, zipSync } from 'fflate'
import writeExcelFile, { type Cell as ExcelCell, type Sheet } from 'write-excel-file/node'
import { type Cell, type Column, TABLE_NAMES, TABLES, type TableName } from '../dataset/tables.js'

/** Characters that Excel holds in a cell; longer text is cut, with '…' at its end. */
export const LONGEST_CELL = 32_767
/** Width of a column in characters. */
const NARROWEST = 8
const WIDEST = 60
/** Rows by which the width of a column is judged. */
const JUDGED = 200

/** The time that all files in the workbook bear, so that the same rows give the same bytes in all zones of time. */
const WRITTEN = new Date(1980, 0, 1)

type SheetWithFilter = Sheet<unknown> & { filter?: string }

/** What write-excel-file lacks: filters in the header row. */
const filters = {
  files: {
    transform: {
      'xl/worksheets/sheet{id}.xml': {
        transform: (xml: string, sheet: object) => xml.replace('</sheetData>', `</sheetData><autoFilter ref="${(sheet as SheetWithFilter).filter}"/>`),
      },
    },
  },
}

/**
 * The workbook's bytes. Rows above Excel's 1,048,575 a sheet are the caller's to part.
 *
 * @example
 * await toXlsx(rowsOf(plan, 'a.txt'))
 */
export async function toXlsx(rows: Readonly<Record<TableName, readonly object[]>>): Promise<Uint8Array> {
  const sheets = TABLE_NAMES.map((name) => sheetOf(name, rows[name] as readonly Record<string, Cell>[]))
  const workbook = await writeExcelFile(sheets as Sheet<Buffer>[], { fontFamily: 'Calibri', fontSize: 11, features: [filters] }).toBuffer()
  return zipSync(unzipSync(workbook), { mtime: WRITTEN, level: 6 })
}

function sheetOf(name: TableName, rows: readonly Record<string, Cell>[]): SheetWithFilter {
  const columns: readonly Column[] = TABLES[name].columns
  const header = columns.map((column): ExcelCell => ({ value: column.name, fontWeight: 'bold', backgroundColor: '#E8EEF4' }))
  return {
    sheet: name,
    data: [header, ...rows.map((row) => columns.map((column) => cellOf(row[column.name] ?? null, column)))],
    columns: columns.map((column) => ({ width: widthOf(column, rows) })),
    stickyRowsCount: 1,
    dateFormat: 'yyyy-mm-dd',
    filter: `A1:${letters(columns.length)}${rows.length + 1}`,
  }
}

function cellOf(value: Cell, { type }: Column): ExcelCell {
  if (value === null || value === '') return null
  if (type === 'date') return new Date(`${value}T00:00:00Z`)
  if (typeof value === 'number') return value
  return { value: fitting(value), type: String }
}

/** Text without the control characters that XML does not know, and not longer than a cell. */
function fitting(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is taken out
  const clean = text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')
  return clean.length <= LONGEST_CELL ? clean : `${clean.slice(0, LONGEST_CELL - 1)}…`
}

/** As wide as the longest of the first cells, within bounds. */
function widthOf({ name, type }: Column, rows: readonly Record<string, Cell>[]): number {
  if (type === 'date') return 12
  const longest = rows.slice(0, JUDGED).reduce((width, row) => Math.max(width, String(row[name] ?? '').length), name.length + 3)
  return Math.min(Math.max(longest + 1, NARROWEST), WIDEST)
}

/** 1 → 'A', 27 → 'AA'. */
function letters(column: number): string {
  const last = String.fromCharCode(65 + ((column - 1) % 26))
  return column <= 26 ? last : letters(Math.floor((column - 1) / 26)) + last
}
