// Reads a document from bytes, a path, a file URL or a Blob into the SourceText that `parsePlan` takes.
import { createHash } from 'node:crypto'
import { readFile, stat } from 'node:fs/promises'
import { basename } from 'node:path'
import { fileURLToPath } from 'node:url'
import { KehoachError } from '../errors.js'
import type { StopSignal } from '../limits.js'
import type { Region, SourceText } from '../source-text.js'
import { decodeAny, type EncodingName } from './decode-any.js'
import { readerOf } from './formats.js'
import type { ScanProgress } from './scan/read-pictures.js'

/** What `readPlan` reads: bytes, the path of a file, a `file:` URL, or a Blob or File. */
export type ReadablePlan = Uint8Array | string | URL | Blob

export interface ReadOptions {
  /** Name of the document; the base name of the file by default, null for bytes. */
  name?: string | null
  /** `text/plain` or `text/markdown`; by default the file's extension (.md, .markdown) decides. */
  mediaType?: string
  /** Encoding of the text; by default the bytes tell it: UTF-8, UTF-16, or an older Vietnamese one by its words. */
  encoding?: EncodingName
  /** Path of LibreOffice's `soffice` for old Word files (.doc); null: read them without it. By default it is looked for. */
  converter?: string | null
  /** Stops a reader that takes long; the error has the code `ABORTED`. */
  signal?: StopSignal
  /** For scans: path of the program `tesseract`, or null for the recogniser that is carried along. By default the program is looked for. */
  recognizer?: string | null
  /** Told after each page of a scan. */
  onProgress?: (progress: ScanProgress) => void
}

/** A file above this many bytes cannot become a text under the parser's limit and is not read at all. */
const MAX_BYTES = 256_000_000

const REASONS: Record<string, string> = {
  ENOENT: 'no such file',
  ENOTDIR: 'no such file',
  EISDIR: 'this is a folder, not a file',
  EACCES: 'permission denied',
  EPERM: 'permission denied',
  ELOOP: 'too many symbolic links',
  ENAMETOOLONG: 'the name is too long',
  EMFILE: 'too many open files',
  EIO: 'the disk reported a read error',
}

/**
 * Reads one document: plain text, Markdown, a Word file (.docx, .doc), a PDF file, a scan or image (.pdf, .png, .jpg, .tiff) or a web page (.html), told by its bytes. A string is a path; text that is already in memory
 * goes to `parsePlan` directly.
 *
 * @throws {KehoachError} `UNREADABLE_FILE` where the file is missing, a folder or not allowed to be read; `NOT_TEXT`, `UNSUPPORTED_FORMAT` where it is no text; `INPUT_TOO_LARGE` over 256 MB; `ABORTED` by the signal.
 * @example
 * const plan = parsePlan(await readPlan('plans/3009-kh-ubnd.txt'))
 */
export async function readPlan(input: ReadablePlan, options: ReadOptions = {}): Promise<SourceText> {
  const { bytes, path, name: ownName } = await load(input)
  const name = options.name !== undefined ? options.name : ownName
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  const reader = readerOf(bytes, path ?? name)
  const { encoding: asked, converter, signal, recognizer, onProgress } = options
  const told = {
    ...(asked && { encoding: asked }),
    ...(converter !== undefined && { converter }),
    ...(signal && { signal }),
    ...(recognizer !== undefined && { recognizer }),
    ...(onProgress && { onProgress }),
  }
  const said = { name: path ?? name, ...told }
  if (reader !== null) return { ...(await reader.read(bytes, said)), name, mediaType: reader.mediaType, sha256, regions: [] }
  const { text, encoding, notes } = await decodeAny(bytes, said)
  const mediaType = options.mediaType ?? (name !== null && /\.(?:md|markdown)$/i.test(name) ? 'text/markdown' : 'text/plain')
  return { text, name, mediaType, encoding, sha256, regions: await regionsOf(text, mediaType), ...(notes.length > 0 && { notes }) }
}

async function regionsOf(text: string, mediaType: string): Promise<Region[]> {
  if (mediaType !== 'text/markdown') return []
  const { markdownRegions } = await import('./markdown.js')
  return markdownRegions(text)
}

interface Loaded {
  bytes: Uint8Array
  /** As the caller gave it, for errors; null for bytes. */
  path: string | null
  name: string | null
}

async function load(input: ReadablePlan): Promise<Loaded> {
  if (input instanceof Uint8Array) return { bytes: input, path: null, name: null }
  if (typeof input === 'string') return loadFile(input)
  if (input instanceof URL) {
    if (input.protocol !== 'file:')
      throw new KehoachError('INVALID_INPUT', `${input.href}: only file: URLs are read; fetch it first and pass its bytes`, { source: input.href })
    return loadFile(pathOf(input))
  }
  if (input instanceof Blob) return loadBlob(input)
  throw new KehoachError('INVALID_INPUT', `a plan is read from bytes, a path, a file: URL or a Blob, not from ${input === null ? 'null' : typeof input}`)
}

function pathOf(url: URL): string {
  try {
    return fileURLToPath(url)
  } catch (cause) {
    throw new KehoachError('INVALID_INPUT', `${url.href}: this is no path of a file`, { source: url.href, cause })
  }
}

async function loadFile(path: string): Promise<Loaded> {
  const { size, isFolder } = await stat(path).then(
    (stats) => ({ size: stats.size, isFolder: stats.isDirectory() }),
    (cause: unknown) => unreadable(path, cause),
  )
  if (isFolder) return unreadable(path, { code: 'EISDIR' })
  refuseHuge(size, path)
  const bytes = await readFile(path).catch((cause: unknown) => unreadable(path, cause))
  return { bytes, path, name: basename(path) }
}

async function loadBlob(blob: Blob): Promise<Loaded> {
  const name = 'name' in blob && typeof blob.name === 'string' ? basename(blob.name) : null
  refuseHuge(blob.size, name)
  const data = await blob.arrayBuffer().catch((cause: unknown) => unreadable(name ?? 'blob', cause))
  return { bytes: new Uint8Array(data), path: null, name }
}

function refuseHuge(size: number, source: string | null): void {
  if (size <= MAX_BYTES) return
  const reason = `the file has ${Math.round(size / 1_000_000)} MB, the limit is ${MAX_BYTES / 1_000_000} MB`
  throw new KehoachError('INPUT_TOO_LARGE', source === null ? reason : `${source}: ${reason}`, { source })
}

function unreadable(source: string, cause: unknown): never {
  const code = typeof cause === 'object' && cause !== null && 'code' in cause ? String(cause.code) : ''
  const reason = REASONS[code] ?? (cause instanceof Error ? cause.message : 'it cannot be read')
  throw new KehoachError('UNREADABLE_FILE', `${source}: ${reason}`, { source, cause })
}
