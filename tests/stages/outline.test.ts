// The outline: ids, roles, closing paragraphs, and what is said of numbers that do not follow.
import { describe, expect, it } from 'vitest'
import { parsePlan } from '../../src/index.js'
import { allSections, messages, plan } from './plans.js'

const TITLE = 'Khuyến nông năm 2026'
const ids = (...lines: string[]) => allSections(plan(TITLE, ...lines).sections).map(({ id }) => id)

describe('ids', () => {
  it('are paths of ordinals; bullets are counted', () => {
    expect(ids('I. A', '1. b', 'a) c', 'b) d', '- e', '- f', 'II. G', '2.1. h')).toEqual(['I', 'I.1', 'I.1.a', 'I.1.b', 'I.1.b.-1', 'I.1.b.-2', 'II', 'II.1'])
  })

  it('are unique where numbers repeat', () => {
    const found = ids('I. A', '1. b', '1. c', '2. d', 'I. E', '1. f', '- g', '- h')
    expect(new Set(found).size).toBe(found.length)
  })

  it('do not change with what stands after', () => {
    const lines = ['I. A', '1. b', '- c', '- d', 'II. E']
    expect(ids(...lines, '1. f', '2. g').slice(0, 5)).toEqual(ids(...lines))
  })
})

describe('words of another document', () => {
  it('keep their numbers behind the opening quote', () => {
    const { sections, messages: said } = parsePlan(
      'NGHỊ QUYẾT\nSửa đổi mức hỗ trợ\nĐiều 1. Sửa đổi khoản 3 Điều 5 như sau:\n“3. Mức hỗ trợ trồng tre:\na) Vùng cao;\nb) Vùng thấp.”\nĐiều 2. Hiệu lực thi hành\n',
    )
    const amended = sections[0]!.children[0]!
    expect(amended).toMatchObject({ marker: '3.', heading: 'Mức hỗ trợ trồng tre', position: { start: { line: 4, column: 2 } } })
    expect(amended.children.map(({ marker }) => marker)).toEqual(['a)', 'b)'])
    expect(sections[1]!.marker).toBe('Điều 2.')
    expect(said.filter(({ ruleId }) => ruleId.startsWith('numbering/'))).toEqual([])
  })
})

describe('messages of the numbering', () => {
  it.each([
    ['numbering/gap', ['I. A', '1. b', '2. c', '4. d', '5. e'], { actual: '4.', expected: '3', line: 6 }],
    ['numbering/duplicate', ['I. A', '1. b', '2. c', '2. d', '3. e'], { actual: '2.', expected: '3', line: 6 }],
    ['numbering/starts-late', ['I. A', '3. b', '4. c', '5. d'], { actual: '3.', expected: '1', line: 4 }],
    ['numbering/restart', ['1. b', '2. c', '3. d', '1. e', '2. f'], { actual: '1.', expected: '4', line: 6 }],
  ])('%s', (ruleId, lines, { actual, expected, line }) => {
    const found = messages(plan(TITLE, ...lines), ruleId)
    expect(found).toMatchObject([{ actual, expected, position: { start: { line, column: 1 } } }])
  })

  it('none where all numbers follow, also over đ', () => {
    const result = plan(TITLE, 'I. A', 'a) b', 'b) c', 'c) d', 'd) e', 'đ) f', 'e) g', 'g) h', 'h) i', 'i) k', 'k) l', 'II. M', 'III. N')
    expect(result.messages.filter(({ ruleId }) => ruleId.startsWith('numbering/'))).toEqual([])
  })

  it('say so in either language', () => {
    const text = 'KẾ HOẠCH\nThử năm 2026\n1. a\n2. b\n4. c\n5. d'
    const reason = (language: 'vi' | 'en') => messages(parsePlan(text, { language }), 'numbering/gap')[0]?.reason
    expect(reason('vi')).toContain('nhảy cóc')
    expect(reason('en')).toContain('skips')
  })
})

