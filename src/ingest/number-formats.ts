// How the number of a label is written; the names are those of Word (ECMA-376 part 1, 17.18.59).
import { vietnameseNumber } from '../../grammars/spelling/number-words.js'

const ROMAN: readonly (readonly [number, string])[] = [
  [1000, 'M'],
  [900, 'CM'],
  [500, 'D'],
  [400, 'CD'],
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
]

/** The number in a format; formats that no plan uses are Arabic. */
export function formatNumber(value: number, format: string): string {
  if (format === 'upperRoman') return roman(value)
  if (format === 'lowerRoman') return roman(value).toLowerCase()
  if (format === 'upperLetter') return letters(value)
  if (format === 'lowerLetter') return letters(value).toLowerCase()
  if (format === 'decimalZero') return String(value).padStart(2, '0')
  if (format === 'vietnameseCounting') return vietnameseNumber(value)
  if (format === 'none' || format === 'bullet') return ''
  return format.includes(',') ? listed(value, format) : String(value)
}

/** A format that shows its first numbers: "001, 002, 003, ..." or "a, b, c, d, đ, e, ...". */
function listed(value: number, format: string): string {
  const shown = format.split(',').map((sign) => sign.trim())
  const first = shown[0]!
  if (/^0*1$/u.test(first)) return String(value).padStart(first.length, '0')
  const sign = shown[value - 1]
  return sign === undefined || /^(?:\.{3}|…)?$/u.test(sign) ? String(value) : sign
}

function roman(value: number): string {
  let rest = Math.max(0, Math.min(value, 3999))
  let out = ''
  for (const [number, sign] of ROMAN) {
    while (rest >= number) {
      out += sign
      rest -= number
    }
  }
  return out
}

/** A … Z, AA, BB … as Word counts on. */
function letters(value: number): string {
  if (value < 1) return ''
  return String.fromCharCode(65 + ((value - 1) % 26)).repeat(Math.min(30, Math.ceil(value / 26)))
}
