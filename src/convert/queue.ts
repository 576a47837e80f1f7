// Shards shared out over machines through BullMQ on Redis: who gives the work out and collects it.
import { Queue, QueueEvents } from 'bullmq'
import type { Runner } from './convert.js'
import type { DocumentStatus, JobOptions, Shard } from './job.js'
import { shardResult } from './journal.js'
import { BrokenWork, type WorkerPool } from './pool.js'

/** Name of the queue in Redis. */
export const QUEUE = 'kehoach-shards'

/** Shards in Redis at once: enough for many workers, little enough for its memory. */
const GIVEN_OUT = 512
/** Milliseconds in which Redis has to answer at the start. */
const CONNECTED = 10_000
/** Times that a shard is tried on other workers before the conversion gives up. */
const ATTEMPTS = 5

/** What travels through Redis: all that a worker needs. The documents and the output folder have to be at the same paths on every machine. */
export interface QueuedShard {
  shard: Shard
  options: JobOptions
}

/** How each document of a shard fared, by its index. */
export type ShardFates = { status: DocumentStatus; milliseconds: number }[]

export interface QueueRunner extends Runner {
  close(): Promise<void>
}

/** The address of Redis as BullMQ takes it. */
export function connectionOf(url: string): { url: string; maxRetriesPerRequest: null } {
  return { url, maxRetriesPerRequest: null }
}

/** A runner whose shards are done by `kehoach work`; the files of all documents are put together here, by `pool`. */
export async function createQueueRunner(url: string, pool: WorkerPool, stopped: Promise<void>): Promise<QueueRunner> {
  const connection = connectionOf(url)
  const queue = new Queue<QueuedShard, ShardFates>(QUEUE, { connection })
  const events = new QueueEvents(QUEUE, { connection })
  // what the connection has to say comes with the promise that fails
  queue.on('error', () => {})
  events.on('error', () => {})
  await within(CONNECTED, Promise.all([queue.waitUntilReady(), events.waitUntilReady()]), `Redis does not answer at ${new URL(url).host}`)
  return {
    concurrency: GIVEN_OUT,
    write: pool.write,
    async convert(shard, options, finished) {
      const job = await queue.add(
        'shard',
        { shard, options },
        // a shard that is asked for twice is one job; one that is done can be asked for again
        { jobId: shard.id, attempts: ATTEMPTS, backoff: { type: 'fixed', delay: 500 }, removeOnComplete: true, removeOnFail: true },
      )
      const fates = await Promise.race([job.waitUntilFinished(events), stopped]).catch((error: unknown) => {
        throw new BrokenWork(error instanceof Error ? error.message : String(error))
      })
      if (!fates) {
        await job.remove().catch(() => {})
        return null
      }
      for (const [index, { status, milliseconds }] of fates.entries()) finished(index, status, milliseconds)
      return shardResult(options.output, shard.id) ?? fail(options.output)
    },
    close: async () => {
      await Promise.all([events.close(), queue.close()])
    },
  }
}

function within(milliseconds: number, work: Promise<unknown>, reason: string): Promise<unknown> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise((_, reject) => {
    timer = setTimeout(() => reject(new Error(reason)), milliseconds)
  })
  return Promise.race([work, late]).finally(() => clearTimeout(timer))
}

function fail(output: string): never {
  throw new BrokenWork(`a worker finished a shard, but its result is not in ${output}; that folder has to be the same one on every machine`)
}
