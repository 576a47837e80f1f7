// Words in fonts from before Unicode (.VnTime, VNI-Times): signs of Windows-1252 that the font draws as Vietnamese letters.
import { LETTER_OF_UNICODE } from '../../../grammars/spelling/letters.js'
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
  const decoded = LETTER_OF_UNICODE.test(words) ? words : decodeShown(words, name)
  const read = shareOfSyllables(decoded).share < shareOfSyllables(words).share ? words : decoded
  return inCapitals ? read.toUpperCase() : read
}
