// The worker of conversions, with documents that end it: what a reader with a fault would do.
import { readFileSync } from 'node:fs'
import type { ShardTask } from '../../src/convert/worker.js'
import { shard as convert } from '../../src/convert/worker.js'

export { output } from '../../src/convert/worker.js'

/** Does what a document's first line says when the document is begun and read. */
export function shard(task: ShardTask): ReturnType<typeof convert> {
  const documents = task.shard.documents.map((job, index) => ({
    ...job,
    get path(): string {
      if (!task.refused.has(index)) endAsTold(job.path)
      return job.path
    },
  }))
  return convert({ ...task, shard: { ...task.shard, documents } })
}

function endAsTold(path: string): void {
  const first = readFileSync(path, 'utf8').split('\n')[0]
  if (first === 'EXIT') process.exit(3)
  if (first === 'ENDLESS') for (;;);
  if (first === 'MEMORY') for (const all: number[][] = []; ; ) all.push(new Array(1_000_000).fill(all.length))
}
