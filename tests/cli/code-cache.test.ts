// Code that an earlier run left compiled: it is used only where it is surely the user's own, and never changes what a run gives.
import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, statSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { cacheFolder, openCodeCache } from '../../src/cli/code-cache.js'
import { buildCli, folderWith, kehoach, planText } from '../convert/built-cli.js'

const CODE = Buffer.from('compiled code')

/** A cache that holds code for 'source', its folder and its file. */
function filled(): { folder: string; file: string } {
  const folder = join(folderWith({}), 'kehoach')
  openCodeCache('source', folder).write(CODE)
  return { folder, file: join(folder, readdirSync(folder)[0]!) }
}

describe('the cache', () => {
  it('gives back what was kept for the same source, and nothing for another', () => {
    const { folder, file } = filled()
    expect(openCodeCache('source', folder).read()).toEqual(CODE)
    expect(openCodeCache('sourcf', folder).read()).toBeNull()
    expect(statSync(file).mode & 0o777).toBe(0o600)
    expect(statSync(folder).mode & 0o777).toBe(0o700)
  })

  it('gives no code that is damaged or cut off', () => {
    const { folder, file } = filled()
    const bytes = readFileSync(file)
    for (const broken of [bytes.subarray(0, -1), bytes.subarray(0, 10), Buffer.alloc(0), Buffer.from(bytes.map((byte, at) => (at === 40 ? byte ^ 1 : byte)))]) {
      writeFileSync(file, broken)
      expect(openCodeCache('source', folder).read()).toBeNull()
    }
  })

  it.each([0o620, 0o602])('gives no code that others may have written (%o)', (mode) => {
    const { folder, file } = filled()
    chmodSync(file, mode)
    expect(openCodeCache('source', folder).read()).toBeNull()
  })

  it('keeps code of four programs at most, the newest', () => {
    const folder = join(folderWith({}), 'kehoach')
    for (let version = 0; version < 6; version++) {
      openCodeCache(`source ${version}`, folder).write(CODE)
      // a minute older than the next
      for (const path of readdirSync(folder).map((name) => join(folder, name))) utimesSync(path, 0, statSync(path).mtimeMs / 1000 - 60)
    }
    const kept = Array.from({ length: 6 }, (_, version) => openCodeCache(`source ${version}`, folder).read() !== null)
    expect(kept).toEqual([false, false, true, true, true, true])
  })

  it('does without where nothing can be written', () => {
    const folder = folderWith({ file: '' })
    const cache = openCodeCache('source', join(folder, 'file', 'kehoach'))
    cache.write(CODE)
    expect(cache.read()).toBeNull()
    openCodeCache('source', null).write(CODE)
    expect(openCodeCache('source', null).read()).toBeNull()
  })

  it('lies where the system keeps such files', () => {
    expect(cacheFolder({ XDG_CACHE_HOME: '/data/cache' }, 'linux')).toBe('/data/cache/kehoach')
    expect(cacheFolder({ XDG_CACHE_HOME: 'relative' }, 'linux')).toMatch(/^\/.*\/\.cache\/kehoach$/)
    expect(cacheFolder({}, 'darwin')).toMatch(/\/Library\/Caches\/kehoach$/)
    expect(cacheFolder({ LOCALAPPDATA: '/Users/an/Local' }, 'win32')).toBe('/Users/an/Local/kehoach')
    expect(cacheFolder({}, 'win32')).toBeNull()
    expect(cacheFolder({ XDG_CACHE_HOME: '/data/cache', NODE_DISABLE_COMPILE_CACHE: '1' }, 'linux')).toBeNull()
  })
})

describe('the command', () => {
  buildCli()
  const plan = { 'plan.txt': planText('Phát triển thư viện') }

  it('leaves its code after a plan was parsed, uses it, and gives the same with and without', async () => {
    const cwd = folderWith(plan)
    const cached = join(cwd, 'cache/kehoach')
    const run = (env: Record<string, string> = {}) => kehoach(['parse', 'plan.txt'], { cwd, env: { XDG_CACHE_HOME: join(cwd, 'cache'), ...env } })

    const without = await run({ NODE_DISABLE_COMPILE_CACHE: '1' })
    expect(without).toMatchObject({ code: 0, stderr: '' })
    expect(existsSync(cached)).toBe(false)

    expect(await run()).toEqual(without)
    const [name, ...others] = readdirSync(cached)
    expect(others).toEqual([])
    const file = join(cached, name!)
    const written = statSync(file).mtimeMs
    expect(await run()).toEqual(without)
    // V8 took it: it would have been written anew
    expect(statSync(file).mtimeMs).toBe(written)

    writeFileSync(file, 'damaged')
    expect(await run()).toEqual(without)
    expect(statSync(file).size).toBeGreaterThan(100_000)
  })

  it('loads what a format needs also from compiled code', async () => {
    const words = planText('Phát triển thư viện')
    const page = `<!DOCTYPE html><html><body>${words.replace(/^.+$/gmu, '<p>$&</p>')}</body></html>`
    const legacy = Buffer.from('K\xd5 ho\xb9ch th\xf9c hi\xd6n n\xa8m 2026 c\xf1a \xfey ban nh\xa9n d\xa9n x\xb7\n', 'latin1')
    const cwd = folderWith({ 'plans/a.txt': words, 'plans/b.md': `# ${words}`, 'plans/c.html': page, 'plans/d.txt': legacy })
    const run = () => kehoach(['parse', 'plans', '-f', 'ndjson'], { cwd, env: { XDG_CACHE_HOME: join(cwd, 'cache') } })
    const first = await run()
    expect(first).toMatchObject({ code: 0, stderr: '' })
    expect(first.stdout.trimEnd().split('\n')).toHaveLength(4)
    expect(readdirSync(join(cwd, 'cache/kehoach'))).toHaveLength(1)
    expect(await run()).toEqual(first)
  })

  it('leaves none where no document was read', async () => {
    const cwd = folderWith(plan)
    const env = { XDG_CACHE_HOME: join(cwd, 'cache') }
    expect((await kehoach(['--version'], { cwd, env })).code).toBe(0)
    expect((await kehoach(['parse', 'missing.txt'], { cwd, env })).code).not.toBe(0)
    expect(existsSync(join(cwd, 'cache'))).toBe(false)
  })

  it('runs where its cache is a file', async () => {
    const cwd = folderWith({ ...plan, cache: '' })
    mkdirSync(join(cwd, 'other'))
    expect(await kehoach(['parse', 'plan.txt'], { cwd, env: { XDG_CACHE_HOME: join(cwd, 'cache') } })).toMatchObject({ code: 0, stderr: '' })
  })
})
