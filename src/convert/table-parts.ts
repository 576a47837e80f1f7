// A shard's parts of the tables, in the formats that are joined from such parts.
import type { PlanRows } from '../dataset/rows.js'
import { TABLE_NAMES } from '../dataset/tables.js'
import { FORMATS, type FormatName } from './formats.js'
import type { JobOptions } from './job.js'

export interface TablePart {
  /** 'targets.parquet' */
  name: string
  content: Uint8Array
}

export async function tableParts(formats: readonly FormatName[], rows: PlanRows, { csvGuard }: Pick<JobOptions, 'csvGuard'>): Promise<TablePart[]> {
  const parts: TablePart[] = []
  if (formats.includes('csv')) {
    const { toCsv } = await import('../export/csv.js')
    for (const name of TABLE_NAMES) parts.push({ name: name + FORMATS.csv.extension, content: Buffer.from(toCsv(name, rows[name], { guard: csvGuard })) })
  }
  if (formats.includes('parquet')) {
    const { toParquet } = await import('../export/parquet.js')
    for (const name of TABLE_NAMES) parts.push({ name: name + FORMATS.parquet.extension, content: toParquet(name, rows[name]) })
  }
  return parts
}
