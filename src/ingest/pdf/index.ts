// kehoach/ingest/pdf: a PDF file with a text layer as text, its lines joined to paragraphs, its tables with their cells.
import { failureOf, openPdf, type PdfFault, type PdfOptions, type PdfText, textOf } from './open-pdf.js'

export type { PdfOptions, PdfText } from './open-pdf.js'

/**
 * The text of a PDF file: a line a paragraph, also where lines or pages break it, bold ones between `**`, ruled tables as HTML with
 * their merged cells; the left column before the right one; without page numbers and running heads. Letters are read from the fonts
 * of the file, TCVN3 and VNI fonts too. Nothing is loaded from elsewhere, nothing in the file is run. Pages that are pictures are
 * left out; `readScan` of `kehoach/ingest/scan` recognises them, and `readPlan` calls it where it is needed.
 *
 * @param options.name Name of the file for errors.
 * @param options.signal Asked once a page.
 * @throws {KehoachError} `UNSUPPORTED_FORMAT` for a scan, `UNREADABLE_FILE` for a file that is damaged, locked with a password, or whose letters are garbled, `INPUT_TOO_LARGE` over 2,000 pages, `ABORTED` by the signal.
 * @example
 * const { text, pages } = await readPdf(await readFile('plan.pdf'), { name: 'plan.pdf' })
 * const page = pages.findLastIndex((start) => start <= offset) + 1
 */
export async function readPdf(bytes: Uint8Array, options: PdfOptions = {}): Promise<PdfText> {
  const opened = await openPdf(bytes, options)
  const { fault } = opened
  if (fault !== null) throw failureOf(options.name)(fault.kind === 'garbled' ? 'UNREADABLE_FILE' : 'UNSUPPORTED_FORMAT', reasonOf(fault))
  return textOf(opened)
}

function reasonOf(fault: PdfFault): string {
  if (fault.kind === 'scan') return 'this is a scanned PDF: its pages are pictures without text; run text recognition (OCR) on it first'
  if (fault.kind === 'blank') return 'this PDF file holds no text: its pages are blank, or their letters are drawn; run text recognition (OCR) on it first'
  return `the text layer of this PDF file is garbled: ${fault.share}% of its words are Vietnamese; its fonts do not say which letters they show – run text recognition (OCR) on it, or get the document as a Word file`
}
