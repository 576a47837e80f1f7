// `kehoach work`: does shards that `kehoach convert --queue` gives out, until it is stopped.
import { createPool } from '../convert/pool.js'
import { EXIT } from './failure.js'
import { catchInterrupt } from './interrupt.js'
import { grouped } from './progress.js'
import { loadQueue } from './queue-modules.js'
import { expectManyDocuments } from './short-run.js'
import { createReporter } from './stdio.js'

export interface WorkCommandOptions {
  queue: string
  jobs: number
}

/** Runs the command and gives its exit code. */
export async function workCommand({ queue, jobs }: WorkCommandOptions, version: string): Promise<number> {
  const report = createReporter({ writesData: false })
  const { startQueueWorker } = await loadQueue(() => import('../convert/queue-worker.js'))
  expectManyDocuments()
  const pool = createPool(jobs)
  let files = 0
  let last = ''
  const worker = startQueueWorker(queue, pool, jobs, version, {
    ready: () => report.line(`kehoach: waiting for work on ${new URL(queue).host}; Ctrl-C ends after the running files`),
    done: (documents, failed) => {
      files += documents
      report.line(`${grouped(files)} files done${failed > 0 ? `, ${grouped(failed)} of the last ${grouped(documents)} failed` : ''}`)
    },
    trouble: (reason) => {
      // the same at each attempt to reach Redis
      if (reason !== last) report.error(reason)
      last = reason
    },
  })
  const interrupt = catchInterrupt(() => void worker.stop())
  await worker.ended
  interrupt.release()
  await pool.close()
  return interrupt.code === null ? EXIT.failed : EXIT.ok
}
