// Plain data put aside on disk, line by line, and read back in any order: what is known of each document has no place in memory.
import { createHash } from 'node:crypto'
import { closeSync, readSync, rmSync } from 'node:fs'
import { openUnfinished, writeAll } from './whole-file.js'

/** Where a line stands, and what tells whether it is still the one that was written. */
export interface Line {
  /** Bytes before it. */
  offset: number
  /** Its bytes, without the line feed. */
  length: number
  sha256: string
}

export interface WorkFile {
  append(content: object): Line
  /** @throws {Error} where the line is not the one that was written */
  read<Content extends object>(line: Line): Content
  /** Takes the file away; that of a killed run goes with all that is unfinished. */
  close(): void
}

/** A new file among those in the making, for this run alone. */
export function openWorkFile(output: string): WorkFile {
  const { unfinished, descriptor } = openUnfinished(output)
  let size = 0
  return {
    append(content) {
      const bytes = Buffer.from(`${JSON.stringify(content)}\n`)
      writeAll(descriptor, bytes, size)
      const line = { offset: size, length: bytes.length - 1, sha256: sha256(bytes.subarray(0, -1)) }
      size += bytes.length
      return line
    },
    read<Content>({ offset, length, sha256: written }: Line): Content {
      const bytes = Buffer.alloc(length)
      for (let read = 0, more = 1; more > 0; read += more) more = readSync(descriptor, bytes, read, length - read, offset + read)
      if (sha256(bytes) !== written) throw new Error('the list of files to do, in .kehoach/unfinished, was damaged while it was in use')
      return JSON.parse(bytes.toString('utf8')) as Content
    },
    close() {
      closeSync(descriptor)
      rmSync(unfinished, { force: true })
    },
  }
}

function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('base64')
}
