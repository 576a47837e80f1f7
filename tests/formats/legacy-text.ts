// Text in an encoding from before Unicode, as its users typed it.

import { LEGACY_ENCODINGS } from '../../grammars/spelling/encodings.js'
import type { Typist } from './write-docx.js'

/** The signs of Windows-1252 that Latin-1 has not. */
const WINDOWS = new Map(Array.from('€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9dž\x9f', (sign, index) => [sign, 0x80 + index] as const))

/** The text with signs for those that no encoding of one byte has, and “Uỷ” for “Ủy”, as it was typed: TCVN3 has no Ủ. */
export const typable = (text: string): string => text.normalize('NFC').replace(/≥/gu, '>=').replace(/≤/gu, '<=').replace(/Ủy/gu, 'Uỷ')

/** The bytes of a text; a letter that the encoding has not becomes its small one, another sign "?". */
export function encodeLegacy(text: string, name: 'tcvn3' | 'vni' | 'viscii' | 'vps'): Buffer {
  const { letters } = LEGACY_ENCODINGS.find((one) => one.name === name)!
  const bytes = new Map([...letters].map(([of, letter]) => [letter, of]))
  const parts = Array.from(text.normalize('NFC'), (character) => bytes.get(character) ?? bytes.get(character.toLowerCase()) ?? character)
  return Buffer.concat(parts.map((part) => (part.charCodeAt(0) > 255 ? Buffer.from([WINDOWS.get(part) ?? 0x3f]) : Buffer.from(part, 'latin1'))))
}

/** Types words in fonts of an encoding; lines in capitals are small letters in a font of capitals where the encoding needs it. */
export const typistOf =
  (name: 'tcvn3' | 'vni'): Typist =>
  (words) => {
    const inCapitals = name === 'tcvn3' && words === words.toUpperCase()
    const typed = inCapitals ? words.toLowerCase() : words.replace(/Ủy/gu, 'Uỷ')
    const shown = Array.from(typed, (character) => (isSign(character) ? character : new TextDecoder('latin1').decode(encodeLegacy(character, name)))).join('')
    return { typed: shown, font: name === 'vni' ? 'VNI-Times' : inCapitals ? '.VnTimeH' : '.VnTime' }
  }

/** A sign that a word processor takes from another font. */
const isSign = (character: string): boolean => /[≥≤☐→]/u.test(character)
