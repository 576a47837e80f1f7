// What the tables say: values, years and where they come from, times in words; search, CSV and invisible characters.
import { describe, expect, it } from 'vitest'
import { toCsv } from '../../views/model/csv.js'
import { originsOf } from '../../views/model/origins.js'
import { countBySection } from '../../views/model/outline-counts.js'
import { recurrenceInWords } from '../../views/model/recurrence.js'
import { rowCounts } from '../../views/model/row-counts.js'
import { createSearch, matches } from '../../views/model/search.js'
import { TABLE_IDS, tablesOf } from '../../views/model/tables.js'
import { visibleParts } from '../../views/model/visible.js'
import { VIEW_WORDS } from '../../views/wording/index.js'
import { corpusDocument, corpusFolders, documentOf, SMALL_PLAN } from './documents.js'

const small = documentOf(SMALL_PLAN)
const cells = (language: 'vi' | 'en', table: (typeof TABLE_IDS)[number]): string[][] =>
  tablesOf(small, language)[table].rows.map((row) => row.cells.map((cell) => cell.text))

describe('tables', () => {
  it('show a value with its years, and where inherited years come from', () => {
    const [first, second] = cells('en', 'targets')
    expect(first?.slice(1, 3)).toEqual(['≥ 85 %', '2027'])
    expect(second?.slice(1, 3)).toEqual(['40 %', '2028 (from I.2)'])
    expect(cells('vi', 'targets')[1]?.[2]).toBe('2028 (lấy từ I.2)')
  })

  it('show who leads, who coordinates and by when', () => {
    const task = cells('en', 'tasks').find(([text]) => text?.includes('bố trí sách'))
    expect(task?.slice(1, 4)).toEqual(['Phòng Văn hóa - Xã hội (from II.1)', 'Phòng Kinh tế', 'before 2026-12-15'])
  })

  it('name the rule of every fact', () => {
    for (const id of ['targets', 'tasks', 'deadlines', 'references'] as const)
      for (const row of cells('en', id)) expect(row.at(-1)).toMatch(/^[a-z]+\/[a-z-]+$/)
  })

  it.each(corpusFolders)('have a cell for each column and ids that are unique: %s', async (folder) => {
    const document = await corpusDocument(folder)
    const tables = tablesOf(document, 'en')
    for (const id of TABLE_IDS) {
      const { columns, rows } = tables[id]
      expect(rowCounts(document.plan)[id]).toBe(rows.length)
      expect(rows.filter((row) => row.cells.length !== columns.length)).toEqual([])
      expect(new Set(rows.map((row) => row.id)).size).toBe(rows.length)
    }
  })

  it('tell the sections from which a row inherits', () => {
    expect(originsOf(small.plan, 'target-2.0')).toEqual(['I.2'])
    expect(originsOf(small.plan, 'target-1.0')).toEqual([])
  })

  it('count facts of a section with those below it', () => {
    const counts = countBySection(small.plan)
    expect(counts.get('I')).toEqual({ targets: 2, tasks: 0, deadlines: 0 })
    expect(counts.get('I.2')?.targets).toBe(1)
  })
})

describe('recurrences in words', () => {
  it.each([
    ['FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=15', 'every year, day 15, month 12', 'hằng năm, ngày 15, tháng 12'],
    ['FREQ=MONTHLY;INTERVAL=3', 'every quarter', 'hằng quý'],
    ['FREQ=MONTHLY;INTERVAL=6', 'every 6 months', '6 tháng một lần'],
    ['FREQ=WEEKLY;BYDAY=MO', 'FREQ=WEEKLY;BYDAY=MO', 'FREQ=WEEKLY;BYDAY=MO'],
  ])('%s', (rrule, en, vi) => {
    expect(recurrenceInWords(rrule, VIEW_WORDS.en)).toBe(en)
    expect(recurrenceInWords(rrule, VIEW_WORDS.vi)).toBe(vi)
  })
})

describe('search', () => {
  const text = 'Chỉ tiêu, CHỈ\nTIÊU và chi tiêu; Đến'
  const found = (query: string): string[] => createSearch(text)(query).map(({ start, end }) => text.slice(start, end))

  it('finds words without marks, in any case and over line ends', () => {
    expect(found('chi tieu')).toEqual(['Chỉ tiêu', 'CHỈ\nTIÊU', 'chi tiêu'])
    expect(found('den')).toEqual(['Đến'])
  })

  it('finds only what is written so where marks are typed', () => {
    expect(found('chỉ tiêu')).toEqual(['Chỉ tiêu', 'CHỈ\nTIÊU'])
  })

  it('finds decomposed letters by composed ones', () => {
    const decomposed = 'Mục tiêu'.normalize('NFD')
    const [hit] = createSearch(decomposed)('tiêu')
    expect(decomposed.slice(hit?.start, hit?.end).normalize('NFC')).toBe('tiêu')
  })

  it('finds nothing for nothing', () => {
    expect(found('  ')).toEqual([])
    expect(matches('x', ' ')).toBe(true)
    expect(matches('x', 'y')).toBe(false)
  })
})

describe('CSV', () => {
  it('quotes what needs it and disarms formulas, but no numbers', () => {
    expect(
      toCsv(
        ['a', 'b'],
        [
          ['một, hai', 'nói "vâng"'],
          ['=1+1', '-5 %'],
          ['@x', '- gạch'],
          ['-', '+84 24 3825 3536'],
        ],
      ),
    ).toBe(`\ufeffa,b\r\n"một, hai","nói ""vâng"""\r\n'=1+1,-5 %\r\n'@x,'- gạch\r\n-,+84 24 3825 3536\r\n`)
  })
})

describe('invisible characters', () => {
  it('are shown by their numbers', () => {
    expect(visibleParts('a\u202eb\u200b').map(({ text, code }) => code ?? text)).toEqual(['a', 'U+202E', 'b', 'U+200B'])
    expect(visibleParts('\ud800').map(({ code }) => code)).toEqual(['U+D800'])
  })

  it('are not what people write', () => {
    const plain = 'Tỷ lệ 100.000 hộ – “đạt”\tvà 😀 …'
    expect(visibleParts(plain)).toEqual([{ text: plain, code: null }])
  })
})
