// The outline and the explanation of a plan that is written out here by hand.
import { describe, expect, it } from 'vitest'
import { explainLine } from '../../src/export/explain.js'
import { formatNumber } from '../../src/export/format-fact.js'
import { toJson } from '../../src/export/json.js'
import { toNdjson } from '../../src/export/ndjson.js'
import { toOutline } from '../../src/export/outline.js'
import { fit } from '../../src/export/terminal-text.js'
import { WORDS } from '../../src/export/wording.js'
import { type Milestone, type Plan, type Position, planSchema, type Section } from '../../src/schema/plan.js'

const SOURCE = `KẾ HOẠCH
Phát triển thư viện xã giai đoạn 2026-2030
I. MỤC TIÊU
1. Ít nhất 60% thôn có tủ sách vào năm 2028; kinh phí 1,5 tỷ đồng.
- Trích Quyết định 12/QĐ-UBND; nhắc lại Quyết định 12/QĐ-UBND.
II. THỰC HIỆN
1. Phòng Văn hóa chủ trì, báo cáo trước ngày 15/12/2026.
Lưu ý số 77.
`

/** The position of the words in the source, from their first occurrence after `after`. */
function at(words: string, after = 0): Position {
  const point = (offset: number) => {
    const before = SOURCE.slice(0, offset).split('\n')
    return { line: before.length, column: (before.at(-1) ?? '').length + 1, offset }
  }
  const start = SOURCE.indexOf(words, after)
  if (start < 0) throw new Error(`not in the source: ${words}`)
  return { start: point(start), end: point(start + words.length) }
}

const span = (from: string, to: string): Position => ({ start: at(from).start, end: at(to).end })

function section(id: string, marker: string, heading: string | null, text: string, position: Position, children: Section[] = []): Section {
  return {
    id,
    marker,
    numbering: marker === '-' ? 'bullet' : marker.startsWith('I') ? 'roman' : 'arabic',
    ordinal: marker === '-' ? null : 1,
    heading,
    role: id === 'I' ? 'targets' : null,
    text,
    position,
    children,
  }
}

const milestone: Milestone = {
  ...{ value: 60, max: null, unit: 'percent', unitText: '%', comparator: '>=', change: 'level', from: null, to: 2028, per: null, baseline: null },
  ...{ text: '60%', position: at('60%'), inherited: null, rule: 'quantities/percent' },
}
const phong = { name: 'Phòng Văn hóa', agencyId: 'phong-van-hoa', position: at('Phòng Văn hóa'), inherited: { from: 'II' } }
const reference = {
  type: 'Quyết định',
  number: '12/QĐ-UBND',
  date: null,
  issuer: null,
  title: null,
  key: 'qd:12/qd-ubnd',
  text: 'Quyết định 12/QĐ-UBND',
  rule: 'references/numbered',
}

const item1 = 'Ít nhất 60% thôn có tủ sách vào năm 2028; kinh phí 1,5 tỷ đồng.'
const item2 = 'Trích Quyết định 12/QĐ-UBND; nhắc lại Quyết định 12/QĐ-UBND.'
const item3 = 'Phòng Văn hóa chủ trì, báo cáo trước ngày 15/12/2026.'

