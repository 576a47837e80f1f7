// The parts of a Word file that hold its text, taken out of the zip with an eye on how large they say they are.
import { unzipSync } from 'fflate'
import { KehoachError } from '../../errors.js'

/** XML of the parts that are read; null where the file has no such part. */
export interface PackageParts {
  readonly document: string
  readonly numbering: string | null
  readonly styles: string | null
  readonly footnotes: string | null
  readonly endnotes: string | null
}

const PARTS = {
  document: 'word/document.xml',
  numbering: 'word/numbering.xml',
  styles: 'word/styles.xml',
  footnotes: 'word/footnotes.xml',
  endnotes: 'word/endnotes.xml',
} as const

/** A part of more bytes than this is no plan; a bomb of zeros says some gigabytes. */
const LARGEST_PART = 128_000_000

/**
 * Takes the parts out.
 *
 * @throws {KehoachError} `UNREADABLE_FILE` for a damaged or encrypted file, `INPUT_TOO_LARGE` for a part over 128 MB.
 */
export function readParts(bytes: Uint8Array, name: string | null): PackageParts {
  const fail = (code: KehoachError['code'], reason: string, cause?: unknown): KehoachError =>
    new KehoachError(code, name === null ? reason : `${name}: ${reason}`, { source: name, cause })
  const wanted = new Set<string>(Object.values(PARTS))
  let files: Record<string, Uint8Array>
  try {
    files = unzipSync(bytes, {
      filter: ({ name: path, originalSize }) => {
        if (!wanted.has(path)) return false
        if (originalSize > LARGEST_PART)
          throw fail('INPUT_TOO_LARGE', `${path} in it has ${Math.round(originalSize / 1e6)} MB, the limit is ${LARGEST_PART / 1e6} MB`)
        return true
      },
    })
  } catch (cause) {
    if (cause instanceof KehoachError) throw cause
    throw fail('UNREADABLE_FILE', 'this Word file (.docx) is damaged or not complete', cause)
  }
  const textOf = (path: string): string | null => {
    const part = files[path]
    return part === undefined ? null : new TextDecoder().decode(part)
  }
  const document = textOf(PARTS.document)
  if (document === null) throw fail('UNREADABLE_FILE', 'this Word file (.docx) has no document in it')
  return {
    document,
    numbering: textOf(PARTS.numbering),
    styles: textOf(PARTS.styles),
    footnotes: textOf(PARTS.footnotes),
    endnotes: textOf(PARTS.endnotes),
  }
}
