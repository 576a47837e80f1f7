// Opens a PDF file and says which of its pages hold their words as text.
import { Buffer } from 'node:buffer'
import { KehoachError } from '../../errors.js'
import type { StopSignal } from '../../limits.js'
import type { SourceNote } from '../../source-text.js'
import { readFlow } from './flow.js'
import type { PageContent } from './page-content.js'
import { readPages } from './read-pages.js'
import { countLetters, fontDecoder, garbledShare } from './text-layer.js'
import { writeText } from './write-text.js'

/** The text of a PDF file. */
export interface PdfText {
  readonly text: string
  /** `pages[i]` is where page i + 1 begins: an offset in `text`, in UTF-16 units; it may lie inside of a paragraph. */
  readonly pages: number[]
  /** Pages that could not be read. */
  readonly notes: readonly SourceNote[]
}

/** A PDF file with what its text layer gives. */
export interface OpenedPdf {
  readonly pages: readonly PageContent[]
  /** Numbers of the pages that may be pictures of words, from 1. */
  readonly pictures: readonly number[]
  /** Why the text layer is of no use; null where it is. */
  readonly fault: PdfFault | null
}

/** No letters but pictures, no letters at all, or letters that are not what they seem. */
export type PdfFault = { readonly kind: 'scan' } | { readonly kind: 'blank' } | { readonly kind: 'garbled'; readonly share: number }

export interface PdfOptions {
  readonly name?: string | null
  readonly signal?: StopSignal
}

export type Fail = (code: KehoachError['code'], reason: string, cause?: unknown) => KehoachError

/** Letters on a page, below which it may be a picture with a stamp. */
export const FEW_LETTERS = 150

/** Makes errors that begin with the file's name. */
export function failureOf(name: string | null | undefined): Fail {
  const source = name ?? null
  return (code, reason, cause) => new KehoachError(code, source === null ? reason : `${source}: ${reason}`, { source, cause })
}

export async function openPdf(bytes: Uint8Array, { name, signal }: PdfOptions): Promise<OpenedPdf> {
  const pages = await readPages(bytes, failureOf(name), signal)
  const few = pages.filter((page) => countLetters([page]) < FEW_LETTERS).map(({ number }) => number)
  const hasImages = holdsImages(bytes)
  const letters = countLetters(pages)
  if (letters === 0 || (hasImages && few.length === pages.length))
    return { pages, pictures: pages.map(({ number }) => number), fault: { kind: hasImages ? 'scan' : 'blank' } }
  const share = garbledShare(writeText(readFlow(pages, fontDecoder(pages)), pages.length).text, pages)
  if (share !== null) return { pages, pictures: pages.map(({ number }) => number), fault: { kind: 'garbled', share } }
  return { pages, pictures: hasImages ? few : [], fault: null }
}

/** The text of a PDF file that is open. */
export function textOf({ pages }: OpenedPdf): PdfText {
  const { text, pages: starts } = writeText(readFlow(pages, fontDecoder(pages)), pages.length)
  return { text, pages: starts, notes: pages.filter(isUnread).map(({ number }) => unreadPage(number)) }
}

/** Whether a page could not be read: nothing is known of it. */
export const isUnread = ({ width }: PageContent): boolean => width === 0

export const unreadPage = (number: number): SourceNote => ({ ruleId: 'source/page-unread', actual: String(number) })

/** Whether a picture is in the file: its entry is in clear, whatever is packed. */
function holdsImages(bytes: Uint8Array): boolean {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  return buffer.includes('/Subtype/Image') || buffer.includes('/Subtype /Image')
}
