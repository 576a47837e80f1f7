// `kehoach convert` as people run it: formats, what is done again, what fails.
import { chmodSync, existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { query, quoted } from '../export/duckdb.js'
import { buildCli, folderWith, kehoach, outputsOf, plans, planText, put, reportOf } from './built-cli.js'

buildCli()

const ALL = 'json,ndjson,csv,xlsx,parquet,ics,akn'
const TABLES = ['agencies', 'deadlines', 'documents', 'messages', 'references', 'sections', 'targets', 'tasks']

describe('convert', () => {
  const cwd = folderWith(plans(30))

  it('writes every format from one reading', async () => {
    const { code, stdout, stderr } = await kehoach(['convert', 'plans', '-o', 'all', '--to', ALL], { cwd })
    expect({ code, stdout }).toEqual({ code: 0, stdout: '' })
    expect(stderr).toContain('30 files')
    expect(stderr).toContain('30 read')
    const names = Object.keys(outputsOf(join(cwd, 'all')))
    for (const table of TABLES) expect(names).toEqual(expect.arrayContaining([`csv/${table}.csv`, `parquet/${table}.parquet`]))
    expect(names).toEqual(
      expect.arrayContaining([
        'plans.ndjson',
        'xlsx/dataset.xlsx',
        'json/3/ke-hoach-0003.txt.json',
        'ics/3/ke-hoach-0003.txt.ics',
        'akn/3/ke-hoach-0003.txt.xml',
      ]),
    )
    expect(names).toHaveLength(3 * 30 + 2 * 8 + 2)
  })

  it('gives tables that DuckDB joins, and NDJSON that it reads', async () => {
    const at = (path: string) => quoted(join(cwd, 'all', path))
    const joined = await query(`
      SELECT d.issuer_area AS area, t.value, t.unit, count(*)::INTEGER AS n
      FROM ${at('parquet/targets.parquet')} t JOIN ${at('parquet/documents.parquet')} d USING (document_id)
      WHERE t.to_year = 2026 GROUP BY ALL`)
    expect(joined).toEqual([{ area: expect.stringContaining('Bình Dương'), value: 85, unit: 'percent', n: 30 }])
    const [lines] = await query(
      `SELECT count(DISTINCT source.name)::INTEGER AS n, min(schemaVersion::VARCHAR) AS v FROM read_json(${at('plans.ndjson')}, format = 'newline_delimited')`,
    )
    expect(lines).toEqual({ n: 30, v: '1.0' })
    const [csv] = await query(`SELECT count(*)::INTEGER AS n, min(end_date)::VARCHAR AS day FROM read_csv(${at('csv/deadlines.csv')}) WHERE kind = 'due'`)
    expect(csv).toEqual({ n: 30, day: '2026-12-15' })
  })

  it('says of each file how it fared', () => {
    const { summary, documents, outputs } = reportOf(join(cwd, 'all'))
    expect(summary).toMatchObject({ documents: 30, done: 30, kept: 0, failed: 0 })
    expect(outputs).toContain('plans.ndjson')
    expect(documents).toHaveLength(30)
    expect(documents[0]).toMatchObject({ id: '0/ke-hoach-0000.txt', status: 'done', failure: null })
    expect(documents.every(({ milliseconds, path }) => milliseconds >= 0 && existsSync(path))).toBe(true)
  })

  it('does nothing again, and again only what is new, changed or missing', async () => {
    const out = join(cwd, 'all')
    const before = outputsOf(out)
    const again = await kehoach(['convert', 'plans', '-o', 'all', '--to', ALL], { cwd })
    expect(again.stderr).toContain('30 unchanged')
    expect(reportOf(out).summary).toMatchObject({ done: 0, kept: 30 })
    expect(outputsOf(out)).toEqual(before)

    put(cwd, 'plans/new.txt', planText('Mới'))
    put(cwd, 'plans/0/ke-hoach-0000.txt', planText('Đã sửa'))
    rmSync(join(out, 'ics/3/ke-hoach-0003.txt.ics'))
    rmSync(join(out, 'csv/targets.csv'))
    const third = await kehoach(['convert', 'plans', '-o', 'all', '--to', ALL], { cwd })
    expect(third.code).toBe(0)
    const { documents } = reportOf(out)
    expect(
      documents
        .filter(({ status }) => status === 'done')
        .map(({ id }) => id)
        .sort(),
    ).toEqual(['0/ke-hoach-0000.txt', 'new.txt'])
    await kehoach(['convert', 'plans', '-o', 'fresh', '--to', ALL], { cwd })
    expect(outputsOf(out)).toEqual(outputsOf(join(cwd, 'fresh')))
    expect(existsSync(join(out, 'ics/3/ke-hoach-0003.txt.ics'))).toBe(true)
  })

  it('keeps no plans of files that are gone, and no workbook too many', async () => {
    const journal = () => readdirSync(join(cwd, 'all/.kehoach/plans'), { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.gz')).length
    expect(journal()).toBe(31)
    rmSync(join(cwd, 'plans/new.txt'))
    await kehoach(['convert', 'plans', '-o', 'all', '--to', 'ndjson'], { cwd })
    expect(journal()).toBe(30)
    expect(readFileSync(join(cwd, 'all/plans.ndjson'), 'utf8').split('\n')).toHaveLength(31)
  })

  it('takes further formats from what was read, and does all anew with --force', async () => {
    await kehoach(['convert', 'plans', '-o', 'more', '--to', 'csv'], { cwd })
    await kehoach(['convert', 'plans', '-o', 'more', '--to', 'parquet'], { cwd })
    expect(reportOf(join(cwd, 'more')).summary).toMatchObject({ done: 0, kept: 30 })
    await kehoach(['convert', 'plans', '-o', 'more', '--to', 'parquet', '--force'], { cwd })
    expect(reportOf(join(cwd, 'more')).summary).toMatchObject({ done: 30, kept: 0 })
    expect(existsSync(join(cwd, 'more/csv/targets.csv'))).toBe(true)
  })

  it('heals a damaged journal', async () => {
    const out = join(cwd, 'more')
    const before = outputsOf(out)
    for (const name of readdirSync(join(out, '.kehoach'), { recursive: true, encoding: 'utf8' }).filter((path) => /\.(?:gz|parquet|json)$/.test(path)))
      writeFileSync(join(out, '.kehoach', name), 'x')
    const { code } = await kehoach(['convert', 'plans', '-o', 'more', '--to', 'csv,parquet'], { cwd })
    expect(code).toBe(0)
    expect(outputsOf(out)).toEqual(before)
  })
})

describe('files that fail', () => {
  const cwd = folderWith({
    'in/a.txt': planText('A'),
    'in/broken.docx': new Uint8Array([0x50, 0x4b, 3, 4, 0, 0]),
    'in/binary.txt': new Uint8Array(64),
    'in/z.txt': planText('Z'),
  })

  it('are reported, the rest goes on, and they are tried again', async () => {
    const { code, stderr } = await kehoach(['convert', 'in', 'none.txt', '-o', 'out', '--to', 'csv,ndjson'], { cwd })
    expect(code).toBe(1)
    expect(stderr).toContain('none.txt: no such file or folder')
    expect(stderr).toMatch(/binary\.txt: .+/)
    expect(stderr).toContain('2 read, 2 failed')
    const { documents } = reportOf(join(cwd, 'out'))
    expect(documents.map(({ id, status, failure }) => [id, status, failure?.code])).toEqual([
      ['a.txt', 'done', undefined],
      ['binary.txt', 'failed', 'NOT_TEXT'],
      ['broken.docx', 'failed', expect.any(String)],
      ['z.txt', 'done', undefined],
    ])
    put(cwd, 'in/binary.txt', planText('B'))
    rmSync(join(cwd, 'in/broken.docx'))
    const repaired = await kehoach(['convert', 'in', '-o', 'out', '--to', 'csv,ndjson'], { cwd })
    expect(repaired.code).toBe(0)
    expect(reportOf(join(cwd, 'out')).documents.map(({ status }) => status)).toEqual(['kept', 'done', 'kept'])
    await kehoach(['convert', 'in', '-o', 'fresh', '--to', 'csv,ndjson'], { cwd })
    expect(outputsOf(join(cwd, 'out'))).toEqual(outputsOf(join(cwd, 'fresh')))
  })

  it('leave what was there where the folder cannot be written', async () => {
    await kehoach(['convert', 'in/a.txt', '-o', 'locked', '--to', 'csv'], { cwd })
    const before = outputsOf(join(cwd, 'locked'))
    // a file where a folder should be: also root cannot write there
    rmSync(join(cwd, 'locked/.kehoach'), { recursive: true })
    writeFileSync(join(cwd, 'locked/.kehoach'), '')
    const { code, stderr } = await kehoach(['convert', 'in', '-o', 'locked', '--to', 'csv'], { cwd })
    expect(code).toBe(1)
    expect(stderr).toContain('the same command goes on')
    expect(outputsOf(join(cwd, 'locked'))).toMatchObject(before)
    chmodSync(join(cwd, 'locked'), 0o755)
  })
})

describe('names and options', () => {
  it('tells documents of one name apart, also in capitals', async () => {
    const cwd = folderWith({ 'a/x.txt': planText('A'), 'b/x.txt': planText('B'), 'c/X.TXT': planText('C') })
    await kehoach(['convert', 'a', 'b', 'c', '-o', 'out', '--to', 'json,ndjson'], { cwd })
    expect(Object.keys(outputsOf(join(cwd, 'out')))).toEqual(['json/X~3.TXT.json', 'json/x.txt.json', 'json/x~2.txt.json', 'plans.ndjson'])
  })

  it('writes CSV for Excel, guarded or not', async () => {
    const cwd = folderWith({ 'a.txt': 'KẾ HOẠCH\nNăm 2026\nI. MỤC TIÊU\n- Giao Sở Nội vụ.\n+ =1+1\n' })
    const csv = async (...options: string[]) => {
      const { code } = await kehoach(['convert', 'a.txt', '-o', 'out', '--to', 'csv', ...options], { cwd })
      expect(code).toBe(0)
      return readFileSync(join(cwd, 'out/csv/sections.csv'), 'utf8')
    }
    expect(await csv()).toMatch(/^document_id,[\s\S]*,'=1\+1,/)
    expect(await csv('--csv-bom')).toMatch(/^\ufeffdocument_id,/)
    expect(await csv('--no-csv-guard')).toMatch(/,=1\+1,/)
  })

  it('gives a document up after its time', async () => {
    const slow = `KẾ HOẠCH\nNăm 2026\n${'I. MỤC TIÊU\n1. Đến năm 2030 đạt 60% số xã, giao Sở Nội vụ chủ trì.\n'.repeat(40_000)}`
    const cwd = folderWith({ 'in/slow.txt': slow, 'in/small.txt': planText('A') })
    const { code, stderr } = await kehoach(['convert', 'in', '-o', 'out', '--timeout', '0.05'], { cwd })
    expect(code).toBe(1)
    expect(stderr).toContain('slow.txt: given up after 0.05 s')
    expect(reportOf(join(cwd, 'out')).documents.map(({ failure }) => failure?.code)).toContain('TIMED_OUT')
  }, 60_000)

  it.each([
    ['no folder', ['convert', 'x.txt'], "option '-o, --output <dir>' with the folder of the dataset is missing"],
    ['no input', ['convert', '-o', 'out'], 'needs files or folders'],
    ['paths from two sides', ['convert', 'x.txt', '--stdin-paths', '-o', 'out'], 'all paths come on stdin'],
    ['a file as folder', ['convert', 'x.txt', '-o', 'x.txt'], 'is a file'],
    ['a format that is none', ['convert', 'x.txt', '-o', 'out', '--to', 'csv,xls'], "no format 'xls'"],
    ['no jobs', ['convert', 'x.txt', '-o', 'out', '--jobs', '0'], 'whole number from 1'],
    ['stdin', ['convert', '-', '-o', 'out'], 'kehoach parse -'],
    ['a wrong option', ['convert', 'x.txt', '-o', 'out', '--form', 'csv'], '--force'],
  ])('refuses %s', async (_, args, words) => {
    const cwd = folderWith({ 'x.txt': planText('X') })
    const { code, stderr } = await kehoach(args, { cwd })
    expect(code).toBe(2)
    expect(stderr).toContain(words)
    expect(readdirSync(cwd)).toEqual(['x.txt'])
  })

  it('names each file with --verbose and stays quiet without a terminal', async () => {
    const cwd = folderWith({ 'a.txt': planText('A') })
    const verbose = await kehoach(['convert', 'a.txt', '-o', 'out', '-v'], { cwd })
    expect(verbose.stderr).toMatch(/^done \d+ ms .*a\.txt$/m)
    const quiet = await kehoach(['convert', 'a.txt', '-o', 'out2'], { cwd })
    expect(quiet.stderr.trim().split('\n')).toHaveLength(2)
    expect(quiet.stderr).not.toContain('\r')
  })
})
