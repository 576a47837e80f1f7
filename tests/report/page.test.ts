// The page of a report: its data come back as they were, and words of a document cannot become parts of the page.
import { describe, expect, it } from 'vitest'
import { packReport, unpackReport } from '../../src/report/pack.js'
import { reportPage } from '../../src/report/page.js'
import { corpusDocument, corpusFolders, documentOf, HOSTILE_PLAN, SMALL_PLAN } from './documents.js'

describe('packed documents', () => {
  it.each(corpusFolders)('come back as they were: %s', async (folder) => {
    const document = await corpusDocument(folder)
    const json = packReport({ language: 'vi', documents: [document] })
    expect(unpackReport(json)).toEqual({ language: 'vi', documents: [document] })
    expect(json).not.toContain('"column"')
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
