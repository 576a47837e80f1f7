// Which sign a document sets before decimals: the comma of the rule, or the point of its own habit.

const POINT_SHARE = /(?<![\d.,])\d{1,3}\.\d{1,2} ?$/u
// 2.05 tấn · 58.5 triệu
const POINT_MEASURE = /(?<![\p{L}\d.,/-])\d{1,3}\.\d{1,2} \p{Ll}{2}/u
const COMMA_DECIMAL = /(?<![\d.,])\d{1,3},\d{1,2}(?: ?%| \p{Ll})/u
// 1.500.000 · 12.000
const POINT_THOUSANDS = /(?<![\d.,])\d{1,3}(?:(?:\.\d{3}){2,6}|\.000)(?![\d.,]{0,20}\d)/u

// 2.125 · 1,250 · 12,500.5, but no date (15.11.2025) and no number of a heading (1.2.3)
const SIGNED_NUMBER = /(?<![\p{L}\d.,/-])\d+(?:,\d{3})*(?:[.,]\d+)(?![\p{L}\d]|[.,/-]\d)/gu

/**
 * Whether a document writes its decimals with a point: two shares such as "7.5%", a measure such as "2.05 tấn", no decimal with a
 * comma, and no point that sets off thousands ("1.500.000"). A document that mixes both habits is read by the rule.
 * "7.500" is then seven and a half; otherwise it is seven thousand five hundred.
 *
 * @example usesDecimalPoint('tăng 7.5%, đạt 96.25%, thu 2.05 tấn') // true
 */
export function usesDecimalPoint(text: string): boolean {
  return hasShares(text, 2) && POINT_MEASURE.test(text) && !COMMA_DECIMAL.test(text) && !POINT_THOUSANDS.test(text)
}

/** Characters before the sign of a share: "125.75 ". */
const LONGEST_SHARE = 9

/** At least so many shares have a decimal point. */
function hasShares(text: string, least: number): boolean {
  let found = 0
  for (let at = text.indexOf('%'); at >= 0 && found < least; at = text.indexOf('%', at + 1)) {
    if (POINT_SHARE.test(text.slice(Math.max(0, at - LONGEST_SHARE), at))) found++
  }
  return found >= least
}

/** Folded text with the signs of its numbers turned to the rule's: "2.125" becomes "2,125"; the length is kept. */
export function withDecimalComma(key: string): string {
  return key.replace(SIGNED_NUMBER, (number) => number.replace(/[.,]/gu, (sign) => (sign === '.' ? ',' : '.')))
}
