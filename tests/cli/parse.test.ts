// `kehoach parse` as a process: what goes to stdout and stderr, and the exit codes.
import { createHash } from 'node:crypto'
import { chmodSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { planSchema } from '../../src/schema/plan.js'
import { folderWith, kehoach, planText, shell } from './run-cli.js'

const names = (ndjson: string): (string | null)[] =>
  ndjson
    .trimEnd()
    .split('\n')
    .map((line) => planSchema.parse(JSON.parse(line)).source.name)

describe('one input', () => {
  it('gives indented JSON of the contract on stdout and nothing on stderr', async () => {
    const text = planText('Xây dựng tủ sách thôn')
    const cwd = folderWith({ 'plan.txt': text })
    const { code, stdout, stderr } = await kehoach(['parse', 'plan.txt'], { cwd })
    expect(stderr).toBe('')
    expect(code).toBe(0)
    expect(stdout.startsWith('{\n  "schemaVersion"')).toBe(true)
    expect(stdout.endsWith('}\n')).toBe(true)
    const { source } = planSchema.parse(JSON.parse(stdout))
    expect(source).toEqual({
      name: 'plan.txt',
      mediaType: 'text/plain',
      encoding: 'utf-8',
      sha256: createHash('sha256').update(text).digest('hex'),
      length: text.length,
    })
  })

  it('gives one line with -f ndjson and a tree with -f outline', async () => {
    const cwd = folderWith({ 'plan.txt': planText('Dọn vệ sinh chợ') })
    const [line, outline] = await Promise.all([
      kehoach(['parse', '-f', 'ndjson', 'plan.txt'], { cwd }),
      kehoach(['parse', '--format=outline', 'plan.txt'], { cwd }),
    ])
    expect(line.stdout.trimEnd().split('\n')).toHaveLength(1)
    expect(() => JSON.parse(outline.stdout)).toThrow()
    expect(outline.stdout).toContain('plan.txt')
    expect(outline.stdout).not.toContain('\u001b')
  })

  it('reads stdin with -, and takes the name from --stdin-name', async () => {
    const cwd = folderWith({})
    const [plain, named] = await Promise.all([
      kehoach(['parse', '-'], { cwd, stdin: planText('Trồng cây') }),
      kehoach(['parse', '-', '--stdin-name', 'cay.md'], { cwd, stdin: planText('Trồng cây') }),
    ])
    expect(plain.code).toBe(0)
    expect(JSON.parse(plain.stdout).source).toMatchObject({ name: null, mediaType: 'text/plain', sha256: expect.stringMatching(/^[0-9a-f]{64}$/) })
    expect(JSON.parse(named.stdout).source).toMatchObject({ name: 'cay.md', mediaType: 'text/markdown' })
  })

  it('reads an empty stdin as an empty plan', async () => {
    const { code, stdout } = await kehoach(['parse', '-'], { cwd: folderWith({}), stdin: '' })
    expect(code).toBe(0)
    expect(JSON.parse(stdout).source.length).toBe(0)
  })

  it('takes a named file with any extension, and a file whose name looks like a glob', async () => {
    const cwd = folderWith({ 'plan.van-ban': planText('A'), 'ke hoach [1].txt': planText('B') })
    const runs = await Promise.all([kehoach(['parse', 'plan.van-ban'], { cwd }), kehoach(['parse', 'ke hoach [1].txt'], { cwd })])
    expect(runs.map((run) => JSON.parse(run.stdout).source.name)).toEqual(['plan.van-ban', 'ke hoach [1].txt'])
  })

  it('gives the same bytes again', async () => {
    const cwd = folderWith({ 'plan.txt': planText('Phòng cháy') })
    const [a, b] = await Promise.all([
      kehoach(['parse', 'plan.txt'], { cwd }),
      kehoach(['parse', 'plan.txt'], { cwd, env: { LC_ALL: 'C', TZ: 'Asia/Ho_Chi_Minh' } }),
    ])
    expect(a.stdout).toBe(b.stdout)
  })
})

describe('several inputs', () => {
  it('gives NDJSON in the order of the arguments', async () => {
    const cwd = folderWith({ 'b.txt': planText('B'), 'a.txt': planText('A') })
    const { code, stdout, stderr } = await kehoach(['parse', 'b.txt', 'a.txt'], { cwd })
    expect([code, stderr]).toEqual([0, ''])
    expect(names(stdout)).toEqual(['b.txt', 'a.txt'])
  })

  it('searches folders recursively and sorted, without hidden files, node_modules and other types', async () => {
    const cwd = folderWith({
      'plans/b.txt': planText('B'),
      'plans/a.md': `# ${planText('A')}`,
      'plans/tinh/xa/c.MARKDOWN': planText('C'),
      'plans/Z.txt': planText('Z'),
      'plans/.hidden.txt': planText('H'),
      'plans/.git/d.txt': planText('D'),
      'plans/node_modules/e.txt': planText('E'),
      'plans/data.json': '{}',
    })
    const { code, stdout } = await kehoach(['parse', 'plans'], { cwd })
    expect(code).toBe(0)
    expect(names(stdout)).toEqual(['Z.txt', 'a.md', 'b.txt', 'tinh/xa/c.MARKDOWN'])
  })

  it('gives NDJSON for a folder even where it holds one document', async () => {
    const { stdout } = await kehoach(['parse', '.'], { cwd: folderWith({ 'mot.txt': planText('Một') }) })
    expect(names(stdout)).toEqual(['mot.txt'])
  })

  it('takes a file once that is named twice', async () => {
    const { stdout } = await kehoach(['parse', 'p/a.txt', 'p', './p/a.txt', 'p/*.txt'], {
      cwd: folderWith({ 'p/a.txt': planText('A'), 'p/b.txt': planText('B') }),
    })
    expect(names(stdout)).toEqual(['a.txt', 'b.txt'])
  })

  it('survives links that lead back up, and follows links to folders', async () => {
    const cwd = folderWith({ 'p/a.txt': planText('A'), 'q/b.txt': planText('B') })
    symlinkSync('..', join(cwd, 'p/up'))
    symlinkSync('../q', join(cwd, 'p/q'))
    const { code, stdout } = await kehoach(['parse', 'p/'], { cwd })
    expect(code).toBe(0)
    expect(names(stdout)).toContain('a.txt')
    expect(names(stdout).filter((name) => name?.endsWith('b.txt'))).toHaveLength(1)
  })

  it('matches globs itself, sorted', async () => {
    const cwd = folderWith({ 'p/x/b.txt': planText('B'), 'p/a.txt': planText('A'), 'p/c.md': planText('C'), 'p/.h.txt': planText('H') })
    const { code, stdout } = await kehoach(['parse', 'p/**/*.txt'], { cwd })
    expect(code).toBe(0)
    expect(names(stdout)).toEqual(['a.txt', 'x/b.txt'])
  })

  it('reads stdin among files', async () => {
    const { stdout } = await kehoach(['parse', 'a.txt', '-'], { cwd: folderWith({ 'a.txt': planText('A') }), stdin: planText('B') })
    expect(names(stdout)).toEqual(['a.txt', null])
  })
})

describe('what cannot be read', () => {
  it('reports each bad file with name and reason, does the others and ends with 1', async () => {
    const cwd = folderWith({
      'a.txt': planText('A'),
      'scan.txt': Buffer.from('GIF89a\0\0', 'latin1'),
      'cut.pdf': Buffer.from('%PDF-1.7\n%\xe2\xe3\xcf\xd3\n', 'latin1'),
      'old.txt': Buffer.from('\xe9l\xe8ves d\xe9j\xe0 l\xe0', 'latin1'),
      'z.txt': planText('Z'),
    })
    const { code, stdout, stderr } = await kehoach(['parse', 'a.txt', 'scan.txt', 'cut.pdf', 'missing.txt', 'old.txt', 'z.txt'], { cwd })
    expect(code).toBe(1)
    expect(names(stdout)).toEqual(['a.txt', 'z.txt'])
    expect(stderr).toMatch(/^kehoach: scan\.txt: this is a GIF image.*run text recognition/m)
    expect(stderr).toMatch(/^kehoach: cut\.pdf: this PDF file is damaged or not complete/m)
    expect(stderr).toMatch(/^kehoach: missing\.txt: no such file/m)
    expect(stderr).toMatch(/^kehoach: old\.txt: this is not valid UTF-8 .*, and its words make sense in no older Vietnamese encoding/m)
    expect(stderr).toMatch(/^kehoach: 2 of 6 inputs written, 4 failed$/m)
    expect(stderr).not.toMatch(/\bat .*\.ts:\d/)
  })

  it('is an error where a glob or folder gives nothing', async () => {
    const cwd = folderWith({ 'a.txt': planText('A'), 'leer/x.gif': 'x' })
    const [glob, folder, mixed] = await Promise.all([
      kehoach(['parse', 'plans/*.txt'], { cwd }),
      kehoach(['parse', 'leer'], { cwd }),
      kehoach(['parse', '*.md', 'a.txt'], { cwd }),
    ])
    expect(glob).toMatchObject({ code: 1, stdout: '' })
    expect(glob.stderr).toBe('kehoach: plans/*.txt: no file matches\n')
    expect(folder).toMatchObject({
      code: 1,
      stdout: '',
      stderr: 'kehoach: leer: no .txt, .md, .markdown, .docx, .doc, .html, .pdf or image file in this folder\n',
    })
    expect(mixed.code).toBe(1)
    expect(names(mixed.stdout)).toEqual(['a.txt'])
    expect(mixed.stderr).toContain('kehoach: *.md: no file matches\n')
  })

  it.skipIf(process.getuid?.() === 0)('reports a file and a folder without permission', async () => {
    const cwd = folderWith({ 'p/a.txt': planText('A'), 'p/b.txt': planText('B') })
    chmodSync(join(cwd, 'p/a.txt'), 0)
    mkdirSync(join(cwd, 'p/x'), { mode: 0 })
    const { code, stdout, stderr } = await kehoach(['parse', 'p'], { cwd })
    expect(code).toBe(1)
    expect(names(stdout)).toEqual(['b.txt'])
    expect(stderr).toContain('p/a.txt: permission denied')
    expect(stderr).toContain('p/x: permission denied')
  })

  it('reports a broken link and a binary stdin', async () => {
    const cwd = folderWith({})
    symlinkSync('nowhere.txt', join(cwd, 'link.txt'))
    const [link, stdin] = await Promise.all([
      kehoach(['parse', '.'], { cwd }),
      kehoach(['parse', '-'], { cwd, stdin: new Uint8Array([0, 1, 2, 3, 0xff, 0, 7, 8]) }),
    ])
    expect(link).toMatchObject({ code: 1, stdout: '' })
    expect(link.stderr).toContain('kehoach: link.txt: no such file')
    expect(stdin).toMatchObject({ code: 1, stdout: '', stderr: 'kehoach: stdin: this is binary data, not text\n' })
  })
})

describe('pipes', () => {
  it('ends without a word when the reader hangs up', async () => {
    const files = Object.fromEntries(Array.from({ length: 200 }, (_, i) => [`p/${String(i).padStart(3, '0')}.txt`, planText(`Việc ${i} `).repeat(40)]))
    const cwd = folderWith(files)
    const { code, stdout, stderr } = await shell('$KEHOACH parse p | head -n 1 | cut -c 1-20', { cwd })
    expect(stderr).toBe('')
    expect(code).toBe(0)
    expect(stdout).toBe('{"schemaVersion":"1.\n')
  })

  it('reads a redirected file and a pipe alike', async () => {
    const cwd = folderWith({ 'a.txt': planText('A') })
    const { stdout } = await shell('cmp <($KEHOACH parse - < a.txt) <(cat a.txt | $KEHOACH parse -) && echo same', { cwd })
    expect(stdout).toBe('same\n')
  })

  it('refuses to read what the shell is writing to', async () => {
    const cwd = folderWith({ 'p/a.txt': planText('A') })
    const { code, stderr } = await shell('$KEHOACH parse p > p/all.txt', { cwd })
    expect(code).toBe(2)
    expect(stderr).toContain('would overwrite the input p/all.txt')
    writeFileSync(join(cwd, 'p/all.txt'), '')
    expect(readFileSync(join(cwd, 'p/a.txt'), 'utf8')).toBe(planText('A'))
  })
})

describe('limits', () => {
  it('a document over --max-length or --timeout fails alone', async () => {
    const cwd = folderWith({ 'a.txt': planText('Xây dựng tủ sách thôn'), 'b.txt': planText('Trồng cây').repeat(4000) })
    const limited = await kehoach(['parse', 'a.txt', 'b.txt', '--max-length', '20000'], { cwd })
    expect(limited.code).toBe(1)
    expect(names(limited.stdout)).toEqual(['a.txt'])
    expect(limited.stderr).toMatch(/b\.txt: the text has \d+ characters, the limit is 20000/)
    const hurried = await kehoach(['parse', 'b.txt', '--timeout', '0.001'], { cwd })
    expect(hurried.code).toBe(1)
    expect(hurried.stderr).toMatch(/b\.txt: given up after 0\.001 s \(option --timeout\)/)
  })

  it.each([
    ['--timeout', '0'],
    ['--timeout', 'soon'],
    ['--max-length', '-3'],
  ])('%s %s is a wrong usage', async (option, value) => {
    const { code, stderr } = await kehoach(['parse', 'a.txt', option, value], { cwd: folderWith({ 'a.txt': planText('Trồng cây') }) })
    expect(code).toBe(2)
    expect(stderr).toContain(option)
  })
})
