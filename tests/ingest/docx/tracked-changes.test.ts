// Tracked changes in Word files: what was inserted counts, what was deleted or was so before does not.
import { describe, expect, it } from 'vitest'
import { readDocx } from '../../../src/ingest/docx/index.js'
import { abstract, num, p, r, wordFile } from './word-file.js'

const PLAN = abstract(0, ['upperRoman', '%1.'], ['decimal', '%2.'])
const linesOf = (body: string): string[] =>
  readDocx(wordFile(body, { numbering: PLAN + num(1, 0) }))
    .text.trimEnd()
    .split('\n')

describe('words', () => {
  it('that were inserted or moved here are kept, those deleted or moved away are not', () => {
    const body = `<w:p>${r('Trồng ')}<w:del><w:r><w:delText>5</w:delText><w:t>5</w:t></w:r></w:del><w:ins>${r('9')}</w:ins><w:moveFrom>${r(' cây')}</w:moveFrom><w:moveTo>${r(' ha')}</w:moveTo></w:p>`
    expect(linesOf(body)).toEqual(['Trồng 9 ha'])
  })

  it.each(['del', 'moveFrom'])('of a paragraph whose mark is gone (%s) go on in the next', (mark) => {
    const body = `<w:p><w:pPr><w:rPr><w:${mark}/></w:rPr></w:pPr>${r('Trồng rừng ')}</w:p>${p('ven sông')}`
    expect(linesOf(body)).toEqual(['Trồng rừng ven sông'])
  })
})

describe('properties', () => {
  it('that were another list or level before do not count', () => {
    const before = '<w:pPrChange w:id="1" w:author="a"><w:pPr><w:numPr><w:ilvl w:val="1"/><w:numId w:val="1"/></w:numPr></w:pPr></w:pPrChange>'
    const now = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>'
    const body = `<w:p><w:pPr>${now}${before}</w:pPr>${r('Mục tiêu')}</w:p><w:p><w:pPr>${before}</w:pPr>${r('Không đánh số')}</w:p>${p('Nhiệm vụ', 1)}`
    expect(linesOf(body)).toEqual(['I. Mục tiêu', 'Không đánh số', 'II. Nhiệm vụ'])
  })

  it('that were bold or hidden before do not count', () => {
    const before = '<w:rPrChange w:id="1" w:author="a"><w:rPr><w:b/><w:vanish/></w:rPr></w:rPrChange>'
    expect(linesOf(`<w:p>${r('Trồng rừng', before)}</w:p>`)).toEqual(['Trồng rừng'])
    expect(linesOf(`<w:p>${r('Mục tiêu', `<w:b/>${before.replace('<w:b/>', '')}`)}</w:p>`)).toEqual(['**Mục tiêu**'])
  })
})

describe('tables', () => {
  const tc = (words: string) => `<w:tc>${p(words)}</w:tc>`

  it('lose the rows that were deleted', () => {
    const deleted = `<w:tr><w:trPr><w:del w:id="1"/></w:trPr>${tc('')}${tc('')}</w:tr>`
    const inserted = `<w:tr><w:trPr><w:ins w:id="2"/></w:trPr>${tc('1')}${tc('Sửa đường')}</w:tr>`
    expect(linesOf(`<w:tbl>${deleted}${inserted}</w:tbl>`)).toEqual(['<table>', '<tr><td>1</td><td>Sửa đường</td></tr>', '</table>'])
  })
})
