// Label rows ("Đơn vị chủ trì: …") in each layout, and lead-ins whose subject has the bullets below.
import { describe, expect, it } from 'vitest'
import { type Plan, parsePlan } from '../../src/index.js'

const LEAD = 'Đơn vị chủ trì: Sở Xây dựng'
const COORDINATE = 'Đơn vị phối hợp: Sở Tài chính, Công an tỉnh'
const TIME = 'Thời gian: Quý III/2026'
const PRODUCT = 'Sản phẩm: Quyết định phê duyệt'
const ROWS = [LEAD, COORDINATE, TIME, PRODUCT]

const planOf = (...lines: string[]): Plan => parsePlan(['KẾ HOẠCH', 'Sửa chữa cảng cá năm 2026', 'I. NHIỆM VỤ', ...lines, ''].join('\n'))

/** Each task: its words, who leads and coordinates, the ends of its times, its product. */
const tasksOf = (plan: Plan) =>
  plan.tasks.map(({ text, lead, coordinators, deadlineIds, product }) => ({
    text,
    lead: lead.map(({ name }) => name),
    coordinators: coordinators.map(({ name }) => name),
    times: deadlineIds.map((id) => plan.deadlines.find((deadline) => deadline.id === id)!.end),
    product,
  }))

const FACTS = { lead: ['Sở Xây dựng'], coordinators: ['Sở Tài chính', 'Công an tỉnh'], times: ['2026-09-30'], product: 'Quyết định phê duyệt' }

describe('rows for one task', () => {
  it.each<[string, string[]]>([
    ['bullets below the task', ROWS.map((row) => `- ${row}`)],
    ['own lines below the task', ROWS],
    ['letters', ROWS.map((row, index) => `${'abcd'[index]}) ${row}`)],
    ['numbers in brackets', ROWS.map((row, index) => `(${index + 1}) ${row}`)],
    ['ends with full stops', ROWS.map((row) => `- ${row}.`)],
    ['spaced colons', ROWS.map((row) => `- ${row.replace(':', ' :')}`)],
  ])('%s', (_, rows) => {
    expect(tasksOf(planOf('1. Nạo vét luồng vào cảng', ...rows, '2. Việc khác.'))).toEqual([{ text: 'Nạo vét luồng vào cảng', ...FACTS }])
  })
  it('behind a line of contents they belong to the heading', () => {
    const plan = planOf('1. Nạo vét luồng', 'a) Nội dung: thuê đơn vị thi công.', ...ROWS.map((row, index) => `${'bcdđ'[index]}) ${row}`), '2. Việc khác.')
    expect(tasksOf(plan)).toEqual([{ text: 'Nạo vét luồng', ...FACTS }])
  })
  it('behind two tasks they belong to the heading of both', () => {
    const plan = planOf('1. Sửa cảng', '- Nạo vét luồng.', '- Kẻ biển báo.', ...ROWS, '2. Việc khác.')
    expect(tasksOf(plan)).toEqual([{ text: 'Sửa cảng', ...FACTS }])
  })
})

describe('rows for each task', () => {
  it('own lines behind each bullet', () => {
    const plan = planOf('1. Sửa cảng', '- Nạo vét luồng.', ...ROWS, '- Kẻ biển báo.', 'Đơn vị chủ trì: Sở Y tế', 'Thời gian: Tháng 5/2026', '2. Việc khác.')
    expect(tasksOf(plan)).toEqual([
      { text: 'Nạo vét luồng.', ...FACTS },
      { text: 'Kẻ biển báo.', lead: ['Sở Y tế'], coordinators: [], times: ['2026-05-31'], product: null },
    ])
  })
  it('bullets below numbered tasks', () => {
    const plan = planOf('1. Nạo vét luồng', ...ROWS.map((row) => `- ${row}`), '2. Kẻ biển báo', '- Đơn vị chủ trì: Sở Y tế', '- Thời gian: Tháng 5/2026')
    expect(tasksOf(plan)).toEqual([
      { text: 'Nạo vét luồng', ...FACTS },
      { text: 'Kẻ biển báo', lead: ['Sở Y tế'], coordinators: [], times: ['2026-05-31'], product: null },
    ])
  })
})

