// Old Word files: through LibreOffice with their numbers, without it by their words; files that are none, and converters that fail.
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { KehoachError, parsePlan } from '../../../src/index.js'
import { convertToDocx } from '../../../src/ingest/doc/convert.js'
import { findOffice } from '../../../src/ingest/doc/find-office.js'
import { readDoc } from '../../../src/ingest/doc/index.js'
import { readDocx } from '../../../src/ingest/docx/index.js'
import { readPlan, timeBudget } from '../../../src/ingest/index.js'
import { convertAll, describeWithOffice, OFFICE_TIME } from '../../formats/programs.js'
import { p, wordFile } from '../docx/word-file.js'

const FILE = readFileSync(resolve(import.meta.dirname, '../../../corpus/damaged/automatic-numbers-lost/source.doc'))
const WORDS = 'Giao Sở Nông nghiệp và Môi trường theo dõi trước ngày 30/6/2026.'

const folder = mkdtempSync(join(tmpdir(), 'kehoach-doc-test-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** Where the reader's own temporary files go. */
const temporary = join(folder, 'tmp')
beforeEach(() => {
  mkdirSync(temporary, { recursive: true })
  vi.stubEnv('TMPDIR', temporary)
  return () => vi.unstubAllEnvs()
})

/** A program in the place of LibreOffice. */
function converter(name: string, script: string): string {
  const path = join(folder, name)
  writeFileSync(path, `#!/bin/sh\n${script}\n`)
  chmodSync(path, 0o755)
  return path
}

/** The file with the bytes of its head changed. */
function withFlags(set: number): Uint8Array {
  const bytes = Buffer.from(FILE)
  const head = bytes.indexOf(Buffer.from([0xec, 0xa5]), 512)
  bytes.writeUInt16LE(bytes.readUInt16LE(head + 10) | set, head + 10)
  return bytes
}

describe('without LibreOffice', () => {
  it('gives the words, and says that the numbers are lost', async () => {
    const { text, notes } = await readDoc(FILE, { converter: null })
    expect(text.trimEnd().split('\n').slice(-2)).toEqual(['TỔ CHỨC THỰC HIỆN', WORDS])
    expect(notes).toEqual([{ ruleId: 'source/numbering-lost' }])
  })

  it('a plan has the message', async () => {
    const source = await readPlan(FILE, { name: 'cu.doc', converter: null })
    expect(source).toMatchObject({ name: 'cu.doc', mediaType: 'application/msword', encoding: null })
    expect(parsePlan(source).messages).toMatchObject([{ ruleId: 'source/numbering-lost', severity: 'warning', position: null }])
  })

  it('a note that nobody knows is no message', () => {
    const notes = [{ ruleId: 'source/unheard-of' as 'source/numbering-lost' }]
    const source = { text: 'KẾ HOẠCH\nTrồng rừng năm 2026\n', name: null, mediaType: 'text/plain', encoding: null, sha256: null, regions: [], notes }
    expect(parsePlan(source).messages).toEqual([])
  })
})

describeWithOffice('words in fonts from before Unicode', (office) => {
  it(
    'are read without LibreOffice too',
    async () => {
      const body = p('KÕ ho¹ch trång rõng') + p('Giao Së Néi vô chñ tr×, phèi hîp víi Së Tµi chÝnh thùc hiÖn.')
      const [old] = await convertAll(office, [{ name: 'cu.docx', bytes: wordFile(body) }], 'doc:MS Word 97')
      const { text } = await readDoc(old!, { converter: null })
      expect(text.trimEnd().split('\n')).toEqual(['Kế hoạch trồng rừng', 'Giao Sở Nội vụ chủ trì, phối hợp với Sở Tài chính thực hiện.'])
    },
    OFFICE_TIME,
  )
})

describeWithOffice('through LibreOffice', (office) => {
  it(
    'gives the numbers that Word counts, and leaves no file behind',
    async () => {
      const { text, notes } = await readDoc(FILE)
      expect(text.trimEnd().split('\n')).toEqual([
        ...['KẾ HOẠCH', 'Trồng rừng năm 2026', 'I. MỤC TIÊU', '1. Trồng mới 50 ha rừng ven sông.'],
        ...['2. Tỷ lệ cây sống đạt 90%.', 'II. TỔ CHỨC THỰC HIỆN', `1. ${WORDS}`],
      ])
      expect(notes).toEqual([])
      expect(readdirSync(temporary)).toEqual([])
    },
    OFFICE_TIME,
  )

  it(
    'fetches nothing that a document links to',
    async () => {
      const asked: (string | undefined)[] = []
      const server = createServer(({ url }, response) => {
        asked.push(url)
        response.end()
      })
      await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
      const { port } = server.address() as AddressInfo
      const page = `<html><head><meta charset="utf-8"><link rel="stylesheet" href="http://127.0.0.1:${port}/a.css"></head><body><p>Trồng rừng</p><img src="http://127.0.0.1:${port}/a.png"></body></html>`
      const fail = (code: KehoachError['code'], reason: string) => new KehoachError(code, reason)
      const docx = await convertToDocx(Buffer.from(page), { converter: office, timeLimit: OFFICE_TIME, fail }).finally(() => server.close())
      expect(readDocx(docx).text).toContain('Trồng rừng')
      expect(asked).toEqual([])
    },
    OFFICE_TIME,
  )
})

describe('a converter', () => {
  it.each([
    ['that is not there', join(folder, 'nowhere'), /cannot be started/],
    ['that gives nothing', converter('nothing', 'echo "source file could not be loaded" >&2'), /could not convert .*: source file could not be loaded$/],
    ['that ends by a fault', converter('fault', 'exit 77'), /could not convert this Word file \(\.doc\)$/],
  ])('%s is an error with the name of the file', async (_, path, reason) => {
    const failed = readPlan(FILE, { name: 'ke-hoach.doc', converter: path })
    await expect(failed).rejects.toMatchObject({ code: 'UNREADABLE_FILE', source: 'ke-hoach.doc', message: expect.stringMatching(reason) })
    expect(readdirSync(temporary)).toEqual([])
  })

  it('that hangs is stopped with all that it started', async () => {
    const late = join(folder, 'late')
    const hangs = converter('hangs', `(sleep 1.5; echo > '${late}') & sleep 60`)
    const failed = readDoc(FILE, { name: 'treo.doc', converter: hangs, timeLimit: 500 })
    await expect(failed).rejects.toMatchObject({ code: 'UNREADABLE_FILE', source: 'treo.doc', message: expect.stringMatching(/within 0\.5 s$/) })
    await new Promise((resolve) => setTimeout(resolve, 1500))
    expect(existsSync(late)).toBe(false)
    expect(readdirSync(temporary)).toEqual([])
  })

  it('is stopped by the signal', async () => {
    const hangs = converter('waits', 'sleep 60')
    await expect(readPlan(FILE, { name: 'a.doc', converter: hangs, signal: timeBudget(200) })).rejects.toMatchObject({ code: 'ABORTED', source: 'a.doc' })
    await expect(readDoc(FILE, { converter: hangs, signal: AbortSignal.abort() })).rejects.toMatchObject({ code: 'ABORTED', source: null })
  })

  it('is found on the PATH', async () => {
    const path = converter('soffice', 'exit 0')
    expect(await findOffice({ PATH: `/nowhere:${folder}` }, 'linux')).toBe(path)
  })
})

describe('a file', () => {
  it.each([
    ['encrypted', withFlags(0x0100), 'UNREADABLE_FILE', /encrypted.*without a password/],
    ['cut off in its words', FILE.subarray(0, 4096), 'UNREADABLE_FILE', /damaged or not complete/],
    ['cut off in its head', FILE.subarray(0, 700), 'UNREADABLE_FILE', /damaged or not complete/],
  ])('%s is refused before any converter sees it', async (_, bytes, code, reason) => {
    const refused = readPlan(bytes, { name: 'hong.doc', converter: '/nowhere' })
    await expect(refused).rejects.toMatchObject({ code, source: 'hong.doc', message: expect.stringMatching(reason) })
  })

  it('whose chains run in circles is refused before anything follows them', async () => {
    const looped = Buffer.from(FILE)
    const table = (looped.readUInt32LE(0x4c) + 1) * 512
    const first = looped.readUInt32LE(0x30)
    looped.writeUInt32LE(first, table + first * 4)
    await expect(readDoc(looped, { converter: null })).rejects.toMatchObject({ code: 'UNREADABLE_FILE' })
  })

  it('that is RTF is refused by its bytes', async () => {
    const rtf = Buffer.from('{\\rtf1\\ansi K\\u7871 ho\\u7841ch}')
    await expect(readPlan(rtf, { name: 'ke-hoach.doc' })).rejects.toMatchObject({ code: 'UNSUPPORTED_FORMAT', message: expect.stringMatching(/an RTF file/) })
    await expect(readDoc(rtf, { name: 'ke-hoach.doc' })).rejects.toMatchObject({
      code: 'UNSUPPORTED_FORMAT',
      message: expect.stringMatching(/an RTF file, not/),
    })
  })

  it('that is a web page or a newer Word file is read as what it is', async () => {
    const page = await readPlan(Buffer.from('<html><body><p>KẾ HOẠCH</p></body></html>'), { name: 'ke-hoach.doc' })
    const newer = await readPlan(wordFile(p('KẾ HOẠCH')), { name: 'ke-hoach.doc' })
    expect([page.text, newer.text]).toEqual(['KẾ HOẠCH\n', 'KẾ HOẠCH\n'])
  })

  it('that is text or damaged beyond its head is refused by the reader itself', async () => {
    await expect(readDoc(Buffer.from('KẾ HOẠCH'))).rejects.toMatchObject({ code: 'UNSUPPORTED_FORMAT', message: expect.stringMatching(/^this is text/) })
    const rubbish = Buffer.from(FILE)
    rubbish.fill(0x41, 0x200, 0x400)
    await expect(readDoc(rubbish, { converter: null })).rejects.toBeInstanceOf(KehoachError)
  })
})
