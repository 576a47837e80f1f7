// CSV, Parquet and XLSX read back by programs that know them: DuckDB, a reader of workbooks.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { strFromU8, unzipSync } from 'fflate'
import { parquetMetadata } from 'hyparquet'
import { readSheet } from 'read-excel-file/node'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type PlanRows, rowsOf } from '../../src/dataset/rows.js'
import { type Cell, TABLE_NAMES, TABLES, type TableName } from '../../src/dataset/tables.js'
import { BYTE_ORDER_MARK, csvHeader, toCsv } from '../../src/export/csv.js'
import { guardFormula } from '../../src/export/formula-guard.js'
import { joinParquet, toParquet } from '../../src/export/parquet.js'
import { LONGEST_CELL, toXlsx } from '../../src/export/xlsx.js'
import { corpusPlan } from './corpus-plans.js'
import { query, quoted } from './duckdb.js'

const SQL_TYPES = { string: 'VARCHAR', integer: 'INTEGER', number: 'DOUBLE', date: 'DATE' } as const
const SLUGS = ['binh-duong-2016-2020', 'so-nong-nghiep-bang-html-2026', 'y-te-du-phong-2026'] as const
const PARTS: PlanRows[] = SLUGS.map((slug) => rowsOf(corpusPlan(slug), slug))
const ROWS = Object.fromEntries(TABLE_NAMES.map((name) => [name, PARTS.flatMap((part) => part[name] as Record<string, Cell>[])])) as Record<
  TableName,
  Record<string, Cell>[]
>

const folder = mkdtempSync(join(tmpdir(), 'kehoach-tables-'))
const put = (name: string, content: string | Uint8Array): string => {
  const path = join(folder, name)
  writeFileSync(path, content)
  return quoted(path)
}
afterAll(() => rmSync(folder, { recursive: true, force: true }))

function joined(name: TableName, parts: Uint8Array[]): Uint8Array {
  const pieces: Buffer[] = []
  joinParquet(name, parts, (bytes) => pieces.push(Buffer.from(bytes)))
  return Buffer.concat(pieces)
}

/** What DuckDB says of a date, number or text, as the rows have it. */
const ordered = (name: TableName): string => TABLES[name].columns.map((column) => `"${column.name}"`).join(', ')

describe.each(TABLE_NAMES)('%s', (name) => {
  it('comes back from CSV as it was', async () => {
    const file = put(`${name}.csv`, csvHeader(name) + toCsv(name, ROWS[name], { guard: false }))
    const types = TABLES[name].columns.map(({ name: column, type }) => `'${column}': '${SQL_TYPES[type]}'`).join(', ')
    expect(await query(`SELECT ${ordered(name)} FROM read_csv(${file}, header = true, columns = {${types}})`)).toEqual(ROWS[name])
  })

  it('comes back from Parquet as it was, with its types', async () => {
    const file = put(`${name}.parquet`, toParquet(name, ROWS[name]))
    expect(await query(`SELECT ${ordered(name)} FROM read_parquet(${file})`)).toEqual(ROWS[name])
    const described = await query(`DESCRIBE SELECT * FROM read_parquet(${file})`)
    expect(described.map(({ column_name, column_type }) => [column_name, column_type])).toEqual(
      TABLES[name].columns.map((column) => [column.name, SQL_TYPES[column.type]]),
    )
  })

  it('is the same in Parquet files that were joined, an empty one among them', async () => {
    const file = put(`${name}-joined.parquet`, joined(name, [toParquet(name, []), ...PARTS.map((part) => toParquet(name, part[name]))]))
    expect(await query(`SELECT ${ordered(name)} FROM read_parquet(${file})`)).toEqual(ROWS[name])
  })

  it.each([0, 1, 14, 15, 300])('has the rows of %i joined files, whose places DuckDB and the library understand', async (count) => {
    const rows = ROWS[name].slice(0, 3)
    const file = joined(name, Array<Uint8Array>(count).fill(toParquet(name, rows)))
    const { row_groups: groups, num_rows: total } = parquetMetadata(new Uint8Array(file).buffer)
    expect([groups.length, total]).toEqual([count, BigInt(count * rows.length)])
    expect(await query(`SELECT ${ordered(name)} FROM read_parquet(${put(`${name}-${count}.parquet`, file)})`)).toEqual(Array(count).fill(rows).flat())
  })

  it('can be read where it is empty', async () => {
    const file = put(`${name}-empty.parquet`, toParquet(name, []))
    expect(await query(`SELECT count(*)::INTEGER AS n FROM read_parquet(${file})`)).toEqual([{ n: 0 }])
  })
})