describe('what labels say', () => {
  const only = (...rows: string[]) => tasksOf(planOf('1. Nạo vét luồng', ...rows.map((row) => `- ${row}`), '2. Việc khác.'))[0]

  it.each([
    ['Thời gian: Thường xuyên', { kind: 'ongoing', end: null }],
    ['Thời gian thực hiện: Tháng 10/2026', { kind: 'period', end: '2026-10-31' }],
    ['Thời gian hoàn thành: Tháng 10/2026', { kind: 'due', end: '2026-10-31' }],
    ['Thời gian: Trước ngày 30/9/2026', { kind: 'due', end: '2026-09-30' }],
    ['Thời hạn: Hằng quý', { kind: 'recurring', rrule: 'FREQ=MONTHLY;INTERVAL=3' }],
  ])('«%s»', (row, time) => {
    const { deadlines } = planOf('1. Nạo vét luồng', `- ${LEAD}`, `- ${row}`, '2. Việc khác.')
    expect(deadlines).toMatchObject([time])
  })
  it('an answer may name who leads and who coordinates', () => {
    expect(only('Cơ quan thực hiện: Sở Xây dựng chủ trì, phối hợp với Sở Tài chính')).toMatchObject({ lead: ['Sở Xây dựng'], coordinators: ['Sở Tài chính'] })
  })
  it.fails('labels without an answer name nobody', () => {
    const { tasks, deadlines } = planOf('1. Nạo vét luồng', '- Đơn vị chủ trì: ………', '- Thời gian: …', '2. Việc khác.')
    expect([tasks, deadlines]).toEqual([[], []])
  })
  it('a collective with a small first letter and an agency behind it are two', () => {
    expect(only(LEAD, 'Đơn vị phối hợp: các trường học, Trung tâm Văn hóa tỉnh')).toMatchObject({ coordinators: ['các trường học', 'Trung tâm Văn hóa tỉnh'] })
  })
  it('a dash inside a name does not cut it', () => {
    expect(only('Đơn vị chủ trì: Trung tâm Thông tin - Thư viện')).toMatchObject({ lead: ['Trung tâm Thông tin - Thư viện'] })
    expect(only('Đơn vị chủ trì: Phòng Kế hoạch - Tài chính')).toMatchObject({ lead: ['Phòng Kế hoạch - Tài chính'] })
  })
})

describe('lead-ins with a subject', () => {
  const bullets = (leadIn: string) =>
    tasksOf(
      parsePlan(
        `KẾ HOẠCH\nSửa chữa cảng cá năm 2026\nI. TỔ CHỨC THỰC HIỆN\n1. ${leadIn}\n- Lập hồ sơ dự án.\n- Giám sát thi công.\n2. Sở Tài chính bố trí kinh phí.\n`,
      ),
    ).slice(0, -1)
  const all = (name: string) => [
    expect.objectContaining({ text: 'Lập hồ sơ dự án.', lead: [name] }),
    expect.objectContaining({ text: 'Giám sát thi công.', lead: [name] }),
  ]

  it.each([
    ['Sở Xây dựng có trách nhiệm:', 'Sở Xây dựng'],
    ['Sở Xây dựng:', 'Sở Xây dựng'],
    ['Giao Sở Xây dựng:', 'Sở Xây dựng'],
    ['Sở Xây dựng thực hiện các nội dung sau:', 'Sở Xây dựng'],
    ['Các xã, phường ven biển có trách nhiệm:', 'Các xã, phường ven biển'],
  ])('«%s» gives the bullets to its subject', (leadIn, name) => {
    expect(bullets(leadIn)).toEqual(all(name))
  })

  it('one paragraph may hold several labels, and a short name in parentheses is none', () => {
    const { tasks, deadlines } = planOf(
      '1. Thành lập hội đồng tự đánh giá',
      'Đơn vị chủ trì: Phòng Khảo thí (P. KT). Đơn vị phối hợp: các khoa, Phòng Hành chính. Thời gian: tháng 9/2025.',
      '2. Việc khác.',
    )
    expect(tasks.map(({ lead, coordinators }) => [lead.map(({ name }) => name), coordinators.map(({ name }) => name)])).toEqual([
      [['Phòng Khảo thí'], ['các khoa', 'Phòng Hành chính']],
    ])
    expect(deadlines).toMatchObject([{ kind: 'period', start: '2025-09-01', end: '2025-09-30' }])
  })
})
