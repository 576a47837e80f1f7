// Worker threads that convert shards. A document that crashes its thread or does not end takes that thread with it and nothing else.
import { Piscina } from 'piscina'
import type { DocumentStatus, Failure, JobOptions, Shard, ShardResult } from './job.js'
import type { OutputJob } from './outputs.js'
import { timedOut } from './read-document.js'
import { createBoard, endOf, runningOf } from './shard-board.js'
import type { Broken } from './worker.js'

export type Finished = (index: number, status: DocumentStatus, milliseconds: number) => void

export interface WorkerPool {
  /** The shard's result; null where `stop` came first. */
  convert(shard: Shard, options: JobOptions, finished: Finished): Promise<ShardResult | null>
  /** Puts an output together and gives its size in bytes. */
  write(job: OutputJob, options: JobOptions): Promise<number>
  /** Running documents are finished, no other is begun. */
  stop(): void
  close(): Promise<void>
}

export interface PoolLimits {
  /** Seconds beyond its time after which a document that does not stop by itself loses its thread. */
  grace: number
  /** Megabytes of a thread's heap at most; a document that needs more ends its thread and not the process. */
  heap: number
}

const LIMITS: PoolLimits = { grace: 5, heap: 2048 }
/** Megabytes of a thread's young objects: larger makes the process larger and the work no faster. */
const YOUNG_HEAP = 16

/** Milliseconds between two looks at what a thread is doing. */
const LOOK_EVERY = 50

/** Where the worker stands in the built package; threads cannot run the sources. */
const WORKER = new URL('./convert-worker.js', import.meta.url)

/** A pool of `jobs` threads. `worker` is the module that they run. */
export function createPool(jobs: number, worker: URL = WORKER, limits = LIMITS): WorkerPool {
  const threads = new Piscina({
    filename: worker.href,
    minThreads: 1,
    maxThreads: jobs,
    idleTimeout: 60_000,
    resourceLimits: { maxOldGenerationSizeMb: limits.heap, maxYoungGenerationSizeMb: YOUNG_HEAP },
  })
  // a thread that ends without work is started anew; one that ends at work fails that work
  threads.on('error', () => {})
  const stop = new Int32Array(new SharedArrayBuffer(4))
  return {
    async convert(shard, options, finished) {
      const refused = new Map<number, Failure>()
      const told = new Set<number>()
      for (;;) {
        const attempt = await tryShard(threads, { shard, options, refused, stop }, limits.grace, (index, status, milliseconds) => {
          // a second attempt goes over the same documents again
          if (!told.has(index)) finished(index, status, milliseconds)
          told.add(index)
        })
        if ('result' in attempt) return attempt.result
        refused.set(attempt.document, attempt.failure)
      }
    },
    write: async (job, options) => sound(await threads.run({ job, options }, { name: 'output' })),
    stop: () => Atomics.store(stop, 0, 1),
    close: () => threads.destroy(),
  }
}

interface Attempt {
  shard: Shard
  options: JobOptions
  refused: Map<number, Failure>
  stop: Int32Array
}

/** One go at a shard: its result, or the document that ended the thread. */
async function tryShard(
  threads: Piscina,
  attempt: Attempt,
  grace: number,
  finished: Finished,
): Promise<{ result: ShardResult | null } | { document: number; failure: Failure }> {
  const board = createBoard(attempt.shard.documents.length)
  const aborter = new AbortController()
  const { timeout } = attempt.options
  const told = new Set<number>()
  let running: number | null = null
  let since = 0
  const look = (): void => {
    for (const index of attempt.shard.documents.keys()) {
      const end = told.has(index) ? null : endOf(board, index)
      if (end === null) continue
      told.add(index)
      finished(index, end.status, end.milliseconds)
    }
    if (runningOf(board) !== running) {
      running = runningOf(board)
      since = performance.now()
    } else if (running !== null && performance.now() - since > (timeout + grace) * 1000) aborter.abort()
  }
  const timer = setInterval(look, LOOK_EVERY)
  try {
    return { result: sound(await threads.run({ ...attempt, board }, { name: 'shard', signal: aborter.signal })) }
  } catch (error) {
    const document = runningOf(board)
    if (error instanceof BrokenWork || document === null) throw error
    const reason = `its worker ended: ${error instanceof Error ? error.message : String(error)}`
    finished(document, 'failed', performance.now() - since)
    return { document, failure: aborter.signal.aborted ? timedOut(timeout) : { code: 'CRASHED', reason } }
  } finally {
    clearInterval(timer)
    look()
  }
}

/** The output folder cannot be written, or the journal is damaged: no document's fault. */
export class BrokenWork extends Error {
  override readonly name = 'BrokenWork'
}

function sound<Result>(result: Result | Broken): Result {
  if (typeof result === 'object' && result !== null && 'broken' in result) throw new BrokenWork(result.broken)
  return result as Result
}
