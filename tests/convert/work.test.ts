// What is known of each document during a run: on disk, in a few bytes, under names of its own.
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Fates } from '../../src/convert/fates.js'
import type { Shard } from '../../src/convert/job.js'
import { KeySet } from '../../src/convert/key-set.js'
import { nameDocuments } from '../../src/convert/name-documents.js'
import { Work } from '../../src/convert/work.js'
import { buildCli, ended, folderWith, kehoach, outputsOf, plans, reportOf, start } from './built-cli.js'
import { convertWith } from './run-convert.js'

buildCli()

const UNFINISHED = '.kehoach/unfinished'

function hash(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}

function shardOf(...ids: string[]): Shard {
  return { id: hash(ids.join()), documents: ids.map((id) => ({ id, path: `/kế hoạch/${id}`, size: 10, sha256: hash(id), key: hash(`key ${id}`) })) }
}

describe('the work on disk', () => {
  const shards = [shardOf('a', 'b'), shardOf('c'), shardOf('Kế hoạch\n"1".txt', 'đ', 'e')]

  it('gives each shard back as it was, in any order, and leaves nothing behind', () => {
    const output = folderWith({})
    const work = new Work(output)
    for (const shard of shards) work.addShard(shard)
    expect(work.shards.map(({ id, first }) => [id, first])).toEqual([
      [shards[0]!.id, 0],
      [shards[1]!.id, 2],
      [shards[2]!.id, 3],
    ])
    expect([2, 0, 1, 2].map((at) => work.shard(work.shards[at]!))).toEqual([2, 0, 1, 2].map((at) => shards[at]))
    expect(work.total).toEqual({ documents: 6, bytes: 60, unreadable: 0 })
    expect([work.keys.has(hash('key c')), work.keys.has(hash('key x'))]).toEqual([true, false])
    work.close()
    expect(readdirSync(join(output, UNFINISHED))).toEqual([])
  })

  it('keeps the order of unreadable documents, also of thousands, and counts shards without them', () => {
    const work = new Work(folderWith({}))
    const unreadable = Array.from({ length: 1000 }, (_, n) => ({ id: `${n}`, path: `/${n}`, reason: 'permission denied' }))
    for (const document of unreadable) work.addUnreadable(document)
    work.addShard(shards[0]!)
    expect([...work.unreadable()]).toEqual(unreadable)
    expect(work.shards[0]!.first).toBe(0)
    expect(work.total).toEqual({ documents: 1002, bytes: 20, unreadable: 1000 })
    work.close()
  })

  it.each([
    ['another letter', (path: string) => writeFileSync(path, readFileSync(path, 'utf8').replace('/kế hoạch/c', '/kế hoạch/x'))],
    ['a file cut off', (path: string) => truncateSync(path, 400)],
    ['an empty file', (path: string) => truncateSync(path, 0)],
  ])('refuses what is not what was written: %s', (_, damage) => {
    const output = folderWith({})
    const work = new Work(output)
    for (const shard of shards) work.addShard(shard)
    damage(join(output, UNFINISHED, readdirSync(join(output, UNFINISHED))[0]!))
    expect(() => work.shard(work.shards[1]!)).toThrow(/was damaged while it was in use/)
    work.close()
  })
})

