// Akoma Ntoso of plans, checked by libxml2 against the structure that the standard prescribes; xs:ID makes each eId unique.
import { readFileSync } from 'node:fs'
import { XmlDocument, XsdValidator } from 'libxml2-wasm'
import { describe, expect, it } from 'vitest'
import { toAkn } from '../../src/export/akn.js'
import { parsePlan } from '../../src/parse.js'
import type { Section } from '../../src/schema/plan.js'
import { corpusPlan, corpusSlugs } from './corpus-plans.js'

const schema = XsdValidator.fromDoc(XmlDocument.fromString(readFileSync(new URL('akn.xsd', import.meta.url), 'utf8')))
const NAMES = { a: 'http://docs.oasis-open.org/legaldocml/ns/akn/3.0' }

/** The nodes' texts after the document was checked. */
function valid(xml: string, path: string): string[] {
  const document = XmlDocument.fromString(xml)
  try {
    schema.validate(document)
    return document.find(path, NAMES).map((node) => node.content)
  } finally {
    document.dispose()
  }
}

const flat = (sections: readonly Section[]): Section[] => sections.flatMap((section) => [section, ...flat(section.children)])

describe.each(corpusSlugs())('%s', (slug) => {
  it('is valid and has every item with its marker and its words', () => {
    const plan = corpusPlan(slug)
    const xml = toAkn(plan, slug)
    const sections = flat(plan.sections)
    expect(valid(xml, '//a:mainBody//a:num')).toEqual(sections.flatMap(({ marker }) => (marker === null ? [] : [marker])))
    const words = (text: string) => text.replace(/\s+/gu, '')
    const written = valid(xml, '//a:mainBody//a:heading | //a:mainBody//a:p').map(words).join('')
    expect(written).toBe(words(sections.map(({ heading, text }) => (heading !== null && !text.startsWith(heading) ? heading + text : text)).join('')))
  })
})

describe('an Akoma Ntoso document', () => {
  it('names each item by its path', () => {
    const plan = parsePlan('KẾ HOẠCH\nNăm 2026\nI. MỤC TIÊU\n1. Một.\n2. Hai:\na) Nhỏ.\nđ) To & 5 < 6.\n- Gạch.\n- Gạch nữa.\nII. NHIỆM VỤ\n1. Một.')
    expect(valid(toAkn(plan, 'a'), '//a:num/../@eId')).toEqual([
      ...['lvl_1', 'lvl_1__para_1', 'lvl_1__para_2', 'lvl_1__para_2__point_1', 'lvl_1__para_2__point_5'],
      ...['lvl_1__para_2__point_5__indent_1', 'lvl_1__para_2__point_5__indent_2', 'lvl_2', 'lvl_2__para_1'],
    ])
    expect(valid(toAkn(plan, 'a'), '//a:point[2]/a:heading')).toEqual(['To & 5 < 6.'])
  })

  it('says what the document is', () => {
    const xml = toAkn(corpusPlan('binh-duong-2016-2020'), 'binh-duong-2016-2020')
    expect(valid(xml, '//a:FRBRWork/a:FRBRnumber/@value')).toEqual([corpusPlan('binh-duong-2016-2020').metadata.number])
    expect(valid(xml, '//a:FRBRWork/a:FRBRdate/@date')).toEqual([corpusPlan('binh-duong-2016-2020').metadata.issuedOn])
  })

  it.each(['', 'Chỉ có chữ.', 'I. \u0001\u0000\ufffe\n1. \ud800 x'])('is valid for %j too', (text) => {
    expect(valid(toAkn(parsePlan(text), 'x y/ẩ&"<.txt'), '/a:akomaNtoso')).toHaveLength(1)
  })

  it('repeats no eId where a document repeats a number', () => {
    const plan = parsePlan('KẾ HOẠCH\nI. A\n1. Một.\n1. Một nữa.\n1. Lại một.\nI. B\n1. Một.')
    const ids = valid(toAkn(plan, 'a'), '//a:mainBody//@eId')
    expect(new Set(ids).size).toBe(ids.length)
  })
})
