// Many files as one NDJSON file: one process against two worker threads that call the package.
import { statSync } from 'node:fs'
import { join } from 'node:path'
import { runChild } from '../child.js'
import type { FileTimes, Time } from '../figures.js'
import { median, ratio, round, show, size, speed } from '../numbers.js'
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
      const start = performance.now()
      do {
        const [alone, together] = [await run(0), await run(2)]
        if (alone.length !== together.length) throw new Error(`one process wrote ${alone.length} bytes, two threads ${together.length}`)
        one.push(alone.time)
        two.push(together.time)
      } while (!quick && one.length < ROUNDS && performance.now() - start < BUDGET)
      return { files: count, bytes, one: middle(one), two: middle(two) }
    }),
  rows: ({ files: count, bytes, one, two }) => [
    [`${show(count)} files, ${size(bytes)}`, 'ms', 'MB/s', 'files/s', 'speed'],
    ...[{ name: 'one process', time: one } as const, { name: 'two worker threads', time: two } as const].map(({ name, time }) => [
      name,
      show(time),
      show(speed(bytes, time)),
      show(time === null ? null : count / (time / 1000)),
      show(ratio(one, time), ' ×'),
    ]),
  ],
}

function middle(times: readonly Time[]): Time {
  return times.some((one) => one === null) ? null : round(median(times as number[]))
}
