// Words in fonts from before Unicode (.VnTime, VNI-Times): signs of Windows-1252 that the font draws as Vietnamese letters.
import { decodeShown, shareOfSyllables } from '../legacy-encodings.js'

/** The encoding that a font is drawn for. */
export interface FontEncoding {
  readonly name: 'tcvn3' | 'vni'
  /** The font draws small letters as capitals. */
  readonly inCapitals: boolean
}

/** The encoding of a font by its name; null for fonts of Unicode. */
export function encodingOf(font: string | null): FontEncoding | null {
  if (font === null) return null
  // ".VnTime", and ".VnTimeH" for capitals
  if (/^\.vn/i.test(font)) return { name: 'tcvn3', inCapitals: font.endsWith('H') }
  // "VNI-Times"
  return /^vni[- ]/i.test(font) ? { name: 'vni', inCapitals: false } : null
}

/** Words in a font's encoding as Unicode; words that are Unicode already, whatever their font, stay. */
export function decodeWords(words: string, { name, inCapitals }: FontEncoding): string {
  const decoded = isUnicode(words) ? words : decodeShown(words, name)
  const read = shareOfSyllables(decoded).share < shareOfSyllables(words).share ? words : decoded
  return inCapitals ? read.toUpperCase() : read
}

/** Letters that only Unicode has: a vowel with a mark and a tone is one of its block for Vietnamese. */
const isUnicode = (words: string): boolean => Array.from(words).some((letter) => letter >= String.fromCharCode(0x1ea0) && letter <= String.fromCharCode(0x1ef9))
