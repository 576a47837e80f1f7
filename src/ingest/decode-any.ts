// Bytes to text in whichever encoding they are: Unicode first, then the Vietnamese encodings from before it.
import { KehoachError } from '../errors.js'
import { decodeText, isBinary, type TextEncodingName } from './decode.js'
import type { LegacyName } from './legacy-encodings.js'

/** Encodings that can be asked for by name. */
export type EncodingName = TextEncodingName | LegacyName

/** Of the words with marks, at least this share are Vietnamese syllables; names and numbers of documents are the rest. */
const CLEAR_SHARE = 0.8

/** Fewer words tell nothing: each byte is a syllable in some encoding. */
const FEW_WORDS = 4

/**
 * Decodes a text in UTF-8, UTF-16, TCVN3 (ABC), VNI, VISCII, VPS or Windows-1258. Older encodings say nothing of themselves: the one
 * is taken in which the words are Vietnamese.
 *
 * @throws {KehoachError} as `decodeText`; `NOT_TEXT` where the words make sense in none.
 */
export async function decodeAny(
  bytes: Uint8Array,
  options: { name: string | null; encoding?: EncodingName; page?: boolean },
): Promise<{ text: string; encoding: EncodingName }> {
  const { name, encoding, page = false } = options
  if (encoding !== undefined && !encoding.startsWith('utf')) {
    const { decodeLegacy, LEGACY_NAMES } = await import('./legacy-encodings.js')
    if (!LEGACY_NAMES.includes(encoding as LegacyName))
      throw new KehoachError('INVALID_INPUT', `there is no encoding ${encoding}: one of utf-8, utf-16le, utf-16be, ${LEGACY_NAMES.join(', ')}`, {
        source: name,
      })
    return { text: decodeLegacy(bytes, encoding as LegacyName), encoding }
  }
  try {
    return decodeText(bytes, encoding === undefined ? { name, page } : { name, page, encoding: encoding as TextEncodingName })
  } catch (error) {
    if (encoding !== undefined || !(error instanceof KehoachError) || error.code !== 'NOT_TEXT' || isBinary(bytes)) throw error
    const { detectLegacy } = await import('./legacy-encodings.js')
    const found = detectLegacy(bytes)
    if (found.share < CLEAR_SHARE || found.words < FEW_WORDS)
      throw new KehoachError('NOT_TEXT', withoutAdvice(error.message), { source: error.source, cause: error })
    return { text: found.text, encoding: found.encoding }
  }
}

/** What `decodeText` advises has been tried. */
const withoutAdvice = (message: string): string =>
  `${message.slice(0, message.lastIndexOf(';'))}, and its words make sense in no older Vietnamese encoding; name its encoding or convert it to UTF-8`
