// Worker thread: takes batches of files and gives their lines. Its first message says that it is ready.
import { parentPort } from 'node:worker_threads'
import { type Batch, batchLines } from './files-batch.js'

parentPort!.on('message', async (batch: Batch) => {
  const result = await batchLines(batch)
  parentPort!.postMessage(result, [result.lines.buffer])
})
parentPort!.postMessage('ready')
