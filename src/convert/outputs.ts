// The files of all documents together: which there are, and what each is made of.
import { TABLE_NAMES, type TableName } from '../dataset/tables.js'
import { FORMATS, type FormatName, formatsOf } from './formats.js'
import type { JobOptions, ShardResult } from './job.js'
import { digest } from './plan-work.js'

/** One file to put together from the results of shards. */
export interface OutputJob {
  format: FormatName
  /** Path below the folder of the dataset, with '/'. */
  name: string
  /** The table of a file of one table. */
  table: TableName | null
  /** Shards in the order of the documents. */
  shards: string[]
  signature: string
}

/** What is known of a shard when outputs are planned; as small for one of a million files as for one of ten. */
export interface ShardSummary {
  id: string
  /** Of all tables together. */
  rows: number
  /** Hash of the ids of its documents that failed; null where none did. */
  failed: string | null
}

export function summaryOf({ id, rows, documents }: ShardResult): ShardSummary {
  const failed = documents.flatMap((document) => (document.failure === null ? [] : [document.id]))
  return { id, rows: Object.values(rows).reduce((sum, count) => sum + count, 0), failed: failed.length === 0 ? null : digest(failed) }
}

/** Rows in a workbook at most, a single shard aside: more would not fit the memory, nor be of use in a spreadsheet. */
const ROWS_OF_A_WORKBOOK = 20_000

/** All files of the formats asked for. */
export function planOutputs(shards: readonly ShardSummary[], { formats, csvByteOrderMark }: JobOptions): OutputJob[] {
  const jobs: OutputJob[] = []
  const add = (format: FormatName, name: string, table: TableName | null, own: readonly ShardSummary[]): void => {
    const made = own.map(({ id, failed }) => [id, failed])
    jobs.push({ format, name, table, shards: own.map(({ id }) => id), signature: digest([format, name, format === 'csv' && csvByteOrderMark, made]) })
  }
  if (formats.includes('ndjson')) add('ndjson', 'plans.ndjson', null, shards)
  for (const format of formatsOf('table', formats))
    for (const table of TABLE_NAMES) add(format, `${format}/${table}${FORMATS[format].extension}`, table, shards)
  if (formats.includes('xlsx')) {
    const books = workbooks(shards)
    const digits = String(books.length).length
    for (const [index, book] of books.entries())
      add('xlsx', books.length === 1 ? 'xlsx/dataset.xlsx' : `xlsx/dataset-${String(index + 1).padStart(digits, '0')}.xlsx`, null, book)
  }
  return jobs
}

/** Shards that follow each other, as many as fit a workbook. */
function workbooks(shards: readonly ShardSummary[]): ShardSummary[][] {
  const books: ShardSummary[][] = [[]]
  let rows = 0
  for (const shard of shards) {
    if (rows > 0 && rows + shard.rows > ROWS_OF_A_WORKBOOK) {
      books.push([])
      rows = 0
    }
    books.at(-1)!.push(shard)
    rows += shard.rows
  }
  return books
}
