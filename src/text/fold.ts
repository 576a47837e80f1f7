// The form of a text in which words are compared: lower case, one tone placement, one dash, one quote; length kept.

/** Tone mark of an open "oa, oe, uy" moved from the last vowel to the first: the older placement is the canonical one. */
const TONE_PAIRS = new Map(
  [
    ['oàoáoảoãoạ', 'òaóaỏaõaọa'],
    ['oèoéoẻoẽoẹ', 'òeóeỏeõeọe'],
    ['uỳuýuỷuỹuỵ', 'ùyúyủyũyụy'],
  ].flatMap(([from, to]) => Array.from({ length: from!.length / 2 }, (_, i) => [from!.slice(2 * i, 2 * i + 2), to!.slice(2 * i, 2 * i + 2)] as const)),
)

const OPEN_TONES = /(?<!q)(?:o[àáảãạèéẻẽẹ]|u[ỳýỷỹỵ])(?!\p{L})/gu
const UNUSUAL = /[–—−‑‐“”„«»″’‘`´ðƉÐ]/gu
const USUAL: Record<string, string> = {
  '–': '-',
  '—': '-',
  '−': '-',
  '‑': '-',
  '‐': '-',
  '“': '"',
  '”': '"',
  '„': '"',
  '«': '"',
  '»': '"',
  '″': '"',
  '’': "'",
  '‘': "'",
  '`': "'",
  '´': "'",
  ð: 'đ',
  Ð: 'đ',
  Ɖ: 'đ',
}

/** Lower case of the same length: a character whose lower case is longer (İ) stays as it is. */
function lowerCase(text: string): string {
  const lower = text.toLowerCase()
  if (lower.length === text.length) return lower
  let out = ''
  for (let i = 0; i < text.length; i++) {
    const character = text[i]!.toLowerCase()
    out += character.length === 1 ? character : text[i]!
  }
  return out
}

/**
 * Folds NFC text for comparison; the result has the same length, so offsets stay valid.
 *
 * @example fold('Uỷ ban – Ðoàn') // 'ủy ban - đoàn'
 */
export function fold(text: string): string {
  let key = lowerCase(text)
  UNUSUAL.lastIndex = 0
  if (UNUSUAL.test(key)) key = key.replace(UNUSUAL, (c) => USUAL[c] ?? c)
  OPEN_TONES.lastIndex = 0
  return OPEN_TONES.test(key) ? key.replace(OPEN_TONES, (pair) => TONE_PAIRS.get(pair) ?? pair) : key
}
