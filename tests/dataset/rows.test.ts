// Plans as rows: what a row is, that keys are unique and that tables join.
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { describeTables } from '../../src/dataset/describe.js'
import { rowsOf } from '../../src/dataset/rows.js'
import { type Cell, TABLE_NAMES, TABLES } from '../../src/dataset/tables.js'
import { parsePlan } from '../../src/parse.js'
import { corpusPlan, corpusSlugs } from '../export/corpus-plans.js'
import { DATASET_FILE } from '../tools/write-schema.js'

const PLAN = parsePlan(`ỦY BAN NHÂN DÂN TỈNH BÌNH DƯƠNG
Số: 12/KH-UBND
Bình Dương, ngày 05 tháng 01 năm 2026
KẾ HOẠCH
Phát triển thư viện giai đoạn 2026 - 2030

I. MỤC TIÊU
1. Đến năm 2028 đạt 60%, đến năm 2030 đạt 75% số xã có thư viện.
2. Nâng cao chất lượng phục vụ bạn đọc.
II. TỔ CHỨC THỰC HIỆN
1. Giao Sở Nội vụ chủ trì, phối hợp với Sở Tài chính báo cáo trước ngày 15/12/2026.
`)
const rows = rowsOf(PLAN, 'thu-vien.txt')

describe('rows of a plan', () => {
  it('gives a target one row a milestone', () => {
    const values = rows.targets.map(({ target_id, milestone_no, value, unit, to_year }) => [target_id, milestone_no, value, unit, to_year])
    expect(values).toContainEqual(['target-1', 1, 60, 'percent', 2028])
    expect(values).toContainEqual(['target-1', 2, 75, 'percent', 2030])
  })

  it('gives a qualitative target one row without a value', () => {
    const row = rows.targets.find(({ kind }) => kind === 'qualitative')
    expect([row?.milestone_no, row?.value, row?.unit, row?.to_year]).toEqual([0, null, null, null])
  })

  it('gives a task one row an agency, who leads first', () => {
    expect(rows.tasks.map(({ agency_no, part, agency }) => [agency_no, part, agency])).toEqual([
      [1, 'lead', 'Sở Nội vụ'],
      [2, 'coordinate', 'Sở Tài chính'],
    ])
    expect(rows.tasks[0]?.deadline_ids).toBe(rows.deadlines[0]?.deadline_id)
    expect(rows.deadlines[0]?.end_date).toBe('2026-12-15')
  })

  it('says where the issuer is at home', () => {
    expect(rows.documents).toHaveLength(1)
    expect(rows.documents[0]).toMatchObject({ number: '12/KH-UBND', issued_on: '2026-01-05', issuer_level: 'province', period_from: 2026, period_to: 2030 })
    expect(rows.documents[0]?.issuer_area).toContain('Bình Dương')
  })

  it('gives sections with the section around them', () => {
    expect(rows.sections.map(({ section_id, parent_id, depth }) => [section_id, parent_id, depth])).toEqual([
      ['I', null, 0],
      ['I.1', 'I', 1],
      ['I.2', 'I', 1],
      ['II', null, 0],
      ['II.1', 'II', 1],
    ])
  })

  it('gives an empty document its row and no others', () => {
    const empty = rowsOf(parsePlan(''), 'empty.txt')
    expect(TABLE_NAMES.filter((name) => empty[name].length > 0 && name !== 'messages')).toEqual(['documents'])
  })
})

describe.each(corpusSlugs())('%s', (slug) => {
  const tables = rowsOf(corpusPlan(slug), slug)

  it.each(TABLE_NAMES)('has in %s every column with a value of its type, and unique keys', (name) => {
    const { columns, key } = TABLES[name]
    const keys = new Set<string>()
    for (const row of tables[name] as readonly Record<string, Cell>[]) {
      expect(Object.keys(row)).toEqual(columns.map((column) => column.name))
      for (const column of columns) expect(isOf(row[column.name]!, column), `${name}.${column.name}: ${row[column.name]}`).toBe(true)
      keys.add(JSON.stringify(key.map((column) => row[column])))
    }
    expect(keys.size).toBe(tables[name].length)
  })

  it('joins', () => {
    const sections = new Set(tables.sections.map(({ section_id }) => section_id))
    const agencies = new Set(tables.agencies.map(({ agency_id }) => agency_id))
    const deadlines = new Set(tables.deadlines.map(({ deadline_id }) => deadline_id))
    const lost = [
      ...[...tables.targets, ...tables.tasks, ...tables.deadlines].filter(({ section_id }) => section_id !== null && !sections.has(section_id)),
      ...tables.sections.filter(({ parent_id }) => parent_id !== null && !sections.has(parent_id)),
      ...tables.tasks.filter(({ agency_id }) => agency_id !== null && !agencies.has(agency_id)),
      ...tables.tasks.filter(({ deadline_ids }) => deadline_ids?.split('; ').some((id) => !deadlines.has(id))),
      ...tables.documents.filter(({ issuer_id }) => issuer_id !== null && !agencies.has(issuer_id)),
    ]
    expect(lost).toEqual([])
  })
})

it('is documented as it is (npm run schema)', () => {
  expect(readFileSync(DATASET_FILE, 'utf8')).toBe(describeTables())
})

function isOf(cell: Cell, { type, nullable }: { type: string; nullable: boolean }): boolean {
  if (cell === null) return nullable
  if (type === 'string') return typeof cell === 'string'
  if (type === 'date') return typeof cell === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(cell)
  return typeof cell === 'number' && (type === 'number' || (Number.isInteger(cell) && Math.abs(cell) < 2 ** 31))
}
