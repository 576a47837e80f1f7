// Bytes to text in whichever encoding they are: Unicode first, then the Vietnamese encodings from before it.
import { KehoachError } from '../errors.js'
import type { SourceNote } from '../source-text.js'
import { decodeText, isBinary, type TextEncodingName } from './decode.js'
import type { LegacyName } from './legacy-encodings.js'
import { OLD_SIGNS } from './old-signs.js'

/** Encodings that can be asked for by name. */
export type EncodingName = TextEncodingName | LegacyName

/** Of the words with marks, at least this share are Vietnamese syllables; names and numbers of documents are the rest. */
const CLEAR_SHARE = 0.8

/** Below this share the encoding was told, but a person should look. */
const SURE_SHARE = 0.92

/** Fewer words tell nothing: each byte is a syllable in some encoding. */
const FEW_WORDS = 4

/** A text, the encoding that it was in, and what is doubtful about it. */
export interface AnyText {
  readonly text: string
  readonly encoding: EncodingName
  readonly notes: readonly SourceNote[]
}

/**
 * Decodes a text in UTF-8, UTF-16, TCVN3 (ABC), VNI, VISCII, VPS or Windows-1258. Older encodings say nothing of themselves: the one
 * is taken in which the words are Vietnamese. Lines of several encodings are read in their own, with a note.
 *
 * @throws {KehoachError} as `decodeText`; `NOT_TEXT` where the words make sense in none.
 */
export async function decodeAny(bytes: Uint8Array, options: { name: string | null; encoding?: EncodingName; page?: boolean }): Promise<AnyText> {
  const { name, encoding, page = false } = options
  if (encoding !== undefined && !encoding.startsWith('utf')) return decodeAs(bytes, encoding, name)
  try {
    const found = decodeText(bytes, encoding === undefined ? { name, page } : { name, page, encoding: encoding as TextEncodingName })
    return encoding === undefined ? await withOldLines(found) : { ...found, notes: [] }
  } catch (error) {
    // VPS has letters where others have controls, so that its text looks like binary data
    if (encoding !== undefined || !(error instanceof KehoachError) || error.code !== 'NOT_TEXT' || bytes.includes(0)) throw error
    const found = await decodeOld(bytes)
    if (found !== null) return found
    if (isBinary(bytes)) throw error
    throw new KehoachError('NOT_TEXT', withoutAdvice(error.message), { source: error.source, cause: error })
  }
}

async function decodeAs(bytes: Uint8Array, encoding: EncodingName, name: string | null): Promise<AnyText> {
  const { decodeLegacy, LEGACY_NAMES } = await import('./legacy-encodings.js')
  if (!LEGACY_NAMES.includes(encoding as LegacyName))
    throw new KehoachError('INVALID_INPUT', `there is no encoding ${encoding}: one of utf-8, utf-16le, utf-16be, ${LEGACY_NAMES.join(', ')}`, { source: name })
  return { text: decodeLegacy(bytes, encoding as LegacyName), encoding, notes: [] }
}

/** Unicode text, of which lines may have been typed for older fonts. */
async function withOldLines(found: { text: string; encoding: EncodingName }): Promise<AnyText> {
  const unchanged = { ...found, notes: [] }
  if (!OLD_SIGNS.test(found.text)) return unchanged
  const { decodeOldLines } = await import('./mixed-encodings.js')
  const old = decodeOldLines(found.text)
  return old === null ? unchanged : { text: old.text, encoding: old.isMixed ? found.encoding : old.encoding, notes: notesOf(old) }
}

/** Bytes that are not Unicode; null where their words make sense in no encoding. */
async function decodeOld(bytes: Uint8Array): Promise<AnyText | null> {
  const { detectLegacy } = await import('./legacy-encodings.js')
  const { decodeMixed } = await import('./mixed-encodings.js')
  const mixed = decodeMixed(bytes)
  if (mixed !== null) return { text: mixed.text, encoding: mixed.encoding, notes: notesOf(mixed) }
  const { text, encoding, share, words } = detectLegacy(bytes)
  return share < CLEAR_SHARE || words < FEW_WORDS ? null : { text, encoding, notes: notesOf({ encoding, share, isMixed: false }) }
}

function notesOf({ encoding, share, isMixed }: { encoding: LegacyName; share: number; isMixed: boolean }): SourceNote[] {
  const actual = encoding
  return [
    ...(isMixed ? [{ ruleId: 'source/encoding-mixed', actual } as const] : []),
    ...(share < SURE_SHARE ? [{ ruleId: 'source/encoding-doubtful', actual } as const] : []),
  ]
}

/** What `decodeText` advises has been tried. */
const withoutAdvice = (message: string): string =>
  `${message.slice(0, message.lastIndexOf(';'))}, and its words make sense in no older Vietnamese encoding; name its encoding or convert it to UTF-8`
