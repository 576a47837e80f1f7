// Paragraphs and zones: what is joined, what is letterhead, title, basis, recipients, signature, and what is no part of the plan.
import { describe, expect, it } from 'vitest'
import { parsePlan } from '../../src/index.js'
import { leaves, plan } from './plans.js'

const DOCUMENT = [
  'ỦY BAN NHÂN DÂN',
  'XÃ BẢN LIỀN',
  'Số: 18/KH-UBND',
  'Bản Liền, ngày 03 tháng 02 năm 2026',
  'KẾ HOẠCH',
  'Trồng rừng năm 2026',
  'Căn cứ Luật Lâm nghiệp;',
  'Ủy ban nhân dân xã ban hành kế hoạch như sau:',
  'I. MỤC TIÊU',
  '1. Trồng 50 ha rừng.',
  'II. TỔ CHỨC THỰC HIỆN',
  '1. Kiểm lâm địa bàn hướng dẫn kỹ thuật.',
  'Trên đây là Kế hoạch trồng rừng năm 2026.',
  'Nơi nhận:',
  '- Như trên;',
  '- Lưu: VT.',
  'TM. ỦY BAN NHÂN DÂN',
  'CHỦ TỊCH',
  'Vàng A Sử',
  '',
].join('\n')

describe('zones of a plan', () => {
  it.each(['\n', '\r\n'])('with line breaks %j', (lineBreak) => {
    const types = leaves(DOCUMENT.replaceAll('\n', lineBreak)).map(([type, words]) => [words.split(/\r?\n/u)[0], type])
    expect(Object.fromEntries(types)).toMatchObject({
      'ỦY BAN NHÂN DÂN': 'letterhead',
      'Số: 18/KH-UBND': 'letterhead',
      'KẾ HOẠCH': 'title',
      'Trồng rừng năm 2026': 'title',
      'Căn cứ Luật Lâm nghiệp;': 'basis',
      'I. MỤC TIÊU': 'paragraph',
      'Trên đây là Kế hoạch trồng rừng năm 2026.': 'paragraph',
      'Nơi nhận:': 'recipients',
      '- Lưu: VT.': 'recipients',
      'TM. ỦY BAN NHÂN DÂN': 'signature',
      'Vàng A Sử': 'signature',
    })
  })

  it('a plan attached to a signed decision is read to its end, also where an item begins like a button of a portal', () => {
    const decision = DOCUMENT.replace('KẾ HOẠCH', 'QUYẾT ĐỊNH').replace('I. MỤC TIÊU', 'Điều 1. Ban hành Kế hoạch trồng rừng.')
    const attached = [
      'KẾ HOẠCH',
      'Trồng rừng đến năm 2030',
      'I. NHIỆM VỤ',
      '- Đăng ký mã số vùng trồng.',
      '- Chia sẻ dữ liệu ảnh vệ tinh cho kiểm lâm.',
      'II. KINH PHÍ',
      '',
    ]
    const result = parsePlan(decision + attached.join('\n'))
    expect(result.sections.map(({ heading }) => heading)).toEqual(expect.arrayContaining(['NHIỆM VỤ', 'KINH PHÍ']))
    expect(JSON.stringify(result.sections)).toContain('Chia sẻ dữ liệu ảnh vệ tinh')
  })

  it.each(['Chia sẻ', 'Chia sẻ: Facebook', 'Đăng nhập', 'Văn bản liên quan'])("behind the signature «%s» is the portal's", (button) => {
    expect(leaves(`${DOCUMENT}${button}\nTin mới nhất về rừng\n`).slice(-1)).toEqual([['other', expect.stringContaining('Tin mới nhất')]])
  })

  it('recipients are no items, and the closing paragraph belongs to none', () => {
    const result = parsePlan(DOCUMENT)
    expect(result.sections.map(({ id }) => id)).toEqual(['I', 'II'])
    const words = JSON.stringify(result.sections)
    for (const outside of ['Như trên', 'Lưu', 'Trên đây', 'Căn cứ', 'Vàng A Sử']) expect(words).not.toContain(outside)
    expect(result.metadata.recipients.map(({ text }) => text)).toEqual(['Như trên', 'Lưu: VT'])
  })

  it('recipients without their label are no items', () => {
    const result = parsePlan(DOCUMENT.replace('Nơi nhận:\n- Như trên;\n- Lưu: VT.', '- Như trên; - Các xã; - Lưu: VT.'))
    expect(result.sections.map(({ id }) => id)).toEqual(['I', 'II'])
    expect(JSON.stringify(result.sections)).not.toContain('Như trên')
  })

  it('what a portal shows behind the signature is no part of the plan', () => {
    const page = `${DOCUMENT}Quyết định 18/QĐ-UBND năm 2026 trồng rừng do xã Bản Liền ban hành\nVăn bản liên quan\n- Nghị định 13/2023/NĐ-CP về trồng 100 ha rừng\n1. Quý khách đăng nhập để xem 20 văn bản.\n`
    const { sections, references, targets } = parsePlan(page)
    const own = parsePlan(DOCUMENT)
    expect([sections.length, references.length, targets.length]).toEqual([own.sections.length, own.references.length, own.targets.length])
  })

  it('a citation of the basis is a reference and its number no target', () => {
    expect(parsePlan(DOCUMENT).references.map(({ title }) => title)).toEqual(['Luật Lâm nghiệp'])
  })
})

