// A conversion in this process, with a pool of the test's own.
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { type Conversion, convert, type Watch } from '../../src/convert/convert.js'
import type { JobOptions } from '../../src/convert/job.js'
import { nameDocuments } from '../../src/convert/name-documents.js'
import type { WorkerPool } from '../../src/convert/pool.js'

/** Converts all files below a folder to NDJSON; `watch` is told how it goes. */
export function convertWith(
  pool: Pick<WorkerPool, 'convert' | 'write'>,
  folder: string,
  output: string,
  options: Partial<JobOptions> = {},
  watch: Partial<Watch> = {},
): Promise<Conversion> {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.txt'))
    .sort()
  const job: JobOptions = {
    ...{ version: 'test', output, formats: ['ndjson'], language: 'vi', timeout: 60, csvGuard: true, csvByteOrderMark: false, force: false },
    ...options,
  }
  const nothing = (): void => {}
  return convert(
    nameDocuments(names.map((name) => ({ path: join(folder, name), name }))),
    job,
    { concurrency: 2, convert: pool.convert, write: pool.write },
    { planned: nothing, begun: nothing, document: nothing, failed: nothing, writing: nothing, stops: () => false, ...watch },
  )
}
