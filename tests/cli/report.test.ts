// `kehoach report`: one file, whole or not at all, with every document that can be read.
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'esbuild'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { unpackReport } from '../../src/report/pack.js'
import { buildViewer } from '../../views/build.js'
import { folderWith, kehoach, planText, type Run, runBuilt } from './run-cli.js'

/** In the repository, so that the command finds the packages that it does not carry. */
const BUILT = join(import.meta.dirname, `../../dist-report-test-${process.pid}`)

beforeAll(async () => {
  await build({
    entryPoints: { cli: join(import.meta.dirname, '../../src/cli/main.ts') },
    outdir: BUILT,
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    packages: 'external',
    logLevel: 'warning',
  })
  await buildViewer(join(BUILT, 'viewer'))
})
afterAll(() => rmSync(BUILT, { recursive: true, force: true }))

const report = (args: readonly string[], options: { cwd: string; stdin?: string }): Promise<Run> =>
  runBuilt(join(BUILT, 'cli.js'), ['report', ...args], options)

function dataOf(page: string): ReturnType<typeof unpackReport> {
  return unpackReport(/<script type="application\/json" id="report-data">(.*?)<\/script>/s.exec(page)?.[1] ?? '')
}

describe('kehoach report', () => {
  it('writes one file for a folder, the documents in the order of their names', async () => {
    const cwd = folderWith({ 'plans/b.txt': planText('Thư viện'), 'plans/a.md': planText('Sân chơi'), 'plans/data.json': '{}' })
    const run = await report(['plans', '-o', 'report.html', '--lang', 'en'], { cwd })
    expect(run).toMatchObject({ code: 0, stdout: '', stderr: '' })
    const data = dataOf(readFileSync(join(cwd, 'report.html'), 'utf8'))
    expect(data.language).toBe('en')
    expect(data.documents.map(({ name, text }) => [name, text])).toEqual([
      ['a.md', planText('Sân chơi')],
      ['b.txt', planText('Thư viện')],
    ])
    expect(data.documents[0]?.plan.targets[0]?.milestones[0]?.value).toBe(85)
  })

  it('writes to stdout, and reads stdin', async () => {
    const run = await report(['-'], { cwd: folderWith({}), stdin: planText('Sân chơi') })
    expect(run.code).toBe(0)
    expect(dataOf(run.stdout).documents.map(({ name }) => name)).toEqual(['stdin'])
  })

  it('names a document that cannot be read and writes the others', async () => {
    const cwd = folderWith({ 'a.txt': planText('Sân chơi'), 'b.txt': '{\\rtf1 Kế hoạch}' })
    const run = await report(['a.txt', 'b.txt', '-o', 'report.html'], { cwd })
    expect(run.code).toBe(1)
    expect(run.stderr).toContain('b.txt: this is an RTF file')
    expect(dataOf(readFileSync(join(cwd, 'report.html'), 'utf8')).documents).toHaveLength(1)
  })

  it('leaves the report that was there before where nothing could be read', async () => {
    const cwd = folderWith({ 'report.html': 'before' })
    const run = await report(['missing.txt', '-o', 'report.html'], { cwd })
    expect(run.code).toBe(1)
    expect(readFileSync(join(cwd, 'report.html'), 'utf8')).toBe('before')
    expect(readdirSync(cwd)).toEqual(['report.html'])
  })

  it.each([
    [['a.txt', '-o', 'a.txt'], 'would overwrite the input'],
    [['a.txt', '-o', 'out/'], 'a report is one file'],
    [['a.txt', '-o', ''], "option '-o' needs the name"],
  ])('refuses %j and writes nothing', async (args, reason) => {
    const cwd = folderWith({ 'a.txt': planText('Sân chơi') })
    const run = await report(args, { cwd })
    expect(run.code).toBe(2)
    expect(run.stderr).toContain(reason)
    expect(readdirSync(cwd)).toEqual(['a.txt'])
    expect(readFileSync(join(cwd, 'a.txt'), 'utf8')).toBe(planText('Sân chơi'))
  })

  it('gives the same bytes for the same documents', async () => {
    const cwd = folderWith({ 'a.txt': planText('Sân chơi') })
    const [one, other] = [await report(['a.txt'], { cwd }), await report(['a.txt'], { cwd })]
    expect(one.stdout.length).toBeGreaterThan(10_000)
    expect(other.stdout).toBe(one.stdout)
  })

  it('says what to do where the views are not built', async () => {
    const cwd = folderWith({})
    writeFileSync(join(cwd, 'a.txt'), planText('Sân chơi'))
    const run = await kehoach(['report', 'a.txt', '-o', 'r.html'], { cwd })
    expect(run.code).toBe(1)
    expect(run.stderr).toContain('npm run build')
    expect(readdirSync(cwd)).toEqual(['a.txt'])
  })
})
