// The thread in which shards are converted and outputs put together, under piscina.
import { reasonOf } from '../file-errors.js'
import { convertShard, type Refused } from './convert-shard.js'
import type { JobOptions, Shard, ShardResult } from './job.js'
import type { OutputJob } from './outputs.js'
import { type ShardBoard, writeEnd, writeStart } from './shard-board.js'
import { writeOutput } from './write-output.js'

export interface ShardTask {
  shard: Shard
  options: JobOptions
  refused: Refused
  /** Where the beginning and end of each document is noted. */
  board: ShardBoard
  /** Its first element is not 0 when work shall stop. */
  stop: Int32Array
}

/** A failure that is not one document's, as text: an error loses its code on the way between threads. */
export interface Broken {
  broken: string
}

export async function shard({ shard: own, options, refused, board, stop }: ShardTask): Promise<ShardResult | Broken | null> {
  try {
    return await convertShard(own, options, refused, {
      started: (index) => writeStart(board, index),
      finished: (index, status, milliseconds) => writeEnd(board, index, status, milliseconds),
      stops: () => Atomics.load(stop, 0) !== 0,
    })
  } catch (error) {
    return { broken: reasonOf(error) }
  }
}

export async function output({ job, options }: { job: OutputJob; options: JobOptions }): Promise<number | Broken> {
  try {
    return await writeOutput(job, options)
  } catch (error) {
    return { broken: `${job.name}: ${reasonOf(error)}` }
  }
}
