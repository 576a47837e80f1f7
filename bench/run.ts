// `npm run bench`: builds the package, measures it, prints tables and writes bench/results.json. See USAGE.
import { execFileSync } from 'node:child_process'
import { parseArgs } from 'node:util'
import type { Figures, Results } from './figures.js'
import { goalRows } from './goals.js'
import { busyNote, machineName, thisMachine } from './machine.js'
import { writeReadme } from './readme.js'
import { readResults, writeResults } from './results.js'
import { ROOT } from './root.js'
import { SUITE_NAMES, SUITES, type SuiteName } from './suites.js'
import { textTable } from './table.js'

const USAGE = `npm run bench                    all suites: ${SUITE_NAMES.join(', ')}
  --only NAME[,NAME]   these suites; the others keep their figures in bench/results.json
  --quick              small sizes and few rounds; writes nothing
  --readme             measures nothing; writes the figures of bench/results.json into README.md`

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      only: { type: 'string', multiple: true, default: [] },
      quick: { type: 'boolean', default: false },
      readme: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  })
  if (values.help) return console.log(USAGE)
  if (values.readme) return writeReadme(readResults() ?? fail('there is no bench/results.json yet: npm run bench'))

  const names = chosen(values.only)
  const note = busyNote()
  build()
  const results: Results = { machine: thisMachine(), figures: {} }
  console.log(`${machineName(results.machine)}; 1 MB is 1,000,000 bytes of UTF-8, times are medians`)
  if (note !== null) console.log(note)
  for (const name of names) {
    await measure(name, values.quick, results.figures)
    console.log(`\n${tableOf(name, results.figures)}`)
    if (!values.quick) writeResults(results, SUITE_NAMES)
  }
  if (!values.quick) console.log(`\ngoals\n${textTable(goalRows(readResults()?.figures ?? {}), [0, 4])}`)
}

/** Adds the figures of one suite. */
async function measure<Name extends SuiteName>(name: Name, quick: boolean, figures: Partial<Figures>): Promise<void> {
  figures[name] = await SUITES[name].measure(quick)
}

function tableOf<Name extends SuiteName>(name: Name, figures: Partial<Figures>): string {
  const { title, rows, left } = SUITES[name]
  return `${name}: ${title}\n${textTable(rows(figures[name]!), left)}`
}

function chosen(only: readonly string[]): SuiteName[] {
  const wanted = only.flatMap((names) => names.split(','))
  const unknown = wanted.find((name) => !SUITE_NAMES.includes(name as SuiteName))
  if (unknown !== undefined) fail(`there is no suite ${unknown}\n\n${USAGE}`)
  return wanted.length === 0 ? SUITE_NAMES : SUITE_NAMES.filter((name) => wanted.includes(name))
}

function build(): void {
  execFileSync('npm', ['run', '--silent', 'build', '--', '--silent'], {
    cwd: ROOT,
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: process.platform === 'win32',
  })
}

function fail(reason: string): never {
  throw new Error(reason)
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
})
