// kehoach/ingest/docx: a Word document as text, with the numbers that Word counts, its tables and no deleted words.
import { KehoachError } from '../../errors.js'
import type { SourceCell } from '../../source-text.js'
import { joinLines } from '../table-lines.js'
import { readDocumentLines } from './document.js'
import { readParts } from './package-parts.js'

/** The text of a .docx file, and where the cells of its tables stand in it. */
export interface DocxText {
  text: string
  cells: SourceCell[]
}

/**
 * The text of a .docx file: a line a paragraph, automatic numbers in front, bold paragraphs between `**`, tables as HTML with their
 * merged cells, foot- and endnotes as "[1] …" at the end. Inserted words are kept, deleted ones dropped; headers, footers and the table
 * of contents are left out. Words in fonts from before Unicode (.VnTime, VNI-Times) are decoded. Nothing is written, fetched or run.
 *
 * @throws {KehoachError} `UNREADABLE_FILE` for a damaged file, `INPUT_TOO_LARGE` for one that unpacks to too much; both with `name`.
 * @example
 * const { text } = readDocx(await readFile('ke-hoach.docx'), { name: 'ke-hoach.docx' })
 */
export function readDocx(bytes: Uint8Array, options: { name?: string | null } = {}): DocxText {
  const { name = null } = options
  try {
    return joinLines(readDocumentLines(readParts(bytes)))
  } catch (cause) {
    if (!(cause instanceof KehoachError)) throw cause
    throw new KehoachError(cause.code, name === null ? cause.message : `${name}: ${cause.message}`, { source: name, cause })
  }
}
