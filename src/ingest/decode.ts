// Bytes to text: UTF-8 and UTF-16 with or without a byte order mark; anything else is a clear error.
import { Buffer, isAscii, isUtf8, transcode } from 'node:buffer'
import { KehoachError } from '../errors.js'
import { foreignFormat } from './signatures.js'

export type TextEncodingName = 'utf-8' | 'utf-16le' | 'utf-16be'

/** Text as the bytes say it, without the byte order mark. */
export interface DecodedText {
  text: string
  encoding: TextEncodingName
}

/** Bytes that hold so many controls that they are no text in any encoding. */
export const isBinary = (bytes: Uint8Array): boolean =>
  tooManyControls(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1', 0, SAMPLE))

/** Bytes at the start that are looked at to tell text from binary data. */
const SAMPLE = 65_536
/** Of the 16-bit units of UTF-16 Latin-script text, at least this share has a zero high byte. */
const MIN_ZERO_HIGH = 0.3
/** … and at most this share has a zero low byte. */
const MAX_ZERO_LOW = 0.02
/** More control characters than this share (and than `FEW_CONTROLS`) are no text. */
const MAX_CONTROL_SHARE = 0.01
const FEW_CONTROLS = 2

/**
 * Decodes a text file. The byte order mark stays out of the text; nothing else is changed.
 *
 * @param options.name Name of the file for the error.
 * @param options.page A web page is the text that is wanted, its elements and all.
 * @param options.encoding Where the bytes themselves tell it wrongly.
 * @throws {KehoachError} `UNSUPPORTED_FORMAT` for a known format that is no plain text (PDF, Word, image …), `NOT_TEXT` for other binary data and for text in another encoding.
 * @example
 * decodeText(new Uint8Array([0xef, 0xbb, 0xbf, 0x41])) // { text: 'A', encoding: 'utf-8' }
 */
export function decodeText(bytes: Uint8Array, options: { name?: string | null; encoding?: TextEncodingName; page?: boolean } = {}): DecodedText {
  const source = options.name ?? null
  const fail = (code: KehoachError['code'], reason: string): never => {
    throw new KehoachError(code, source === null ? reason : `${source}: ${reason}`, { source })
  }
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const foreign = options.page ? null : foreignFormat(buffer)
  if (foreign !== null) return fail('UNSUPPORTED_FORMAT', `this is ${foreign.what}, not plain text; ${foreign.advice}`)
  const detected = detect(buffer)
  const { encoding, bom } = options.encoding === undefined || options.encoding === detected.encoding ? detected : { encoding: options.encoding, bom: 0 }
  const body = bom === 0 ? buffer : buffer.subarray(bom)
  const text = encoding === 'utf-8' ? decodeUtf8(body) : decodeUtf16(body, encoding)
  if (text === null) return fail('NOT_TEXT', undecodable(body, encoding))
  if (tooManyControls(text)) return fail('NOT_TEXT', 'this is binary data, not text')
  return { text, encoding }
}

function detect(buffer: Buffer): { encoding: TextEncodingName; bom: number } {
  if (buffer[0] === 0xef && buffer[1] === 0xbb && buffer[2] === 0xbf) return { encoding: 'utf-8', bom: 3 }
  if (buffer[0] === 0xff && buffer[1] === 0xfe) return { encoding: 'utf-16le', bom: 2 }
  if (buffer[0] === 0xfe && buffer[1] === 0xff) return { encoding: 'utf-16be', bom: 2 }
  return { encoding: utf16ByZeros(buffer) ?? 'utf-8', bom: 0 }
}

/** UTF-16 without a mark: nearly all zero bytes stand on one side of the pairs. */
function utf16ByZeros(buffer: Buffer): TextEncodingName | null {
  const end = Math.min(buffer.length, SAMPLE) & ~1
  if (end < 4 || !buffer.includes(0)) return null
  let even = 0
  let odd = 0
  for (let i = 0; i < end; i += 2) {
    if (buffer[i] === 0) even++
    if (buffer[i + 1] === 0) odd++
  }
  const pairs = end / 2
  if (odd >= pairs * MIN_ZERO_HIGH && even <= pairs * MAX_ZERO_LOW) return 'utf-16le'
  if (even >= pairs * MIN_ZERO_HIGH && odd <= pairs * MAX_ZERO_LOW) return 'utf-16be'
  return null
}

/** `transcode` is several times faster than `TextDecoder` on Node 20 and is safe once the bytes are known to be UTF-8. */
function decodeUtf8(body: Buffer): string | null {
  if (body.length === 0) return ''
  if (isAscii(body)) return body.toString('latin1')
  return isUtf8(body) ? transcode(body, 'utf8', 'utf16le').toString('utf16le') : null
}

function decodeUtf16(body: Buffer, encoding: TextEncodingName): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(body)
  } catch {
    return null
  }
}

/** Why the bytes are no text in the encoding, with the place of the first wrong byte. */
function undecodable(body: Buffer, encoding: TextEncodingName): string {
  if (encoding !== 'utf-8')
    return `this is damaged ${encoding.toUpperCase()} text: ${body.length % 2 === 1 ? 'it ends in half a character' : 'it holds half a surrogate pair'}`
  if (tooManyControls(body.toString('latin1', 0, SAMPLE))) return 'this is binary data, not text'
  const offset = firstDifference(body, Buffer.from(body.toString('utf8')))
  const byte = body[offset] === undefined ? 'it ends in half a character' : `byte 0x${body[offset].toString(16).padStart(2, '0').toUpperCase()}`
  return `this is not valid UTF-8 (line ${lineAt(body, offset)}, offset ${offset}: ${byte}); if it is in an older Vietnamese encoding such as TCVN3, VNI or Windows-1258, convert it to UTF-8 first`
}

function firstDifference(a: Buffer, b: Buffer): number {
  const end = Math.min(a.length, b.length)
  for (let i = 0; i < end; i++) if (a[i] !== b[i]) return i
  return end
}

function lineAt(body: Buffer, offset: number): number {
  let line = 1
  for (let at = body.indexOf(10); at !== -1 && at < offset; at = body.indexOf(10, at + 1)) line++
  return line
}

/** C0 controls that plain text does not hold; tab, line feed, vertical tab, form feed and carriage return are text. */
function tooManyControls(text: string): boolean {
  const end = Math.min(text.length, SAMPLE)
  let controls = 0
  for (let i = 0; i < end; i++) {
    const unit = text.charCodeAt(i)
    if (unit < 32 && (unit < 9 || unit > 13)) controls++
  }
  return controls > FEW_CONTROLS && controls > end * MAX_CONTROL_SHARE
}