/** Lines of one width, so that the text is known to be hard-wrapped. */
const WRAPPED = Array.from({ length: 12 }, (_, index) => [
  `${index + 1}. Trạm khuyến nông hướng dẫn bà con ở các thôn vùng cao cách ủ phân xanh và`,
  'cách chọn giống ngô chịu hạn; cán bộ Trạm đến từng thôn trong tuần đầu của vụ.',
]).flat()
const wrapped = (...lines: string[]) => plan('Khuyến nông năm 2026', 'I. NHIỆM VỤ', ...WRAPPED, ...lines)

describe('lines that a wrapped text breaks early', () => {
  it('go on where the words at the break stand side by side elsewhere', () => {
    const { tasks } = wrapped('13. Hội Nông dân Việt', 'Nam chủ trì tổng kết.', '14. Mời chuyên gia của Hội Nông dân Việt Nam dạy nghề nuôi ong rừng.')
    expect(tasks.flatMap(({ lead }) => lead.map(({ name }) => name))).toContain('Hội Nông dân Việt Nam')
  })

  it('end where they do not', () => {
    const { sections } = wrapped('13. Nuôi ong', 'Mời chuyên gia dạy nghề nuôi ong rừng.')
    expect(sections[0]!.children.at(-1)).toMatchObject({ heading: 'Nuôi ong', text: 'Nuôi ong\nMời chuyên gia dạy nghề nuôi ong rừng.' })
  })

  it('are no items behind a short line that a small letter goes on, and are behind one that a number follows', () => {
    const last = (...lines: string[]) => wrapped(...lines).sections[0]!.children.at(-1)!
    expect(last('13. Trên đây là kế hoạch khuyến nông', '- khuyến lâm của xã.').children).toEqual([])
    expect(last('13. Giai đoạn đầu', '+ 90% hộ ủ phân xanh.').children).toHaveLength(1)
  })

  it('keep an annex whose marker runs over the break, and annexes number on over the parts', () => {
    const text = [...WRAPPED, '', 'PHỤ LỤC I', 'I. Giống', '', 'PHỤ LỤC II', 'I. Phân', '', 'PHỤ LỤC III', 'I. Thuốc', '', '**Phụ', 'lục IV**', '', 'I. Nước']
    const { sections } = plan('Khuyến nông năm 2026', ...text)
    expect(sections.slice(-4).map(({ marker, children }) => [marker, children.length])).toEqual([
      ['PHỤ LỤC I', 1],
      ['PHỤ LỤC II', 1],
      ['PHỤ LỤC III', 1],
      ['Phụ lục IV', 1],
    ])
  })

  it('of the basis go on to its sign', () => {
    const text = [
      'QUYẾT ĐỊNH',
      'Về khuyến nông',
      'Căn cứ Luật Tổ chức',
      'Chính phủ ngày 18 tháng 02 năm 2025;',
      'QUYẾT ĐỊNH:',
      'Điều 1. Ban hành kế hoạch.',
      ...WRAPPED,
    ]
    expect(parsePlan(text.join('\n')).references).toMatchObject([{ title: 'Luật Tổ chức Chính phủ', date: '2025-02-18' }])
  })
})

