// Paths on stdin: lines in, lines out, as other programs drive it.
import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { readPathLine } from '../../src/cli/stdin-paths.js'
import { planSchema } from '../../src/schema/plan.js'
import { buildCli, builtFile, folderWith, kehoach, outputsOf, plans, planText, reportOf } from './built-cli.js'

buildCli()

it('gives one line for each line, in order, failures too', async () => {
  const cwd = folderWith({ 'a.txt': planText('A'), 'tên có dấu.txt': planText('B'), 'bad.txt': new Uint8Array(64) })
  const stdin = ['a.txt', '', '"tên có dấu.txt"', 'none.txt', 'bad.txt', '{"path":"./a.txt","id":"lần hai"}', '{"file":"a.txt"}', '{'].join('\r\n')
  const { code, stdout, stderr } = await kehoach(['convert', '--stdin-paths'], { cwd, stdin })
  expect(code).toBe(1)
  const lines = stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as { source?: { name: string }; path?: string; failure?: { code: string } })
  expect(lines.map(({ source, path, failure }) => source?.name ?? [path, failure?.code])).toEqual([
    'a.txt',
    'tên có dấu.txt',
    ['none.txt', 'UNREADABLE_FILE'],
    ['bad.txt', 'NOT_TEXT'],
    'lần hai',
    ['{"file":"a.txt"}', 'INVALID_INPUT'],
    ['{', 'INVALID_INPUT'],
  ])
  for (const line of lines.filter(({ source }) => source !== undefined)) expect(planSchema.safeParse(line).success).toBe(true)
  expect(stderr.trim().split('\n')).toHaveLength(4)
})

it('gives in pieces what it gives at once', async () => {
  const files = plans(12)
  const cwd = folderWith(files)
  const paths = Object.keys(files)
  const run = (part: string[]) => kehoach(['convert', '--stdin-paths'], { cwd, stdin: part.join('\n') })
  const whole = await run(paths)
  const parts = await Promise.all([paths.slice(0, 5), paths.slice(5)].map(run))
  expect(whole.code).toBe(0)
  expect(parts.map(({ stdout }) => stdout).join('')).toBe(whole.stdout)
})

it('makes a dataset of the paths of another program', async () => {
  const cwd = folderWith(plans(9))
  const script = `find plans -name '*.txt' | sort | '${process.execPath}' '${builtFile('cli')}' convert --stdin-paths -o out --to ndjson,json`
  expect(spawnSync('/bin/sh', ['-c', script], { cwd }).status).toBe(0)
  expect(reportOf(join(cwd, 'out')).summary.done).toBe(9)
  expect(Object.keys(outputsOf(join(cwd, 'out')))).toContain('json/plans/3/ke-hoach-0003.txt.json')
  expect(readFileSync(join(cwd, 'out/plans.ndjson'), 'utf8').trim().split('\n')).toHaveLength(9)
})

it.each([
  ['/data/plans/a.txt', 'data/plans/a.txt'],
  ['../plans/./a.txt', 'plans/a.txt'],
  ['{"path":"a.txt","id":"../../b.txt"}', 'b.txt'],
  ['C:\\plans\\a.txt', 'plans/a.txt'],
])('calls %s %s, so that no output leaves its folder', (path, id) => {
  expect(readPathLine(path)?.id).toBe(id)
})
