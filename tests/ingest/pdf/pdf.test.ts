// PDF files that LibreOffice made of corpus documents and of small plans: the same sections and facts as from the text, tables, columns, notes, pages.
import { beforeAll, describe, expect, it } from 'vitest'
import { KehoachError, parsePlan } from '../../../src/index.js'
import { type PdfText, readPdf } from '../../../src/ingest/pdf/index.js'
import { comparePlans } from './compare.js'
import { blocksOf, SOURCE_DOCUMENTS, sourceText } from './documents.js'
import { type Block, type Cell, changePdf, hasPrograms, makePdfs, type PageLook } from './make-pdf.js'

const MINUTES = 180_000

const p = (text: string): Block => ({ kind: 'paragraph', text })
const FILLER =
  'Các xã rà soát hộ nghèo, hộ cận nghèo, lập danh sách và niêm yết công khai tại nhà văn hóa thôn trước khi trình phê duyệt theo quy định hiện hành.'
const linesOf = ({ text }: Pick<PdfText, 'text'>): string[] => text.trimEnd().split('\n')

/** One document as a PDF file and read. */
async function read(blocks: readonly Block[], look: PageLook = {}): Promise<PdfText> {
  const [bytes] = makePdfs([blocks], look)
  return readPdf(bytes!)
}

