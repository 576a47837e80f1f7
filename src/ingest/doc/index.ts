// kehoach/ingest/doc: an old Word document (.doc) as text, by LibreOffice where it is installed.
import { Buffer } from 'node:buffer'
import { KehoachError, type KehoachErrorCode } from '../../errors.js'
import type { StopSignal } from '../../limits.js'
import type { SourceCell, SourceNote } from '../../source-text.js'
import { readDocx } from '../docx/index.js'
import { foreignFormat } from '../signatures.js'
import { type CompoundFile, openCompoundFile } from './compound-file.js'

/** Options of `readDoc`; all may be left out. */
export interface DocOptions {
  /** Name of the file for errors. */
  name?: string | null
  /** Path of LibreOffice's `soffice`; null: do without. By default it is looked for on the PATH and where installers put it. */
  converter?: string | null
  /** Milliseconds that LibreOffice may take; 120,000 by default. */
  timeLimit?: number
  /** Stops the conversion: an `AbortSignal`, or a `timeBudget`. */
  signal?: StopSignal
}

/** The text of a .doc file, where the cells of its tables stand in it, and what was lost. */
export interface DocText {
  text: string
  cells: SourceCell[]
  notes: SourceNote[]
}

const TIME_LIMIT = 120_000
/** In the flags of the file's head: the text is encrypted, or hidden by a password in the old way. */
const ENCRYPTED = 0x0100
/** … the table of pieces is the stream 1Table. */
const OTHER_TABLE = 0x0200
/** How the head of Word 97 and later begins; before it, there was only one stream. */
const WORD_97 = 0xa5ec

/**
 * The text of an old Word file, as `readDocx` gives it. LibreOffice converts it: a process of its own with an empty profile, without
 * macros and network, in a temporary folder. Where it is not installed the words alone are read; then the numbers of automatic
 * lists are missing, and the note `source/numbering-lost` says so, which becomes a message of the plan.
 *
 * @throws {KehoachError} `UNREADABLE_FILE` for a file that is damaged, not complete or encrypted, and where LibreOffice fails or takes longer than `timeLimit`; `UNSUPPORTED_FORMAT` for another format; `ABORTED` by the signal.
 * @example
 * const { text, notes } = await readDoc(await readFile('ke-hoach.doc'), { name: 'ke-hoach.doc' })
 */
export async function readDoc(bytes: Uint8Array, options: DocOptions = {}): Promise<DocText> {
  const { name = null, timeLimit = TIME_LIMIT, signal } = options
  const fail = (code: KehoachErrorCode, reason: string, cause?: unknown): KehoachError =>
    new KehoachError(code, name === null ? reason : `${name}: ${reason}`, { source: name, cause })
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  refuse(buffer, fail)
  if (signal?.aborted) throw fail('ABORTED', 'reading was aborted')
  const { findOffice } = await import('./find-office.js')
  const converter = options.converter === undefined ? await findOffice() : options.converter
  if (converter !== null) {
    const { convertToDocx } = await import('./convert.js')
    return { ...readDocx(await convertToDocx(bytes, { converter, timeLimit, signal, fail }), { name }), notes: [] }
  }
  const { extractLines } = await import('./extract.js')
  const lines = await extractLines(buffer).catch((cause: unknown) => {
    throw fail('UNREADABLE_FILE', 'this Word file (.doc) is damaged, or older than Word 97; LibreOffice may read it where it is installed', cause)
  })
  return { text: `${lines.join('\n')}\n`, cells: [], notes: [{ ruleId: 'source/numbering-lost' }] }
}

type Fail = (code: KehoachErrorCode, reason: string) => KehoachError

/** Throws for what no converter should see: other formats, encrypted files, files that were cut off. */
function refuse(bytes: Buffer, fail: Fail): void {
  const found = foreignFormat(bytes)
  if (found === null || !isOle(bytes))
    throw fail('UNSUPPORTED_FORMAT', `this is ${found === null ? 'text or a format that is not known' : found.what}, not an old Word file (.doc)`)
  const file = openCompoundFile(bytes)
  const damaged = (): KehoachError => fail('UNREADABLE_FILE', 'this Word file (.doc) is damaged or not complete')
  if (file === null) throw damaged()
  if (!file.has('WordDocument')) throw fail('UNSUPPORTED_FORMAT', `this is ${found.what}; it holds no Word document of its own`)
  const head = file.startOf('WordDocument')
  if (head === null) throw damaged()
  const flags = head.readUInt16LE(10)
  if (flags & ENCRYPTED) throw fail('UNREADABLE_FILE', 'this Word file (.doc) is encrypted; open it in Word and save it without a password')
  if (!isWhole(file, head, flags)) throw damaged()
}

const isOle = (bytes: Buffer): boolean => bytes.length >= 4 && bytes.readUInt32BE(0) === 0xd0cf11e0

const isWhole = (file: CompoundFile, head: Buffer, flags: number): boolean =>
  file.isWhole('WordDocument') && (head.readUInt16LE(0) !== WORD_97 || file.isWhole(flags & OTHER_TABLE ? '1Table' : '0Table'))
