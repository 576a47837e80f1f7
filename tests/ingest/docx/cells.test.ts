// Positions in tables of Word files say the cell, so that a person finds it in the document.
import { describe, expect, it } from 'vitest'
import { parsePlan } from '../../../src/index.js'
import { readDocx } from '../../../src/ingest/docx/index.js'
import { readPlan } from '../../../src/ingest/index.js'
import { planSchema } from '../../../src/schema/index.js'
import { p, wordFile } from './word-file.js'

const tc = (words: string, properties = '') => `<w:tc><w:tcPr>${properties}</w:tcPr>${p(words)}</w:tc>`
const tr = (...cells: string[]) => `<w:tr>${cells.join('')}</w:tr>`
const table = (...rows: string[]) => `<w:tbl>${rows.join('')}</w:tbl>`

const LETTERHEAD = table(tr(tc('ỦY BAN NHÂN DÂN XÃ TẢ VAN'), tc('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM')))
const TASKS = table(
  tr(tc('TT'), tc('Nhiệm vụ', '<w:gridSpan w:val="2"/>'), tc('Cơ quan chủ trì'), tc('Thời gian hoàn thành')),
  tr(tc('1'), tc('Đường'), tc('Sửa đường vào bản &amp; cầu'), tc('Sở Xây dựng', '<w:vMerge w:val="restart"/>'), tc('Quý II/2026')),
  tr(tc('2'), tc('Cầu'), tc('Xây cầu treo'), tc('', '<w:vMerge/>'), tc('Tháng 11/2026')),
)
const FILE = wordFile(`${LETTERHEAD}${p('KẾ HOẠCH')}${p('Giao thông năm 2026')}${p('I. NHIỆM VỤ')}${p('1. Sở Tài chính cấp vốn.')}${TASKS}`)

describe('cells', () => {
  it('are where their words stand in the text', () => {
    const { text, cells } = readDocx(FILE)
    const words = cells.map(({ table, row, column, start, end }) => [table, row, column, text.slice(start, end)])
    expect(words.slice(0, 6)).toEqual([
      [1, 1, 1, 'ỦY BAN NHÂN DÂN XÃ TẢ VAN'],
      [1, 1, 2, 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'],
      [2, 1, 1, 'TT'],
      [2, 1, 2, 'Nhiệm vụ'],
      [2, 1, 4, 'Cơ quan chủ trì'],
      [2, 1, 5, 'Thời gian hoàn thành'],
    ])
    // the merged cell is the one above
    expect(words.slice(-4)).toEqual([
      [2, 3, 1, '2'],
      [2, 3, 2, 'Cầu'],
      [2, 3, 3, 'Xây cầu treo'],
      [2, 3, 5, 'Tháng 11/2026'],
    ])
  })

  it('stand beside the positions of what a plan finds in them', async () => {
    const source = await readPlan(FILE, { name: 'ke-hoach.docx' })
    const plan = parsePlan(source)
    expect(plan.deadlines.map(({ position }) => position.cell)).toEqual([
      { table: 2, row: 2, column: 5 },
      { table: 2, row: 3, column: 5 },
    ])
    expect(plan.tasks.flatMap(({ lead }) => lead.map(({ position }) => position.cell))).toEqual([
      undefined,
      { table: 2, row: 2, column: 4 },
      { table: 2, row: 2, column: 4 },
    ])
    const [own] = plan.tables
    expect(own!.position).not.toHaveProperty('cell')
    expect(own!.rows.map((row) => row[2]!.position.cell)).toEqual([
      { table: 2, row: 2, column: 3 },
      { table: 2, row: 3, column: 3 },
    ])
    expect(planSchema.safeParse(JSON.parse(JSON.stringify(plan))).success).toBe(true)
  })

  it('are none in text of other formats', async () => {
    const { text } = await readPlan(FILE)
    expect(JSON.stringify(parsePlan(text))).not.toContain('"cell"')
  })
})