describe.runIf(hasPrograms('soffice', 'pdftocairo'))('PDF files of real programs', () => {
  describe('the corpus', () => {
    const LOOKS: readonly (readonly [name: string, look: PageLook])[] = [
      ['indented, 14 points', {}],
      ['indented, no space between, 13 points', { paragraphs: 'tight', fontSize: 13 }],
      ['at the margin', { paragraphs: 'block' }],
      ['ragged', { paragraphs: 'ragged', fontSize: 12 }],
      ['hanging', { paragraphs: 'hanging', font: 'DejaVu Serif', fontSize: 12 }],
      ['landscape with a running foot', { landscape: true, footer: 'Kế hoạch của tỉnh' }],
    ]

    it.each(LOOKS)(
      '%s gives the same sections and facts as the text',
      async (_, look) => {
        const files = makePdfs(
          SOURCE_DOCUMENTS.map((name) => blocksOf(sourceText(name))),
          look,
        )
        for (const [index, name] of SOURCE_DOCUMENTS.entries()) {
          const { text } = await readPdf(files[index]!)
          const { f1, missed, invented } = comparePlans(parsePlan(sourceText(name)), parsePlan(text))
          expect({ name, good: f1 >= 0.97 || [f1, missed, invented] }).toEqual({ name, good: true })
        }
      },
      MINUTES,
    )

    it(
      'written anew by another program gives the same text',
      async () => {
        const [bytes] = makePdfs([blocksOf(sourceText('bo-noi-vu-2021-2030'))])
        const again = changePdf(bytes!, 'pdftocairo', ['-pdf', 'in.pdf', 'out.pdf'])
        expect(await readPdf(again)).toEqual(await readPdf(bytes!))
      },
      MINUTES,
    )
  })

  describe('pages', () => {
    let book: PdfText
    beforeAll(async () => {
      const note = '- Quyết định này được gửi đến các xã.'
      book = await read([p('**I. MỤC TIÊU**'), ...Array.from({ length: 40 }, (_, at) => p(`${at + 1}. ${FILLER}`)), { kind: 'page-break' }, p(note)])
    }, MINUTES)

    it('begin where their first words stand, also inside of a paragraph', () => {
      const { text, pages } = book
      expect(pages.length).toBeGreaterThan(3)
      expect(pages[0]).toBe(0)
      expect(text.slice(pages.at(-1))).toBe('- Quyết định này được gửi đến các xã.\n')
      expect(pages).toEqual(pages.toSorted((a, b) => a - b))
      expect(pages.slice(1, -1).some((start) => text[start - 1] === ' ')).toBe(true)
      for (const start of pages.slice(1)) expect(text[start - 1]).toMatch(/[ \n]/)
    })

    it('are those of the nodes', () => {
      const { text, pages } = book
      const source = { text, pages, name: null, mediaType: 'application/pdf', encoding: null, sha256: null, regions: [] }
      const { children, position } = parsePlan(source).sections[0]!
      expect([position.start.page, position.end.page]).toEqual([1, pages.length])
      for (const { position } of children) expect(position.start.page).toBe(pages.findLastIndex((start) => start <= position.start.offset) + 1)
      expect(children.some(({ position }) => position.end.page! > position.start.page!)).toBe(true)
    })

    it('break no paragraph, and leave no number of theirs', () => {
      const items = linesOf(book).filter((line) => /^\d/.test(line))
      expect(items).toEqual(Array.from({ length: 40 }, (_, at) => `${at + 1}. ${FILLER}`))
    })
  })

  describe('columns', () => {
    it(
      'of letterhead and signature are read the left one first',
      async () => {
        const text = await read(
          [
            {
              kind: 'columns',
              left: ['ỦY BAN NHÂN DÂN', '**XÃ TẢ VAN**', 'Số: 18/KH-UBND'],
              right: ['**CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM**', '**Độc lập - Tự do - Hạnh phúc**', 'Bản Liền, ngày 03 tháng 02 năm 2026'],
            },
            { kind: 'paragraph', text: 'KẾ HOẠCH', style: 'title' },
            { kind: 'paragraph', text: 'Trồng quế năm 2026', style: 'title' },
            p(`Thực hiện Nghị quyết số 5/NQ-HĐND, Ủy ban nhân dân xã ban hành Kế hoạch như sau. ${FILLER}`),
            p('I. MỤC TIÊU'),
            p('1. Trồng 50 ha quế.'),
            {
              kind: 'columns',
              left: ['**Nơi nhận:**', '- Đảng ủy xã;', '- Các thôn, bản;', '- Lưu: VT.'],
              right: ['**TM. ỦY BAN NHÂN DÂN**', '**KT. CHỦ TỊCH**', '**PHÓ CHỦ TỊCH**', '**Vàng A Sử**'],
            },
          ],
          { fontSize: 12 },
        )
        const { metadata } = parsePlan(text.text)
        expect(metadata).toMatchObject({
          number: '18/KH-UBND',
          title: 'Trồng quế năm 2026',
          issuer: { name: 'Ủy ban nhân dân xã Tả Van' },
          place: 'Bản Liền',
          issuedOn: '2026-02-03',
          signatory: { name: 'Vàng A Sử', position: 'PHÓ CHỦ TỊCH', authority: 'KT.' },
        })
        expect(metadata.recipients.map((recipient) => recipient.text)).toEqual(['Đảng ủy xã', 'Các thôn, bản', 'Lưu: VT'])
      },
      MINUTES,
    )
  })

  describe('tables', () => {
    const header: Cell[][] = [
      [
        { text: 'TT', rows: 2 },
        { text: 'Chỉ tiêu', rows: 2 },
        { text: 'Đơn vị tính', rows: 2 },
        { text: 'Mục tiêu', columns: 2 },
        null,
        { text: 'Cơ quan chủ trì', rows: 2 },
      ],
      [null, null, null, 'Năm 2026', 'Năm 2030', null],
    ]
    const rows = Array.from({ length: 36 }, (_, at): Cell[] => [
      String(at + 1),
      `Tỷ lệ thôn đạt tiêu chí số ${at + 1} về văn hóa, môi trường và an toàn`,
      '%',
      String(10 + at),
      String(50 + at),
      at % 2 === 0 ? { text: 'Phòng Văn hóa - Xã hội', rows: 2 } : null,
    ])
    const table: Block = { kind: 'table', rows: [...header, ...rows], headerRows: 2, widths: [1, 5, 2, 2, 2, 3] }

    it(
      'over pages are one, with merged cells and the header once',
      async () => {
        const { text, pages } = await read([p('KẾ HOẠCH'), p('I. MỤC TIÊU'), table, p('II. NHIỆM VỤ'), p('1. Thực hiện các chỉ tiêu.')])
        expect(pages.length).toBeGreaterThan(1)
        expect(text.match(/<table>/g)).toHaveLength(1)
        expect(text.match(/Chỉ tiêu/g)).toHaveLength(1)
        expect(text).toContain('<tr><td>Năm 2026</td><td>Năm 2030</td></tr>')
        const { targets, sections } = parsePlan(text)
        expect(sections.map(({ marker }) => marker)).toEqual(['I.', 'II.'])
        expect(targets.map(({ milestones }) => milestones.map(({ value, to }) => `${value} → ${to}`))).toEqual(
          rows.map((_, at) => [`${10 + at} → 2026`, `${50 + at} → 2030`]),
        )
        expect(targets.every(({ lead }) => lead[0]?.name === 'Phòng Văn hóa - Xã hội')).toBe(true)
      },
      MINUTES,
    )

    it(
      'join a row that the page broke',
      async () => {
        const long = Array.from({ length: 20 }, () => 'rà soát, hướng dẫn, kiểm tra và đôn đốc các thôn').join(', ')
        const tasks = Array.from({ length: 8 }, (_, at): Cell[] => [String(at + 1), `Nhiệm vụ ${at + 1}: ${long}`, 'Quý II/2026'])
        const { text, pages } = await read([{ kind: 'table', rows: [['TT', 'Nhiệm vụ', 'Thời gian'], ...tasks], headerRows: 1, widths: [1, 5, 2] }])
        expect(pages.length).toBeGreaterThan(1)
        expect(linesOf({ text })).toEqual([
          '<table>',
          '<tr><td>TT</td><td>Nhiệm vụ</td><td>Thời gian</td></tr>',
          ...tasks.map((cells) => `<tr>${cells.map((cell) => `<td>${cell as string}</td>`).join('')}</tr>`),
          '</table>',
        ])
      },
      MINUTES,
    )

    it(
      'keep paragraphs of a cell apart and join its wrapped lines',
      async () => {
        const { text } = await read([
          {
            kind: 'table',
            rows: [
              ['TT', 'Nội dung'],
              ['1', 'Trồng rừng phòng hộ ven biển, ven sông và trên các đồi trọc của xã\n- Chăm sóc\n- Bảo vệ'],
            ],
            widths: [1, 4],
          },
        ])
        expect(text).toContain('<td>Trồng rừng phòng hộ ven biển, ven sông và trên các đồi trọc của xã<br>- Chăm sóc<br>- Bảo vệ</td>')
      },
      MINUTES,
    )
  })

  describe('what stands around the text', () => {
    it(
      'is left out where it runs on all pages',
      async () => {
        const { text } = await read(
          Array.from({ length: 60 }, (_, at) => p(`${at + 1}. ${FILLER}`)),
          { footer: 'Công báo số 12' },
        )
        expect(text).not.toContain('Công báo')
        expect(text.trimEnd().split('\n')).toHaveLength(60)
      },
      MINUTES,
    )

    it(
      'is a word of its own where a note is marked',
      async () => {
        const { text } = await read([p(`Thực hiện Chiến lược^{1}, xã trồng 5 km^{2} rừng. ${FILLER}`)])
        expect(text).toMatch(/^Thực hiện Chiến lược¹, xã trồng 5 km² rừng\./)
      },
      MINUTES,
    )
  })

  it(
    'locked with a password are an error with advice',
    async () => {
      const [bytes] = makePdfs([[p('I. MỤC TIÊU')]], { password: 'xa' })
      const error: unknown = await readPdf(bytes!, { name: 'khoa.pdf' }).catch((reason: unknown) => reason)
      expect(error).toBeInstanceOf(KehoachError)
      expect(error).toMatchObject({ code: 'UNREADABLE_FILE', message: 'khoa.pdf: this PDF file is locked with a password; open it and save it without one' })
    },
    MINUTES,
  )
})
