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
        { args: ['-e', '0'] },
        { args: [CLI, '--version'] },
        { args: [CLI, 'parse', file] },
        { args: [CLI, 'parse', file], env: { NODE_DISABLE_COMPILE_CACHE: '1' } },
      ]
      const times = commands.map((): number[] => [])
      // They take turns; the first turn fills the caches of the file system and of compiled code and does not count.
      for (let i = 0; i <= (quick ? 5 : 31); i++)
        for (const [index, { args, env }] of commands.entries()) times[index]!.push(timeProcess(args, { XDG_CACHE_HOME: folder, ...env }))
      const [empty = 0, version = 0, parse = 0, first = 0] = times.map((values) => round(median(values.slice(1))))
      return { bytes: Buffer.byteLength(text), empty, version, parse, first }
    }),
  rows: ({ bytes, empty, version, parse, first }) => [
    ['process', 'ms', 'over empty'],
    ...[
      { name: 'node -e 0', time: empty },
      { name: 'kehoach --version', time: version },
      { name: `kehoach parse, ${size(bytes)}`, time: parse },
      { name: '… without compiled code', time: first },
    ].map(({ name, time }) => [name, show(time), show(time === null || empty === null ? null : time - empty, ' ms')]),
  ],
}

function timeProcess(args: readonly string[], env: Record<string, string>): number {
  const start = performance.now()
  const { status } = spawnSync(process.execPath, args, { stdio: ['ignore', 'ignore', 'inherit'], env: { ...process.env, ...env } })
  if (status !== 0) throw new Error(`node ${args.join(' ')} ended with ${status}`)
  return performance.now() - start
}
