// What a recogniser says of a page (hOCR): lines of words with their places and how sure they are.
import { SaxesParser } from 'saxes'

/** A word; places in pixels from the upper left corner. */
export interface SeenWord {
  readonly text: string
  readonly left: number
  readonly right: number
  /** From 0 to 100. */
  readonly confidence: number
}

export interface SeenLine {
  readonly left: number
  /** The baseline at `left`, and how it falls from there, a step to the right. */
  readonly y: number
  readonly slope: number
  /** Height of its letters. */
  readonly size: number
  readonly words: readonly SeenWord[]
}

// bbox 293 120 1399 157; baseline -0.007 -2; x_size 35
const BOX = /bbox (-?\d+) (-?\d+) (-?\d+) (-?\d+)/u
const BASELINE = /baseline (-?[\d.]+) (-?[\d.]+)/u
const SIZE = /x_size (-?[\d.]+)/u
const CONFIDENCE = /x_wconf (\d+)/u

const LINE_KINDS = new Set(['ocr_line', 'ocr_header', 'ocr_caption', 'ocr_textfloat'])

/** The lines of a page in the recogniser's order; pictures and rulings are passed over. */
export function readHocr(hocr: string): SeenLine[] {
  const lines: (Omit<SeenLine, 'words'> & { words: SeenWord[] })[] = []
  let word: { left: number; right: number; confidence: number } | null = null
  let text = ''
  const parser = new SaxesParser({ fragment: true })
  parser.on('opentag', ({ attributes }) => {
    const kind = String(attributes.class ?? '')
    const title = String(attributes.title ?? '')
    const box = BOX.exec(title)?.slice(1).map(Number)
    if (!box) return
    const [left, top, right, bottom] = box as [number, number, number, number]
    if (LINE_KINDS.has(kind)) {
      const [slope = 0, offset = 0] = BASELINE.exec(title)?.slice(1).map(Number) ?? []
      lines.push({ left, y: bottom + offset, slope, size: Number(SIZE.exec(title)?.[1] ?? bottom - top), words: [] })
    } else if (kind === 'ocrx_word') {
      word = { left, right, confidence: Number(CONFIDENCE.exec(title)?.[1] ?? 0) }
      text = ''
    }
  })
  parser.on('text', (some) => {
    if (word) text += some
  })
  parser.on('closetag', ({ name }) => {
    if (name !== 'span' || word === null) return
    const own = text.trim()
    if (own !== '') lines[lines.length - 1]?.words.push({ text: own.normalize('NFC'), ...word })
    word = null
  })
  parser.write(bodyOf(hocr)).close()
  return lines.filter(({ words }) => words.length > 0)
}

/** What stands between `<body …>` and `</body>`. */
function bodyOf(page: string): string {
  const open = page.indexOf('<body')
  const from = open < 0 ? 0 : page.indexOf('>', open) + 1
  const to = page.lastIndexOf('</body>')
  return page.slice(from, to < from ? page.length : to)
}
