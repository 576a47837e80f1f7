// Worker threads that convert shards. A document that crashes its thread or does not end takes that thread with it and nothing else.
import { MessageChannel } from 'node:worker_threads'
import { Piscina } from 'piscina'
import type { DocumentStatus, Failure, JobOptions, Shard, ShardResult } from './job.js'
import type { OutputJob } from './outputs.js'
import { timedOut } from './read-document.js'
import type { Broken, WorkerNote } from './worker.js'

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

/** Where the worker stands in the built package; threads cannot run the sources. */
const WORKER = new URL('./convert-worker.js', import.meta.url)

/** A pool of `jobs` threads. `worker` is the module that they run. */
export function createPool(jobs: number, worker: URL = WORKER, limits = LIMITS): WorkerPool {
  const threads = new Piscina({
    filename: worker.href,
    minThreads: 1,
    maxThreads: jobs,
    idleTimeout: 60_000,
    // a thread that sleeps between two tasks would not close its port
    atomics: 'disabled',
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
  const { port1: near, port2: port } = new MessageChannel()
  const aborter = new AbortController()
  const { timeout } = attempt.options
  let running: number | null = null
  let timer: NodeJS.Timeout | undefined
  const delivered = new Promise<void>((resolve) => near.once('close', resolve))
  near.on('message', (note: WorkerNote) => {
    clearTimeout(timer)
    running = 'started' in note ? note.started : null
    if ('finished' in note) finished(note.finished, note.status, note.milliseconds)
    else timer = setTimeout(() => aborter.abort(), (timeout + grace) * 1000)
  })
  try {
    const result = sound(await threads.run({ ...attempt, port }, { name: 'shard', signal: aborter.signal, transferList: [port] }))
    // the worker closes its port when it is done, and a thread that ends closes it too: by then all notes are here
    await delivered
    return { result }
  } catch (error) {
    if (error instanceof BrokenWork) throw error
    await delivered
    if (running === null) throw error
    const failure = aborter.signal.aborted
      ? timedOut(timeout)
      : { code: 'CRASHED', reason: `its worker ended: ${error instanceof Error ? error.message : String(error)}` }
    finished(running, 'failed', timeout * 1000)
    return { document: running, failure }
  } finally {
    clearTimeout(timer)
    near.close()
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
