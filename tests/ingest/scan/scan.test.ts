// Scans that real programs made of corpus documents: the same sections and milestones as from the text; turned, slanting and stamped pages, images, limits.
import { beforeAll, describe, expect, it } from 'vitest'
import { KehoachError, parsePlan } from '../../../src/index.js'
import { readPlan } from '../../../src/ingest/index.js'
import { readPdf } from '../../../src/ingest/pdf/index.js'
import { readScan, type ScanProgress } from '../../../src/ingest/scan/index.js'
import { comparePlans } from '../pdf/compare.js'
import { blocksOf, SOURCE_DOCUMENTS, sourceText } from '../pdf/documents.js'
import { type Block, hasPrograms, makePdfs } from '../pdf/make-pdf.js'
import { rawPdf, showLines } from '../pdf/raw-pdf.js'
import { convertImages, picturesOf, scanPdf, unitePdfs } from './make-scan.js'

const MINUTES = 300_000

const KINDS = ['section', 'milestone']

const PAGE: Block[] = [
  { kind: 'columns', left: ['ỦY BAN NHÂN DÂN', 'XÃ TẢ VAN', 'Số: 18/KH-UBND'], right: ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Độc lập - Tự do - Hạnh phúc'] },
  { kind: 'paragraph', text: 'KẾ HOẠCH', style: 'title' },
  { kind: 'paragraph', text: 'Trồng quế năm 2026', style: 'title' },
  { kind: 'paragraph', text: 'I. MỤC TIÊU' },
  { kind: 'paragraph', text: '1. Trồng mới 50 ha quế trên địa bàn xã, tỷ lệ cây sống đạt 95%.' },
  { kind: 'paragraph', text: '2. Giảm tỷ lệ hộ nghèo xuống còn 12% vào năm 2026.' },
  { kind: 'paragraph', text: 'II. TỔ CHỨC THỰC HIỆN' },
  { kind: 'paragraph', text: '1. Phòng Kinh tế chủ trì, hướng dẫn các thôn thực hiện kế hoạch này.' },
  { kind: 'paragraph', text: '2. Các thôn báo cáo kết quả trước ngày 15/12/2026.' },
]

const outlineOf = (text: string): string[] =>
  parsePlan(text).sections.flatMap(({ marker, children }) => [marker ?? '', ...children.map((child) => child.marker ?? '')])
const OUTLINE = ['I.', '1.', '2.', 'II.', '1.', '2.']

describe.runIf(hasPrograms('soffice', 'pdftoppm', 'convert', 'tesseract'))('scans of real programs', () => {
  let files: Uint8Array[]
  let page: Uint8Array
  beforeAll(() => {
    ;[page, ...files] = makePdfs([PAGE, ...SOURCE_DOCUMENTS.map((name) => blocksOf(sourceText(name)))]) as [Uint8Array, ...Uint8Array[]]
  }, MINUTES)

  it.each(SOURCE_DOCUMENTS)(
    '%s at 200 dots an inch gives the sections and milestones of the text',
    async (name) => {
      const scan = scanPdf(picturesOf(files[SOURCE_DOCUMENTS.indexOf(name)]!))
      const { f1, missed, invented } = comparePlans(parsePlan(sourceText(name)), parsePlan(await readPlan(scan)), KINDS)
      expect(f1 >= 0.9 || [f1, missed, invented]).toBe(true)
    },
    MINUTES,
  )

  it(
    'are read without any program of the system as well',
    async () => {
      const name = 'tin-482-bnv-2021'
      const scan = scanPdf(picturesOf(files[SOURCE_DOCUMENTS.indexOf(name)]!))
      const { f1, missed, invented } = comparePlans(parsePlan(sourceText(name)), parsePlan(await readPlan(scan, { recognizer: null })), KINDS)
      expect(f1 >= 0.9 || [f1, missed, invented]).toBe(true)
    },
    MINUTES,
  )

  describe('pages', () => {
    it.each([
      ['upright', []],
      ['turned to the right', ['-rotate', '90']],
      ['upside down', ['-rotate', '180']],
      ['slanting', ['-background', 'white', '-rotate', '1.5']],
      ['with a red stamp over the words', ['-fill', 'none', '-stroke', '#d03040', '-strokewidth', '9', '-draw', 'circle 700,1000 700,820']],
    ] as const)(
      '%s give the same outline',
      async (_, changes) => {
        const { text, pages } = await readScan(scanPdf(picturesOf(page, { changes })))
        expect(outlineOf(text)).toEqual(OUTLINE)
        expect(text).toContain('12% vào năm 2026')
        expect(pages).toEqual([0])
      },
      MINUTES,
    )

    it.each(['png', 'jpg', 'tiff'])(
      'are read from a .%s image',
      async (extension) => {
        const image = convertImages(picturesOf(page), extension)
        const source = await readPlan(image, { name: `ke-hoach.${extension}` })
        expect(source.mediaType).toBe(`image/${extension.replace('jpg', 'jpeg')}`)
        expect(outlineOf(source.text)).toEqual(OUTLINE)
      },
      MINUTES,
    )

    it(
      'of a packed TIFF file are read in their order, with progress, and nodes carry the page',
      async () => {
        const [image] = picturesOf(page)
        const seen: ScanProgress[] = []
        const tiff = convertImages([image!, image!], 'tiff', ['-threshold', '60%', '-compress', 'Group4'])
        const source = await readPlan(tiff, { onProgress: (progress) => seen.push(progress) })
        expect(seen).toEqual([
          { done: 1, total: 2 },
          { done: 2, total: 2 },
        ])
        expect(source.pages).toHaveLength(2)
        const starts = parsePlan(source).sections.map(({ position }) => position.start.page)
        expect(new Set(starts)).toEqual(new Set([1, 2]))
      },
      MINUTES,
    )

    it(
      'that are pictures among pages of text are read too',
      async () => {
        const both = unitePdfs([files[4]!, scanPdf(picturesOf(page))])
        const { text, pages, notes } = await readScan(both)
        const known = await readPdf(files[4]!)
        expect(text.startsWith(known.text.slice(0, known.text.length - 40))).toBe(true)
        expect(text.slice(pages.at(-1))).toContain('Trồng mới 50 ha')
        expect(notes.every(({ start = 0 }) => start >= pages.at(-1)!)).toBe(true)
      },
      MINUTES,
    )
  })

  it(
    'whose letters are not what they seem are read from what they look like',
    async () => {
      const shifted = Object.fromEntries(Array.from({ length: 26 }, (_, at) => [97 + at, String.fromCharCode(0xe0 + ((at * 7) % 30))]))
      const words = Array.from({ length: 12 }, () => 'giam ty le ho ngheo xuong con hai phan tram')
      const { text } = await readPlan(rawPdf([showLines(words)], [{ name: 'Helvetica', letters: shifted }]))
      expect(text.match(/ngheo/g)?.length).toBeGreaterThan(8)
    },
    MINUTES,
  )

  it(
    'that are blank are an error',
    async () => {
      const error: unknown = await readPlan(rawPdf(['0 0 m 100 100 l S']), { name: 'trang.pdf' }).catch((reason: unknown) => reason)
      expect(error).toBeInstanceOf(KehoachError)
      expect(error).toMatchObject({ code: 'UNSUPPORTED_FORMAT', message: 'trang.pdf: no words were found on the pages of this file' })
    },
    MINUTES,
  )

  it(
    'are given up at the signal',
    async () => {
      const scan = scanPdf(picturesOf(files[0]!))
      await expect(readPlan(scan, { name: 'a.pdf', signal: { aborted: true } })).rejects.toMatchObject({ code: 'ABORTED', source: 'a.pdf' })
    },
    MINUTES,
  )
})

describe('images that are damaged or hostile', () => {
  const png = (width: number, height: number): Uint8Array => {
    const head = Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex')
    const size = Buffer.alloc(8)
    size.writeUInt32BE(width, 0)
    size.writeUInt32BE(height, 4)
    return Buffer.concat([head, size, Buffer.from('0806000000deadbeef', 'hex')])
  }
  it.each([
    [
      'a picture of ten thousand million pixels',
      png(100_000, 100_000),
      'INPUT_TOO_LARGE',
      'a.png: this image has 100000 × 100000 pixels, the limit is 100 million',
    ],
    ['a picture cut off behind its head', png(100, 100), 'UNREADABLE_FILE', 'a.png: this image is damaged or not complete'],
    ['a JPEG image without a frame', Buffer.from('ffd8ffe000104a464946', 'hex'), 'UNREADABLE_FILE', 'a.png: this image is damaged or not complete'],
    ['a TIFF image without pages', Buffer.from('49492a0008000000000000000000', 'hex'), 'UNREADABLE_FILE', 'a.png: this image is damaged or not complete'],
  ])('%s is an error that says so', async (_, bytes, code, message) => {
    const error: unknown = await readPlan(bytes, { name: 'a.png' }).catch((reason: unknown) => reason)
    expect(error).toMatchObject({ code, source: 'a.png', message: expect.stringContaining(message) })
  })
})
