// Classes of characters by their code, so that no pattern runs for a single character.

const LETTER = 1
const UPPER = 2
const DIGIT = 4
const MARK = 8

/** Latin letters, marks and the common signs of the world's scripts lie below; rarer characters are asked one by one. */
const TABLE_SIZE = 0x2000

const classOf = (character: string): number =>
  (/\p{L}/u.test(character) ? LETTER : 0) |
  (/\p{Lu}/u.test(character) ? UPPER : 0) |
  (/\p{N}/u.test(character) ? DIGIT : 0) |
  (/\p{M}/u.test(character) ? MARK : 0)

const TABLE = Uint8Array.from({ length: TABLE_SIZE }, (_, code) => classOf(String.fromCharCode(code)))

const lookUp = (code: number): number => (code < TABLE_SIZE ? TABLE[code]! : Number.isNaN(code) ? 0 : classOf(String.fromCharCode(code)))

/** A letter, mark or digit stands at an offset; false outside of the text. */
export const isWordAt = (text: string, at: number): boolean => lookUp(text.charCodeAt(at)) !== 0

/** A letter stands at an offset. */
export const isLetterAt = (text: string, at: number): boolean => (lookUp(text.charCodeAt(at)) & LETTER) !== 0

/** A capital letter stands at an offset. */
export const isCapitalAt = (text: string, at: number): boolean => (lookUp(text.charCodeAt(at)) & UPPER) !== 0
