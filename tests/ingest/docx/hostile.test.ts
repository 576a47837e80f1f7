// Word files that are damaged or hostile: errors that name them, within limits, and nothing written, fetched or run.
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { strToU8, zipSync } from 'fflate'
import { afterAll, describe, expect, it } from 'vitest'
import { KehoachError } from '../../../src/index.js'
import { readDocx } from '../../../src/ingest/docx/index.js'
import { readPlan } from '../../../src/ingest/index.js'
import { abstract, num, p, r, wordFile } from './word-file.js'

const FILE = wordFile(p('Kế hoạch'))

/** The file with a change in each entry of the directory at the end of the zip. */
function withEntries(bytes: Uint8Array, change: (view: DataView, at: number) => void): Uint8Array {
  const changed = Uint8Array.from(bytes)
  const view = new DataView(changed.buffer)
  for (let at = 0; at < changed.length - 4; at++) if (view.getUint32(at, true) === 0x02014b50) change(view, at)
  return changed
}

const zip = (files: Record<string, string | Uint8Array>): Uint8Array =>
  zipSync(Object.fromEntries(Object.entries(files).map(([path, part]) => [path, typeof part === 'string' ? strToU8(part) : part])))

const documentXml = (body: string): string => `<w:document xmlns:w="w"><w:body>${body}</w:body></w:document>`

describe('files that cannot be read are errors that name them', () => {
  const laughs = Array.from({ length: 9 }, (_, index) => `<!ENTITY l${index + 1} "${`&l${index};`.repeat(10)}">`).join('')
  const bomb = `<!DOCTYPE d [<!ENTITY l0 "ha">${laughs}]>${documentXml(p('&l9;'))}`
  const fetched = `<!DOCTYPE d [<!ENTITY f SYSTEM "file:///etc/hostname">]>${documentXml(p('&f;'))}`

  it.each([
    ['cut off at the end', FILE.slice(0, FILE.length - 30)],
    ['cut off in the middle', FILE.slice(0, FILE.length >> 1)],
    ['with XML that does not close', wordFile('<w:p>')],
    ['with an entity that grows', zip({ 'word/document.xml': bomb })],
    ['with an entity of another file', zip({ 'word/document.xml': fetched })],
    ['that nest without end', wordFile('<w:p>'.repeat(5000) + '</w:p>'.repeat(5000))],
    ['without a document', zip({ 'word/documents.txt': 'Kế hoạch' })],
    ['whose document has another name than they say', zip({ '_rels/.rels': relations('officeDocument', 'constructor'), 'word/document.xml': documentXml('') })],
    ['packed in an unknown way', withEntries(FILE, (view, at) => view.setUint16(at + 10, 99, true))],
    // the words of an encrypted zip are noise
    ['encrypted with a password of the zip', withEntries(FILE, (view, at) => noise(view, at))],
  ])('%s', async (_, bytes) => {
    await expect(readPlan(bytes, { name: 'hong.docx' })).rejects.toMatchObject({
      code: 'UNREADABLE_FILE',
      source: 'hong.docx',
      message: expect.stringMatching(/^hong\.docx: /),
    })
  })

  it('encrypted with a password of Word', async () => {
    const bytes = Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(504), Buffer.from('EncryptedPackage', 'utf16le')])
    await expect(readPlan(bytes, { name: 'khoa.docx' })).rejects.toMatchObject({
      code: 'UNSUPPORTED_FORMAT',
      source: 'khoa.docx',
      message: expect.stringMatching(/encrypted with a password.*without a password/),
    })
  })
})

describe('files that say they are huge are not unpacked', () => {
  it.each([
    ['two gigabytes', withEntries(FILE, (view, at) => view.setUint32(at + 24, 0x7fffffff, true))],
    ['parts that are too much together', zip({ 'word/document.xml': new Uint8Array(70e6), 'word/numbering.xml': new Uint8Array(70e6) })],
  ])('%s', async (_, bytes) => {
    await expect(readPlan(bytes, { name: 'bom.docx' })).rejects.toMatchObject({ code: 'INPUT_TOO_LARGE', source: 'bom.docx' })
  })

  it('nor are those that say less than they hold', () => {
    const bomb = withEntries(zip({ 'word/document.xml': new Uint8Array(60e6) }), (view, at) => view.setUint32(at + 24, 1000, true))
    expect(() => readDocx(bomb, { name: 'bom.docx' })).toThrow(/^bom\.docx: .*damaged/)
  })

  it('cells that say they span a billion columns are cut', () => {
    const tc = (span: string) => `<w:tc><w:tcPr><w:gridSpan w:val="${span}"/></w:tcPr>${p('a')}</w:tc>`
    const table = `<w:tbl><w:tblGrid/><w:tr><w:trPr><w:gridBefore w:val="2000000000"/></w:trPr>${tc('2000000000')}${tc('-5')}${tc('rộng')}</w:tr></w:tbl>`
    expect(readDocx(wordFile(table)).text).toBe('<table>\n<tr><td>a</td><td>a</td><td>a</td></tr>\n</table>\n')
  })

  it('numbers that are none count from their start', () => {
    const level = (start: string) => abstract(0, ['decimal', '%1.']).replace('w:start w:val="1"', `w:start w:val="${start}"`) + num(1, 0)
    expect(readDocx(wordFile(p('a', 1) + p('b', 1), { numbering: level('nhiều') })).text).toBe('0. a\n1. b\n')
    expect(
      readDocx(wordFile(`<w:p><w:pPr><w:numPr><w:ilvl w:val="1e9"/><w:numId w:val="1"/></w:numPr></w:pPr>${r('a')}</w:p>`, { numbering: level('1') })).text,
    ).toBe('a\n')
  })
})