describe('paragraphs', () => {
  const WRAPPED = [
    'I. CHỈ TIÊU',
    '1. Đến cuối kỳ kế hoạch, tất cả các bản vùng cao được cấp nước sạch quanh',
    'năm từ các công trình do cộng đồng tự quản lý, trong đó tỷ lệ hộ dân được',
    'dùng nước hợp vệ sinh đạt 95% trở lên, kể cả các hộ sống rải rác trên núi',
    'và các điểm trường lẻ chưa có điện lưới quốc gia.',
    '2. Đường từ trung tâm xã đến các bản được cứng hóa, đi lại thuận tiện cả',
    'mùa mưa lẫn mùa khô, có biển báo ở đoạn dốc, có cống thoát nước ngang và',
    'rào chắn ở những nơi có nguy cơ sạt lở đất đá.',
    '3. Mỗi bản có nhà văn hóa đủ chỗ ngồi cho người dân, có tủ sách, loa, mái',
    'che và sân chơi cho trẻ nhỏ.',
  ]

  it('wrapped lines are one paragraph, whose words stand over several lines', () => {
    const { sections, targets } = parsePlan(WRAPPED.join('\n'))
    expect(sections[0]?.children.map(({ marker }) => marker)).toEqual(['1.', '2.', '3.'])
    expect(sections[0]?.children[0]?.text).toMatch(/sạch quanh năm từ .* quốc gia\.$/u)
    expect(targets[0]?.milestones).toMatchObject([{ value: 95, unit: 'percent', comparator: '>=', position: { start: { line: 4 } } }])
    expect(targets[0]?.position).toMatchObject({ start: { line: 2 }, end: { line: 5 } })
  })

  it('one line a paragraph stays so', () => {
    const { sections } = plan('Y tế năm 2026', 'I. MỤC TIÊU', 'Bảo vệ sức khỏe nhân dân.', 'Phòng dịch từ sớm.', '1. Tiêm chủng.')
    expect(sections[0]?.text).toBe('MỤC TIÊU\nBảo vệ sức khỏe nhân dân.\nPhòng dịch từ sớm.')
  })
})

describe('a press article', () => {
  const ARTICLE = [
    'Huyện miền núi trồng quế',
    'Ngày đăng: 12/03/2026',
    'Chia sẻ',
    'Ủy ban nhân dân huyện ban hành Kế hoạch số 31/KH-UBND ngày 02/3/2026 về trồng quế.',
    '1. Mục tiêu',
    '- Trồng mới 200 ha quế trong năm 2026.',
    'Tin liên quan',
    '- Xã bên cạnh trồng 900 ha keo trước ngày 30/4/2026',
  ].join('\n')

  it('is news, and teasers of other articles hold no facts', () => {
    const result = parsePlan(ARTICLE)
    expect(result.metadata).toMatchObject({ documentType: 'news', issuedOn: '2026-03-12', title: 'Huyện miền núi trồng quế' })
    expect(result.targets.flatMap(({ milestones }) => milestones.map(({ value }) => value))).toEqual([200])
    expect(result.deadlines).toEqual([])
    expect(result.references.map(({ number }) => number)).toEqual(['31/KH-UBND'])
    expect(
      leaves(ARTICLE)
        .filter(([type]) => type === 'other')
        .map(([, words]) => words),
    ).toContain('Chia sẻ')
  })
})
