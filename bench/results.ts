// Reads and writes bench/results.json.
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Results } from './figures.js'
import { machineName } from './machine.js'
import { ROOT } from './root.js'

const FILE = join(ROOT, 'bench/results.json')

export function readResults(): Results | null {
  return existsSync(FILE) ? (JSON.parse(readFileSync(FILE, 'utf8')) as Results) : null
}

/** Written after each suite, so that a run that is stopped is not lost. Suites that were not run keep their figures, if those are from the same machine. */
export function writeResults({ machine, figures }: Results, order: readonly string[]): void {
  const before = readResults()
  const kept = before !== null && machineName(before.machine) === machineName(machine) ? before.figures : {}
  const all: Record<string, unknown> = { ...kept, ...figures }
  const sorted = Object.fromEntries(order.flatMap((name) => (all[name] === undefined ? [] : [[name, all[name]]])))
  writeFileSync(FILE, `${JSON.stringify({ machine, figures: sorted }, null, 2)}\n`)
}
