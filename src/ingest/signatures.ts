// Known formats that are no plain text: what the first bytes say the file is, and what a person can do about it.
import type { Buffer } from 'node:buffer'

/** A format recognised by its bytes. */
export interface ForeignFormat {
  /** What the file is, with its article: 'a PDF file'. */
  what: string
  /** What can be done about it, as an order: 'convert it to text first …'. */
  advice: string
}

const SAVE_AS_TEXT = 'save it as plain text (UTF-8) first'
const UNPACK = 'unpack it first'
const RECOGNISE = 'a picture holds no text: run text recognition (OCR) on it first'

/** The signatures that stand at offset 0; a dot stands for any byte. */
const SIGNATURES: readonly (readonly [signature: string, what: string, advice: string])[] = [
  ['{\\rtf', 'an RTF file', SAVE_AS_TEXT],
  ['\x89PNG\r\n', 'a PNG image', RECOGNISE],
  ['\xff\xd8\xff', 'a JPEG image', RECOGNISE],
  ['GIF87a', 'a GIF image', RECOGNISE],
  ['GIF89a', 'a GIF image', RECOGNISE],
  ['II*\0', 'a TIFF image', RECOGNISE],
  ['MM\0*', 'a TIFF image', RECOGNISE],
  ['RIFF....WEBP', 'a WebP image', RECOGNISE],
  ['....ftyphei', 'a HEIC image', RECOGNISE],
  ['....ftypmif', 'a HEIC image', RECOGNISE],
  ['BM....\0\0\0\0', 'a BMP image', RECOGNISE],
  ['\x1f\x8b\x08', 'a gzip archive', UNPACK],
  ['7z\xbc\xaf\x27\x1c', 'a 7z archive', UNPACK],
  ['Rar!\x1a\x07', 'a RAR archive', UNPACK],
  ['\xff\xfe\0\0', 'text in UTF-32', 'save it as UTF-8 first'],
  ['\0\0\xfe\xff', 'text in UTF-32', 'save it as UTF-8 first'],
]

/** What kind of zip it is: a name that stands in the list of its entries. */
const ZIP_KINDS: readonly (readonly [entry: string, what: string, advice: string])[] = [
  ['word/document', 'a Word document (.docx)', SAVE_AS_TEXT],
  ['xl/workbook', 'an Excel workbook (.xlsx)', SAVE_AS_TEXT],
  ['ppt/presentation', 'a PowerPoint presentation (.pptx)', SAVE_AS_TEXT],
  ['vnd.oasis.opendocument', 'an OpenDocument file (.odt, .ods)', SAVE_AS_TEXT],
  ['application/epub+zip', 'an e-book (.epub)', SAVE_AS_TEXT],
]

const WORD = 'WordDocument'
const OLE = '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1'

/** What an OLE compound file is: the name of a stream in it, which stands there in UTF-16LE. */
const OLE_KINDS: readonly (readonly [stream: string, what: string, advice?: string])[] = [
  [WORD, 'an old Word document (.doc)'],
  ['EncryptedPackage', 'an Office file that is encrypted with a password', 'save it without a password first'],
  ['Workbook', 'an old Excel workbook (.xls)'],
  ['PowerPoint Document', 'an old PowerPoint presentation (.ppt)'],
]

/** Bytes looked at for a signature that need not stand at offset 0. */
const HEAD = 1024

/** A web page, by its first words. */
export const isWebPage = (bytes: Buffer): boolean => WEB_PAGE.test(headOf(bytes))

/** A part of a web page, which only the file's name says. */
export const isPagePart = (bytes: Buffer, name: string | null): boolean => /\.x?html?$/i.test(name ?? '') && /^<[a-z!]/i.test(headOf(bytes))

const WEB_PAGE = /^(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]*?-->\s*)?<(?:!doctype html|html|head|title|meta|link|body)[\s>]/i

const headOf = (bytes: Buffer): string =>
  bytes
    .toString('latin1', 0, HEAD)
    .replace(/^\xef\xbb\xbf/, '')
    .trimStart()

/** A Word document that is read, not refused; where the list of its parts was cut off, only the file's name says so. */
export const isWordDocument = (bytes: Buffer, name: string | null): boolean =>
  startsWith(bytes, 'PK\x03\x04') &&
  (bytes.includes('word/document', 0, 'latin1') || (/\.doc[xm]$/i.test(name ?? '') && !bytes.includes('PK\x05\x06', 0, 'latin1')))

/** An old Word document that is read, not refused; where the list of its streams was cut off, only the file's name says so. */
export const isOldWordDocument = (bytes: Buffer, name: string | null): boolean =>
  startsWith(bytes, OLE) && (oleKind(bytes)?.[0] ?? (/\.doc$/i.test(name ?? '') ? WORD : '')) === WORD

/** The kind of an image that is read by text recognition; null for anything else. */
export function imageType(bytes: Buffer): 'image/png' | 'image/jpeg' | 'image/tiff' | null {
  if (startsWith(bytes, '\x89PNG\r\n')) return 'image/png'
  if (startsWith(bytes, '\xff\xd8\xff')) return 'image/jpeg'
  return startsWith(bytes, 'II*\0') || startsWith(bytes, 'MM\0*') ? 'image/tiff' : null
}

/** A PDF file: some writers put a few bytes before the header; text that only mentions "%PDF-" has no version number after it at a line start. */
export function isPdf(bytes: Buffer): boolean {
  const head = headOf(bytes)
  return /^%PDF-\d/m.test(head) && (head.startsWith('%PDF-') || hasNul(bytes))
}

/** The format that the bytes announce, or null where they may be text. */
export function foreignFormat(bytes: Buffer): ForeignFormat | null {
  for (const [signature, what, advice] of SIGNATURES) if (startsWith(bytes, signature)) return { what, advice }
  if (startsWith(bytes, 'PK\x03\x04') || startsWith(bytes, 'PK\x05\x06')) return zipFormat(bytes)
  if (startsWith(bytes, OLE)) return oleFormat(bytes)
  const head = headOf(bytes)
  if (isPdf(bytes)) return { what: 'a PDF file', advice: 'convert it to text first (for example with pdftotext -layout)' }
  if (WEB_PAGE.test(head)) return { what: 'an HTML page', advice: SAVE_AS_TEXT }
  return null
}

function startsWith(bytes: Buffer, signature: string): boolean {
  if (bytes.length < signature.length) return false
  for (let i = 0; i < signature.length; i++) {
    if (signature[i] !== '.' && bytes[i] !== signature.charCodeAt(i)) return false
  }
  return true
}

function zipFormat(bytes: Buffer): ForeignFormat {
  for (const [entry, what, advice] of ZIP_KINDS) if (bytes.includes(entry, 0, 'latin1')) return { what, advice }
  return { what: 'a zip archive', advice: UNPACK }
}

function oleFormat(bytes: Buffer): ForeignFormat {
  const [, what, advice = SAVE_AS_TEXT] = oleKind(bytes) ?? ['', 'an old Office file (OLE)']
  return { what, advice }
}

const oleKind = (bytes: Buffer): (typeof OLE_KINDS)[number] | undefined => OLE_KINDS.find(([stream]) => bytes.includes(stream, 0, 'utf16le'))

function hasNul(bytes: Buffer): boolean {
  return bytes.includes(0)
}