const plan: Plan = planSchema.parse({
  schemaVersion: '1.0',
  source: { name: 'thu-vien.txt', mediaType: 'text/plain', encoding: 'utf-8', sha256: null, length: SOURCE.length },
  metadata: {
    ...{
      documentType: 'KH',
      number: '7/KH-UBND',
      title: 'Phát triển thư viện xã giai đoạn 2026-2030',
      issuer: { name: 'UBND xã Mẫu', agencyId: 'ubnd-xa-mau' },
    },
    ...{ place: 'Xã Mẫu', issuedOn: '2026-01-05', period: { from: 2026, to: 2030 }, signatory: null, recipients: [], attachedTo: null },
  },
  sections: [
    section('I', 'I.', 'MỤC TIÊU', 'MỤC TIÊU', span('I. MỤC', item2), [
      section('I.1', '1.', null, item1, span('1. Ít', item2), [section('I.1.-1', '-', null, item2, span('- Trích', item2))]),
    ]),
    section('II', 'II.', 'THỰC HIỆN', 'THỰC HIỆN', span('II. THỰC', item3), [section('II.1', '1.', null, item3, span('1. Phòng', item3))]),
  ],
  targets: [
    {
      ...{
        id: 'T1',
        sectionId: 'I.1',
        kind: 'quantitative',
        statement: item1,
        position: at(item1),
        indicator: 'thôn có tủ sách',
        lead: [],
        coordinators: [],
        rule: 'targets/statement',
      },
      milestones: [
        milestone,
        {
          ...milestone,
          value: 1_500_000_000,
          unit: 'VND',
          unitText: 'tỷ đồng',
          comparator: '=',
          text: '1,5 tỷ đồng',
          position: at('1,5 tỷ đồng'),
          inherited: { from: 'title' },
          from: 2026,
          to: 2030,
          rule: 'quantities/money',
        },
      ],
    },
  ],
  tasks: [
    {
      id: 'N1',
      sectionId: 'II.1',
      text: item3,
      position: at(item3),
      lead: [phong],
      coordinators: [],
      mode: 'assigned',
      deadlineIds: ['D1'],
      product: null,
      rule: 'roles/lead',
    },
  ],
  deadlines: [
    {
      ...{ id: 'D1', sectionId: 'II.1', text: 'trước ngày 15/12/2026', position: at('trước ngày 15/12/2026'), kind: 'due', bound: 'before' },
      ...{ start: null, end: '2026-12-15', rrule: null, what: 'báo cáo', inherited: null, rule: 'time/before-date' },
    },
  ],
  references: [
    { ...reference, position: at('Quyết định 12/QĐ-UBND') },
    { ...reference, position: at('Quyết định 12/QĐ-UBND', at('nhắc lại').start.offset) },
  ],
  agencies: [{ id: 'phong-van-hoa', name: 'Phòng Văn hóa', kind: 'division', level: 'commune', area: null, aliases: [] }],
  tables: [],
  unclaimed: [{ text: '77', position: at('77') }],
  messages: [{ ruleId: 'number-unclaimed', severity: 'warning', reason: 'số 77 không rõ là gì', actual: '77', expected: null, position: at('77') }],
})

describe('toOutline', () => {
  it('draws the tree with the facts under their sections', () => {
    expect(toOutline(plan)).toBe(`KH · 7/KH-UBND · thu-vien.txt
Phát triển thư viện xã giai đoạn 2026-2030
UBND xã Mẫu · Xã Mẫu, 2026-01-05 · thời kỳ 2026–2030
5 mục · 1 chỉ tiêu · 1 nhiệm vụ · 1 thời hạn · 2 viện dẫn · 1 cơ quan · 0 bảng · 1 số chưa hiểu

├─ I. MỤC TIÊU
│  └─ 1. Ít nhất 60% thôn có tủ sách vào năm 2028; kinh phí 1,5 tỷ đồng.
│     │ ◎ ≥ 60 % → 2028, 1.500.000.000 đồng → 2026–2030: thôn có tủ sách
│     └─ - Trích Quyết định 12/QĐ-UBND; nhắc lại Quyết định 12/QĐ-UBND.
│          § Quyết định 12/QĐ-UBND
└─ II. THỰC HIỆN
   └─ 1. Phòng Văn hóa chủ trì, báo cáo trước ngày 15/12/2026.
        ▸ chủ trì: Phòng Văn hóa
        ⏰ trước 2026-12-15: báo cáo

1 lưu ý
  cảnh báo 8:10 số 77 không rõ là gì [number-unclaimed]
`)
  })

  it('speaks English when asked and keeps the words of the document', () => {
    const outline = toOutline(plan, { language: 'en' })
    expect(outline).toContain('◎ ≥ 60 % → 2028, 1,500,000,000 VND → 2026–2030: thôn có tủ sách')
    expect(outline).toContain('⏰ before 2026-12-15')
    expect(outline).toContain('lead: Phòng Văn hóa')
  })

  it('keeps its lines within the width', () => {
    const lines = toOutline({ ...plan, messages: [] }, { width: 60 }).split('\n')
    // The line of counts is not cut.
    for (const line of lines.filter((one) => !one.includes(' · 1 chỉ tiêu'))) expect([...line].length).toBeLessThanOrEqual(60)
    expect(lines.some((line) => line.endsWith('…'))).toBe(true)
  })

  it('colours on demand only, and never passes on escape sequences of a document', () => {
    expect(toOutline(plan, { color: true })).toContain('\u001b[1m')
    const hostile = structuredClone(plan)
    hostile.metadata.title = 'Kế hoạch \u001b[2J\u0007\u009b31m xong'
    expect(toOutline(hostile)).toContain('Kế hoạch [2J 31m xong')
    expect(toOutline(hostile)).not.toMatch(/(?!\n)\p{Cc}/u)
  })

  it('loses no fact that is in no section', () => {
    const bare = { ...plan, sections: [] }
    const outline = toOutline(bare)
    expect(outline).toContain('(ngoài các mục)')
    for (const sign of ['◎', '▸', '⏰', '§']) expect(outline).toContain(sign)
  })
})

