// The worker of conversions, with documents that end it: what a reader with a fault would do.
import { readFileSync } from 'node:fs'
import type { ShardTask } from '../../src/convert/worker.js'
import { shard as convert } from '../../src/convert/worker.js'

export { output } from '../../src/convert/worker.js'

/** Does what a document's first line says when the document is begun. */
export function shard(task: ShardTask): ReturnType<typeof convert> {
  const { port } = task
  const post = port.postMessage.bind(port)
  port.postMessage = (note: { started?: number }) => {
    post(note)
    if (note.started === undefined || task.refused.has(note.started)) return
    const first = readFileSync(task.shard.documents[note.started]!.path, 'utf8').split('\n')[0]
    if (first === 'EXIT') process.exit(3)
    if (first === 'ENDLESS') for (;;);
    if (first === 'MEMORY') for (const all: number[][] = []; ; ) all.push(new Array(1_000_000).fill(all.length))
  }
  return convert(task)
}
