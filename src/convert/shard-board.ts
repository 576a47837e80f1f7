// What a thread says of the documents of its shard, in memory that both sides see: it holds also when the thread ends without a word.
import { DOCUMENT_STATUSES, type DocumentStatus } from './job.js'

/** Shared memory; threads can be given it. */
export interface ShardBoard {
  /** Index of the running document, or `NONE`. */
  running: Int32Array
  /** For each document 0, or the place of its status in `DOCUMENT_STATUSES` from 1. */
  statuses: Int32Array
  milliseconds: Float64Array
}

const NONE = -1

export function createBoard(documents: number): ShardBoard {
  const board = {
    running: new Int32Array(new SharedArrayBuffer(4)),
    statuses: new Int32Array(new SharedArrayBuffer(4 * documents)),
    milliseconds: new Float64Array(new SharedArrayBuffer(8 * documents)),
  }
  Atomics.store(board.running, 0, NONE)
  return board
}

export function writeStart({ running }: ShardBoard, index: number): void {
  Atomics.store(running, 0, index)
}

export function writeEnd({ running, statuses, milliseconds }: ShardBoard, index: number, status: DocumentStatus, time: number): void {
  milliseconds[index] = time
  Atomics.store(statuses, index, DOCUMENT_STATUSES.indexOf(status) + 1)
  Atomics.store(running, 0, NONE)
}

/** The running document; null where none is. */
export function runningOf({ running }: ShardBoard): number | null {
  const index = Atomics.load(running, 0)
  return index === NONE ? null : index
}

/** How a document ended; null where it did not yet. */
export function endOf({ statuses, milliseconds }: ShardBoard, index: number): { status: DocumentStatus; milliseconds: number } | null {
  const status = DOCUMENT_STATUSES[Atomics.load(statuses, index) - 1]
  return status === undefined ? null : { status, milliseconds: milliseconds[index]! }
}
