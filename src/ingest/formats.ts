// The formats that have a reader of their own, told by their bytes; a reader is loaded when it is needed.
import { Buffer } from 'node:buffer'
import { KehoachError } from '../errors.js'
import { isWordDocument } from './signatures.js'

/** A reader of one format. */
export interface FormatReader {
  readonly mediaType: string
  /** The text of a document, for `parsePlan`. */
  read(bytes: Uint8Array, name: string | null): Promise<string>
}

const FORMATS: readonly (FormatReader & { matches(bytes: Buffer): boolean })[] = [
  {
    mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    matches: isWordDocument,
    async read(bytes, name) {
      const { readDocx } = await import('./docx/index.js')
      return readDocx(bytes, { name })
    },
  },
]

/** The reader of the format that the bytes are in; null for text. */
export function readerOf(bytes: Uint8Array): FormatReader | null {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const format = FORMATS.find(({ matches }) => matches(buffer))
  if (!format) return null
  return {
    mediaType: format.mediaType,
    async read(own, name) {
      try {
        return await format.read(own, name)
      } catch (cause) {
        if (!(cause instanceof KehoachError) || cause.source !== null || name === null) throw cause
        throw new KehoachError(cause.code, `${name}: ${cause.message}`, { source: name, cause })
      }
    },
  }
}
