// Help, version, wrong usage, and the small commands.
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { planJsonSchema } from '../../src/schema/index.js'
import { folderWith, kehoach, planText } from './run-cli.js'

const cwd = folderWith({ 'a.txt': planText('A'), 'b.txt': planText('B'), 'bad.txt': new Uint8Array(64), 'file.json': '{}' })
const run = (...args: string[]) => kehoach(args, { cwd })

describe('help and version', () => {
  it.each([
    ['--help'],
    ['parse', '--help'],
    ['outline', '-h'],
    ['explain', '--help'],
    ['schema', '--help'],
    ['help', 'parse'],
    ['convert', '--help'],
    ['work', '--help'],
    ['validate', '--help'],
  ])('%s %s shows examples on stdout', async (...args) => {
    const { code, stdout, stderr } = await run(...args)
    expect([code, stderr]).toEqual([0, ''])
    expect(stdout).toMatch(/^Usage: kehoach/)
    expect(stdout).toMatch(/Examples?:\n {2}\$ kehoach/)
  })

  it('documents the exit codes', async () => {
    const { stdout } = await run('--help')
    expect(stdout).toMatch(/Exit codes:\n {2}0 .*\n {2}1 .*\n {2}2 /)
  })

  it('shows the version of the package', async () => {
    const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as { version: string }
    expect(await run('--version')).toEqual({ code: 0, stdout: `${version}\n`, stderr: '' })
  })
})

describe('wrong usage ends with 2 and a short usage on stderr', () => {
  it.each([
    ['a wrong command', ['prase', 'a.txt'], 'Did you mean parse?'],
    ['a wrong option', ['parse', 'a.txt', '--fromat', 'json'], 'Did you mean --format?'],
    ['a wrong format', ['parse', 'a.txt', '-f', 'xml'], 'Allowed choices are json, ndjson, outline'],
    ['a wrong shell', ['completion', 'fich'], 'Did you mean fish?'],
    ['a wrong language', ['outline', 'a.txt', '--lang', 'fr'], 'Allowed choices are vi, en'],
    ['no input', ['parse'], "missing required argument 'inputs'"],
    ['too many files', ['outline', 'a.txt', 'b.txt'], 'too many arguments'],
    ['explain without a line', ['explain', 'a.txt'], "required option '-l, --line <number>' not specified"],
    ['a line that is no number', ['explain', 'a.txt', '--line', 'x'], 'whole number from 1'],
    ['line 0', ['explain', 'a.txt', '--line', '0'], 'whole number from 1'],
    ['an empty output', ['parse', 'a.txt', '-o', ''], 'needs the name'],
    ['several inputs into one JSON file', ['parse', 'a.txt', 'b.txt', '-o', 'all.json'], '-f ndjson'],
    ['several inputs as JSON over a file', ['parse', 'a.txt', 'b.txt', '-f', 'json', '-o', 'file.json'], 'is a file'],
    ['no command', [], 'Commands:'],
    ['a file without a command', ['a.txt'], 'kehoach parse a.txt'],
  ])('%s', async (_, args, words) => {
    const { code, stdout, stderr } = await run(...args)
    expect(code).toBe(2)
    expect(stdout).toBe('')
    expect(stderr).toContain(words)
    expect(stderr).toContain('Usage: kehoach')
    expect(stderr.split('\n').length).toBeLessThan(args.length === 0 ? 40 : 6)
  })
})

describe('outline, explain and schema', () => {
  it('outlines a file and stdin alike, without colour where stdout is no terminal', async () => {
    const [file, stdin] = await Promise.all([run('outline', 'a.txt'), kehoach(['outline', '-'], { cwd, stdin: planText('A'), env: { FORCE_COLOR: '1' } })])
    expect([file.code, stdin.code]).toEqual([0, 0])
    // The head names the file; the tree is the same.
    expect(file.stdout.split('\n\n').slice(1)).toEqual(stdin.stdout.split('\n\n').slice(1))
    expect(file.stdout + stdin.stdout).not.toContain('\u001b')
  })

  it('explains a line and shows its words', async () => {
    const { code, stdout, stderr } = await run('explain', 'a.txt', '--line', '5')
    expect([code, stderr]).toEqual([0, ''])
    expect(stdout).toContain('5  1. Đến hết năm 2026, ít nhất 85% số thôn')
  })

  it('ends with 1 for a line after the end, a bad file and a missing file', async () => {
    const [late, bad, missing, folder] = await Promise.all([
      run('explain', 'a.txt', '--line', '900'),
      run('outline', 'bad.txt'),
      run('explain', 'no.txt', '--line', '1'),
      run('outline', '.'),
    ])
    expect(late).toMatchObject({ code: 1, stdout: '', stderr: 'kehoach: a.txt: there is no line 900, the document has 8 lines\n' })
    expect(bad).toMatchObject({ code: 1, stdout: '', stderr: 'kehoach: bad.txt: this is binary data, not text\n' })
    expect(missing).toMatchObject({ code: 1, stdout: '', stderr: 'kehoach: no.txt: no such file\n' })
    expect(folder).toMatchObject({ code: 1, stdout: '', stderr: 'kehoach: .: this is a folder, not a file\n' })
  })

  it('prints the JSON Schema of the package', async () => {
    const { code, stdout } = await run('schema')
    expect(code).toBe(0)
    expect(JSON.parse(stdout)).toEqual(planJsonSchema())
    expect(stdout).toContain('"$id"')
  })
})
