// Deadlines: due days, periods, recurrences, years left out, days that cannot be, and times that bind nothing.
import { describe, expect, it } from 'vitest'
import { deadlines, messages, plan } from './plans.js'

describe('deadlines', () => {
  it.each([
    ['Nạo vét kênh trước ngày 30/4/2026.', { kind: 'due', bound: 'before', start: null, end: '2026-04-30', inherited: null }],
    ['Nạo vét kênh trước ngày 30/4.', { kind: 'due', end: '2026-04-30', inherited: { from: 'title' } }],
    ['Hoàn thành gia cố đê trong quý II/2026.', { kind: 'due', end: '2026-06-30' }],
    ['Hoàn thành gia cố đê trước tháng 6/2026.', { kind: 'due', end: '2026-05-31' }],
    ['Di dân khỏi vùng sạt lở trước năm 2027.', { kind: 'due', end: '2026-12-31' }],
    ['Trực ban từ ngày 15/5/2026 đến ngày 31/10/2026.', { kind: 'period', start: '2026-05-15', end: '2026-10-31' }],
    ['Diễn tập trong tháng 02/2026.', { kind: 'period', start: '2026-02-01', end: '2026-02-28' }],
    ['Báo cáo kết quả trước ngày 15/12 hằng năm.', { kind: 'recurring', rrule: 'FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=15', start: null, end: null }],
    ['Báo cáo vào ngày 20 hằng tháng.', { kind: 'recurring', rrule: 'FREQ=MONTHLY;BYMONTHDAY=20' }],
    ['Hằng quý, kiểm tra hồ chứa.', { kind: 'recurring', rrule: 'FREQ=MONTHLY;INTERVAL=3' }],
    ['Bảo dưỡng máy bơm 6 tháng một lần.', { kind: 'recurring', rrule: 'FREQ=MONTHLY;INTERVAL=6' }],
    ['Thường xuyên kiểm tra cống dưới đê.', { kind: 'ongoing' }],
    ['Ban hành quy chế vận hành cống. Thời gian thực hiện: năm 2027.', { kind: 'period', start: '2027-01-01', end: '2027-12-31' }],
    ['Sửa cống dưới đê. Thời hạn hoàn thành: tháng 5/2026.', { kind: 'due', end: '2026-05-31' }],
    ['Từ nay đến hết tháng 5/2026, trực bơm nước.', { kind: 'period', start: null, end: '2026-05-31' }],
    ['Mua cát dự trữ (thời gian thực hiện: thường xuyên).', { kind: 'ongoing' }],
  ])('«%s»', (words, expected) => {
    expect(deadlines(words)).toMatchObject([expected])
  })

  it('a day of two each year is a deadline of its own', () => {
    expect(deadlines('Báo cáo trước ngày 01/6 và 15/11 hằng năm.').map(({ rrule }) => rrule)).toEqual([
      'FREQ=YEARLY;BYMONTH=6;BYMONTHDAY=1',
      'FREQ=YEARLY;BYMONTH=11;BYMONTHDAY=15',
    ])
  })

  it('a day without a year takes none from a plan over several years', () => {
    expect(deadlines('Nạo vét kênh trước ngày 30/4.', 'Phòng, chống thiên tai giai đoạn 2026 - 2030')).toMatchObject([
      { kind: 'due', end: null, inherited: null },
    ])
  })

  it.each([
    'Lập dự toán ngân sách hằng năm.',
    'Duy trì chế độ chi thường xuyên.',
    'Thực hiện Quyết định số 18/QĐ-TTg ngày 20/4/2025 của Thủ tướng Chính phủ.',
    'Tổng kết Chương trình phòng, chống thiên tai giai đoạn 2021 - 2025.',
    'Khắc phục hậu quả bão số 3 ngày 07/9/2024.',
  ])('none in «%s»', (words) => {
    expect(deadlines(words)).toEqual([])
  })

  it.each([
    ['Thời gian thực hiện: Trong năm 2026.', [{ kind: 'period', start: '2026-01-01', end: '2026-12-31' }]],
    ['Thời gian hoàn thành: Trong năm 2026.', [{ kind: 'due', start: null, end: '2026-12-31' }]],
    ['Thời gian thực hiện: Thường xuyên trong năm.', [{ kind: 'ongoing' }]],
    ['Thời gian: 15/3/2026.', [{ kind: 'due', end: '2026-03-15' }]],
    [
      'Thời gian: Tháng 4, tháng 9 năm 2026.',
      [
        { kind: 'period', end: '2026-04-30' },
        { kind: 'period', end: '2026-09-30' },
      ],
    ],
    ['Thời hạn ban hành: Theo tiến độ của Luật Thủy lợi 2025.', []],
  ])('the answer of «%s» is read as a cell is', (words, expected) => {
    expect(deadlines(words)).toMatchObject(expected)
    expect(deadlines(words)).toHaveLength(expected.length)
  })

  it('a period over the end of a year ends in the next', () => {
    expect(deadlines('Trực cháy rừng từ tháng 11 đến tháng 4.')).toMatchObject([{ kind: 'period', start: '2026-11-01', end: '2027-04-30' }])
  })

  it('years in parentheses behind the work are its time, behind a programme they are its name', () => {
    expect(deadlines('Lắp máy đo mưa ở các xã vùng cao (2026 - 2027).')).toMatchObject([{ kind: 'period', start: '2026-01-01', end: '2027-12-31' }])
    expect(deadlines('Lồng ghép Chương trình nước sạch (2021 - 2025).')).toEqual([])
  })

  it('of a sentence without end says only the words near it, and none of them in part', () => {
    const list = 'nạo vét kênh, '.repeat(200)
    const [found] = deadlines(`Hoàn thành ${list}trước ngày 01/6/2026 và ${list}lập hồ sơ.`)
    expect(found!.what!.length).toBeLessThan(1300)
    expect(found!.what).toMatch(/^(?:nạo|vét|kênh).*(?:nạo|vét|kênh)$/u)
  })

  it('the row of a time belongs to the task above it', () => {
    const { tasks, deadlines: found } = plan(
      'Thủy lợi năm 2026',
      'I. NHIỆM VỤ',
      '1. Sửa cống Bản Mế',
      '- Cơ quan chủ trì: Chi cục Thủy lợi.',
      '- Thời gian thực hiện: Quý III/2026.',
      '- Sản phẩm: Cống vận hành tốt.',
    )
    expect(found).toMatchObject([{ id: 'deadline-1', kind: 'period', start: '2026-07-01', end: '2026-09-30' }])
    expect(tasks).toMatchObject([{ sectionId: 'I.1', lead: [{ name: 'Chi cục Thủy lợi' }], deadlineIds: ['deadline-1'], product: 'Cống vận hành tốt' }])
  })

  it('a single quarter in which something is completed is due on its last day', () => {
    const { deadlines: found } = plan('Thủy lợi năm 2026', 'I. NHIỆM VỤ', '1. Sửa cống Bản Mế', '- Thời gian hoàn thành: Quý III/2026.')
    expect(found).toMatchObject([{ kind: 'due', end: '2026-09-30' }])
  })
})