describe('sections', () => {
  it('have the heading and role of their line, items of plain text have none', () => {
    const [section] = plan(TITLE, 'I. MỤC TIÊU CỤ THỂ:', '1. Mở rộng diện tích lúa chịu mặn ở vùng ven biển.', '2. Giảm lượng giống gieo.').sections
    expect(section).toMatchObject({ heading: 'MỤC TIÊU CỤ THỂ', role: 'targets', numbering: 'roman', ordinal: 1, marker: 'I.' })
    expect(section?.children[0]).toMatchObject({ heading: null, role: null, numbering: 'arabic', ordinal: 1 })
  })

  it('a bullet has no ordinal, "đ)" is the fifth', () => {
    const [, last] = [...allSections(plan(TITLE, 'a) a', 'b) b', 'c) c', 'd) d', 'đ) đ', '- x').sections)].slice(-2)
    expect(allSections(plan(TITLE, 'a) a', 'b) b', 'c) c', 'd) d', 'đ) đ').sections).at(-1)).toMatchObject({ marker: 'đ)', ordinal: 5 })
    expect(last).toMatchObject({ marker: '-', ordinal: null, numbering: 'bullet' })
  })

  it('reach to the end of their last child', () => {
    const text = 'KẾ HOẠCH\nThử năm 2026\nI. Ao\n1. Cá\n2. Tôm\nII. Hồ\n'
    const [first] = parsePlan(text).sections
    expect(text.slice(first!.position.start.offset, first!.position.end.offset)).toBe('I. Ao\n1. Cá\n2. Tôm')
  })

  it.each([
    'Trên đây là Kế hoạch khuyến nông năm 2026 của xã.',
    'Trong quá trình thực hiện, nếu có vướng mắc, các thôn phản ánh về xã.',
    'Yêu cầu các thôn nghiêm túc thực hiện.',
  ])('do not hold the closing paragraph «%s»', (closing) => {
    const { sections } = plan(
      TITLE,
      'I. NHIỆM VỤ',
      '1. Chọn giống.',
      'II. TỔ CHỨC THỰC HIỆN',
      '1. Thôn trưởng họp dân.',
      '2. Khuyến nông xã tập huấn.',
      closing,
    )
    expect(JSON.stringify(sections)).not.toContain(closing)
  })

  it('hold the paragraph below a heading', () => {
    const { sections } = plan(TITLE, 'I. MỤC TIÊU', 'Nâng cao thu nhập của người trồng lúa.', 'II. KINH PHÍ', 'Do ngân sách xã bảo đảm.')
    expect(sections.map(({ text }) => text)).toEqual(['MỤC TIÊU\nNâng cao thu nhập của người trồng lúa.', 'KINH PHÍ\nDo ngân sách xã bảo đảm.'])
  })
})

it('an item below an unnumbered heading does not go back into what the heading ended', () => {
  const { sections } = plan(TITLE, '1. Trồng trọt', '- Mở rộng vườn cây.', 'CHĂN NUÔI', 'Phòng dịch', '+ Tiêm phòng đàn lợn.')
  const [first] = sections
  expect(first!.children.map(({ text }) => text)).toEqual(['Mở rộng vườn cây.', 'CHĂN NUÔI\nPhòng dịch'])
  expect(first!.children[1]!.children.map(({ marker }) => marker)).toEqual(['+'])
})

describe('paragraphs below a bullet', () => {
  const below = (...lines: string[]) => allSections(plan(TITLE, 'I. MỤC TIÊU', 'A. Cụ thể', ...lines).sections)

  it('belong to it where the bullets are titles', () => {
    const sections = below('- Chăn nuôi', 'Đàn bò đạt 500 con vào năm 2028.', '- Thủy sản', 'Sản lượng đạt 90 tấn vào năm 2028.', 'B. Khác')
    expect(sections.filter(({ marker }) => marker === '-').map(({ heading }) => heading)).toEqual(['Chăn nuôi', 'Thủy sản'])
  })

  it('belong to what encloses the bullets where these are a list', () => {
    const { targets } = plan(TITLE, 'I. CHỈ TIÊU', '1. Đối tượng', '- Hộ nghèo', '- Hộ cận nghèo', 'Đến năm 2028, 80% hộ có vườn rau.')
    expect(targets.find(({ milestones }) => milestones.length > 0)?.sectionId).toBe('I.1')
  })
})
