// Targets: which year a value holds for, where the year was taken from, ranges, baselines, and numbers that promise nothing.
import { describe, expect, it } from 'vitest'
import { milestones, plan } from './plans.js'

describe('years', () => {
  it.each([
    ['before the value', 'Đến năm 2028, 90% hộ dùng nước sạch.', [{ value: 90, from: null, to: 2028, inherited: null }]],
    ['behind the value', 'Tỷ lệ hộ dùng nước sạch đạt 90% vào năm 2028.', [{ value: 90, to: 2028 }]],
    [
      'before each value',
      'Tỷ lệ hộ nghèo đến năm 2027 còn 5%, đến năm 2030 còn 2%.',
      [
        { value: 5, to: 2027 },
        { value: 2, to: 2030 },
      ],
    ],
    [
      'behind each value',
      'Số hóa 60% hồ sơ vào năm 2027 và 90% vào năm 2030.',
      [
        { value: 60, to: 2027 },
        { value: 90, to: 2030 },
      ],
    ],
    [
      'two for one value',
      'Đến năm 2027 và duy trì đến năm 2030, 100% trẻ em đến trường.',
      [
        { value: 100, to: 2027 },
        { value: 100, to: 2030 },
      ],
    ],
    ['a period', 'Giai đoạn 2026-2028, có ít nhất 70% thôn đạt chuẩn.', [{ value: 70, from: 2026, to: 2028 }]],
    ['from the title alone: none', 'Tỷ lệ che phủ rừng đạt 47%.', [{ value: 47, from: null, to: null, inherited: null }]],
  ])('%s', (_, text, expected) => {
    expect(milestones(`1. ${text}`, '2. Việc khác.')).toMatchObject(expected)
  })

  it('from the heading above, with its section', () => {
    expect(milestones('1. Đến năm 2028:', '- 80% thôn có nhà văn hóa.', '- 75% thôn có sân tập.')).toMatchObject([
      { value: 80, to: 2028, inherited: { from: 'I.1' } },
      { value: 75, to: 2028, inherited: { from: 'I.1' } },
    ])
  })

  it('its own year wins over the heading', () => {
    expect(milestones('1. Đến năm 2028:', '- Năm 2026 có 40% thôn có nhà văn hóa.')).toMatchObject([{ value: 40, to: 2026, inherited: null }])
  })
})

describe('values', () => {
  it.each([
    ['a range is no midpoint', 'Giảm tỷ lệ hộ nghèo 1-1,5%/năm.', [{ value: 1, max: 1.5, change: 'decrease', per: 'year' }]],
    ['a baseline', 'Tăng tỷ lệ lao động qua đào tạo từ 55% năm 2025 lên 70% năm 2030.', [{ value: 70, to: 2030, baseline: { value: 55, year: 2025 } }]],
    ['each year', 'Mỗi năm trồng mới 120 ha rừng.', [{ value: 120, unit: 'ha', per: 'year' }]],
    ['money in đồng', 'Huy động ít nhất 3,5 tỷ đồng.', [{ value: 3_500_000_000, unit: 'VND', comparator: '>=' }]],
    ['a ratio', 'Tử vong mẹ không quá 40/100.000 trẻ đẻ sống.', [{ value: 40, unit: 'per-100000', comparator: '<=' }]],
  ])('%s', (_, text, expected) => {
    expect(milestones(`1. ${text}`, '2. Việc khác.')).toMatchObject(expected)
  })

  it.each([
    'Ưu tiên trẻ em dưới 5 tuổi và phụ nữ mang thai.',
    'Đối với thôn có tỷ lệ hộ nghèo trên 30% thì được xem xét tăng mức hỗ trợ.',
    'Đến nay đã có 45% số thôn có nhà văn hóa.',
    'Thực hiện theo khoản 2 Điều 15 của quy chế.',
  ])('none in «%s»', (text) => {
    expect(milestones(`1. ${text}`, '2. Việc khác.')).toEqual([])
  })
})

describe('targets', () => {
  it('name what is measured', () => {
    const { targets } = plan('Y tế năm 2026', 'I. CHỈ TIÊU', '1. Đến năm 2028, tỷ lệ trẻ em được tiêm chủng đầy đủ đạt 95%.', '2. Khác.')
    expect(targets[0]).toMatchObject({ kind: 'quantitative', sectionId: 'I.1', indicator: 'tỷ lệ trẻ em được tiêm chủng đầy đủ' })
  })

  it('without a number are qualitative under targets and nothing under tasks', () => {
    const { targets } = plan('Y tế năm 2026', 'I. MỤC TIÊU CỤ THỂ', '1. Không để dịch chồng dịch.', 'II. NHIỆM VỤ', '1. Không để thiếu thuốc.')
    expect(targets).toMatchObject([{ kind: 'qualitative', sectionId: 'I.1', milestones: [], statement: expect.stringMatching(/^Không để dịch chồng dịch/u) }])
  })

  it('are led by the agency of their sentence', () => {
    const { targets } = plan('Y tế năm 2026', 'I. CHỈ TIÊU', '1. Hằng năm, Sở Y tế tổ chức ít nhất 04 đợt khám lưu động.', '2. Khác.')
    expect(targets[0]).toMatchObject({ lead: [{ name: 'Sở Y tế', inherited: null }], milestones: [{ value: 4, per: 'year' }] })
  })
})

describe('unclaimed numbers', () => {
  it('are those that no fact owns', () => {
    const { unclaimed } = plan(
      'Điện năm 2026',
      'I. NHIỆM VỤ',
      '1. Cải tạo lưới 35 và 22 tại vùng cao trước ngày 30/6/2026 theo Quyết định số 5/QĐ-UBND.',
      '2. Khác.',
    )
    expect(unclaimed.map(({ text }) => text)).toEqual(['35', '22'])
  })
})
