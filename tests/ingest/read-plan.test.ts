// Reading a document from bytes, a path, a file URL or a Blob.
import { createHash } from 'node:crypto'
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { KehoachError, parsePlan } from '../../src/index.js'
import { type ReadablePlan, readPlan } from '../../src/ingest/index.js'

const TEXT = '# KẾ HOẠCH\n\n**I. MỤC TIÊU**\n\nĐến năm 2026 có 12 câu lạc bộ.\n'
const SHA256 = createHash('sha256').update(TEXT).digest('hex')

let folder = ''
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'kehoach-read-'))
  for (const name of ['kế hoạch.txt', 'plan.md', 'plan.MARKDOWN', 'plan']) writeFileSync(join(folder, name), TEXT)
  writeFileSync(join(folder, 'mark.txt'), `\ufeff${TEXT}`)
  writeFileSync(join(folder, 'scan.txt'), Buffer.from('GIF89a', 'latin1'))
  mkdirSync(join(folder, 'folder.txt'))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

async function failure(input: ReadablePlan): Promise<KehoachError> {
  const error: unknown = await readPlan(input).then(
    () => null,
    (reason: unknown) => reason,
  )
  if (error instanceof KehoachError) return error
  throw new Error(`no KehoachError but ${String(error)}`)
}

describe('readPlan', () => {
  it('reads a path: text, base name, media type, encoding and hash', async () => {
    expect(await readPlan(join(folder, 'kế hoạch.txt'))).toEqual({
      text: TEXT,
      name: 'kế hoạch.txt',
      mediaType: 'text/plain',
      encoding: 'utf-8',
      sha256: SHA256,
      regions: [],
    })
  })

  it('reads a file URL, bytes, a Blob and a File alike', async () => {
    const bytes = new TextEncoder().encode(TEXT)
    const sources = await Promise.all([
      readPlan(pathToFileURL(join(folder, 'kế hoạch.txt'))),
      readPlan(bytes),
      readPlan(new Blob([bytes])),
      readPlan(new Blob([bytes]), { name: 'b.txt' }),
      readPlan(Object.assign(new Blob([bytes]), { name: 'f.txt' })),
    ])
    expect(sources.map((source) => source.name)).toEqual(['kế hoạch.txt', null, null, 'b.txt', 'f.txt'])
    for (const source of sources) expect(source).toMatchObject({ text: TEXT, sha256: SHA256, encoding: 'utf-8', mediaType: 'text/plain' })
  })

  it.each(['plan.md', 'plan.MARKDOWN'])('reads %s as Markdown with its regions', async (name) => {
    const { mediaType, regions, text } = await readPlan(join(folder, name))
    expect(mediaType).toBe('text/markdown')
    expect(regions.length).toBeGreaterThan(0)
    for (const { start, end } of regions) {
      expect(start).toBeLessThan(end)
      expect(end).toBeLessThanOrEqual(text.length)
    }
  })

  it('takes name and media type from the options first', async () => {
    expect(await readPlan(join(folder, 'plan'), { name: 'x.md' })).toMatchObject({ name: 'x.md', mediaType: 'text/markdown' })
    expect(await readPlan(join(folder, 'plan.md'), { name: null, mediaType: 'text/plain' })).toMatchObject({ name: null, mediaType: 'text/plain', regions: [] })
  })

  it('hashes the bytes, not the text: a byte order mark counts', async () => {
    const { text, sha256 } = await readPlan(join(folder, 'mark.txt'))
    expect(text).toBe(TEXT)
    expect(sha256).not.toBe(SHA256)
  })

  it('gives what parsePlan takes', async () => {
    expect(parsePlan(await readPlan(join(folder, 'kế hoạch.txt'))).source).toEqual({
      name: 'kế hoạch.txt',
      mediaType: 'text/plain',
      encoding: 'utf-8',
      sha256: SHA256,
      length: TEXT.length,
    })
  })
})

describe('readPlan fails with the name and the reason', () => {
  it.each([
    ['nothing.txt', 'no such file'],
    ['plan/below.txt', 'no such file'],
    ['folder.txt', 'this is a folder, not a file'],
    ['', 'this is a folder, not a file'],
    [`${'x'.repeat(300)}.txt`, 'the name is too long'],
  ])('for the path %s', async (name, reason) => {
    const path = join(folder, name)
    expect(await failure(path)).toMatchObject({ code: 'UNREADABLE_FILE', source: path, message: `${path}: ${reason}` })
  })

  it.skipIf(process.getuid?.() === 0)('for a file without permission', async () => {
    const path = join(folder, 'secret.txt')
    writeFileSync(path, TEXT)
    chmodSync(path, 0)
    expect(await failure(path)).toMatchObject({ code: 'UNREADABLE_FILE', message: `${path}: permission denied` })
  })

  it('for a path that no file can have', async () => {
    expect((await failure('a\0b.txt')).code).toBe('UNREADABLE_FILE')
  })

  it('for a format that is no text', async () => {
    const path = join(folder, 'scan.txt')
    expect(await failure(path)).toMatchObject({ code: 'UNSUPPORTED_FORMAT', source: path, message: expect.stringContaining(`${path}: this is a GIF image`) })
  })

  it.each([new URL('https://example.org/a.txt'), new URL('file://host/a.txt')])('for the URL %s', async (url) => {
    expect(await failure(url)).toMatchObject({ code: 'INVALID_INPUT', source: url.href })
  })

  it.each([null, undefined, 42, {}, ['a.txt']])('for %s, which is no input', async (input) => {
    expect((await failure(input as unknown as string)).code).toBe('INVALID_INPUT')
  })
})
