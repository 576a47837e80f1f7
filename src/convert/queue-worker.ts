// A worker that does shards from the queue, in the threads of its own pool.
import { UnrecoverableError, Worker } from 'bullmq'
import type { WorkerPool } from './pool.js'
import { connectionOf, QUEUE, type QueuedShard, type ShardFates } from './queue.js'

export interface QueueWorker {
  /** Resolves when the worker has ended. */
  ended: Promise<void>
  /** Ends after the running shards. */
  stop(): Promise<void>
}

export interface QueueWorkerEvents {
  ready(): void
  done(documents: number, failed: number): void
  trouble(reason: string): void
}

/** Milliseconds after which a worker that says nothing counts as dead, and how often that is looked at. */
const LOCK = 10_000
const LOOK_EVERY = 2_000
/** Times that a shard may lose its worker. */
const LOST = 10

/** Starts taking shards; `jobs` at once. */
export function startQueueWorker(url: string, pool: WorkerPool, jobs: number, version: string, events: QueueWorkerEvents): QueueWorker {
  const worker = new Worker<QueuedShard, ShardFates>(
    QUEUE,
    async ({ data: { shard, options } }) => {
      if (options.version !== version)
        throw new UnrecoverableError(`this worker is kehoach ${version}, the conversion is ${options.version}; all machines need the same version`)
      const fates: ShardFates = []
      const result = await pool.convert(shard, options, (index, status, milliseconds) => {
        fates[index] = { status, milliseconds }
      })
      // stopped in between: another worker takes it
      if (result === null) throw new Error('the worker was stopped')
      events.done(fates.length, fates.filter(({ status }) => status === 'failed').length)
      return fates
    },
    { connection: connectionOf(url), concurrency: jobs, lockDuration: LOCK, stalledInterval: LOOK_EVERY, maxStalledCount: LOST },
  )
  worker.on('ready', events.ready)
  worker.on('error', (error) => events.trouble(error.message))
  worker.on('failed', (_, error) => events.trouble(error.message))
  return {
    ended: new Promise((resolve) => worker.on('closed', resolve)),
    stop: async () => {
      pool.stop()
      await worker.close()
    },
  }
}
