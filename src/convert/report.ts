// report.json: what became of each document of a run, written one shard at a time.
import type { DocumentStatus, JobOptions, Shard } from './job.js'
import { shardResult } from './journal.js'
import { layout } from './layout.js'
import type { Work } from './plan-work.js'
import { openWhole } from './whole-file.js'

/** What a run came to. */
export interface Summary {
  documents: number
  /** Read in this run, taken from earlier ones, failed. */
  done: number
  kept: number
  failed: number
  /** Bytes of all documents. */
  bytes: number
  seconds: number
}

/** How each document fared, by its key; those of shards that needed nothing are left out. */
export type Fates = ReadonlyMap<string, { status: DocumentStatus; milliseconds: number }>

/** Writes the report beside the outputs. */
export function writeReport(work: Work, fates: Fates, summary: Summary, outputs: readonly string[], options: JobOptions): void {
  const { output, version, formats, language, timeout } = options
  const file = openWhole(output, layout.report(output))
  try {
    const head = { version, formats, language, timeout, summary, outputs }
    file.write(`${JSON.stringify(head, null, 2).slice(0, -2)},\n  "documents": [`)
    let separator = '\n    '
    const put = (entry: object): void => {
      file.write(separator + JSON.stringify(entry))
      separator = ',\n    '
    }
    for (const shard of work.shards) for (const entry of entriesOf(shard, fates, output)) put(entry)
    for (const { id, path, reason } of work.unreadable)
      put({ id, path, status: 'failed', milliseconds: 0, failure: { code: 'UNREADABLE_FILE', reason }, messages: [] })
    file.write('\n  ]\n}\n')
    file.commit()
  } catch (error) {
    file.discard()
    throw error
  }
}

function* entriesOf(shard: Shard, fates: Fates, output: string): Generator<object, void, void> {
  const documents = shardResult(output, shard.id)?.documents ?? []
  for (const [index, { id, key, path }] of shard.documents.entries()) {
    const { status = 'kept', milliseconds = 0 } = fates.get(key) ?? {}
    const { failure = null, messages = [] } = documents[index] ?? {}
    yield { id, path, status, milliseconds: Math.round(milliseconds), failure, messages }
  }
}
