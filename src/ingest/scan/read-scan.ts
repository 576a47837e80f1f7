// A scan from its bytes to its text: which pages are pictures, what is on them, what is not sure.
import type { StopSignal } from '../../limits.js'
import type { SourceNote } from '../../source-text.js'
import { type FlowItem, readFlow } from '../pdf/flow.js'
import { type Fail, failureOf, isUnread, type OpenedPdf, openPdf, unreadPage } from '../pdf/open-pdf.js'
import type { PageContent } from '../pdf/page-content.js'
import { countLetters, fontDecoder } from '../pdf/text-layer.js'
import { writeText } from '../pdf/write-text.js'
import { notesOf } from './notes.js'
import { openPictures, type Pictures } from './pictures.js'
import { readPictures, type ScanProgress } from './read-pictures.js'
import { chooseRecognizer } from './recognizer.js'
import { repairMarkers } from './repair-markers.js'
import { repairTitles } from './repair-title.js'

/** The text of a scan. */
export interface ScanText {
  readonly text: string
  /** `pages[i]` is where page i + 1 begins: an offset in `text`, in UTF-16 units. */
  readonly pages: number[]
  /** Paragraphs whose words are unsure, markers that were repaired, pages that could not be read. */
  readonly notes: readonly SourceNote[]
}

export interface ScanOptions {
  /** Name of the file for errors. */
  readonly name?: string | null
  /** Path of the program `tesseract`, or null for the recogniser that is carried along; by default the program is looked for on the PATH. */
  readonly recognizer?: string | null
  readonly onProgress?: (progress: ScanProgress) => void
  readonly signal?: StopSignal
}

/** More pages of pictures are no plan. */
const MOST_PAGES = 500

/**
 * The text of a scanned PDF file or an image (PNG, JPEG, TIFF) in Vietnamese, as `readPdf` gives that of a PDF file with text; pages
 * of a PDF file that hold text are read from it. Red stamps are left out, damaged markers repaired where the numbering says what they
 * were ("u" before "III." is "II."). Nothing is fetched; the same recogniser gives the same text.
 *
 * @throws {KehoachError} `UNSUPPORTED_FORMAT` where no words are found, `UNREADABLE_FILE` for a damaged file, `INPUT_TOO_LARGE` over 500 pages or 100 million pixels, `ABORTED` by the signal.
 * @example
 * const { text, notes } = await readScan(await readFile('plan.tiff'), { onProgress: ({ done, total }) => show(done / total) })
 */
export async function readScan(bytes: Uint8Array, options: ScanOptions = {}): Promise<ScanText> {
  const fail = failureOf(options.name)
  const format = formatOf(bytes)
  if (format === 'pdf') return readScannedPdf(bytes, await openPdf(bytes, pdfOptions(options)), options)
  const pictures = await openPictures(bytes, format, fail)
  const numbers = Array.from({ length: pictures.count }, (_, at) => at + 1)
  const empty = numbers.map((number): PageContent => ({ number, width: 595, height: 842, glyphs: [], rules: [] }))
  return read(pictures, empty, numbers, options, fail)
}

/** A PDF file that is open: its pages that are pictures are recognised, the others have their text. */
export async function readScannedPdf(bytes: Uint8Array, { pages, pictures: numbers, fault }: OpenedPdf, options: ScanOptions): Promise<ScanText> {
  const fail = failureOf(options.name)
  // letters that are not what they seem are recognised from what they look like
  const known = fault?.kind === 'garbled' ? pages.map((page) => ({ ...page, glyphs: [] })) : pages
  return read(await openPictures(bytes, 'pdf', fail), known, numbers, options, fail)
}

const pdfOptions = ({ name, signal }: ScanOptions): { name?: string | null; signal?: StopSignal } => ({ ...(name && { name }), ...(signal && { signal }) })

async function read(pictures: Pictures, known: readonly PageContent[], numbers: readonly number[], options: ScanOptions, fail: Fail): Promise<ScanText> {
  try {
    if (numbers.length > MOST_PAGES)
      throw fail('INPUT_TOO_LARGE', `this scan has ${numbers.length} pages, the limit is ${MOST_PAGES}; split it and give the pages that hold the plan`)
    const source = await chooseRecognizer(options.recognizer)
    const seen = await readPictures(pictures, numbers, source, fail, options).finally(() => source.end())
    const pages = known.map((page) => fuller(page, seen.get(page.number)))
    if (countLetters(pages) === 0) throw fail('UNSUPPORTED_FORMAT', 'no words were found on the pages of this file')
    const items: FlowItem[] = repairTitles(repairMarkers(readFlow(pages, fontDecoder(pages))))
    const written = writeText(items, pages.length)
    const lost = pages.filter((page) => isUnread(page) || (numbers.includes(page.number) && !seen.has(page.number))).map(({ number }) => unreadPage(number))
    return { text: written.text, pages: written.pages, notes: [...lost, ...notesOf(written)] }
  } finally {
    await pictures.end()
  }
}

/** The recognised page, unless its text layer says nearly as much: a short page with a logo. */
const fuller = (known: PageContent, seen: PageContent | undefined): PageContent =>
  seen !== undefined && countLetters([seen]) > 1.5 * countLetters([known]) ? seen : known

function formatOf(bytes: Uint8Array): 'pdf' | 'tiff' | 'image' {
  const head = Array.from(bytes.subarray(0, 4), (byte) => String.fromCharCode(byte)).join('')
  if (head === 'II*\0' || head === 'MM\0*') return 'tiff'
  return head === '\x89PNG' || head.startsWith('\xff\xd8\xff') ? 'image' : 'pdf'
}
