// The formats that have a reader of their own, told by their bytes; a reader is loaded when it is needed.
import { Buffer, isUtf8 } from 'node:buffer'
import { KehoachError } from '../errors.js'
import type { StopSignal } from '../limits.js'
import type { SourceCell, SourceNote } from '../source-text.js'
import type { EncodingName } from './decode-any.js'
import type { ScanProgress } from './scan/read-pictures.js'
import { imageType, isOldWordDocument, isPagePart, isPdf, isWebPage, isWordDocument } from './signatures.js'

/** A reader of one format. */
export interface FormatReader {
  readonly mediaType: string
  /** The text of a document, for `parsePlan`, and its encoding where it has one. */
  read(bytes: Uint8Array, options: FormatOptions): Promise<ReadFormat>
}

/** What a reader gives. */
export interface ReadFormat {
  readonly text: string
  readonly encoding: EncodingName | null
  readonly pages?: readonly number[]
  readonly cells?: readonly SourceCell[]
  readonly notes?: readonly SourceNote[]
}

/** What a reader may be told. */
export interface FormatOptions {
  readonly name: string | null
  readonly encoding?: EncodingName
  readonly converter?: string | null
  readonly signal?: StopSignal
  readonly recognizer?: string | null
  readonly onProgress?: (progress: ScanProgress) => void
}

const FORMATS: readonly (FormatReader & { matches(bytes: Buffer, name: string | null): boolean })[] = [
  {
    mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    matches: isWordDocument,
    async read(bytes, { name }) {
      const { readDocx } = await import('./docx/index.js')
      return { ...readDocx(bytes, { name }), encoding: null }
    },
  },
  {
    mediaType: 'application/msword',
    matches: isOldWordDocument,
    async read(bytes, options) {
      const { readDoc } = await import('./doc/index.js')
      return { ...(await readDoc(bytes, options)), encoding: null }
    },
  },
  {
    mediaType: 'application/pdf',
    matches: isPdf,
    async read(bytes, options) {
      const { openPdf, textOf } = await import('./pdf/open-pdf.js')
      const opened = await openPdf(bytes, options)
      if (opened.pictures.length === 0) return { ...textOf(opened), encoding: null }
      const { readScannedPdf } = await import('./scan/read-scan.js')
      return { ...(await readScannedPdf(bytes, opened, options)), encoding: null }
    },
  },
  ...(['image/png', 'image/jpeg', 'image/tiff'] as const).map((mediaType) => ({
    mediaType,
    matches: (bytes: Buffer) => imageType(bytes) === mediaType,
    async read(bytes: Uint8Array, options: FormatOptions): Promise<ReadFormat> {
      const { readScan } = await import('./scan/read-scan.js')
      return { ...(await readScan(bytes, options)), encoding: null }
    },
  })),
  {
    mediaType: 'text/html',
    matches: (bytes, name) => isWebPage(bytes) || isPagePart(bytes, name),
    async read(bytes, { name, encoding = declaredEncoding(bytes) }) {
      const { readHtml } = await import('./html/index.js')
      const { decodeAny } = await import('./decode-any.js')
      const page = await decodeAny(bytes, encoding === undefined ? { name, page: true } : { name, encoding, page: true })
      return { text: readHtml(page.text), encoding: page.encoding, notes: page.notes }
    },
  },
]

const DECLARED = /<meta[^<>]{0,200}charset\s?=\s?["']?(windows-1258)/i

/** An older Vietnamese encoding that a page says it is in; UTF-8 is told by the bytes. */
function declaredEncoding(bytes: Uint8Array): EncodingName | undefined {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.byteLength, 2048)).toString('latin1')
  return DECLARED.test(head) && !isUtf8(bytes) ? 'windows-1258' : undefined
}

/** The reader of the format that the bytes are in; null for text. The name only tells a part of a web page from text. */
export function readerOf(bytes: Uint8Array, name: string | null): FormatReader | null {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const format = FORMATS.find(({ matches }) => matches(buffer, name))
  if (!format) return null
  return {
    mediaType: format.mediaType,
    async read(own, options) {
      const source = options.name
      try {
        return await format.read(own, options)
      } catch (cause) {
        if (!(cause instanceof KehoachError) || cause.source !== null || source === null) throw cause
        throw new KehoachError(cause.code, `${source}: ${cause.message}`, { source, cause })
      }
    },
  }
}
