// The queries of examples/ over a dataset of the corpus, each run where its program is there.
import { spawnSync } from 'node:child_process'
import { cpSync, readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Plan } from '../../src/schema/plan.js'
import { query } from '../export/duckdb.js'
import { buildCli, folderWith, kehoach } from './built-cli.js'

const ROOT = resolve(import.meta.dirname, '../..')
const EXAMPLES = join(ROOT, 'examples')
const HAS_PANDAS = spawnSync('python3', ['-c', 'import pandas, pyarrow']).status === 0

buildCli()

let cwd = ''
let plans: Plan[] = []

beforeAll(async () => {
  cwd = folderWith({})
  for (const slug of readdirSync(join(ROOT, 'corpus')).filter((name) => /-20\d\d/.test(name)))
    for (const file of readdirSync(join(ROOT, 'corpus', slug)).filter((name) => name.startsWith('source.')))
      cpSync(join(ROOT, 'corpus', slug, file), join(cwd, 'plans', slug + file.slice('source'.length)))
  expect((await kehoach(['convert', 'plans', '-o', 'out'], { cwd })).code).toBe(0)
  plans = readFileSync(join(cwd, 'out/plans.ndjson'), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Plan)
}, 60_000)

/** The rows of a query file over this dataset. */
function run(name: string, change: (sql: string) => string = (sql) => sql): Promise<Record<string, unknown>[]> {
  return query(change(readFileSync(join(EXAMPLES, name), 'utf8').replaceAll("'out/", `'${cwd}/out/`)))
}

describe('DuckDB', () => {
  it('lists the targets for 2030', async () => {
    const rows = await run('targets-2030.sql')
    const milestones = plans.flatMap(({ targets }) => targets.flatMap((target) => target.milestones)).filter(({ to }) => to === 2030)
    expect(milestones.length).toBeGreaterThan(10)
    expect(rows).toHaveLength(milestones.length)
    expect(rows.some(({ province }) => String(province).includes('Hà Nội'))).toBe(true)
  })

  it('counts the tasks that agencies lead', async () => {
    const rows = await run('leading-agencies.sql')
    const counts = new Map<string, number>()
    for (const { tasks } of plans) for (const { lead } of tasks) for (const { agencyId } of lead) counts.set(agencyId, (counts.get(agencyId) ?? 0) + 1)
    expect(Number(rows[0]?.tasks)).toBe(Math.max(...counts.values()))
    expect(rows.map(({ tasks }) => Number(tasks))).toEqual(rows.map(({ tasks }) => Number(tasks)).sort((a, b) => b - a))
  })

  it('finds what is due next quarter', async () => {
    const rows = await run('due-next-quarter.sql', (sql) => sql.replace('current_date', "DATE '2024-08-15'"))
    const due = plans.flatMap(({ deadlines }) => deadlines).filter(({ end }) => end !== null && end >= '2024-10-01' && end <= '2024-12-31')
    expect(due.length).toBeGreaterThan(0)
    expect(new Set(rows.map((row) => String(row.due).slice(0, 10)))).toEqual(new Set(due.map(({ end }) => end)))
  })
})

describe.runIf(HAS_PANDAS)('pandas', () => {
  it('counts targets by year', () => {
    const { stdout, status } = spawnSync('python3', [join(EXAMPLES, 'targets-by-year.py'), 'out'], { cwd, encoding: 'utf8' })
    expect(status).toBe(0)
    const [header] = stdout.split('\n')
    expect(header).toMatch(/^document_id,(?:20\d\d,?)+$/)
  })
})

describe('TypeScript', () => {
  it('lists tasks without a deadline', () => {
    const args = ['--import', import.meta.resolve('tsx'), join(EXAMPLES, 'tasks-without-deadline.ts'), 'out/plans.ndjson']
    const { stdout, status } = spawnSync(process.execPath, args, { cwd, encoding: 'utf8' })
    expect(status).toBe(0)
    const open = plans.flatMap(({ tasks }) => tasks).filter(({ deadlineIds }) => deadlineIds.length === 0)
    expect(stdout.split('\t')).toHaveLength(3 * open.length + 1)
  })
})
