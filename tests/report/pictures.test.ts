// What the pictures draw: times on a timeline, agencies by task, the same indicator in several plans.
import { describe, expect, it } from 'vitest'
import { compareTargets } from '../../views/pictures/compare-model.js'
import { matrixOf } from '../../views/pictures/matrix-model.js'
import { timelineOf } from '../../views/pictures/timeline-model.js'
import { documentOf, SMALL_PLAN } from './documents.js'

const { plan } = documentOf(SMALL_PLAN)

describe('the timeline', () => {
  it('places values in the middle of their year and due dates on their day, over the years of the plan', () => {
    const timeline = timelineOf(plan, 'en')
    expect([timeline?.from, timeline?.to]).toEqual([2026, 2028])
    const items = timeline?.rows.flatMap((row) => row.items) ?? []
    expect(items.filter(({ kind }) => kind === 'value').map(({ row, to, label }) => [row, to, label])).toEqual([
      ['target-1.0', 2027.5, '≥ 85 %'],
      ['target-2.0', 2028.5, '40 %'],
    ])
    const due = items.find(({ kind }) => kind === 'due')
    expect(due?.label).toBe('2026-12-15')
    expect(due?.to).toBeCloseTo(2026 + (11 + 14 / 31) / 12)
  })

  it('starts with the level from which a value starts', () => {
    const { plan: falling } = documentOf('KẾ HOẠCH\nNăm 2030\nI. MỤC TIÊU\n1. Tỷ lệ hộ nghèo giảm từ 5,2% năm 2025 xuống còn 2% năm 2030.\n')
    const items = timelineOf(falling, 'vi')?.rows[0]?.items
    expect(items?.map(({ kind, label, to }) => [kind, label, Math.floor(to)])).toEqual([
      ['baseline', '5,2 %', 2025],
      ['value', '2 %', 2030],
    ])
  })

  it('draws what recurs over all years', () => {
    const { plan: yearly } = documentOf('KẾ HOẠCH\nGiai đoạn 2026 - 2028\nI. TỔ CHỨC THỰC HIỆN\n1. Sở Y tế báo cáo trước ngày 15/12 hằng năm.\n')
    const item = timelineOf(yearly, 'en')?.rows[0]?.items[0]
    expect(item).toMatchObject({ kind: 'recurring', from: 2026, to: 2029, label: 'every year, day 15, month 12' })
  })

  it('is none where nothing has a time', () => {
    expect(timelineOf(documentOf('không có gì').plan, 'en')).toBeNull()
  })
})

describe('the matrix', () => {
  it('says of each task who leads and who coordinates', () => {
    const { agencies, tasks } = matrixOf(plan)
    const task = tasks.find(({ text }) => text.includes('bố trí sách'))
    const named = [...(task?.roles ?? [])].map(([id, role]) => [agencies.find((agency) => agency.id === id)?.name, role])
    expect(named).toContainEqual(['Phòng Kinh tế', 'coordinator'])
    expect(named).toContainEqual(['Phòng Văn hóa - Xã hội', 'lead'])
  })

  it('has the agencies with the most work first', () => {
    const work = matrixOf(plan).agencies.map(({ leads, coordinates }) => leads + coordinates)
    expect(work).toEqual(work.toSorted((a, b) => b - a))
  })
})

describe('plans compared', () => {
  const plan = (lines: string, name: string) => documentOf(`KẾ HOẠCH\nNăm 2030\nI. MỤC TIÊU\n${lines}`, name)
  const one = plan('1. Tỷ lệ hộ nghèo còn 2% năm 2030.\n2. Diện tích rừng đạt 500 ha năm 2030.\n', 'a')

  it('puts values of the same indicator together, in whichever spelling', () => {
    const groups = compareTargets([one, plan('1. TỶ LỆ HỘ NGHÈO còn 3% năm 2028.\n', 'b')], 'en')
    expect(groups.map(({ values }) => values.map(({ document, year, label }) => [document, year, label]))).toEqual([
      [
        [0, 2030, '2 %'],
        [1, 2028, '3 %'],
      ],
    ])
  })

  it('keeps other indicators and other units apart', () => {
    expect(compareTargets([one, plan('1. Tỷ lệ hộ cận nghèo thoát nghèo bền vững đạt 3% năm 2028.\n', 'b')], 'en')).toEqual([])
    expect(compareTargets([one, plan('1. Tỷ lệ hộ nghèo còn 300 hộ năm 2028.\n', 'b')], 'en')).toEqual([])
    expect(compareTargets([one], 'en')).toEqual([])
  })
})
