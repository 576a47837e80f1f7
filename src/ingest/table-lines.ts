// A table as lines of HTML in the text that a reader gives: the parser reads its merged cells.

/** A cell with the columns and rows that it spans. */
export interface SpanningCell {
  readonly columns: number
  readonly rows: number
  readonly lines: readonly string[]
}

/** The lines that stand for a table. */
export function writeTable(rows: readonly (readonly SpanningCell[])[]): string[] {
  return ['<table>', ...rows.map((cells) => `<tr>${cells.map(writeCell).join('')}</tr>`), '</table>']
}

const writeCell = ({ columns, rows, lines }: SpanningCell): string => `<td${attribute('colspan', columns)}${attribute('rowspan', rows)}>${content(lines)}</td>`

const attribute = (name: string, value: number): string => (value > 1 ? ` ${name}="${value}"` : '')

const content = (lines: readonly string[]): string =>
  lines
    .filter((line) => line.trim() !== '')
    .map(escapeHtml)
    .join('<br>')

const escapeHtml = (text: string): string => text.replace(/&/gu, '&amp;').replace(/</gu, '&lt;').replace(/>/gu, '&gt;').replace(/\n/gu, '<br>')
