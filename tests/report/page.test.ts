// The page of a report: its data come back as they were, and words of a document cannot become parts of the page.
import { describe, expect, it } from 'vitest'
import { parsePlan } from '../../src/index.js'
import { readPlan } from '../../src/ingest/read-plan.js'
import { packReport, unpackReport } from '../../src/report/pack.js'
import { reportPage } from '../../src/report/page.js'
import { p, wordFile } from '../ingest/docx/word-file.js'
import { corpusDocument, corpusFolders, documentOf, HOSTILE_PLAN, SMALL_PLAN } from './documents.js'

describe('packed documents', () => {
  it.each(corpusFolders)('come back as they were: %s', async (folder) => {
    const document = await corpusDocument(folder)
    const json = packReport({ language: 'vi', documents: [document] })
    expect(unpackReport(json)).toEqual({ language: 'vi', documents: [document] })
    expect(json).not.toContain('"column"')
  })

  it('come back with the cells of a Word file', async () => {
    const cell = (words: string): string => `<w:tc>${p(words)}</w:tc>`
    const row = (...cells: string[]): string => `<w:tr>${cells.map(cell).join('')}</w:tr>`
    const table = `<w:tbl>${row('Chỉ tiêu', 'Năm 2026')}${row('Tỷ lệ hộ nghèo', '2%')}</w:tbl>`
    const source = await readPlan(wordFile(p('KẾ HOẠCH') + p('Năm 2026') + table))
    const document = { name: 'a.docx', text: source.text, plan: parsePlan(source) }
    expect(JSON.stringify(document.plan)).toContain('"cell":{"table":1,"row":2')
    expect(unpackReport(packReport({ language: 'vi', documents: [document] })).documents[0]).toEqual(document)
  })

  it.each(['CRLF\r\nI. MỤC TIÊU\r\n1. Đạt 85%.\r\n', '', 'không có gì'])('come back from %j', (text) => {
    const data = { language: 'en', documents: [documentOf(text)] } as const
    expect(unpackReport(packReport(data))).toEqual(data)
  })
})

describe('the page', () => {
  const viewer = { script: 'run()', scriptHash: 'aGFzaA==', style: 'body{}' }
  const page = reportPage({ language: 'en', documents: [documentOf(HOSTILE_PLAN, '<b>"x".txt')] }, viewer)

  it('has the scripts that it was given and no others, whatever a document says', () => {
    expect([...page.matchAll(/<script/g)]).toHaveLength(2)
    expect([...page.matchAll(/<\/script/g)]).toHaveLength(2)
    expect(page).not.toContain('<!--')
    expect(page).not.toContain('<img')
  })

  it('carries the text all the same', () => {
    const json = /<script type="application\/json" id="report-data">(.*?)<\/script>/s.exec(page)?.[1] ?? ''
    expect(unpackReport(json).documents[0]?.text).toBe(HOSTILE_PLAN)
  })

  it('escapes the name in the title', () => {
    expect(page).toContain('<title>&lt;b&gt;&quot;x&quot;.txt</title>')
  })

  it('lets only its own script run and asks the network for nothing', () => {
    expect(page).toContain("default-src 'none'; script-src 'sha256-aGFzaA=='")
    expect(page).not.toMatch(/(?:src|href)="(?!data:)/)
  })

  it('is the same for the same documents', () => {
    const again = (): string => reportPage({ language: 'vi', documents: [documentOf(SMALL_PLAN)] }, viewer)
    expect(again()).toBe(again())
  })
})
