// A table as CSV (RFC 4180) that spreadsheets open without running what a document wrote.
import { guardFormula } from '../../src/export/formula-guard.js'

/** Lines end with CRLF; the byte order mark tells Excel that it is UTF-8. */
export function toCsv(header: readonly string[], rows: readonly (readonly string[])[]): string {
  return `\ufeff${[header, ...rows].map((row) => row.map(cell).join(',')).join('\r\n')}\r\n`
}

function cell(text: string): string {
  const harmless = guardFormula(text)
  return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless
}
