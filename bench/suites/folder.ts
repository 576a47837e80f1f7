// A temporary folder for as long as some work takes, and a folder of plans in it.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { KB } from '../figures.js'
import { numberedFile } from '../texts.js'

/** Bytes of a plan of usual length. */
export const FILE_SIZE = 13 * KB

export async function inFolder<Result>(work: (folder: string) => Promise<Result>): Promise<Result> {
  const folder = mkdtempSync(join(tmpdir(), 'kehoach-bench-'))
  try {
    return await work(folder)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** So many plans of 13 KB in a folder, each its own, and the bytes of them all. */
export function writeFiles(folder: string, count: number): { source: string; bytes: number } {
  const source = join(folder, 'plans')
  mkdirSync(source)
  let bytes = 0
  for (let index = 1; index <= count; index++) {
    const { name, extension, text } = numberedFile(index, FILE_SIZE)
    writeFileSync(join(source, name + extension), text)
    bytes += Buffer.byteLength(text)
  }
  return { source, bytes }
}