describe('days that cannot be', () => {
  const planWith = (day: string) => plan('Thủy lợi năm 2026', 'I. NHIỆM VỤ', `1. Sửa cống trước ngày ${day}.`, '2. Khác.')

  it.each(['31/02/2026', '31/4/2026', '29/02/2026', '12/13/2026', '00/5/2026'])('%s gives a message and no deadline', (day) => {
    const result = planWith(day)
    expect(result.deadlines).toEqual([])
    expect(messages(result, 'date/impossible')).toMatchObject([{ severity: 'warning', actual: expect.stringContaining(day), position: { start: { line: 4 } } }])
  })

  it('45/13/2026 is no day at all', () => {
    expect(planWith('45/13/2026').deadlines).toEqual([])
  })

  it('29/02 of a leap year can', () => {
    expect(deadlines('Sửa cống trước ngày 29/02/2028.')).toMatchObject([{ end: '2028-02-29' }])
  })

  it('a deadline after the end of the plan gives a message', () => {
    const result = plan('Thủy lợi năm 2026', 'I. NHIỆM VỤ', '1. Sửa cống trước ngày 30/6/2027.', '2. Khác.')
    expect(messages(result, 'deadline/after-period')).toMatchObject([{ actual: '2027-06-30', expected: '2026' }])
  })
})
