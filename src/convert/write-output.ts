// Puts one file together from what the shards left in the journal; one piece at a time is in memory.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type PlanRows, rowsOf } from '../dataset/rows.js'
import { TABLE_NAMES, type TableName } from '../dataset/tables.js'
import type { DocumentResult, JobOptions } from './job.js'
import { shardResult } from './journal.js'
import { layout } from './layout.js'
import type { OutputJob } from './outputs.js'
import { storedLine, storedPlan } from './plan-store.js'
import { openWhole, type WholeFile } from './whole-file.js'

/** Rows of a sheet without its header. */
const MOST_ROWS = 1_048_575

/** Writes the file, and gives its size in bytes. */
export async function writeOutput(job: OutputJob, options: JobOptions): Promise<number> {
  const file = openWhole(options.output, join(options.output, job.name))
  try {
    if (job.format === 'csv') await writeCsv(job.table!, job, options, file)
    else if (job.format === 'parquet') await writeParquet(job.table!, job, options, file)
    else if (job.format === 'xlsx') await writeWorkbook(job, options, file)
    else for (const { id, key } of documentsOf(job, options)) file.write(storedLine(options.output, key) ?? lost(id))
    return file.commit(true)
  } catch (error) {
    file.discard()
    throw error
  }
}

async function writeCsv(table: TableName, job: OutputJob, options: JobOptions, file: WholeFile): Promise<void> {
  const { BYTE_ORDER_MARK, csvHeader } = await import('../export/csv.js')
  file.write((options.csvByteOrderMark ? BYTE_ORDER_MARK : '') + csvHeader(table))
  for (const part of partsOf(job, options)) file.write(part)
}

async function writeParquet(table: TableName, job: OutputJob, options: JobOptions, file: WholeFile): Promise<void> {
  const { joinParquet } = await import('../export/parquet.js')
  joinParquet(table, partsOf(job, options), (bytes) => file.write(bytes))
}

async function writeWorkbook(job: OutputJob, options: JobOptions, file: WholeFile): Promise<void> {
  const { toXlsx } = await import('../export/xlsx.js')
  const rows = Object.fromEntries(TABLE_NAMES.map((name) => [name, []])) as unknown as PlanRows
  for (const { id, key } of documentsOf(job, options)) {
    const own = rowsOf(storedPlan(options.output, key) ?? lost(id), id)
    for (const name of TABLE_NAMES) for (const row of own[name]) (rows[name] as object[]).push(row)
  }
  const full = TABLE_NAMES.find((name) => rows[name].length > MOST_ROWS)
  if (full !== undefined) throw new Error(`the table ${full} has ${rows[full].length} rows, a sheet holds ${MOST_ROWS}; use CSV or Parquet`)
  file.write(await toXlsx(rows))
}

function* partsOf({ name, shards }: OutputJob, { output }: JobOptions): Generator<Uint8Array, void, void> {
  const part = name.slice(name.lastIndexOf('/') + 1)
  for (const shard of shards) yield readFileSync(layout.part(output, shard, part))
}

/** The documents of the shards that gave a plan. */
function* documentsOf({ shards }: OutputJob, { output }: JobOptions): Generator<DocumentResult, void, void> {
  for (const shard of shards) yield* (shardResult(output, shard) ?? lost(`shard ${shard}`)).documents.filter(({ failure }) => failure === null)
}

function lost(what: string): never {
  throw new Error(`the journal has lost ${what}; run again with --force`)
}
