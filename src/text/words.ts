// Words of folded text by index: letters, marks and digits.

const WORD = /[\p{L}\p{M}\p{N}]+/uy

/** The word that begins at an offset, or an empty string. */
export function wordAt(key: string, at: number): string {
  WORD.lastIndex = at
  return WORD.exec(key)?.[0] ?? ''
}

/** True where a word character stands at an offset. */
export function isWordCharacter(key: string, at: number): boolean {
  return at >= 0 && at < key.length && /[\p{L}\p{M}\p{N}]/u.test(key[at]!)
}

/** Words that announce what follows: "… như sau:". */
export const announces = (text: string): boolean => /:\s*$/u.test(text)

/** Words all in capitals. */
export const isUpperCase = (text: string): boolean => text === text.toUpperCase() && /\p{Lu}/u.test(text)

/** The readable form of a name: one space, no loose punctuation at its ends. */
export function tidy(text: string): string {
  return text.replace(/\s+/gu, ' ').replace(/^[\s,;:.("']+|[\s,;:.]+$/gu, '')
}
