// PDF files made by hand: letters that are not what they seem, pages that are turned, scans, and files that are damaged or hostile.
import { describe, expect, it } from 'vitest'
import { KehoachError, parsePlan } from '../../../src/index.js'
import { readPlan } from '../../../src/ingest/index.js'
import { readPdf } from '../../../src/ingest/pdf/index.js'
import { rawFile, rawPdf, showLines, stream } from './raw-pdf.js'

const linesOf = async (bytes: Uint8Array): Promise<string[]> => (await readPdf(bytes)).text.trimEnd().split('\n')

async function failure(bytes: Uint8Array): Promise<KehoachError> {
  const error: unknown = await readPdf(bytes, { name: 'a.pdf' }).then(
    () => null,
    (reason: unknown) => reason,
  )
  if (error instanceof KehoachError) return error
  throw new Error(`no KehoachError but ${String(error)}`)
}

/** A text as bytes of an encoding from before Unicode, by letters of it. */
const encoded = (text: string, letters: Readonly<Record<string, string>>): string => text.replace(/[^\x20-\x7e\n]/gu, (letter) => letters[letter] ?? '?')

const TCVN3 = { ế: 'Õ', ạ: '¹', ụ: 'ô', đ: '®', ỷ: 'û', ệ: 'Ö', ộ: 'é', ả: '¶', ă: '¨', ò: 'ß', ư: '\u00ad', ớ: 'í', ố: 'è', ậ: 'Ë', ồ: 'å', ừ: 'õ', ọ: 'ä' }
const VNI = {
  ế: 'eá',
  ạ: 'aï',
  ụ: 'uï',
  đ: 'ñ',
  ỷ: 'yû',
  ệ: 'eä',
  ộ: 'oä',
  ả: 'aû',
  ă: 'aê',
  ò: 'oø',
  ư: 'ö',
  ớ: 'ôù',
  ố: 'oá',
  ậ: 'aä',
  ồ: 'oà',
  ừ: 'öø',
  ọ: 'oï',
}
const OLD_TEXT = [
  '1. Giảm tỷ lệ hộ đói xuống còn 2% năm 2026',
  '2. Trồng 50 ha rừng ở các xã, đạt kế hoạch',
  '3. Số hộ dùng nước sạch đạt 90%, mọi hộ được học',
  '4. Vận động các hộ tập luyện, đọc báo',
].map((line) => line.replace(/[^\x20-\x7e]/gu, (letter) => (letter in TCVN3 ? letter : letter.normalize('NFD').replace(/\p{M}/gu, ''))))

describe('letters', () => {
  it.each([
    ['TCVN3', '.VnTime', TCVN3],
    ['VNI', 'VNI-Times', VNI],
  ])('of a %s font are told by the words', async (_, name, letters) => {
    const bytes = rawPdf([showLines(OLD_TEXT.map((line) => encoded(line, letters)))], [{ name }])
    expect(await linesOf(bytes)).toEqual(OLD_TEXT)
  })

  it('of a font whose map is wrong are an error with advice', async () => {
    const shifted = Object.fromEntries(Array.from({ length: 26 }, (_, at) => [97 + at, String.fromCharCode(0xe0 + ((at * 7) % 30))]))
    const words = Array.from({ length: 12 }, () => 'giam ty le ho ngheo xuong con hai phan tram')
    const error = await failure(rawPdf([showLines(words)], [{ name: 'A', letters: shifted }]))
    expect(error).toMatchObject({ code: 'UNREADABLE_FILE', source: 'a.pdf' })
    expect(error.message).toMatch(/^a\.pdf: the text layer of this PDF file is garbled: \d+% of its words are Vietnamese.*run text recognition/)
  })

  it('without a place in Unicode are an error with advice', async () => {
    const letters = Object.fromEntries(Array.from({ length: 26 }, (_, at) => [97 + at, String.fromCharCode(0xe000 + at)]))
    const error = await failure(rawPdf([showLines(['giam ty le ho ngheo', 'trong rung phong ho'])], [{ name: 'A', letters }]))
    expect(error).toMatchObject({ code: 'UNREADABLE_FILE', message: expect.stringContaining('garbled') })
  })

  it('with their accents as glyphs of their own are one letter', async () => {
    // U+0302 and U+0301 as glyphs without width behind the letter, U+00B4 as one with width over it
    const font = { name: 'A', letters: { 1: '\u0302', 2: '\u0301', 3: '\u00b4' }, widths: { 1: 0, 2: 0, 3: 300 } }
    const content = `BT /F0 12 Tf 1 0 0 1 70 780 Tm <${Buffer.from('Ke\x01\x02 hoa\x02ch').toString('hex')}> Tj 1 0 0 1 70 760 Tm (ca) Tj 1 0 0 1 77.5 760 Tm <03> Tj 1 0 0 1 82 760 Tm (c lop) Tj ET`
    expect(await linesOf(rawPdf([content], [font]))).toEqual(['Kế hoách', 'các lop'])
  })

  it('drawn twice to look bold are there once', async () => {
    const line = showLines(['Muc tieu'])
    expect(await linesOf(rawPdf([line + line.replace('1 0 0 1 70', '1 0 0 1 70.3')]))).toEqual(['Muc tieu'])
  })

  it('of a bold font make a heading of a line', async () => {
    const bytes = rawPdf([showLines(['I. MUC TIEU'], 1) + showLines(['1. Trong rung'], 0, 750)], [{ name: 'Times' }, { name: 'Times,Bold' }])
    expect(await linesOf(bytes)).toEqual(['**I. MUC TIEU**', '1. Trong rung'])
  })

  it('raised behind a word are no part of it, and at the beginning a word', async () => {
    const content = 'BT /F0 12 Tf 1 0 0 1 70 780 Tm (chinh sach) Tj 5 Ts /F0 7 Tf (1) Tj 0 Ts /F0 12 Tf ( moi, 5 km) Tj 5 Ts /F0 7 Tf (2) Tj ET'
    expect(await linesOf(rawPdf([content]))).toEqual(['chinh sach¹ moi, 5 km²'])
  })
})

