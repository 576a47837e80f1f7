// Footnotes and endnotes of Word files: behind the text, in the zone of notes, and their marks out of the words.
import { describe, expect, it } from 'vitest'
import { parsePlan } from '../../../src/index.js'
import { readDocx } from '../../../src/ingest/docx/index.js'
import { readPlan } from '../../../src/ingest/index.js'
import { p, r, type WordParts, wordFile } from './word-file.js'

const note = (id: number, ...paragraphs: string[]) => `<w:footnote w:id="${id}">${paragraphs.join('')}</w:footnote>`
const mark = (id: number, kind = 'footnote') => `<w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:${kind}Reference w:id="${id}"/></w:r>`
const own = '<w:r><w:footnoteRef/></w:r>'
const separator = '<w:footnote w:id="-1" w:type="separator"><w:p><w:r><w:separator/></w:r></w:p></w:footnote>'

const linesOf = (body: string, parts: WordParts): string[] =>
  readDocx(wordFile(body, parts))
    .text.split('\n')
    .filter((line) => line !== '')

describe('notes', () => {
  it('stand at the end in the order of their marks, endnotes last', () => {
    const body = `<w:p>${r('Trồng rừng')}${mark(7)}${r(' ven sông')}${mark(2, 'endnote')}</w:p><w:p>${r('Nuôi ong')}${mark(3)}</w:p>`
    const footnotes = separator + note(3, `<w:p>${own}${r(' Ở xã Bản Liền.')}</w:p>`) + note(7, `<w:p>${own}${r(' Rừng phòng hộ.')}</w:p>`)
    const endnotes = `<w:endnote w:id="2"><w:p>${r('Sông Chảy.')}</w:p></w:endnote>`
    expect(linesOf(body, { footnotes, endnotes })).toEqual(['Trồng rừng ven sông', 'Nuôi ong', '[1] Rừng phòng hộ.', '[2] Ở xã Bản Liền.', '[3] Sông Chảy.'])
  })

  it('of several paragraphs, bold words and tables are one line', () => {
    const table = `<w:tbl><w:tr><w:tc>${p('Keo')}</w:tc><w:tc>${p('50 ha')}</w:tc></w:tr></w:tbl>`
    const footnotes = note(1, `<w:p>${own}${r('Gồm:', '<w:b/>')}</w:p>`, p('rừng keo'), table)
    expect(linesOf(`<w:p>${r('Rừng')}${mark(1)}</w:p>`, { footnotes })).toEqual(['Rừng', '[1] Gồm: rừng keo Keo 50 ha'])
  })

  it('with a mark of their own lose it too', () => {
    const body = `<w:p>${r('Rừng')}<w:r><w:footnoteReference w:id="1" w:customMarkFollows="1"/><w:t>*</w:t></w:r>${r(' trồng')}</w:p>`
    expect(linesOf(body, { footnotes: note(1, p('Rừng keo')) })).toEqual(['Rừng trồng', '[1] Rừng keo'])
  })

  it('that were deleted, or whose note is missing, are not there', () => {
    const body = `<w:p>${r('Rừng')}<w:del>${mark(1)}</w:del>${mark(9)}</w:p>`
    expect(linesOf(body, { footnotes: note(1, p('Rừng keo')) })).toEqual(['Rừng'])
  })

  it('are cited, but promise and assign nothing', async () => {
    const words = 'Giao Sở Nội vụ chủ trì, đạt 95% trước ngày 30/6/2026 theo Quyết định số 12/QĐ-UBND ngày 05/01/2026.'
    const head = [p('KẾ HOẠCH'), p('Trồng rừng năm 2026'), p('I. MỤC TIÊU')].join('')
    const item = (more: string) => `<w:p>${r('1. Tỷ lệ cây sống đạt 90%')}${more}${r('.')}</w:p>`
    const end = [p('Nơi nhận:'), p('- Lưu: VT.'), p('KT. CHỦ TỊCH'), p('PHÓ CHỦ TỊCH'), p('Giàng A Páo')].join('')
    const read = async (file: Uint8Array) => parsePlan(await readPlan(file))
    const without = await read(wordFile(head + item('') + end))
    const plan = await read(wordFile(head + item(mark(1) + mark(2)) + end, { footnotes: note(1, p(words)) + note(2, p('Biểu 2.')) }))
    expect(plan.references.map(({ key }) => key)).toEqual(['12/QĐ-UBND:2026'])
    for (const kind of ['sections', 'targets', 'tasks', 'deadlines', 'metadata', 'unclaimed'] as const) expect(plan[kind]).toEqual(without[kind])
  })
})
