// Some files as lines of NDJSON: what one process and each worker thread do alike.
import { fileToLine } from '../kehoach.js'

export interface Batch {
  index: number
  paths: string[]
}

/** Text, not objects: bytes go from thread to thread without a copy. */
export interface BatchLines {
  index: number
  lines: Uint8Array<ArrayBuffer>
}

export async function batchLines({ index, paths }: Batch): Promise<BatchLines> {
  let lines = ''
  for (const path of paths) lines += await fileToLine(path)
  return { index, lines: new TextEncoder().encode(lines) }
}
