// `kehoach convert`: many documents to a dataset, with progress, a summary, and a polite end.
import { statSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { Conversion, Runner, Watch } from '../convert/convert.js'
import type { FormatName } from '../convert/formats.js'
import type { JobOptions } from '../convert/job.js'
import { nameDocuments } from '../convert/name-documents.js'
import type { WorkerPool } from '../convert/pool.js'
import type { QueueRunner } from '../convert/queue.js'
import { describeFailure, reasonOf } from '../file-errors.js'
import type { EncodingName } from '../ingest/decode-any.js'
import { EXIT, UsageError } from './failure.js'
import { resolveInputs } from './inputs.js'
import { catchInterrupt } from './interrupt.js'
import { duration, grouped, megabytes, progressLine } from './progress.js'
import { loadQueue } from './queue-modules.js'
import { expectManyDocuments } from './short-run.js'
import { createReporter, type Reporter } from './stdio.js'

export interface ConvertCommandOptions {
  output?: string
  to: FormatName[]
  jobs: number
  lang: 'vi' | 'en'
  encoding?: EncodingName
  maxLength?: number
  /** Seconds for one document. */
  timeout: number
  force?: boolean
  csvBom?: boolean
  /** False with `--no-csv-guard`. */
  csvGuard: boolean
  verbose?: boolean
  /** Address of the Redis through which other machines share the work. */
  queue?: string
  /** Paths come on stdin, one a line. */
  stdinPaths?: boolean
}

/** Milliseconds between two progress lines. */
const LINE_EVERY = 100

/** Runs the command and gives its exit code. */
export async function convertCommand(args: readonly string[], options: ConvertCommandOptions, version: string): Promise<number> {
  const { stdinPaths = false } = options
  if (stdinPaths && args.length > 0) throw new UsageError(`with --stdin-paths all paths come on stdin, also ${args[0]}`)
  if (!stdinPaths && args.length === 0) throw new UsageError("'convert' needs files or folders, or --stdin-paths")
  if (stdinPaths && options.output === undefined) {
    const { streamPaths } = await import('./stdin-paths.js')
    const { lang, timeout, encoding, maxLength } = options
    return streamPaths({ language: lang, timeout, ...(encoding && { encoding }), ...(maxLength && { maxLength }) })
  }
  const report = createReporter({ writesData: false })
  const job = jobOf(options, version)
  const inputs = stdinPaths ? await inputsOfStdin() : await inputsOf(args)
  for (const problem of inputs.problems) report.error(problem)
  const documents = nameDocuments(inputs.documents)
  if (documents.count === 0) return EXIT.failed
  expectManyDocuments()
  const { createPool } = await import('../convert/pool.js')
  const { convert } = await import('../convert/convert.js')
  const pool = createPool(options.jobs)
  let stop = (): void => {}
  const stopped = new Promise<void>((resolve) => {
    stop = resolve
  })
  const interrupt = catchInterrupt(() => {
    pool.stop()
    stop()
    report.line('kehoach: finishing the running files; Ctrl-C again stops at once')
  })
  const shared = options.queue === undefined ? null : await connect(options.queue, pool, stopped, report)
  const runner: Runner = shared ?? { concurrency: options.jobs, convert: pool.convert, write: pool.write }
  try {
    const result = await convert(
      documents,
      job,
      runner,
      watchOf(report, options, () => interrupt.code !== null),
    )
    report.clear()
    if (result.interrupted) {
      report.line(
        `kehoach: stopped; ${grouped(result.done + result.kept)} of ${grouped(result.documents)} files are done. The same command goes on from there.`,
      )
      return interrupt.code ?? EXIT.failed
    }
    summarize(report, result, job)
    return result.failed > 0 || inputs.problems.length > 0 ? EXIT.failed : EXIT.ok
  } catch (error) {
    report.error(`${describeFailure(job.output, error)}\nThe files that were done by then are kept; the same command goes on from there.`)
    return EXIT.failed
  } finally {
    interrupt.release()
    await shared?.close()
    await pool.close()
  }
}

async function connect(url: string, pool: WorkerPool, stopped: Promise<void>, report: Reporter): Promise<QueueRunner> {
  const { createQueueRunner } = await loadQueue(() => import('../convert/queue.js'))
  return createQueueRunner(url, pool, stopped).catch((error: unknown) => {
    report.error(reasonOf(error))
    // a client without a server tries again for ever
    process.exit(EXIT.failed)
  })
}

interface NamedInputs {
  documents: { path: string; name: string }[]
  problems: string[]
}

async function inputsOf(args: readonly string[]): Promise<NamedInputs> {
  if (args.includes('-')) throw new UsageError("a document on stdin is for 'kehoach parse -'; 'convert' takes files, folders and globs")
  const { documents, problems } = await resolveInputs(args, '')
  return { documents: documents.filter((document): document is { path: string; name: string } => document.path !== null), problems }
}

async function inputsOfStdin(): Promise<NamedInputs> {
  const { readPathLine, stdinLines } = await import('./stdin-paths.js')
  const inputs: NamedInputs = { documents: [], problems: [] }
  for await (const line of stdinLines()) {
    try {
      const document = readPathLine(line)
      if (document !== null) inputs.documents.push({ path: document.path, name: document.id })
    } catch (error) {
      inputs.problems.push(describeFailure(line, error))
    }
  }
  return inputs
}

function jobOf(options: ConvertCommandOptions, version: string): JobOptions {
  const { output, to, lang, encoding, maxLength, timeout, csvBom = false, csvGuard, force = false } = options
  if (output === undefined || output === '') throw new UsageError("option '-o, --output <dir>' with the folder of the dataset is missing")
  const stats = statSync(output, { throwIfNoEntry: false })
  if (stats !== undefined && !stats.isDirectory()) throw new UsageError(`${output} is a file; a dataset needs a folder`)
  return {
    ...{ version, output: resolve(output), formats: to, language: lang, timeout, csvGuard, csvByteOrderMark: csvBom, force },
    ...(encoding && { encoding }),
    ...(maxLength && { maxLength }),
  }
}

function watchOf(report: Reporter, { verbose = false }: ConvertCommandOptions, stops: () => boolean): Watch {
  const state = { files: 0, total: 0, failed: 0, read: 0, left: 0, seconds: 0 }
  let begin = 0
  let shown = 0
  const show = (text: () => string): void => {
    const now = performance.now()
    if (now - shown < LINE_EVERY) return
    shown = now
    report.status(text())
  }
  return {
    stops,
    planned: (done, total) => show(() => `looking at files: ${grouped(done)} of ${grouped(total)}`),
    begun: ({ documents, bytes, unreadable }) => {
      Object.assign(state, { total: documents, left: bytes, files: unreadable, failed: unreadable })
      begin = performance.now()
    },
    document: ({ path, size }, status, milliseconds) => {
      state.files++
      state.left -= size
      if (status === 'failed') state.failed++
      if (milliseconds !== null) state.read += size
      state.seconds = (performance.now() - begin) / 1000
      if (verbose) report.line(`${status} ${milliseconds === null ? '' : `${Math.round(milliseconds)} ms `}${path}`)
      show(() => progressLine(state))
    },
    failed: (path, { reason }) => report.error(describeFailure(path, new Error(reason))),
    writing: (name) => {
      if (verbose) report.line(`writing ${name}`)
      show(() => `writing ${name}`)
    },
  }
}

function summarize(report: Reporter, result: Conversion, { output, formats }: JobOptions): void {
  const { documents, done, kept, failed, bytes, seconds, written } = result
  const parts = [`${grouped(done)} read`, ...(kept > 0 ? [`${grouped(kept)} unchanged`] : []), ...(failed > 0 ? [`${grouped(failed)} failed`] : [])]
  const speed = kept === 0 && seconds > 0 ? `, ${megabytes(bytes / seconds)}/s` : ''
  report.line(`${grouped(documents)} ${documents === 1 ? 'file' : 'files'} (${megabytes(bytes)}) in ${duration(seconds)}${speed}: ${parts.join(', ')}`)
  const places = formats.map((format) => (format === 'ndjson' ? 'plans.ndjson' : `${format}/`))
  report.line(`${output}: ${[...places, 'report.json'].join(', ')}${done === 0 && written.length === 0 ? ' (nothing was new)' : ''}`)
  if (failed > 0) report.line(`${join(output, 'report.json')} says why`)
}