describe('spaces', () => {
  it('are told by gaps where no glyph says so', async () => {
    const words = ['Trong', 'rung', 'phong', 'ho']
    let x = 70
    const shown = words.map((word) => {
      const own = `1 0 0 1 ${x} 780 Tm (${word}) Tj`
      x += word.length * 6 + 3
      return own
    })
    expect(await linesOf(rawPdf([`BT /F0 12 Tf ${shown.join(' ')} ET`]))).toEqual(['Trong rung phong ho'])
  })

  it('are not made of letters set apart', async () => {
    expect(await linesOf(rawPdf([`BT /F0 12 Tf 3 Tc 1 0 0 1 70 780 Tm (KE HOACH) Tj ET`]))).toEqual(['KE HOACH'])
  })
})

describe('pages', () => {
  const across = 'BT /F0 12 Tf 0 1 -1 0 100 300 Tm (Trong rung ven bien) Tj ET'

  it('that are turned by the file, or by their words, are read upright', async () => {
    expect(await linesOf(rawPdf([{ content: across, more: '/Rotate 90' }]))).toEqual(['Trong rung ven bien'])
    expect(await linesOf(rawPdf([across]))).toEqual(['Trong rung ven bien'])
  })

  it('keep words across out of their lines', async () => {
    expect(await linesOf(rawPdf([showLines(['Muc tieu nam 2026 cua xa Ban Lien']) + across]))).toEqual(['Muc tieu nam 2026 cua xa Ban Lien'])
  })

  it('give words that are not seen only where none are seen', async () => {
    const read = 'hidden words of a scan that was read by a machine'
    const hidden = `BT 3 Tr ET ${showLines(new Array<string>(6).fill(read), 0, 600)} 0 Tr q 500 0 0 700 50 50 cm /X Do Q `
    expect(await linesOf(rawPdf([hidden]))).toHaveLength(6)
    const seen = new Array<string>(4).fill('- Muc tieu nam 2026 cua xa Ban Lien: trong rung, nuoc sach')
    expect(await linesOf(rawPdf([hidden + showLines(seen)]))).toEqual(seen)
  })

  it('that cannot be read are left out, and the others are read', async () => {
    const bytes = rawPdf(['BT /F0 12 Tf ((( <4 Tj [', { content: showLines(['I. MUC TIEU']) }])
    expect(await readPdf(bytes)).toEqual({ text: 'I. MUC TIEU\n', pages: [0, 0], notes: [] })
  })

  it('with what was filled in: one line is words of the document, several are a stamp', async () => {
    const form = (...lines: string[]): Buffer =>
      stream(
        `BT /F0 12 Tf ${lines.map((line, at) => `1 0 0 1 2 ${30 - at * 14} Tm (${line}) Tj`).join(' ')} ET`,
        '/Type /XObject /Subtype /Form /BBox [0 0 200 50] /Resources << /Font << /F0 5 0 R >> >>',
      )
    const note = (x: number, y: number, at: number): string =>
      `<< /Type /Annot /Subtype /Stamp /F 4 /Rect [${x} ${y} ${x + 200} ${y + 50}] /AP << /N ${at} 0 R >> >>`
    const bytes = rawFile([
      '<< /Type /Catalog /Pages 2 0 R >>',
      '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
      '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F0 5 0 R >> >> /Annots [6 0 R 7 0 R] >>',
      stream(showLines(['So:         /KH-UBND'])),
      '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
      note(90, 750, 8),
      note(350, 790, 9),
      form('565'),
      form('Trung tam', 'cong bao'),
    ])
    expect((await linesOf(bytes)).join(' ').replace(/ /g, '')).toBe('So:565/KH-UBND')
  })
})

