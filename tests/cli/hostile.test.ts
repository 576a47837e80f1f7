// A batch in which some files are hostile: each is an error with its name, the others are read, and nothing else is written.
import { readdirSync, readFileSync, truncateSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { strToU8, zipSync } from 'fflate'
import { expect, it } from 'vitest'
import { p, wordFile } from '../ingest/docx/word-file.js'
import { folderWith, kehoach, planText } from './run-cli.js'

const GOOD = wordFile(
  ['KẾ HOẠCH', 'Đọc sách năm 2026', 'I. MỤC TIÊU', '1. Đến hết năm 2026, ít nhất 85% số thôn có tủ sách.'].map((words) => p(words)).join(''),
)
const ENTITIES = '<!DOCTYPE d [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;">]><w:document xmlns:w="w"><w:p><w:r><w:t>&b;</w:t></w:r></w:p></w:document>'

const HOSTILE: Readonly<Record<string, Uint8Array>> = {
  'cat-doi.docx': GOOD.slice(0, GOOD.length >> 1),
  'bom-zip.docx': zipSync({ 'word/document.xml': new Uint8Array(140e6) }, { level: 1 }),
  'bom-xml.docx': zipSync({ 'word/document.xml': strToU8(ENTITIES) }),
  'khoa.doc': Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(504), Buffer.from('EncryptedPackage', 'utf16le')]),
  'sau.html': Buffer.from(`<html>${'<div>'.repeat(50_000)}Kế hoạch`),
  'lon.txt': Buffer.from('I. MỤC TIÊU\n'),
}

it('gives the good ones, and one line of error for each other', { timeout: 60_000 }, async () => {
  const evil = zipSync({
    '../evil.txt': strToU8('x'),
    'word/document.xml': strToU8('<w:document xmlns:w="w"><w:p><w:r><w:t>I. MỤC TIÊU</w:t></w:r></w:p></w:document>'),
  })
  const cwd = folderWith({ ...HOSTILE, 'a.docx': GOOD, 'duong-dan.docx': evil, 'z.txt': planText('Đọc sách') })
  truncateSync(join(cwd, 'lon.txt'), 1e9)
  const before = readdirSync(dirname(cwd)).includes('evil.txt')
  const { code, stdout, stderr } = await kehoach(['parse', '.', '-o', 'ra.ndjson'], { cwd })
  expect({ code, stdout }).toEqual({ code: 1, stdout: '' })
  const plans = readFileSync(join(cwd, 'ra.ndjson'), 'utf8').trimEnd().split('\n')
  expect(plans.map((line) => JSON.parse(line).source.name)).toEqual(['a.docx', 'duong-dan.docx', 'z.txt'])
  const lines = stderr.split('\n')
  for (const name of Object.keys(HOSTILE))
    expect(
      lines.filter((line) => line.includes(name)),
      name,
    ).toHaveLength(1)
  expect(readdirSync(cwd).sort()).toEqual([...Object.keys(HOSTILE), 'a.docx', 'duong-dan.docx', 'ra.ndjson', 'z.txt'].sort())
  expect(readdirSync(dirname(cwd)).includes('evil.txt')).toBe(before)
})