describe('a run whose list of files', () => {
  const cwd = folderWith(plans(300))
  const pool = { convert: () => Promise.reject(new Error('no shard was to be done')), write: () => Promise.reject(new Error('nothing was to be written')) }

  it('is not yet whole when it is stopped does nothing, and leaves what was there', async () => {
    await kehoach(['convert', 'plans', '-o', 'out', '--to', 'ndjson'], { cwd })
    const before = outputsOf(join(cwd, 'out'))
    const report = readFileSync(join(cwd, 'out/report.json'), 'utf8')
    let looks = 0
    const result = await convertWith(pool, join(cwd, 'plans'), join(cwd, 'out'), {}, { stops: () => looks++ > 0 })
    expect(result).toMatchObject({ documents: 300, done: 0, kept: 0, interrupted: true, written: [] })
    expect(readdirSync(join(cwd, 'out', UNFINISHED))).toEqual([])
    expect(outputsOf(join(cwd, 'out'))).toEqual(before)
    expect(readFileSync(join(cwd, 'out/report.json'), 'utf8')).toBe(report)
  }, 60_000)

  it('is damaged stops with a reason and leaves what was there; the next run does all', async () => {
    const before = outputsOf(join(cwd, 'out'))
    const damaged = convertWith(
      pool,
      join(cwd, 'plans'),
      join(cwd, 'out'),
      {},
      {
        begun: () => {
          for (const name of readdirSync(join(cwd, 'out', UNFINISHED))) truncateSync(join(cwd, 'out', UNFINISHED, name), 100)
        },
      },
    )
    await expect(damaged).rejects.toThrow(/was damaged while it was in use/)
    expect(outputsOf(join(cwd, 'out'))).toEqual(before)
    const { code } = await kehoach(['convert', 'plans', '-o', 'out', '--to', 'ndjson'], { cwd })
    expect(code).toBe(0)
    expect(outputsOf(join(cwd, 'out'))).toEqual(before)
    expect(existsSync(join(cwd, 'out', UNFINISHED))).toBe(false)
  }, 60_000)

  it('is being written when the process is killed is written anew', async () => {
    const child = start(['convert', 'plans', '-o', 'killed', '--to', 'ndjson'], { cwd })
    const run = ended(child)
    const unfinished = (): string[] => (existsSync(join(cwd, 'killed', UNFINISHED)) ? readdirSync(join(cwd, 'killed', UNFINISHED)) : [])
    while (unfinished().length === 0) await new Promise((resolve) => setTimeout(resolve, 1))
    child.kill('SIGKILL')
    await run
    expect(unfinished()).not.toEqual([])
    const { code } = await kehoach(['convert', 'plans', '-o', 'killed', '--to', 'ndjson'], { cwd })
    expect(code).toBe(0)
    expect(outputsOf(join(cwd, 'killed'))).toEqual(outputsOf(join(cwd, 'out')))
    expect(existsSync(join(cwd, 'killed', UNFINISHED))).toBe(false)
  }, 60_000)

  it('has files that are gone names them last in the report, in their order', async () => {
    const names = ['plans/gone-b.txt', ...Object.keys(plans(300)), 'plans/gone-a.txt']
    const { code, stderr } = await kehoach(['convert', '--stdin-paths', '-o', 'gone', '--to', 'ndjson'], { cwd, stdin: `${names.join('\n')}\n` })
    expect(code).toBe(1)
    expect(stderr).toContain('gone-a.txt: no such file or folder')
    const { documents, summary } = reportOf(join(cwd, 'gone'))
    expect(documents.map(({ id }) => id)).toEqual([...Object.keys(plans(300)), 'plans/gone-b.txt', 'plans/gone-a.txt'])
    expect(documents.map(({ status }) => status)).toEqual([...Array(300).fill('done'), 'failed', 'failed'])
    expect(summary).toMatchObject({ documents: 302, done: 300, failed: 2 })
  }, 60_000)
})

describe('in a few bytes', () => {
  it('keys are known that were added, and no others', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.nat(1e6), { minLength: 1 }), fc.array(fc.nat(1e6)), (added, asked) => {
        const keys = new KeySet()
        for (const n of added) keys.add(hash(`${n}`))
        for (const n of [...added, ...asked]) expect(keys.has(hash(`${n}`))).toBe(added.includes(n))
      }),
      { numRuns: 50 },
    )
    expect(new KeySet().has(hash('1'))).toBe(false)
  })

  it('fates are what was said, in whole milliseconds; of whom nothing was said was kept', () => {
    const fates = new Fates(4)
    fates.set(1, 'failed', 1234.6)
    fates.set(2, 'done', 86_400_000)
    fates.set(3, 'kept', 0.4)
    expect([0, 1, 2, 3].map((document) => fates.get(document))).toEqual([
      { status: 'kept', milliseconds: 0 },
      { status: 'failed', milliseconds: 1235 },
      { status: 'done', milliseconds: 86_400_000 },
      { status: 'kept', milliseconds: 0 },
    ])
  })
})

describe('names', () => {
  const idsOf = (...names: string[]) => [...nameDocuments(names.map((name) => ({ path: name, name }))).documents].map(({ id }) => id)

  it('that many have are numbered past those that are taken', () => {
    expect(idsOf('a.txt', 'A.txt', 'a~3.txt', 'a.txt', 'a~2.txt', 'a.TXT', 'b')).toEqual([
      'a.txt',
      'A~2.txt',
      'a~3.txt',
      'a~4.txt',
      'a~2~2.txt',
      'a~5.TXT',
      'b',
    ])
    const many = idsOf(...Array(20_000).fill('x/nguồn'))
    expect(new Set(many).size).toBe(20_000)
    expect(many.at(-1)).toBe('x/nguồn~20000')
  })

  it('leave no list behind', () => {
    const documents = [{ path: 'a', name: 'a' }]
    const { count, documents: named } = nameDocuments(documents)
    expect([count, [...named].length, documents.length]).toEqual([1, 1, 0])
  })
})
