// Child: a folder of files as one NDJSON file, by this process alone or by worker threads. Arguments: folder, output, threads (0: none).
import { closeSync, openSync, readdirSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import { Worker } from 'node:worker_threads'
import { report } from '../child.js'
import { round } from '../numbers.js'
import { type Batch, type BatchLines, batchLines } from './files-batch.js'

/** Files that a thread is given at once. */
const BATCH = 25

/** tsx reads the worker's TypeScript too, but has to be asked for in each thread. */
const IN_THREAD = `import('tsx/esm/api').then(({ register }) => { register(); import('${new URL('./files-worker.ts', import.meta.url)}') })`

const [folder = '', output = '', threads = '0'] = process.argv.slice(2)
const paths = readdirSync(folder)
  .sort()
  .map((name) => join(folder, name))
const batches = Array.from(
  { length: Math.ceil(paths.length / BATCH) },
  (_, index): Batch => ({ index, paths: paths.slice(index * BATCH, (index + 1) * BATCH) }),
)

// Threads are started before the clock, as those of a service are.
const workers = await Promise.all(Array.from({ length: Number(threads) }, startWorker))
const file = openSync(output, 'w')
const start = performance.now()
if (workers.length === 0) for (const batch of batches) writeSync(file, (await batchLines(batch)).lines)
else await writeByWorkers()
report(round(performance.now() - start))
closeSync(file)
for (const worker of workers) await worker.terminate()

function startWorker(): Promise<Worker> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(IN_THREAD, { eval: true })
    worker.once('error', reject)
    worker.once('message', () => resolve(worker))
  })
}

/** Each worker gets the next batch when it has done one; lines are written in the order of the files. */
function writeByWorkers(): Promise<void> {
  const done = new Map<number, Uint8Array>()
  let given = 0
  let written = 0
  return new Promise((resolve) => {
    const giveNext = (worker: Worker) => {
      if (given < batches.length) worker.postMessage(batches[given++])
    }
    for (const worker of workers) {
      worker.on('message', ({ index, lines }: BatchLines) => {
        giveNext(worker)
        done.set(index, lines)
        for (let next = done.get(written); next !== undefined; next = done.get(written)) {
          writeSync(file, next)
          done.delete(written++)
        }
        if (written === batches.length) resolve()
      })
      giveNext(worker)
    }
  })
}
