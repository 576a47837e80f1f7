// The whole of a conversion: plan the work, convert what is missing, put the outputs together, report.
import { mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { Fates } from './fates.js'
import type { DocumentStatus, Failure, JobOptions, Shard, ShardResult } from './job.js'
import { clearUnfinished, finishedShard, forgetOthers, isCurrent, type OutputEntries, readOutputs, writeOutputs } from './journal.js'
import { type OutputJob, planOutputs, type ShardSummary, summaryOf } from './outputs.js'
import { type DocumentSource, planWork } from './plan-work.js'
import type { Finished } from './pool.js'
import { type Summary, writeReport } from './report.js'
import { Work, type WorkTotal } from './work.js'

/** Who does the work: threads of this process, or workers elsewhere. */
export interface Runner {
  /** Shards that are given out at once. */
  readonly concurrency: number
  convert(shard: Shard, options: JobOptions, finished: Finished): Promise<ShardResult | null>
  write(job: OutputJob, options: JobOptions): Promise<number>
}

/** Is told how the work goes, and says whether it shall stop. */
export interface Watch {
  planned(done: number, total: number): void
  begun(total: WorkTotal): void
  /** A document is finished; `milliseconds` is null where nothing had to be done. */
  document(document: { path: string; size: number }, status: DocumentStatus, milliseconds: number | null): void
  failed(path: string, failure: Failure): void
  writing(name: string): void
  stops(): boolean
}

export interface Conversion extends Summary {
  /** Files of all documents that were written anew. */
  written: string[]
  /** Whether it was stopped; outputs and report are then those of the run before. */
  interrupted: boolean
}

/** Documents between two looks at the world while hashes are computed. */
const PLANNED_AT_ONCE = 200

class Stopped extends Error {}

/**
 * Converts the documents into `options.output`. A document that fails is reported and the rest goes on.
 *
 * @throws {Error} where the output folder cannot be written; what was done by then is kept for the next run
 */
export async function convert(source: DocumentSource, options: JobOptions, runner: Runner, watch: Watch): Promise<Conversion> {
  mkdirSync(options.output, { recursive: true })
  clearUnfinished(options.output)
  const work = new Work(options.output)
  let conversion: Conversion
  try {
    conversion = await converted(source, work, options, runner, watch)
  } finally {
    work.close()
  }
  if (!conversion.interrupted) clearUnfinished(options.output)
  return conversion
}

async function converted(source: DocumentSource, work: Work, options: JobOptions, runner: Runner, watch: Watch): Promise<Conversion> {
  const begin = performance.now()
  const counts = { documents: source.count, done: 0, kept: 0, failed: 0, bytes: 0 }
  const end = (interrupted: boolean, written: string[] = []): Conversion => ({ ...counts, seconds: seconds(begin), written, interrupted })
  if (!(await planned(source, work, options, watch))) return end(true)
  counts.bytes = work.total.bytes
  counts.failed = work.total.unreadable
  watch.begun(work.total)
  for (const { path, reason } of work.unreadable()) watch.failed(path, { code: 'UNREADABLE_FILE', reason })
  const fates = new Fates(work.total.documents)
  const summaries = await shardsOf(work, options, runner, watch, (document, status, milliseconds) => {
    counts[status]++
    if (milliseconds !== null) fates.set(document, status, milliseconds)
  })
  if (summaries === null) return end(true)
  const written = await outputsOf(summaries, options, runner, watch)
  if (written === null) return end(true)
  const { names, made } = written
  forgetOthers(options.output, work.shards, work.keys)
  const result = end(false, made)
  writeReport(work, fates, { ...counts, seconds: result.seconds }, names, options)
  return result
}

/** Whether all documents were looked at: the work was not stopped. */
async function planned({ count, documents }: DocumentSource, work: Work, options: JobOptions, watch: Watch): Promise<boolean> {
  try {
    await planWork(documents, work, options, async (done) => {
      if (done % PLANNED_AT_ONCE !== 0) return
      await new Promise(setImmediate)
      if (watch.stops()) throw new Stopped()
      watch.planned(done, count)
    })
    return true
  } catch (error) {
    if (error instanceof Stopped) return false
    throw error
  }
}

/** Is told of a document by its number among those of all shards. */
type Settle = (document: number, status: DocumentStatus, milliseconds: number | null) => void

/** Every shard done, or null where the work was stopped. */
async function shardsOf(work: Work, options: JobOptions, runner: Runner, watch: Watch, settle: Settle): Promise<ShardSummary[] | null> {
  const summaries: ShardSummary[] = []
  // the largest first: at the end no thread waits long for another
  const left = [...work.shards.entries()].sort(([, a], [, b]) => b.bytes - a.bytes).values()
  let stopped = false
  const finish = async (): Promise<void> => {
    for (const [index, planned] of left) {
      if (stopped || watch.stops()) {
        stopped = true
        return
      }
      const shard = work.shard(planned)
      const kept = finishedShard(shard, options)
      const told = (at: number, status: DocumentStatus, milliseconds: number | null): void => {
        settle(planned.first + at, status, milliseconds)
        watch.document(shard.documents[at]!, status, milliseconds)
      }
      if (kept !== null) {
        for (const at of shard.documents.keys()) told(at, 'kept', null)
        // lets signals through where everything is kept
        await new Promise(setImmediate)
      }
      const result = kept ?? (await runner.convert(shard, options, told))
      if (result === null) {
        stopped = true
        return
      }
      for (const [at, { failure }] of result.documents.entries()) if (failure !== null) watch.failed(shard.documents[at]!.path, failure)
      summaries[index] = summaryOf(result)
    }
  }
  await allOrFirstError(Array.from({ length: runner.concurrency }, finish), () => {
    stopped = true
  })
  return stopped ? null : summaries
}

/** The names of all outputs, and of those that were made anew; null where the work was stopped. */
async function outputsOf(
  shards: readonly ShardSummary[],
  options: JobOptions,
  runner: Runner,
  watch: Watch,
): Promise<{ names: string[]; made: string[] } | null> {
  const { output, formats } = options
  const jobs = planOutputs(shards, options)
  const before = readOutputs(output)
  const entries: OutputEntries = Object.fromEntries(Object.entries(before).filter(([, { format }]) => !formats.includes(format)))
  const made: string[] = []
  const left = jobs.values()
  const finish = async (): Promise<void> => {
    for (const job of left) {
      if (watch.stops()) return
      if (!options.force && isCurrent(output, job.name, job.signature, before)) {
        entries[job.name] = before[job.name]!
        continue
      }
      watch.writing(job.name)
      entries[job.name] = { format: job.format, signature: job.signature, size: await runner.write(job, options) }
      made.push(job.name)
    }
  }
  await allOrFirstError(Array.from({ length: runner.concurrency }, finish), () => {})
  if (watch.stops() && jobs.some(({ name }) => entries[name] === undefined)) return null
  // a workbook more than there is now
  for (const name of Object.keys(before)) if (entries[name] === undefined) rmSync(join(output, name), { force: true })
  writeOutputs(output, Object.fromEntries(Object.entries(entries).sort(([a], [b]) => (a < b ? -1 : 1))))
  return { names: jobs.map(({ name }) => name), made: jobs.map(({ name }) => name).filter((name) => made.includes(name)) }
}

/** Waits for all, also where one fails: no work goes on unseen. */
async function allOrFirstError(works: readonly Promise<void>[], onError: () => void): Promise<void> {
  const ends = await Promise.allSettled(
    works.map((work) =>
      work.catch((error: unknown) => {
        onError()
        throw error
      }),
    ),
  )
  for (const end of ends) if (end.status === 'rejected') throw end.reason
}

function seconds(begin: number): number {
  return Math.round(performance.now() - begin) / 1000
}
