// Text in Vietnamese encodings from before Unicode: told by the share of words that are Vietnamese syllables.
import { Buffer } from 'node:buffer'
import { LEGACY_ENCODINGS } from '../../grammars/spelling/encodings.js'
import { SYLLABLE } from '../../grammars/spelling/syllables.js'
import { restoreCapitals } from './lost-capitals.js'

export const LEGACY_NAMES = ['tcvn3', 'vni', 'viscii', 'vps', 'windows-1258'] as const

export type LegacyName = (typeof LEGACY_NAMES)[number]

/** An encoding by its letters: one or two bytes, as characters of Latin-1, for each. */
export interface LegacyEncoding {
  readonly name: Exclude<LegacyName, 'windows-1258'>
  readonly letters: ReadonlyMap<string, string>
}

/** Text in an encoding, and which part of its words with marks are Vietnamese syllables, from 0 to 1. */
export interface LegacyText {
  readonly text: string
  readonly encoding: LegacyName
  readonly share: number
  /** Words with marks that were looked at. */
  readonly words: number
}

/** Bytes looked at to tell the encoding. */
const SAMPLE = 65_536
const TONE = /[\u0300\u0301\u0303\u0309\u0323]/gu

/** Decodes bytes in a named encoding; a byte that it does not use stays the character of Windows-1252. */
export function decodeLegacy(bytes: Uint8Array, name: LegacyName): string {
  if (name === 'windows-1258') return new TextDecoder('windows-1258').decode(bytes)
  const { letters } = LEGACY_ENCODINGS.find((encoding) => encoding.name === name)!
  const latin = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1')
  const parts: string[] = []
  for (let at = 0; at < latin.length; at++) {
    const two = letters.get(latin.slice(at, at + 2))
    parts.push(two ?? letters.get(latin[at]!) ?? readable(latin[at]!))
    if (two !== undefined) at++
  }
  const known = new Set(letters.values())
  const lone = new Set([...known].filter((letter) => !known.has(letter.toUpperCase())))
  return lone.size === 0 ? parts.join('') : restoreCapitals(parts.join(''), lone)
}

/** Windows-1252 from 0x80 to 0x9F; some releases of Node decode it as Latin-1. */
const WINDOWS = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ'
const readable = (character: string): string => WINDOWS[character.charCodeAt(0) - 0x80] ?? character

/** Decodes text that was taken for Windows-1252 when it was read; signs that Windows-1252 has not stay. */
export function decodeShown(text: string, name: LegacyName): string {
  let decoded = ''
  let bytes: number[] = []
  const flush = (): void => {
    decoded += decodeLegacy(Uint8Array.from(bytes), name)
    bytes = []
  }
  for (const character of text) {
    const sign = WINDOWS.indexOf(character)
    const byte = sign >= 0 ? 0x80 + sign : character.codePointAt(0)!
    if (byte < 0x100) bytes.push(byte)
    else {
      flush()
      decoded += character
    }
  }
  flush()
  return decoded
}

/** The bytes of text that was read as Windows-1252; a character that it does not have is a question mark. */
export function latinBytes(text: string): Uint8Array {
  return Uint8Array.from(text, (character) => {
    const code = character.codePointAt(0)!
    if (code < 0x100) return code
    const at = WINDOWS.indexOf(character)
    return at < 0 ? 0x3f : at + 0x80
  })
}

/** The encoding in which most words are Vietnamese; decodes a sample in each. */
export function detectLegacy(bytes: Uint8Array): LegacyText {
  const sample = bytes.subarray(0, SAMPLE)
  const best = bestOf(LEGACY_NAMES, (name) => decodeLegacy(sample, name))
  return { ...best, text: decodeLegacy(bytes, best.encoding) }
}

/** The encoding of text that was taken for Windows-1252; a byte behind its letter is no mark there, so Windows-1258 is not asked. */
export const detectShown = (text: string): Omit<LegacyText, 'text'> =>
  bestOf(
    LEGACY_NAMES.filter((name) => name !== 'windows-1258'),
    (name) => decodeShown(text.slice(0, SAMPLE), name),
  )

function bestOf(names: readonly LegacyName[], decode: (name: LegacyName) => string): Omit<LegacyText, 'text'> {
  const read = names.map((encoding) => ({ encoding, ...shareOfSyllables(decode(encoding)) }))
  return read.reduce((a, b) => (b.share > a.share ? b : a))
}

/** How many words have a letter outside of ASCII, and which part of them are Vietnamese syllables; 0 where there is no such word. */
export function shareOfSyllables(text: string): { words: number; share: number } {
  let words = 0
  let syllables = 0
  for (const [word] of text.normalize('NFC').matchAll(/[^\s!-/:-@[-`{-~]{1,40}/gu)) {
    if (!/[\u0080-\uffff]/u.test(word) || /^[–—“”‘’…•·]+$/u.test(word)) continue
    words++
    const bare = word
      .replace(/^[“”‘’…–]{1,3}|(?<![“”‘’…–])[“”‘’…–]{1,3}$/gu, '')
      .toLowerCase()
      .normalize('NFD')
      .replace(TONE, '')
      .normalize('NFC')
    if (SYLLABLE.test(bare)) syllables++
  }
  return { words, share: words === 0 ? 0 : syllables / words }
}
