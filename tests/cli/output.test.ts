// `kehoach parse -o`: files and folders are written whole or not at all, and never over an input.
import { chmodSync, existsSync, linkSync, lstatSync, mkdirSync, readdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { folderWith, kehoach, planText, shell, startKehoach, until } from './run-cli.js'

const tree = (folder: string): string[] =>
  (readdirSync(folder, { recursive: true }) as string[]).filter((name) => !statSync(join(folder, name)).isDirectory()).sort()
const nameIn = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8')).source.name

describe('-o FILE', () => {
  it('writes JSON, NDJSON by the extension, and several inputs as NDJSON into one file', async () => {
    const cwd = folderWith({ 'a.txt': planText('A'), 'b.txt': planText('B') })
    const runs = await Promise.all([
      kehoach(['parse', 'a.txt', '-o', 'a.json'], { cwd }),
      kehoach(['parse', 'a.txt', 'b.txt', '-o', 'all.ndjson'], { cwd }),
      kehoach(['parse', 'a.txt', 'b.txt', '-f', 'outline', '-o', 'all.outline'], { cwd }),
    ])
    expect(runs).toEqual(runs.map(() => ({ code: 0, stdout: '', stderr: '' })))
    expect(readFileSync(join(cwd, 'a.json'), 'utf8')).toMatch(/^\{\n {2}"schemaVersion"/)
    expect(readFileSync(join(cwd, 'all.ndjson'), 'utf8').trimEnd().split('\n')).toHaveLength(2)
    expect(readFileSync(join(cwd, 'all.outline'), 'utf8')).toContain('\n\n')
    expect(tree(cwd)).toEqual(['a.json', 'a.txt', 'all.ndjson', 'all.outline', 'b.txt'])
  })

  it('replaces an old output, keeps its mode, and lets a link be a link', async () => {
    const cwd = folderWith({ 'a.txt': planText('A'), 'real.json': 'old' })
    chmodSync(join(cwd, 'real.json'), 0o600)
    symlinkSync('real.json', join(cwd, 'link.json'))
    const { code } = await kehoach(['parse', 'a.txt', '-o', 'link.json'], { cwd })
    expect(code).toBe(0)
    expect(nameIn(join(cwd, 'real.json'))).toBe('a.txt')
    expect(statSync(join(cwd, 'real.json')).mode & 0o777).toBe(0o600)
    expect(lstatSync(join(cwd, 'link.json')).isSymbolicLink()).toBe(true)
  })

  it('keeps the old output where no input could be read', async () => {
    const cwd = folderWith({ 'bad.txt': new Uint8Array(64), 'out.json': 'the old output' })
    const runs = [await kehoach(['parse', 'bad.txt', '-o', 'out.json'], { cwd }), await kehoach(['parse', 'missing.txt', '-o', 'out.json'], { cwd })]
    expect(runs.map((run) => run.code)).toEqual([1, 1])
    expect(readFileSync(join(cwd, 'out.json'), 'utf8')).toBe('the old output')
    expect(readdirSync(cwd).sort()).toEqual(['bad.txt', 'out.json'])
  })

  it.each(['SIGTERM', 'SIGINT'] as const)('keeps the old output when it is stopped halfway by %s', async (signal) => {
    const cwd = folderWith({ 'a.txt': planText('A'), 'all.ndjson': 'the old output' })
    // Stdin stays open: the tool has written a.txt and waits.
    const child = startKehoach(['parse', 'a.txt', '-', '-o', 'all.ndjson'], { cwd })
    const ended = new Promise((resolve) => child.on('close', (code) => resolve(code)))
    await until(() => readdirSync(cwd).some((name) => name.endsWith('.tmp') && statSync(join(cwd, name)).size > 0))
    child.kill(signal)
    expect(await ended).toBe(signal === 'SIGTERM' ? 143 : 130)
    expect(readFileSync(join(cwd, 'all.ndjson'), 'utf8')).toBe('the old output')
    expect(readdirSync(cwd).sort()).toEqual(['a.txt', 'all.ndjson'])
  })

  it('writes to a device as it is', async () => {
    const { code } = await kehoach(['parse', 'a.txt', '-o', '/dev/null'], { cwd: folderWith({ 'a.txt': planText('A') }) })
    expect(code).toBe(0)
    expect(lstatSync('/dev/null').isCharacterDevice()).toBe(true)
  })

  it('reports a folder that is not there', async () => {
    const { code, stderr } = await kehoach(['parse', 'a.txt', '-o', 'none/a.json'], { cwd: folderWith({ 'a.txt': planText('A') }) })
    expect(code).toBe(1)
    expect(stderr).toBe('kehoach: none/a.json: no such file or folder\n')
  })
})

describe('-o DIR/', () => {
  it('writes a file for each input and keeps the path below the given folder', async () => {
    const cwd = folderWith({ 'plans/a/source.txt': planText('A'), 'plans/b/source.txt': planText('B'), 'plans/top.md': planText('T') })
    const { code, stdout, stderr } = await kehoach(['parse', 'plans', '-o', 'out/'], { cwd })
    expect({ code, stdout, stderr }).toEqual({ code: 0, stdout: '', stderr: '' })
    expect(tree(join(cwd, 'out'))).toEqual(['a/source.json', 'b/source.json', 'top.json'])
    expect(nameIn(join(cwd, 'out/b/source.json'))).toBe('b/source.txt')
  })

  it('is a folder where it exists as one, and for several inputs as JSON', async () => {
    const cwd = folderWith({ 'a.txt': planText('A'), 'b.txt': planText('B') })
    mkdirSync(join(cwd, 'one'))
    await Promise.all([
      kehoach(['parse', 'a.txt', '-o', 'one'], { cwd }),
      kehoach(['parse', 'a.txt', 'b.txt', '-o', 'two', '-f', 'json'], { cwd }),
      kehoach(['parse', 'a.txt', '-o', 'x/y/three/'], { cwd }),
    ])
    expect(tree(join(cwd, 'one'))).toEqual(['a.json'])
    expect(tree(join(cwd, 'two'))).toEqual(['a.json', 'b.json'])
    expect(tree(join(cwd, 'x'))).toEqual(['y/three/a.json'])
  })

  it('never gives two inputs the same file', async () => {
    const cwd = folderWith({
      'p/a.txt': planText('1'),
      'p/a.md': planText('2'),
      'p/A.markdown': planText('3'),
      'q/a.txt': planText('4'),
      'q/a.md.txt': planText('5'),
    })
    const { code } = await kehoach(['parse', 'p', 'q', '-o', 'out/'], { cwd })
    expect(code).toBe(0)
    const files = tree(join(cwd, 'out'))
    expect(files).toHaveLength(5)
    expect(new Set(files.map((name) => name.toLowerCase())).size).toBe(5)
    const hashes = files.map((name) => JSON.parse(readFileSync(join(cwd, 'out', name), 'utf8')).source.sha256)
    expect(new Set(hashes).size).toBe(5)
  })

  it('tells files of the same name apart by the folders they stand in', async () => {
    const cwd = folderWith({ 'c/x/source.txt': planText('X'), 'c/y/source.txt': planText('Y'), 'z.txt': planText('Z') })
    await kehoach(['parse', 'c/x/source.txt', 'c/y/source.txt', 'z.txt', '-o', 'out/'], { cwd })
    expect(tree(join(cwd, 'out'))).toEqual(['x/source.json', 'y/source.json', 'z.json'])
  })

  it('writes the good ones where one is bad, and leaves the old file of the bad one', async () => {
    const cwd = folderWith({ 'p/a.txt': planText('A'), 'p/bad.txt': new Uint8Array(64), 'p/c.txt': planText('C'), 'out/bad.json': 'old' })
    const { code, stderr } = await kehoach(['parse', 'p', '-o', 'out'], { cwd })
    expect(code).toBe(1)
    expect(stderr).toContain('kehoach: p/bad.txt: this is binary data, not text\n')
    expect(tree(join(cwd, 'out'))).toEqual(['a.json', 'bad.json', 'c.json'])
    expect(readFileSync(join(cwd, 'out/bad.json'), 'utf8')).toBe('old')
  })

  it('goes on where one output cannot be written', async () => {
    const cwd = folderWith({ 'p/a.txt': planText('A'), 'p/b.txt': planText('B'), 'out/keep.txt': 'x' })
    symlinkSync('a.json', join(cwd, 'out/a.json'))
    const { code, stderr } = await kehoach(['parse', 'p', '-o', 'out'], { cwd })
    expect([code, stderr]).toEqual([0, ''])
    mkdirSync(join(cwd, 'out2/a.json'), { recursive: true })
    const second = await kehoach(['parse', 'p', '-o', 'out2'], { cwd })
    expect(second.code).toBe(1)
    expect(second.stderr).toContain('kehoach: out2/a.json: this is a folder\n')
    expect(existsSync(join(cwd, 'out2/b.json'))).toBe(true)
  })
})

describe('an output that is an input', () => {
  it('is refused, by name, by link and from a redirected stdin, and nothing is written', async () => {
    const cwd = folderWith({ 'a.txt': planText('A') })
    linkSync(join(cwd, 'a.txt'), join(cwd, 'hard.txt'))
    symlinkSync('a.txt', join(cwd, 'soft.txt'))
    const runs = await Promise.all([
      kehoach(['parse', 'a.txt', '-o', 'a.txt'], { cwd }),
      kehoach(['parse', 'a.txt', '-o', `../${cwd.split('/').at(-1)}/a.txt`], { cwd }),
      kehoach(['parse', 'a.txt', '-o', 'hard.txt'], { cwd }),
      kehoach(['parse', 'soft.txt', '-o', 'a.txt'], { cwd }),
      shell('$KEHOACH parse - -o a.txt < a.txt', { cwd }),
    ])
    for (const run of runs) {
      expect(run.code).toBe(2)
      expect(run.stdout).toBe('')
      expect(run.stderr).toMatch(/^kehoach: the output .* would overwrite the input .*\nUsage: kehoach parse/)
    }
    expect(readFileSync(join(cwd, 'a.txt'), 'utf8')).toBe(planText('A'))
  })

  it('is refused for the whole batch where one file of a folder is hit', async () => {
    const cwd = folderWith({ 'p/a.txt': planText('A') })
    writeFileSync(join(cwd, 'p/b.json'), planText('B'))
    const { code } = await kehoach(['parse', 'p/a.txt', 'p/b.json', '-f', 'json', '-o', 'p/'], { cwd })
    // b.json has no text extension, so its plan is b.json.json: no clash.
    expect(code).toBe(0)
    const { code: second } = await kehoach(['parse', 'p/b.txt', 'p/a.txt', 'p/a.json', '-o', 'p/'], {
      cwd: folderWith({ 'p/a.txt': planText('A'), 'p/b.txt': planText('B'), 'p/a.json': planText('J') }),
    })
    expect(second).toBe(2)
  })

  it('is no clash where the output only has a like name', async () => {
    const cwd = folderWith({ 'a.txt': planText('A') })
    expect(await kehoach(['parse', 'a.txt', '-o', 'a.txt.json'], { cwd })).toEqual({ code: 0, stdout: '', stderr: '' })
    expect(await kehoach(['parse', 'a.txt', '-o', './'], { cwd })).toEqual({ code: 0, stdout: '', stderr: '' })
    expect(tree(cwd)).toEqual(['a.json', 'a.txt', 'a.txt.json'])
  })
})
