// The thread in which shards are converted and outputs put together, under piscina.
import type { MessagePort } from 'node:worker_threads'
import { reasonOf } from '../file-errors.js'
import { convertShard, type Refused } from './convert-shard.js'
import type { DocumentStatus, JobOptions, Shard, ShardResult } from './job.js'
import type { OutputJob } from './outputs.js'
import { writeOutput } from './write-output.js'

export interface ShardTask {
  shard: Shard
  options: JobOptions
  refused: Refused
  /** Takes a `WorkerNote` for each beginning and end of a document. */
  port: MessagePort
  /** Its first element is not 0 when work shall stop. */
  stop: Int32Array
}

export type WorkerNote = { started: number } | { finished: number; status: DocumentStatus; milliseconds: number }

/** A failure that is not one document's, as text: an error loses its code on the way between threads. */
export interface Broken {
  broken: string
}

export async function shard({ shard: own, options, refused, port, stop }: ShardTask): Promise<ShardResult | Broken | null> {
  const note = (message: WorkerNote): void => port.postMessage(message)
  try {
    return await convertShard(own, options, refused, {
      started: (index) => note({ started: index }),
      finished: (index, status, milliseconds) => note({ finished: index, status, milliseconds }),
      stops: () => Atomics.load(stop, 0) !== 0,
    })
  } catch (error) {
    return { broken: reasonOf(error) }
  } finally {
    port.close()
  }
}

export async function output({ job, options }: { job: OutputJob; options: JobOptions }): Promise<number | Broken> {
  try {
    return await writeOutput(job, options)
  } catch (error) {
    return { broken: `${job.name}: ${reasonOf(error)}` }
  }
}
