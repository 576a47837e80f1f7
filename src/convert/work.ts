// The work of a run: in memory a few numbers for each shard, on disk its documents.
import type { DocumentJob, Shard } from './job.js'
import { KeySet } from './key-set.js'
import { type Line, openWorkFile, type WorkFile } from './work-file.js'

/** A shard without its documents. */
export interface PlannedShard {
  id: string
  /** Number of its first document, among those of all shards from 0. */
  first: number
  /** Of its documents. */
  bytes: number
  line: Line
}

/** A document that cannot even be opened. */
export interface Unreadable {
  id: string
  path: string
  reason: string
}

/** Documents, as the caller counts them, and what they come to. */
export interface WorkTotal {
  documents: number
  /** Of those that can be read. */
  bytes: number
  unreadable: number
}

/** Unreadable documents in one line of the file. */
const MOST_UNREADABLE = 256

export class Work {
  readonly shards: PlannedShard[] = []
  /** Keys of all documents. */
  readonly keys = new KeySet()
  readonly total: WorkTotal = { documents: 0, bytes: 0, unreadable: 0 }
  private readonly file: WorkFile
  private readonly unreadableLines: Line[] = []
  /** Those that fill no line yet. */
  private unreadableLast: Unreadable[] = []

  constructor(output: string) {
    this.file = openWorkFile(output)
  }

  addShard({ id, documents }: Shard): void {
    const shard = { id, first: this.total.documents - this.total.unreadable, bytes: 0, line: this.file.append(documents) }
    for (const { key, size } of documents) {
      this.keys.add(key)
      this.total.documents++
      shard.bytes += size
    }
    this.total.bytes += shard.bytes
    this.shards.push(shard)
  }

  addUnreadable(document: Unreadable): void {
    this.total.documents++
    this.total.unreadable++
    this.unreadableLast.push(document)
    if (this.unreadableLast.length < MOST_UNREADABLE) return
    this.unreadableLines.push(this.file.append(this.unreadableLast))
    this.unreadableLast = []
  }

  /** The shard with its documents. */
  shard({ id, line }: PlannedShard): Shard {
    return { id, documents: this.file.read<DocumentJob[]>(line) }
  }

  /** In the order given. */
  *unreadable(): Generator<Unreadable, void, void> {
    for (const line of this.unreadableLines) yield* this.file.read<Unreadable[]>(line)
    yield* this.unreadableLast
  }

  close(): void {
    this.file.close()
  }
}
