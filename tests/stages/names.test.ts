// References and agencies: mentions of one document share a key, names of one body share an id, unknown names get a suggestion.
import { describe, expect, it } from 'vitest'
import { messages, plan } from './plans.js'

const TITLE = 'Cải cách hành chính năm 2026'

describe('references', () => {
  it('of one document share a key, whatever they say of it', () => {
    const { references } = plan(
      TITLE,
      'Căn cứ Quyết định số 26/QĐ-UBND ngày 05/01/2026 của Ủy ban nhân dân tỉnh về cải cách hành chính;',
      'I. NHIỆM VỤ',
      '1. Thực hiện Quyết định số 26/QĐ-UBND.',
      '2. Sơ kết Quyết định 26 /QĐ-UBND ngày 05 tháng 01 năm 2026.',
    )
    expect(references).toHaveLength(3)
    expect(new Set(references.map(({ key }) => key)).size).toBe(1)
  })

  it('of the same number in another year do not', () => {
    const { references } = plan(
      TITLE,
      'I. NHIỆM VỤ',
      '1. Thay Quyết định số 26/QĐ-UBND ngày 05/01/2024 bằng Quyết định số 26/QĐ-UBND ngày 07/01/2026.',
      '2. Khác.',
    )
    expect(new Set(references.map(({ key }) => key)).size).toBe(2)
  })

  it('own the dates in them', () => {
    const { deadlines, targets, unclaimed } = plan(TITLE, 'I. CHỈ TIÊU', '1. Theo Nghị quyết số 76/NQ-CP ngày 15/7/2021 của Chính phủ.', '2. Khác.')
    expect(deadlines).toEqual([])
    expect(unclaimed).toEqual([])
    expect(targets.flatMap(({ milestones }) => milestones)).toEqual([])
  })
})

describe('agencies', () => {
  const idsOf = (...lines: string[]) => plan(TITLE, 'I. TỔ CHỨC THỰC HIỆN', ...lines).tasks.flatMap(({ lead }) => lead.map(({ agencyId }) => agencyId))

  it.each([
    ['UBND tỉnh', 'Ủy ban nhân dân tỉnh'],
    ['Uỷ ban nhân dân tỉnh', 'Ủy ban nhân dân tỉnh'],
    ['Sở TN&MT', 'Sở Tài nguyên và Môi trường'],
  ])('«%s» and «%s» are one', (short, long) => {
    const [first, second] = idsOf(`1. Giao ${short} rà soát thủ tục.`, `2. Giao ${long} công khai thủ tục.`)
    expect(first).toBeDefined()
    expect(first).toBe(second)
  })

  it('are listed once, with the other names that the document has for them', () => {
    const { agencies } = plan(TITLE, 'I. TỔ CHỨC THỰC HIỆN', '1. Giao UBND tỉnh rà soát thủ tục.', '2. Giao Ủy ban nhân dân tỉnh công khai thủ tục.')
    expect(agencies).toHaveLength(1)
    expect([agencies[0]?.name, ...(agencies[0]?.aliases ?? [])]).toEqual(expect.arrayContaining(['UBND tỉnh', 'Ủy ban nhân dân tỉnh']))
  })

  it('of two provinces are two', () => {
    expect(new Set(idsOf('1. Giao Ủy ban nhân dân tỉnh Lào Cai dự thảo.', '2. Giao Ủy ban nhân dân tỉnh Sơn La góp ý.')).size).toBe(2)
  })

  it.each([
    // a letter lost: the body keeps its own name
    ['Bộ Giáo dục và Đào tạp', 'Bộ Giáo dục và Đào tạp'],
    // only a mark lost: it is the body itself
    ['Bộ Giáo dục và Đào tao', 'Bộ Giáo dục và Đào tạo'],
  ])('that are nearly known get a suggestion: «%s»', (written, name) => {
    const result = plan(TITLE, 'I. TỔ CHỨC THỰC HIỆN', `1. Giao ${written} rà soát thủ tục.`, '2. Khác.')
    expect(messages(result, 'agency/unknown')).toMatchObject([{ actual: written, expected: expect.stringMatching(/bộ giáo dục và đào tạo/iu) }])
    expect(result.agencies.map((agency) => agency.name)).toEqual([name])
  })

  it('that are known or far from all known get none', () => {
    const result = plan(TITLE, 'I. TỔ CHỨC THỰC HIỆN', '1. Giao Sở Nội vụ rà soát thủ tục.', '2. Giao Trung tâm Dừa sáp Cầu Kè trồng thử.')
    expect(messages(result, 'agency/unknown')).toEqual([])
  })

  it('of a heading hold the items below it, marked as inherited', () => {
    const { tasks } = plan(TITLE, 'I. TỔ CHỨC THỰC HIỆN', '1. Sở Nội vụ', 'a) Theo dõi tiến độ.', 'b) Phối hợp với Sở Tài chính lập dự toán.')
    expect(tasks).toMatchObject([
      { sectionId: 'I.1.a', lead: [{ name: 'Sở Nội vụ', inherited: { from: 'I.1' } }], coordinators: [], mode: 'assigned' },
      { sectionId: 'I.1.b', lead: [{ name: 'Sở Nội vụ', inherited: { from: 'I.1' } }], coordinators: [{ name: 'Sở Tài chính', inherited: null }] },
    ])
  })

  it.each([
    ['Viện Văn hóa, Nghệ thuật và Du lịch vùng cao', ['Viện Văn hóa, Nghệ thuật và Du lịch vùng cao']],
    ['Sở Xây dựng/Sở Nội vụ', ['Sở Xây dựng', 'Sở Nội vụ']],
    ['Các đơn vị trực thuộc Bộ Văn hóa, Thể thao và Du lịch', ['Các đơn vị trực thuộc Bộ Văn hóa, Thể thao và Du lịch']],
    ['Bộ trưởng, Thủ trưởng cơ quan ngang bộ', ['Bộ trưởng', 'Thủ trưởng cơ quan ngang bộ']],
    ['Đề nghị Mặt trận Tổ quốc Việt Nam tại địa phương', ['Mặt trận Tổ quốc Việt Nam']],
  ])('of the heading «%s» hold the items below it', (heading, names) => {
    const { tasks } = plan(TITLE, 'I. TỔ CHỨC THỰC HIỆN', `1. ${heading}`, '- Theo dõi tiến độ.', '2. Công an tỉnh', '- Giữ trật tự.')
    expect(tasks[0]?.lead.map(({ name }) => name)).toEqual(names)
  })

  it('of an inline heading keep what stands behind a semicolon', () => {
    const { tasks } = plan(TITLE, 'I. TỔ CHỨC THỰC HIỆN', '1. Sở Nội vụ: Hướng dẫn các sở; các xã, phường tổ chức thi đua.', '2. Khác.')
    expect(tasks[0]?.lead.map(({ name }) => name)).toEqual(['Sở Nội vụ'])
  })

  it('named again in a paragraph act once a role, where they are first named', () => {
    const text = 'Sở Y tế mở 2 lớp tập huấn; phối hợp với Sở Tài chính lập dự toán. Sở Y tế mua 5 xe cứu thương, phối hợp với Sở Tài chính quyết toán.'
    const { tasks, targets } = plan(TITLE, 'I. TỔ CHỨC THỰC HIỆN', `1. ${text}`, '2. Khác.')
    const { lead, coordinators, position } = tasks[0]!
    expect([lead.map(({ name }) => name), coordinators.map(({ name }) => name)]).toEqual([['Sở Y tế'], ['Sở Tài chính']])
    expect(lead[0]!.position.start.offset - position.start.offset).toBe('1. '.length)
    // the same words in each target, and no part of them the same object
    expect(targets.map((target) => target.lead)).toEqual([lead, lead])
    const mentions = [lead, ...targets.map((target) => target.lead)].map(([mention]) => mention!)
    expect(new Set(mentions.flatMap((mention) => [mention, mention.position, mention.position.start, mention.position.end])).size).toBe(12)
  })

  it('that are asked and not told are requested', () => {
    const { tasks } = plan(TITLE, 'I. TỔ CHỨC THỰC HIỆN', '1. Đề nghị Hội Luật gia tỉnh góp ý thủ tục.', '2. Giao Sở Tư pháp thẩm định.')
    expect(tasks.map(({ mode }) => mode)).toEqual(['requested', 'assigned'])
  })
})

