// What a recogniser of scans sees in place of Roman numbers, digits and the letters of items.

/** Letters that may be seen in place of the strokes of a Roman number: "H" and "u" are two strokes. */
export const ROMAN_STROKES: readonly (readonly [seen: string, strokes: string])[] = [
  ['IÍÌỊĨÏil1|!íìịïjJ][LTt', 'I'],
  ['HhUuNnñÑ', 'II'],
  ['Mm', 'III'],
  ['VvYyỶỲ', 'V'],
  ['Xx', 'X'],
]

/** Letters that may be seen in place of a digit. */
export const DIGITS: readonly (readonly [seen: string, digit: string])[] = [
  ...[...'0123456789'].map((digit) => [digit, digit] as const),
  ['Il|!]iíïL', '1'],
  ['Zz', '2'],
  ['Ss', '5'],
  ['óòÓÒ', '6'],
  ['B', '8'],
  ['gqợ', '9'],
  ['OoQ', '0'],
]

/** What may be seen in place of the letter of an item, besides the same letter with marks. */
export const ITEM_LETTERS: Readonly<Record<string, string>> = {
  ...{ a: '48', b: '6', c: '€oe', d: 'đ', đ: 'd', e: 'c€', g: '9øq', h: 'n' },
  ...{ i: '1l!', k: 'K', l: '1I', n: 'h', o: '0c' },
}
