// Converts the documents of one shard: reads or remembers each plan, writes its files and the shard's parts of all tables.
import { rmSync } from 'node:fs'
import { type PlanRows, rowsOf } from '../dataset/rows.js'
import { TABLE_NAMES, type TableName } from '../dataset/tables.js'
import { formatsOf } from './formats.js'
import type { DocumentJob, DocumentResult, DocumentStatus, Failure, JobOptions, Shard, ShardResult } from './job.js'
import { layout } from './layout.js'
import { storedPlan, storePlan } from './plan-store.js'
import { readDocument } from './read-document.js'
import { tableParts } from './table-parts.js'
import { writeWhole } from './whole-file.js'
import { documentWriters } from './writers.js'

/** How the work is watched and stopped from outside. */
export interface ShardWatch {
  started(index: number): void
  /** `milliseconds` is what the document took. */
  finished(index: number, status: DocumentStatus, milliseconds: number): void
  /** Asked before each document. */
  stops(): boolean
}

/** Documents that are not tried again, by their index, because they ended a worker. */
export type Refused = ReadonlyMap<number, Failure>

/**
 * Does one shard; null where it was stopped in between (plans that were read by then are kept). A document that fails is part of the
 * result; only what concerns the output folder throws.
 */
export async function convertShard(shard: Shard, options: JobOptions, refused: Refused, watch: ShardWatch): Promise<ShardResult | null> {
  const writers = await documentWriters(formatsOf('document', options.formats))
  const tables = formatsOf('table', options.formats)
  const rows = Object.fromEntries(TABLE_NAMES.map((name) => [name, []])) as unknown as PlanRows
  const counts = Object.fromEntries(TABLE_NAMES.map((name) => [name, 0])) as Record<TableName, number>
  const documents: DocumentResult[] = []
  for (const [index, job] of shard.documents.entries()) {
    if (watch.stops()) return null
    watch.started(index)
    const begin = performance.now()
    const outcome = refused.get(index) ?? (await planOf(job, options))
    if ('code' in outcome) {
      documents.push({ id: job.id, key: job.key, failure: outcome, messages: [], files: [] })
      watch.finished(index, 'failed', performance.now() - begin)
      continue
    }
    const { plan, status } = outcome
    const files = writers.filter(({ format, write }) => {
      const path = layout.document(options.output, format, job.id)
      const content = write(plan, job.id)
      if (content === null) rmSync(path, { force: true })
      else writeWhole(options.output, path, content)
      return content !== null
    })
    const own = rowsOf(plan, job.id)
    for (const name of TABLE_NAMES) {
      counts[name] += own[name].length
      if (tables.length > 0) for (const row of own[name]) (rows[name] as object[]).push(row)
    }
    documents.push({ id: job.id, key: job.key, failure: null, messages: messagesOf(plan.messages), files: files.map(({ format }) => format) })
    watch.finished(index, status, performance.now() - begin)
  }
  const result: ShardResult = { id: shard.id, formats: options.formats, documents, rows: counts, parts: {} }
  for (const { name, content } of await tableParts(tables, rows, options)) {
    writeWhole(options.output, layout.part(options.output, shard.id, name), content)
    result.parts[name] = content.byteLength
  }
  // last: what the journal has is whole
  writeWhole(options.output, layout.shardResult(options.output, shard.id), JSON.stringify(result))
  return result
}

async function planOf(job: DocumentJob, options: JobOptions): Promise<{ plan: import('../schema/plan.js').Plan; status: DocumentStatus } | Failure> {
  const kept = options.force ? null : storedPlan(options.output, job.key)
  if (kept !== null) return { plan: kept, status: 'kept' }
  const read = await readDocument(job, options)
  if ('code' in read) return read
  storePlan(options.output, job.key, read)
  return { plan: read, status: 'done' }
}

function messagesOf(messages: import('../schema/plan.js').Message[]): DocumentResult['messages'] {
  return messages.map(({ ruleId, severity, reason, position }) => ({ ruleId, severity, reason, line: position?.start.line ?? null }))
}
