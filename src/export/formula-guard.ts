// What keeps a spreadsheet from running what a document wrote; the tables of the report use it too.

/** '-5%', '+84', '- 1.234,5': a sign and digits alone are a number and no formula. */
const SIGNED_NUMBER = /^[+-] ?\d[\d., ]*%?$/
/** A single '-' or '+' is the marker of a list. */
const MARKER = /^[+-]$/

/**
 * Text that no spreadsheet takes for a formula.
 *
 * @example
 * guardFormula('=1+1') // "'=1+1"
 * guardFormula('-5%') // '-5%'
 */
export function guardFormula(text: string): string {
  if (!/^[=+\-@\t\r]/.test(text)) return text
  return SIGNED_NUMBER.test(text) || MARKER.test(text) ? text : `'${text}`
}
