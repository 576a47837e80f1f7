// The plan of work: each document with the hash of what it holds, documents put together in shards.
import { createHash } from 'node:crypto'
import { closeSync, fstatSync, openSync, readSync } from 'node:fs'
import { reasonOf } from '../file-errors.js'
import type { DocumentJob, JobOptions } from './job.js'
import type { Work } from './work.js'

/** A document as the caller names it; the id is unique. */
export interface NamedDocument {
  id: string
  /** Absolute path. */
  path: string
}

/** Documents that are named one after the other, once: a long list of them need not stay. */
export interface DocumentSource {
  count: number
  documents: Iterable<NamedDocument>
}

/** A shard holds no more than so many documents and bytes; one document may be larger. */
const MOST_DOCUMENTS = 256
const MOST_BYTES = 4_000_000
/** One document in so many begins a shard, by the hash of its id: a new file changes the shard that it falls into and no other. */
const AVERAGE_DOCUMENTS = 64
const CHUNK = 1 << 20

/**
 * Reads every document once for its hash and puts documents together, in the order given, into `work`. The same documents give the
 * same shards on every machine.
 *
 * @param tick called before each document; lets the caller show progress and stop by throwing
 */
export async function planWork(documents: Iterable<NamedDocument>, work: Work, options: JobOptions, tick: (done: number) => Promise<void>): Promise<void> {
  const chunk = Buffer.allocUnsafe(CHUNK)
  let open: DocumentJob[] = []
  let openBytes = 0
  const close = (): void => {
    if (open.length > 0) work.addShard({ id: shardId(open, options), documents: open })
    open = []
    openBytes = 0
  }
  let done = 0
  for (const { id, path } of documents) {
    await tick(done++)
    let hashed: { sha256: string; size: number }
    try {
      hashed = hashFile(path, chunk)
    } catch (error) {
      work.addUnreadable({ id, path, reason: reasonOf(error) })
      continue
    }
    const job = { id, path, ...hashed, key: keyOf(id, hashed.sha256, options) }
    if (open.length >= MOST_DOCUMENTS || openBytes + job.size > MOST_BYTES || beginsShard(id)) close()
    open.push(job)
    openBytes += job.size
  }
  close()
}

function hashFile(path: string, chunk: Buffer): { sha256: string; size: number } {
  const descriptor = openSync(path, 'r')
  try {
    if (fstatSync(descriptor).isDirectory()) throw Object.assign(new Error(), { code: 'EISDIR' })
    const hash = createHash('sha256')
    let size = 0
    for (let read = readSync(descriptor, chunk); read > 0; read = readSync(descriptor, chunk)) {
      hash.update(read === chunk.length ? chunk : chunk.subarray(0, read))
      size += read
    }
    return { sha256: hash.digest('hex'), size }
  } finally {
    closeSync(descriptor)
  }
}

/** Everything that the plan of a document depends on. */
function keyOf(id: string, sha256: string, { version, language, encoding, maxLength }: JobOptions): string {
  return digest([version, language, encoding ?? null, maxLength ?? null, id, sha256])
}

/** Everything that the parts of a shard depend on. */
function shardId(documents: readonly DocumentJob[], { csvGuard }: JobOptions): string {
  return digest([csvGuard, ...documents.map(({ key }) => key)]).slice(0, 40)
}

function beginsShard(id: string): boolean {
  return createHash('sha256').update(id).digest().readUInt32BE() % AVERAGE_DOCUMENTS === 0
}

export function digest(parts: readonly unknown[]): string {
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex')
}
