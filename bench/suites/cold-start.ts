// How long the command line tool takes for one file, from nothing, over a process of node that does nothing.
import { spawnSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { CLI } from '../cli.js'
import { type ColdTimes, KB } from '../figures.js'
import { median, round, show, size } from '../numbers.js'
import type { Suite } from '../suite.js'
import { largeText } from '../texts.js'
import { inFolder } from './folder.js'

export const cold: Suite<ColdTimes> = {
  title: 'start to end of a process',
  measure: (quick) =>
    inFolder(async (folder) => {
      const text = largeText(16 * KB)
      const file = join(folder, 'plan.txt')
      writeFileSync(file, text)
      const commands = [
        ['-e', '0'],
        [CLI, '--version'],
        [CLI, 'parse', file],
      ]
      const times = commands.map((): number[] => [])
      // They take turns; the first turn fills the caches of the file system and does not count.
      for (let i = 0; i <= (quick ? 5 : 31); i++) for (const [index, args] of commands.entries()) times[index]!.push(timeProcess(args))
      const [empty = 0, version = 0, parse = 0] = times.map((values) => round(median(values.slice(1))))
      return { bytes: Buffer.byteLength(text), empty, version, parse }
    }),
  rows: ({ bytes, empty, version, parse }) => [
    ['process', 'ms', 'over empty'],
    ...[
      { name: 'node -e 0', time: empty },
      { name: 'kehoach --version', time: version },
      { name: `kehoach parse, ${size(bytes)}`, time: parse },
    ].map(({ name, time }) => [name, show(time), show(time === null || empty === null ? null : time - empty, ' ms')]),
  ],
}

function timeProcess(args: readonly string[]): number {
  const start = performance.now()
  const { status } = spawnSync(process.execPath, args, { stdio: ['ignore', 'ignore', 'inherit'] })
  if (status !== 0) throw new Error(`node ${args.join(' ')} ended with ${status}`)
  return performance.now() - start
}