describe('explainLine', () => {
  it('says block, sections, facts with rule and fields, and origins', () => {
    const tree = { type: 'root', children: [{ type: 'section', position: span('I. MỤC', item2), children: [{ type: 'paragraph', position: at(item1) }] }] }
    const text = explainLine(plan, 4, { source: SOURCE, tree, language: 'en' })
    expect(text).toContain(`line 4  1. ${item1}`)
    expect(text).toContain('block: section 3:1–5:63 > paragraph 4:4–4:67')
    expect(text).toContain('section: I.1\n  I. MỤC TIÊU [I: roman, targets]')
    expect(text).toContain('milestone of T1  quantities/percent  4:12–4:15\n  “60%”\n  value: 60\n  unit: percent')
    expect(text).toContain('from, to taken from the title')
    expect(text).not.toContain('time/before-date')
  })

  it('names the section that an agency was inherited from', () => {
    const text = explainLine(plan, 7, { language: 'en' })
    expect(text).toContain('lead (Phòng Văn hóa) taken from II (line 6): II. THỰC HIỆN')
    expect(text).toContain('deadline D1 of N1  time/before-date')
  })

  it('shows unclaimed numbers and messages, and where a line is in no section', () => {
    const text = explainLine(plan, 8, { source: SOURCE })
    expect(text).toContain('mục: không thuộc mục nào')
    expect(text).toContain('số chưa hiểu')
    expect(text).toContain('lưu ý (cảnh báo)  number-unclaimed')
  })

  it('says so where there is nothing', () => {
    expect(explainLine(plan, 1, { source: SOURCE })).toContain('không có dữ kiện nào trên dòng này')
    expect(explainLine(plan, 4, { language: 'en' })).not.toContain('no facts')
  })
})

describe('small parts', () => {
  it('writes JSON that reads back as the plan', () => {
    expect(JSON.parse(toJson(plan))).toEqual(plan)
    expect(JSON.parse(toNdjson(plan))).toEqual(plan)
    expect(toNdjson(plan).indexOf('\n')).toBe(toNdjson(plan).length - 1)
  })

  it.each([
    [0, '0'],
    [999, '999'],
    [1000, '1.000'],
    [1234567.25, '1.234.567,25'],
    [-5, '-5'],
    [-1500, '-1.500'],
    [0.0075, '0,0075'],
    [1e21, '1e+21'],
  ])('writes %d as %s', (value, text) => {
    expect(formatNumber(value, WORDS.vi)).toBe(text)
  })

  it('shortens by characters, not by halves of them', () => {
    expect(fit('📚📚📚', 3)).toBe('📚📚📚')
    expect(fit('📚📚📚📚', 3)).toBe('📚📚…')
    expect(fit('  a \n b\t', 10)).toBe('a b')
    expect(fit('abc', 0)).toBe('…')
  })
})