describe('who does what stands below', () => {
  const tasks = (...lines: string[]) =>
    plan(TITLE, ...lines).tasks.map(({ text, lead, coordinators }) => [text, lead.map(({ name }) => name), coordinators.map(({ name }) => name)])

  it('an order before the items addresses those that name nobody', () => {
    expect(
      tasks('Chủ tịch Ủy ban nhân dân tỉnh yêu cầu Thủ trưởng các sở, ngành thực hiện các nhiệm vụ sau:', '1. Cắt giảm họp.', '2. Sở Nội vụ kiểm tra công vụ.'),
    ).toEqual([
      ['Cắt giảm họp.', ['Thủ trưởng các sở, ngành'], []],
      ['Sở Nội vụ kiểm tra công vụ.', ['Sở Nội vụ'], []],
    ])
  })

  it('a sentence with items below it is a task and gives them its subject', () => {
    expect(tasks('I. TỔ CHỨC THỰC HIỆN', '1. Các cơ quan, đơn vị xây dựng kế hoạch triển khai.', '- Niêm yết thủ tục.', '- Trả kết quả đúng hẹn.')).toEqual([
      ['Các cơ quan, đơn vị xây dựng kế hoạch triển khai.', ['Các cơ quan, đơn vị'], []],
      ['Niêm yết thủ tục.', ['Các cơ quan, đơn vị'], []],
      ['Trả kết quả đúng hẹn.', ['Các cơ quan, đơn vị'], []],
    ])
  })

  it('a line below the heading may add who coordinates', () => {
    expect(tasks('I. TỔ CHỨC THỰC HIỆN', '1. Sở Y tế', 'Chủ trì, phối hợp với các đơn vị liên quan:', 'a) Rà soát thuốc.', 'b) Công khai giá thuốc.')).toEqual([
      ['Rà soát thuốc.', ['Sở Y tế'], ['các đơn vị liên quan']],
      ['Công khai giá thuốc.', ['Sở Y tế'], ['các đơn vị liên quan']],
    ])
  })
})
