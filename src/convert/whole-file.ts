// Files that appear whole under their name or not at all: written aside on the same disk, then renamed.
import { randomBytes } from 'node:crypto'
import { closeSync, fsyncSync, mkdirSync, openSync, renameSync, rmSync, writeSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { layout } from './layout.js'

/** Writes a file at once. */
export function writeWhole(output: string, path: string, content: string | Uint8Array): void {
  const file = openWhole(output, path)
  try {
    file.write(content)
    file.commit()
  } catch (error) {
    file.discard()
    throw error
  }
}

export interface WholeFile {
  /** Where the bytes go until `commit`, for a library that writes by itself. */
  readonly unfinished: string
  write(content: string | Uint8Array): void
  /** Gives the file its name; `safely` first waits until the disk has its bytes. Gives its size. */
  commit(safely?: boolean): number
  discard(): void
}

/** A file that is written piece by piece. */
export function openWhole(output: string, path: string): WholeFile {
  const { unfinished, descriptor } = openUnfinished(output)
  let size = 0
  return {
    unfinished,
    write(content) {
      const bytes = typeof content === 'string' ? Buffer.from(content) : content
      writeAll(descriptor, bytes, size)
      size += bytes.length
    },
    commit(safely = false) {
      if (safely) fsyncSync(descriptor)
      closeSync(descriptor)
      made(dirname(path), () => renameSync(unfinished, path))
      return size
    },
    discard() {
      try {
        closeSync(descriptor)
      } catch {
        // closed by `commit`
      }
      rmSync(unfinished, { force: true })
    },
  }
}

/** A new file among those in the making, open for writing and reading. */
export function openUnfinished(output: string): { unfinished: string; descriptor: number } {
  const unfinished = join(layout.unfinished(output), randomBytes(12).toString('hex'))
  return { unfinished, descriptor: made(dirname(unfinished), () => openSync(unfinished, 'wx+')) }
}

/** Writes all bytes at a place of the file; the system may take them in pieces. */
export function writeAll(descriptor: number, bytes: Uint8Array, place: number): void {
  for (let written = 0; written < bytes.length; ) written += writeSync(descriptor, bytes, written, bytes.length - written, place + written)
}

/** Does something in a folder that may not be there yet. */
function made<Result>(folder: string, work: () => Result): Result {
  try {
    return work()
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error
    mkdirSync(folder, { recursive: true })
    return work()
  }
}
