// Numbers as Vietnamese documents write them: dot for thousands, comma for decimals.

/**
 * Value of a written number.
 *
 * @example readNumber('12.500,5') // 12500.5
 */
export function readNumber(words: string): number {
  if (/^-?\d{1,3}(?:\.\d{3})+(?:,\d+)?$/u.test(words)) return Number(words.replaceAll('.', '').replace(',', '.'))
  return Number(words.replace(',', '.'))
}

/** Without the noise of binary fractions: 2,607 million is 2607000. Whole numbers have none. */
export const withoutNoise = (value: number): number => (Number.isSafeInteger(value) ? value : Number(value.toPrecision(12)))
