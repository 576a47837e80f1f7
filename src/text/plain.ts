// Whether a stretch of a text can be shown as it stands: composed letters, single spaces, no markup.

const PLAIN_LIMIT = 0x2300

/** Characters that any text may show: ASCII, Latin letters with their marks, dashes, quotes and arithmetic signs. */
const PLAIN = Uint8Array.from({ length: PLAIN_LIMIT }, (_, code) => Number(isPlainCode(code)))

function isPlainCode(code: number): boolean {
  if (code < 0x20 || code === 0x7f) return false
  // * \\ < & may be markup or a character reference, # a heading; Ð ð Ɖ stand for Đ; soft and no-break spaces are changed
  if (code < 0x300) return !'*\\<&#\u00d0\u00f0\u0189\u00ad\u00a0'.includes(String.fromCharCode(code))
  return (code >= 0x1e00 && code < 0x1f00) || (code >= 0x2010 && code <= 0x2027) || (code >= 0x2030 && code <= 0x205e) || (code >= 0x2190 && code < PLAIN_LIMIT)
}

/** A character that needs no work and is no space. */
export function isPlainAt(source: string, at: number): boolean {
  const code = source.charCodeAt(at)
  return code < PLAIN_LIMIT && PLAIN[code] === 1 && code !== 0x20
}

/** True where the stretch needs no work; a single space inside is plain, one at an end or a second one is not. */
export function isPlain(source: string, start: number, end: number): boolean {
  let before = 0x20
  for (let at = start; at < end; at++) {
    const code = source.charCodeAt(at)
    if (code >= PLAIN_LIMIT || PLAIN[code] === 0 || (code === 0x20 && before === 0x20)) return false
    before = code
  }
  return before !== 0x20 || end === start
}
