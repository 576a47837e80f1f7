// Conversions that are killed, stopped or crashed: what comes out in the end is what an undisturbed run gives.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createPool } from '../../src/convert/pool.js'
import { buildCli, builtFile, ended, folderWith, kehoach, outputsOf, plans, planText, reportOf, start } from './built-cli.js'
import { convertWith } from './run-convert.js'

buildCli({ 'crashing-worker': 'tests/convert/crashing-worker.ts' })

const ALL = 'json,ndjson,csv,xlsx,parquet,ics,akn'

describe('the same bytes', () => {
  const cwd = folderWith(plans(60))

  it('come from one worker and from three, from a folder and from its files in pieces', async () => {
    await kehoach(['convert', 'plans', '-o', 'one', '--to', ALL, '--jobs', '1'], { cwd })
    await kehoach(['convert', 'plans', '-o', 'three', '--to', ALL, '--jobs', '3'], { cwd })
    await kehoach(['convert', 'plans/0', '-o', 'grown', '--to', ALL], { cwd })
    await kehoach(['convert', 'plans', '-o', 'grown', '--to', ALL], { cwd })
    const expected = outputsOf(join(cwd, 'one'))
    expect(Object.keys(expected)).toHaveLength(3 * 60 + 2 * 8 + 2)
    expect(outputsOf(join(cwd, 'three'))).toEqual(expected)
    // files of plans/0 alone were called by their path below it
    const grown = Object.entries(outputsOf(join(cwd, 'grown'))).filter(([name]) => expected[name] !== undefined)
    expect(Object.fromEntries(grown)).toEqual(expected)
  }, 60_000)

  it('come out however often and whenever the work is killed', async () => {
    const expected = outputsOf(join(cwd, 'one'))
    const moments = fc.sample(fc.integer({ min: 80, max: 1400 }), { numRuns: 12, seed: 20 })
    for (const moment of moments) {
      const child = start(['convert', 'plans', '-o', 'killed', '--to', ALL, '--jobs', '2'], { cwd })
      const timer = setTimeout(() => child.kill('SIGKILL'), moment)
      await ended(child)
      clearTimeout(timer)
      // whatever stands there is whole
      const found = existsSync(join(cwd, 'killed')) ? outputsOf(join(cwd, 'killed')) : {}
      for (const [name, hash] of Object.entries(found)) expect([name, hash]).toEqual([name, expected[name]])
    }
    const last = await kehoach(['convert', 'plans', '-o', 'killed', '--to', ALL, '--jobs', '2'], { cwd })
    expect(last.code).toBe(0)
    expect(outputsOf(join(cwd, 'killed'))).toEqual(expected)
    expect(existsSync(join(cwd, 'killed/.kehoach/unfinished'))).toBe(false)
  }, 120_000)
})

describe('Ctrl-C', () => {
  it('finishes the running files, says how to go on, and the next run goes on', async () => {
    const cwd = folderWith(plans(400))
    const child = start(['convert', 'plans', '-o', 'out', '--to', 'csv', '--jobs', '1', '--verbose'], { cwd })
    const run = ended(child)
    await new Promise<void>((resolve) => {
      child.stderr?.on('data', (chunk: Buffer) => {
        if (chunk.toString().includes('done ')) resolve()
      })
    })
    child.kill('SIGINT')
    const { code, stderr } = await run
    expect(code).toBe(130)
    expect(stderr).toContain('finishing the running files')
    const [, count] = /stopped; ([\d,]+) of 400 files are done\. The same command goes on/.exec(stderr) ?? []
    expect(Number(count)).toBeGreaterThan(0)
    expect(existsSync(join(cwd, 'out/csv'))).toBe(false)

    const second = await kehoach(['convert', 'plans', '-o', 'out', '--to', 'csv'], { cwd })
    expect(second.code).toBe(0)
    const { summary } = reportOf(join(cwd, 'out'))
    expect(summary.done + summary.kept).toBe(400)
    expect(summary.kept).toBeGreaterThanOrEqual(Number(count))
  }, 60_000)
})

describe('a document that ends its worker', () => {
  it.each([
    ['exits', 'EXIT', 'CRASHED'],
    ['never ends', 'ENDLESS', 'TIMED_OUT'],
    ['eats all memory', 'MEMORY', 'CRASHED'],
  ])(
    'because it %s is reported, and the rest goes on',
    async (_, line, code) => {
      const cwd = folderWith({ ...plans(12), 'plans/3/bad.txt': `${line}\n${planText('Hỏng')}`, 'plans/5/bad.txt': `${line}\n${planText('Hỏng')}` })
      const pool = createPool(2, new URL(`file://${builtFile('crashing-worker')}`), { grace: 0.2, heap: 64 })
      try {
        const result = await convertWith(pool, join(cwd, 'plans'), join(cwd, 'out'), { timeout: 0.5 })
        expect(result).toMatchObject({ documents: 14, done: 12, failed: 2, interrupted: false })
      } finally {
        await pool.close()
      }
      const { documents } = reportOf(join(cwd, 'out'))
      expect(documents.filter(({ status }) => status === 'failed').map(({ id, failure }) => [id, failure?.code])).toEqual([
        ['3/bad.txt', code],
        ['5/bad.txt', code],
      ])
      expect(readFileSync(join(cwd, 'out/plans.ndjson'), 'utf8').trim().split('\n')).toHaveLength(12)
      expect(readdirSync(join(cwd, 'out/.kehoach'))).not.toContain('unfinished')
    },
    60_000,
  )
})