describe('files without text', () => {
  const picture = 'q 500 0 0 700 50 50 cm /X Do Q '

  it.each([
    ['pictures', rawPdf([picture, picture]), 'a.pdf: this is a scanned PDF: its pages are pictures without text; run text recognition (OCR) on it first'],
    ['pictures with a stamp', rawPdf([picture + showLines(['Ngay 5/6']), picture]), 'a.pdf: this is a scanned PDF'],
    ['blank pages', rawPdf(['0 0 m 100 100 l S']), 'a.pdf: this PDF file holds no text'],
  ])('are refused by what they are: %s', async (_, bytes, message) => {
    expect(await failure(bytes)).toMatchObject({ code: 'UNSUPPORTED_FORMAT', source: 'a.pdf', message: expect.stringContaining(message) })
  })
})

describe('files that are damaged or hostile', () => {
  const good = rawPdf([showLines(['I. MUC TIEU'])])

  it.each([
    ['nothing behind the header', Buffer.from('%PDF-1.7\n')],
    ['noise', Buffer.concat([Buffer.from('%PDF-1.7\n'), Buffer.from(Array.from({ length: 20_000 }, (_, at) => (at * 7919 + 13) % 256))])],
    ['the first half of a file', good.slice(0, 400)],
    ['pages that hold themselves', rawFile(['<< /Type /Catalog /Pages 2 0 R >>', '<< /Type /Pages /Kids [2 0 R] /Count 10 >>'])],
  ])('%s is an error that says so', async (_, bytes) => {
    expect(await failure(bytes)).toMatchObject({ code: 'UNREADABLE_FILE', source: 'a.pdf', message: expect.stringContaining('this PDF file is damaged') })
  })

  it('whose table of objects is lost are read all the same', async () => {
    expect(await linesOf(good.slice(0, good.length - 12))).toEqual(['I. MUC TIEU'])
  })

  it.each([
    ['5,000 pages', rawPdf([showLines(['I. MUC TIEU'])], undefined, 5_000), 'this PDF file has 5000 pages, the limit is 2000'],
    ['pages that unpack to millions of operators', rawPdf(['q Q '.repeat(1_000_000)]), 'operators or letters, the limit is 1000000'],
    ['pages that unpack to millions of letters', rawPdf([`BT /F0 12 Tf (${'a'.repeat(1_500_000)}) Tj ET`]), 'operators or letters, the limit is 1000000'],
  ])(
    'with %s are too large',
    async (_, bytes, message) => {
      expect(await failure(bytes)).toMatchObject({ code: 'INPUT_TOO_LARGE', message: expect.stringContaining(message) })
    },
    60_000,
  )

  it('that draw themselves within themselves end', async () => {
    const form = stream(
      'BT /F0 12 Tf 70 700 Td (MUC TIEU) Tj ET /X Do /X Do',
      '/Type /XObject /Subtype /Form /BBox [0 0 600 900] /Resources << /Font << /F0 5 0 R >> /XObject << /X 6 0 R >> >>',
    )
    const bytes = rawFile([
      '<< /Type /Catalog /Pages 2 0 R >>',
      '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
      '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /XObject << /X 6 0 R >> >> >>',
      stream('/X Do'),
      '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
      form,
    ])
    expect(await linesOf(bytes)).toEqual(['MUC TIEU'])
  })

  it('leave no thread behind, print nothing and keep the bytes as they were', async () => {
    const bytes = Uint8Array.from(good)
    const results = await Promise.allSettled([readPdf(bytes), readPdf(bytes), readPdf(Buffer.from('%PDF-1.7\n')), readPdf(Buffer.from(good))])
    expect(results.map(({ status }) => status)).toEqual(['fulfilled', 'fulfilled', 'rejected', 'fulfilled'])
    expect(bytes).toEqual(good)
    expect(process.getActiveResourcesInfo()).not.toContain('Worker')
  })
})

it('readPlan and parsePlan read a file by its bytes', async () => {
  const plan = parsePlan(await readPlan(rawPdf([showLines(['KE HOACH', 'I. MUC TIEU', '1. Trong 50 ha.'])]), { name: 'ke-hoach.pdf' }))
  expect(plan.source).toMatchObject({ name: 'ke-hoach.pdf', mediaType: 'application/pdf', encoding: null })
  expect(plan.sections.map(({ marker }) => marker)).toEqual(['I.'])
})
