// A table as CSV (RFC 4180) that spreadsheets open without running what a document wrote.

/** A cell that a spreadsheet would take for a formula; a plain number with its sign is none. */
const FORMULA = /^[=+\-@\t\r]/
const SIGNED_NUMBER = /^[+-]?\d[\d.,]*\s?%?$/

/** Lines end with CRLF; the byte order mark tells Excel that it is UTF-8. */
export function toCsv(header: readonly string[], rows: readonly (readonly string[])[]): string {
  return `\ufeff${[header, ...rows].map((row) => row.map(cell).join(',')).join('\r\n')}\r\n`
}

function cell(text: string): string {
  const harmless = FORMULA.test(text) && !SIGNED_NUMBER.test(text) ? `'${text}` : text
  return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless
}