describe('CSV', () => {
  it.each(['=1+1', '=HYPERLINK("http://a","b")', '@SUM(A1)', "-2+3+cmd|' /C calc'!A0", '+cmd', '- Giao Sở Nội vụ', '\t=1', '-5%+A1'])(
    'guards %j, which a spreadsheet would run',
    (text) => {
      expect(guardFormula(text)).toBe(`'${text}`)
    },
  )

  it.each(['-5%', '+84', '+84 24 3825 3536', '-1.234,5', '- 7,5%', '-', '+', '5%', 'a=1', "'", ''])('leaves %j readable', (text) => {
    expect(guardFormula(text)).toBe(text)
  })

  it('keeps quotes, commas and line breaks of a text, and BOM and header apart from it', async () => {
    const text = 'Nói "có",\r\nrồi thôi;\nhết'
    const row = { ...ROWS.messages[0], document_id: text, message_no: 1, rule_id: '=1', severity: 'info', reason: '-5%' }
    const file = put('odd.csv', BYTE_ORDER_MARK + csvHeader('messages') + toCsv('messages', [row]))
    expect(await query(`SELECT document_id, rule_id, reason FROM read_csv(${file}, header = true, all_varchar = true)`)).toEqual([
      { document_id: text, rule_id: "'=1", reason: '-5%' },
    ])
  })
})

describe('XLSX', () => {
  let workbook: Uint8Array
  let path: string
  beforeAll(async () => {
    workbook = await toXlsx(ROWS)
    path = join(folder, 'dataset.xlsx')
    writeFileSync(path, workbook)
  })

  it.each(TABLE_NAMES)('has the sheet %s with real numbers and dates', async (name) => {
    const [header, ...cells] = await readSheet(path, name)
    const { columns } = TABLES[name]
    expect(header).toEqual(columns.map((column) => column.name))
    const expected = ROWS[name].map((row) =>
      columns.map((column) => (column.type === 'date' && row[column.name] !== null ? new Date(`${row[column.name]}T00:00:00Z`) : row[column.name])),
    )
    expect(cells).toEqual(expected)
  })

  it('freezes and filters the header, in columns of a readable width', () => {
    const files = unzipSync(workbook)
    TABLE_NAMES.forEach((name, index) => {
      const xml = strFromU8(files[`xl/worksheets/sheet${index + 1}.xml`]!)
      expect(xml).toMatch(/<pane [^>]*ySplit="1"[^>]*state="frozen"/)
      expect(xml).toMatch(new RegExp(`<autoFilter ref="A1:[A-Z]{1,2}${ROWS[name].length + 1}"/>`))
      const widths = [...xml.matchAll(/<col [^>]*width="([\d.]+)"/g)].map((match) => Number(match[1]))
      expect(widths.length).toBe(TABLES[name].columns.length)
      for (const width of widths) expect(width >= 8 && width <= 61, String(width)).toBe(true)
    })
  })

  it('gives the same bytes again', async () => {
    expect(Buffer.from(await toXlsx(ROWS)).equals(workbook)).toBe(true)
  })

  it('cuts what is too long for a cell and leaves out what XML does not know', async () => {
    const reason = `a\u0000\u000bb${'x'.repeat(40_000)}`
    const rows = { ...ROWS, messages: [{ document_id: 'a', message_no: 1, rule_id: '=1+1', severity: 'info', reason }] }
    const odd = join(folder, 'odd.xlsx')
    writeFileSync(odd, await toXlsx(rows))
    const [, row] = await readSheet(odd, 'messages')
    expect(String(row?.[4])).toHaveLength(LONGEST_CELL)
    expect(String(row?.[4])).toMatch(/^abx+…$/)
    expect(row?.[2]).toBe('=1+1')
  })
})
