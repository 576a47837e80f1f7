// Peak memory of the command line tool that writes a large text as NDJSON.
import { spawn } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { CLI } from '../cli.js'
import { KB, MB, type Memory } from '../figures.js'
import { round, show, size } from '../numbers.js'
import type { Suite } from '../suite.js'
import { largeText } from '../texts.js'
import { FILE_SIZE, inFolder, writeFiles } from './folder.js'

const LIMIT = 300_000

// Loaded before the program, writes its peak in KB to the pipe with number 3 at its end. Linux counts pages of the parent into maxRSS of a
// process that was just started, but not into VmHWM.
const REPORT_PEAK = `
import { readFileSync, writeSync } from 'node:fs'
process.on('exit', () => {
  let peak = process.resourceUsage().maxRSS
  try { peak = Number(/VmHWM:\\s*(\\d+)/.exec(readFileSync('/proc/self/status', 'utf8'))[1]) } catch {}
  writeSync(3, String(peak))
})`

export const memory: Suite<Memory> = {
  title: 'peak of resident memory',
  measure: (quick) =>
    inFolder(async (folder) => {
      const bytes = quick ? 500 * KB : 20 * MB
      const text = largeText(bytes)
      const file = join(folder, 'plan.txt')
      writeFileSync(file, text)
      const { source: plans } = writeFiles(folder, Math.ceil(bytes / FILE_SIZE))
      return {
        bytes: Buffer.byteLength(text),
        empty: await peakOf(['-e', '0']),
        parse: await peakOf([CLI, 'parse', file, '-f', 'ndjson', '-o', join(folder, 'plan.ndjson')]),
        folder: await peakOf([CLI, 'parse', plans, '-f', 'ndjson', '-o', join(folder, 'plans.ndjson')]),
      }
    }),
  rows: ({ bytes, empty, parse, folder }) => [
    ['process', 'MB'],
    ['node -e 0', show(empty)],
    [`kehoach parse, one document of ${size(bytes)} → NDJSON`, show(parse)],
    [`kehoach parse, ${size(bytes)} in files of ${size(FILE_SIZE)} → NDJSON`, show(folder)],
  ],
}

/** In MB; null where the process failed or was stopped at the limit. */
function peakOf(args: readonly string[]): Promise<number | null> {
  const preload = `data:text/javascript,${encodeURIComponent(REPORT_PEAK)}`
  const child = spawn(process.execPath, ['--import', preload, ...args], { stdio: ['ignore', 'ignore', 'inherit', 'pipe'], timeout: LIMIT })
  let said = ''
  child.stdio[3]!.on('data', (part: Buffer) => {
    said += part.toString()
  })
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('close', (code) => resolve(code === 0 && said !== '' ? round((Number(said) * 1024) / MB) : null))
  })
}
