// report.json: what became of each document of a run, written one shard at a time.
import type { Fates } from './fates.js'
import type { JobOptions } from './job.js'
import { shardResult } from './journal.js'
import { layout } from './layout.js'
import { openWhole } from './whole-file.js'
import type { PlannedShard, Work } from './work.js'

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

/** Writes the report beside the outputs. */
export function writeReport(work: Work, fates: Fates, summary: Summary, outputs: readonly string[], options: JobOptions): void {
  const { output, version, formats, language, timeout } = options
  const file = openWhole(output, layout.report(output))
  try {
    const head = { version, formats, language, timeout, summary, outputs }
    file.write(`${JSON.stringify(head, null, 2).slice(0, -2)},\n  "documents": [`)
    let separator = '\n    '
    const put = (entries: readonly object[]): void => {
      const lines = entries.map((entry) => JSON.stringify(entry))
      file.write(separator + lines.join(',\n    '))
      separator = ',\n    '
    }
    for (const shard of work.shards) put(entriesOf(shard, work, fates, output))
    for (const { id, path, reason } of work.unreadable())
      put([{ id, path, status: 'failed', milliseconds: 0, failure: { code: 'UNREADABLE_FILE', reason }, messages: [] }])
    file.write('\n  ]\n}\n')
    file.commit()
  } catch (error) {
    file.discard()
    throw error
  }
}

function entriesOf(planned: PlannedShard, work: Work, fates: Fates, output: string): object[] {
  const documents = shardResult(output, planned.id)?.documents ?? []
  return work.shard(planned).documents.map(({ id, path }, index) => {
    const { failure = null, messages = [] } = documents[index] ?? {}
    return { id, path, ...fates.get(planned.first + index), failure, messages }
  })
}
