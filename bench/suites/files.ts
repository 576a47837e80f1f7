// Many files as one NDJSON file: one process against two worker threads that call the package, and the command with one worker and with two.
import { spawnSync } from 'node:child_process'
import { statSync } from 'node:fs'
import { join } from 'node:path'
import { runChild } from '../child.js'
import { CLI } from '../cli.js'
import type { FileTimes, Time } from '../figures.js'
import { middle, ratio, show, size, speed } from '../numbers.js'
import type { Suite } from '../suite.js'
import { inFolder, writeFiles } from './folder.js'

const LIMIT = 300_000
/** No round is begun after so many milliseconds. */
const BUDGET = 60_000
const ROUNDS = 3

export const files: Suite<FileTimes> = {
  title: 'many files of 13 KB as one NDJSON file',
  measure: (quick) =>
    inFolder(async (folder) => {
      const count = quick ? 200 : 5000
      const { source, bytes } = writeFiles(folder, count)
      const run = async (threads: number) => {
        const output = join(folder, `${threads}.ndjson`)
        const { lines, ended } = await runChild<number>('files.ts', [source, output, threads], LIMIT)
        return { time: ended ? (lines[0] ?? null) : null, length: ended ? statSync(output).size : 0 }
      }
      const one: Time[] = []
      const two: Time[] = []
      const oneWorker: Time[] = []
      const twoWorkers: Time[] = []
      const start = performance.now()
      do {
        const [alone, together] = [await run(0), await run(2)]
        if (alone.length !== together.length) throw new Error(`one process wrote ${alone.length} bytes, two threads ${together.length}`)
        one.push(alone.time)
        two.push(together.time)
        for (const [workers, times] of [oneWorker, twoWorkers].entries()) times.push(convert(source, join(folder, `converted-${one.length}`), workers + 1))
      } while (!quick && one.length < ROUNDS && performance.now() - start < BUDGET)
      return { files: count, bytes, one: middle(one), two: middle(two), oneWorker: middle(oneWorker), twoWorkers: middle(twoWorkers) }
    }),
  rows: ({ files: count, bytes, one, two, oneWorker, twoWorkers }) => [
    [`${show(count)} files, ${size(bytes)}`, 'ms', 'MB/s', 'files/s', 'speed'],
    ...[
      { name: 'one process', time: one, first: one },
      { name: 'two worker threads', time: two, first: one },
      { name: 'kehoach convert, one worker', time: oneWorker, first: oneWorker },
      { name: 'kehoach convert, two workers', time: twoWorkers, first: oneWorker },
    ].map(({ name, time, first }) => [
      name,
      show(time),
      show(speed(bytes, time)),
      show(time === null ? null : count / (time / 1000)),
      show(ratio(first, time), ' ×'),
    ]),
  ],
}

/** The command from start to end; nothing of an earlier run is there to be taken over. */
function convert(source: string, output: string, workers: number): Time {
  const args = [CLI, 'convert', source, '--output', `${output}-${workers}`, '--to', 'ndjson', '--jobs', String(workers)]
  const start = performance.now()
  const { status } = spawnSync(process.execPath, args, { stdio: 'ignore', timeout: LIMIT })
  return status === 0 ? performance.now() - start : null
}