describe('paths in the zip are names', () => {
  const folder = mkdtempSync(join(tmpdir(), 'kehoach-zip-'))
  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  it('and nothing is written or read where they point', async () => {
    const path = join(folder, 'a', 'ke-hoach.docx')
    const files = { '../../evil.txt': 'x', '/tmp/kehoach-evil.txt': 'x', 'word/document.xml': documentXml(p('Kế hoạch')) }
    mkdirSync(join(folder, 'a'))
    writeFileSync(path, zip(files))
    expect((await readPlan(path)).text).toBe('Kế hoạch\n')
    expect(readdirSync(folder, { recursive: true }).sort()).toEqual(['a', join('a', 'ke-hoach.docx')])
    const away = zip({ '_rels/.rels': relations('officeDocument', '../../../../etc/hostname'), 'word/document.xml': documentXml('') })
    await expect(readPlan(away, { name: 'xa.docx' })).rejects.toMatchObject({ code: 'UNREADABLE_FILE', source: 'xa.docx' })
  })

  it('macros and linked parts stay where they are', async () => {
    const link = '<w:attachedTemplate r:id="rId9"/>'
    const bytes = zip({
      '_rels/.rels': relations('officeDocument', 'word/document.xml'),
      'word/_rels/document.xml.rels': relations('styles', 'https://example.org/styles.xml', ' TargetMode="External"'),
      'word/vbaProject.bin': 'Sub AutoOpen()',
      'word/document.xml': documentXml(`${link}${p('Kế hoạch')}`),
    })
    expect((await readPlan(bytes, { name: 'macro.docm' })).text).toBe('Kế hoạch\n')
  })
})

describe('parts', () => {
  it('are found where the file says they are', async () => {
    const bytes = zip({
      '_rels/.rels': relations('officeDocument', '/word/document2.xml'),
      'word/_rels/document2.xml.rels': relations('numbering', 'numbering7.xml'),
      'word/document2.xml': documentXml(p('Mục tiêu', 1)),
      'word/numbering7.xml': `<w:numbering xmlns:w="w">${abstract(0, ['upperRoman', '%1.'])}${num(1, 0)}</w:numbering>`,
    })
    expect((await readPlan(bytes, { name: 'ke-hoach.docx' })).text).toBe('I. Mục tiêu\n')
  })

  it('may be in UTF-16', () => {
    const xml = Buffer.from(`\ufeff<?xml version="1.0" encoding="UTF-16"?>${documentXml(p('Kế hoạch'))}`, 'utf16le')
    expect(readDocx(zip({ 'word/document.xml': xml })).text).toBe('Kế hoạch\n')
  })
})

it('any mix of elements gives text or an error of ours', () => {
  const names =
    'p r t pPr rPr numPr numId ilvl tbl tr trPr tc tcPr gridSpan vMerge hMerge gridBefore del ins moveFrom pPrChange txbxContent footnoteReference sym br'
  const element = fc.letrec<{ node: string }>((tie) => ({
    node: fc.oneof(
      { depthSize: 'medium', withCrossShrink: true },
      fc.constantFrom('Kế hoạch', 'Trồng rừng'),
      fc
        .tuple(fc.constantFrom(...names.split(' ')), fc.constantFrom('', '0', '1', '-1', 'restart', 'x', '9999999999'), fc.array(tie('node'), { maxLength: 4 }))
        .map(([name, val, inside]) => `<w:${name} w:val="${val}" w:id="${val}" w:char="${val}">${inside.join('')}</w:${name}>`),
    ),
  })).node
  fc.assert(
    fc.property(fc.array(element, { maxLength: 6 }), (elements) => {
      try {
        expect(readDocx(wordFile(elements.join(''), { numbering: abstract(0, ['decimal', '%1.']) + num(1, 0) })).text).toMatch(/\n$/)
      } catch (error) {
        expect(error).toBeInstanceOf(KehoachError)
      }
    }),
    { seed: 7, numRuns: 400 },
  )
})

function relations(type: string, target: string, more = ''): string {
  return `<Relationships><Relationship Id="rId1" Type="http://x/relationships/${type}" Target="${target}"${more}/></Relationships>`
}

function noise(view: DataView, at: number): void {
  const start = view.getUint32(at + 42, true)
  const words = start + 30 + view.getUint16(start + 26, true) + view.getUint16(start + 28, true)
  for (let of = 0; of < view.getUint32(at + 20, true); of++) view.setUint8(words + of, (of * 167 + 13) & 0xff)
}
