// Writes the figures of bench/results.json into README.md, between two comments.
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Figures, Results } from './figures.js'
import { machineName } from './machine.js'
import { ratio, show, size, speed } from './numbers.js'
import { ROOT } from './root.js'
import { isLinear } from './suites/adversarial.js'
import { speedOverMegabyte } from './suites/growth.js'
import { peerRows } from './suites/peers.js'
import { markdownTable } from './table.js'

const FILE = join(ROOT, 'README.md')
const PART = /(<!-- figures of bench\/results\.json -->\n)[\s\S]*?(<!-- end of figures -->)/

export function writeReadme(results: Results): void {
  writeFileSync(FILE, withFigures(readFileSync(FILE, 'utf8'), results))
}

/** The README with these figures in place of those that stand in it. */
export function withFigures(readme: string, { machine, figures }: Results): string {
  if (!PART.test(readme)) throw new Error('README.md has no place for figures')
  const tables = [...(figures.peers ? [markdownTable(peerRows(figures.peers), [0, 1])] : []), markdownTable([['', 'measured'], ...otherRows(figures)])]
  return readme.replace(PART, (_, opens: string, closes: string) => `${opens}\n${machineName(machine)}.\n\n${tables.join('\n\n')}\n\n${closes}`)
}

function otherRows(figures: Partial<Figures>): string[][] {
  const { corpus, growth, files, cold, memory, adversarial } = figures
  const rows: string[][] = []
  if (corpus)
    rows.push([
      'a corpus document, string → Plan',
      range(
        corpus.map(({ plan }) => plan),
        ' ms',
      ),
    ])
  for (const one of growth ?? [])
    rows.push([
      `one document of ${one.name}, string → Plan`,
      `${show(speed(one.bytes, one.plan))} MB/s, ${show(speedOverMegabyte(growth!, one.name), ' ×')} that at 1 MB`,
    ])
  if (files) rows.push([`${show(files.files)} files of 13 KB to NDJSON, one process`, `${show(speed(files.bytes, files.one))} MB/s`])
  if (files) rows.push(['… two worker threads that call the package', `${show(ratio(files.one, files.two), ' ×')} as fast`])
  if (files) rows.push(['… `kehoach convert` with two workers over one', `${show(ratio(files.oneWorker, files.twoWorkers), ' ×')} as fast`])
  if (cold)
    rows.push([
      `\`kehoach parse\` on ${size(cold.bytes)}, from start to end`,
      `${show(cold.parse)} ms, the first time ${show(cold.first)} ms; an empty node process ${show(cold.empty)} ms`,
    ])
  if (memory) rows.push([`peak memory, ${size(memory.bytes)} in files of 13 KB to NDJSON`, show(memory.folder, ' MB')])
  if (memory) rows.push([`peak memory, one document of ${size(memory.bytes)} to NDJSON`, show(memory.parse, ' MB')])
  if (adversarial) rows.push(['documents made to be slow whose time grows with their size', `${adversarial.filter(isLinear).length} of ${adversarial.length}`])
  return rows
}

function range(times: readonly (number | null)[], unit: string): string {
  const known = times.filter((time) => time !== null)
  return `${show(Math.min(...known))}–${show(Math.max(...known), unit)}`
}
