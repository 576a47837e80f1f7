// Classes of characters by their code, so that no pattern runs for a single character.

const LETTER = 1
const UPPER = 2
const DIGIT = 4
const MARK = 8
const LOWER = 16
const SPACE = 32

/** What words are made of. */
const WORD = LETTER | UPPER | DIGIT | MARK | LOWER

/** Latin letters, marks and the common signs of the world's scripts lie below; rarer characters are asked one by one. */
const TABLE_SIZE = 0x2000

const classOf = (character: string): number =>
  (/\p{L}/u.test(character) ? LETTER : 0) |
  (/\p{Lu}/u.test(character) ? UPPER : 0) |
  (/\p{Ll}/u.test(character) ? LOWER : 0) |
  (/\p{N}/u.test(character) ? DIGIT : 0) |
  (/\p{M}/u.test(character) ? MARK : 0) |
  (/\s/u.test(character) ? SPACE : 0)

/** Not asked yet. */
const UNKNOWN = 0xff

const TABLE = new Uint8Array(TABLE_SIZE).fill(UNKNOWN)

function lookUp(code: number): number {
  if (code >= TABLE_SIZE || Number.isNaN(code)) return Number.isNaN(code) ? 0 : classOf(String.fromCharCode(code))
  const known = TABLE[code]!
  if (known !== UNKNOWN) return known
  const kind = classOf(String.fromCharCode(code))
  TABLE[code] = kind
  return kind
}

/** A letter, mark or digit stands at an offset; false outside of the text. */
export const isWordAt = (text: string, at: number): boolean => (lookUp(text.charCodeAt(at)) & WORD) !== 0

/** White space stands at an offset. */
export const isSpaceAt = (text: string, at: number): boolean => (lookUp(text.charCodeAt(at)) & SPACE) !== 0

/** A capital letter stands at an offset. */
export const isCapitalAt = (text: string, at: number): boolean => (lookUp(text.charCodeAt(at)) & UPPER) !== 0

/** A small letter stands at an offset. */
export const isLowerAt = (text: string, at: number): boolean => (lookUp(text.charCodeAt(at)) & LOWER) !== 0

/** Letters and combining marks of Latin: ASCII, Latin-1, Latin Extended, Vietnamese. */
export const isLatinWordCode = (code: number): boolean =>
  (code >= 97 && code <= 122) ||
  (code >= 65 && code <= 90) ||
  (code >= 0xc0 && code !== 0xd7 && code !== 0xf7 && code < 0x370) ||
  (code >= 0x1e00 && code < 0x1f00)

/** Capital letters stand in a text and no small ones. */
export function hasOnlyCapitals(text: string): boolean {
  let found = false
  for (let at = 0; at < text.length; at++) {
    const kind = lookUp(text.charCodeAt(at))
    if ((kind & LOWER) !== 0) return false
    found ||= (kind & UPPER) !== 0
  }
  return found
}
