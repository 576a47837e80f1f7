// The form of a text in which words are compared: lower case, one tone placement, one dash, one quote; length kept.

/** Tone mark of an open "oa, oe, uy" moved from the last vowel to the first: the older placement is the canonical one. */
const TONE_PAIRS = new Map(
  [
    ['oàoáoảoãoạ', 'òaóaỏaõaọa'],
    ['oèoéoẻoẽoẹ', 'òeóeỏeõeọe'],
    ['uỳuýuỷuỹuỵ', 'ùyúyủyũyụy'],
  ].flatMap(([from, to]) => Array.from({ length: from!.length / 2 }, (_, i) => [from!.slice(2 * i, 2 * i + 2), to!.slice(2 * i, 2 * i + 2)] as const)),
)

/** What stands before the vowel that takes the tone. */
const [O, U] = [0x6f, 0x75]

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

const [UNUSUAL_SIGN, TONE_VOWEL] = [1, 2]

/** Characters that may need folding, by code; nearly all text has none but tone vowels. */
const KINDS = new Uint8Array(0x2213)
for (const sign of Object.keys(USUAL)) KINDS[sign.charCodeAt(0)] = UNUSUAL_SIGN
for (const pair of TONE_PAIRS.keys()) KINDS[pair.charCodeAt(1)] = TONE_VOWEL

/**
 * Folds NFC text for comparison; the result has the same length, so offsets stay valid.
 *
 * @example fold('Uỷ ban – Ðoàn') // 'ủy ban - đoàn'
 */
export function fold(text: string): string {
  const lower = lowerCase(text)
  let unusual = false
  let open = false
  let before = 0
  for (let at = 0; at < lower.length; at++) {
    const code = lower.charCodeAt(at)
    const kind = code < KINDS.length ? KINDS[code]! : 0
    if (kind === UNUSUAL_SIGN) unusual = true
    else if (kind === TONE_VOWEL) open ||= before === O || before === U
    before = code
  }
  const key = unusual ? withUsualSigns(lower) : lower
  return open ? withOlderTones(key) : key
}

const withUsualSigns = (lower: string): string => lower.replace(UNUSUAL, (c) => USUAL[c] ?? c)

const withOlderTones = (lower: string): string => lower.replace(OPEN_TONES, (pair) => TONE_PAIRS.get(pair) ?? pair)

/**
 * Folds many short texts, none with a line end, as `fold` folds each: a word list of thousands in a tenth of the time, as long as nothing
 * is compiled yet.
 */
export function foldAll(texts: readonly string[]): string[] {
  return withOlderTones(withUsualSigns(lowerCase(texts.join('\n')))).split('\n')
}
