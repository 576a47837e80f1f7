// The marks of the source stand exactly where the plan says, and the pieces of a line are the line.
import { describe, expect, it } from 'vitest'
import { type Mark, marksOf } from '../../views/model/facts.js'
import { tableOf } from '../../views/model/origins.js'
import { sourceLines } from '../../views/model/segments.js'
import { tablesOf } from '../../views/model/tables.js'
import { corpusDocument, corpusFolders, documentOf, SMALL_PLAN } from './documents.js'

describe.each(corpusFolders)('%s', (folder) => {
  it('has lines whose pieces together are the source', async () => {
    const { text, plan, name } = await corpusDocument(folder)
    const lines = sourceLines(text, marksOf({ text, plan, name }))
    expect(lines.map((line) => line.pieces.map(({ start, end }) => line.text.slice(start, end)).join(''))).toEqual(text.replaceAll('\r\n', '\n').split('\n'))
  })

  it('covers the characters of each mark, no more and no fewer', async () => {
    const document = await corpusDocument(folder)
    const marks = marksOf(document)
    const lines = sourceLines(document.text, marks)
    const covered = new Map<string, number>()
    for (const line of lines)
      for (const piece of line.pieces)
        for (const row of piece.rows) for (const kind of piece.kinds) add(covered, `${row} ${kind}`, line.start + piece.start, line.start + piece.end)
    for (const mark of marks)
      expect(covered.get(`${mark.row} ${mark.kind}`), `${mark.row} ${mark.kind}`).toBeGreaterThanOrEqual(widthWithoutBreaks(document.text, mark))
    const all = new Set(marks.flatMap((mark) => Array.from({ length: mark.end - mark.start }, (_, i) => mark.start + i)))
    const shown = lines.flatMap((line) =>
      line.pieces
        .filter((piece) => piece.kinds.length > 0)
        .flatMap((piece) => Array.from({ length: piece.end - piece.start }, (_, i) => line.start + piece.start + i)),
    )
    expect(shown.filter((offset) => !all.has(offset))).toEqual([])
  })

  it('leads from each mark to a row of a table', async () => {
    const document = await corpusDocument(folder)
    const tables = tablesOf(document, 'vi')
    const lost = marksOf(document).filter(({ row }) => !tables[tableOf(row)].rows.some(({ id }) => id === row))
    expect(lost).toEqual([])
  })
})

describe('a plan of a few lines', () => {
  const document = documentOf(SMALL_PLAN)
  const marks = marksOf(document)
  const words = (kind: Mark['kind']): string[] => marks.filter((mark) => mark.kind === kind).map(({ start, end }) => document.text.slice(start, end))

  it('marks values, years, agencies by role, times, citations and what nothing explains', () => {
    expect(words('value')).toEqual(['ít nhất 85%', '40%'])
    expect(words('year')).toEqual(['2027'])
    expect(words('coordinator')).toEqual(['Phòng Kinh tế'])
    expect(words('lead')).toContain('Phòng Văn hóa - Xã hội')
    expect(words('deadline')).toEqual(['báo cáo trước ngày 15/12/2026'])
    expect(words('reference')).toEqual(['Quyết định số 329/QĐ-TTg ngày 15/3/2017'])
    expect(words('unclaimed')).toContain('312')
  })

  it('does not mark a year that the value inherited', () => {
    const inherited = marks.find(({ kind, start }) => kind === 'value' && document.text.slice(start).startsWith('40%'))
    expect(marks.filter(({ kind, row }) => kind === 'year' && row === inherited?.row)).toEqual([])
  })

  it('gives a place with several facts the shortest one first', () => {
    const line = sourceLines(document.text, marks).find((one) => one.text.includes('85%'))
    const piece = line?.pieces.find(({ start }) => line.text.slice(start).startsWith('ít nhất 85%'))
    expect(piece?.kinds).toEqual(['target', 'value'])
    const time = sourceLines(document.text, marks).find((one) => one.text.includes('15/12/2026'))
    const inner = time?.pieces.find(({ start }) => time.text.slice(start).startsWith('báo cáo trước'))
    expect(inner?.rows[0]).toBe('deadline-1')
    expect(inner?.rows.length).toBeGreaterThan(1)
  })

  it('keeps the signature of a line that another line does not change', () => {
    const before = sourceLines(document.text, marks)
    const longer = documentOf(SMALL_PLAN.replace('KẾ HOẠCH', 'KẾ HOẠCH SỐ'))
    const after = sourceLines(longer.text, marksOf(longer))
    expect(after.filter((line, index) => line.signature !== before[index]?.signature).map(({ number }) => number)).toEqual([1])
  })
})

function add(covered: Map<string, number>, key: string, start: number, end: number): void {
  covered.set(key, (covered.get(key) ?? 0) + end - start)
}

function widthWithoutBreaks(text: string, { start, end }: Mark): number {
  return text.slice(start, end).replace(/\r?\n/g, '').length
}
