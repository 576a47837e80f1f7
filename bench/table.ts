// Rows of cells as aligned text for the terminal and as Markdown for the README; the first row is the header.

/** How a column stands; the first is left by default and the others right. */
type Side = 'left' | 'right'

export function textTable(rows: readonly string[][], left: readonly number[] = [0]): string {
  return aligned(rows, left)
    .map((cells) => cells.join('  ').trimEnd())
    .join('\n')
}

export function markdownTable(rows: readonly string[][], left: readonly number[] = [0]): string {
  const columns = widths(rows)
  const [header = [], ...body] = aligned(rows, left)
  const rule = columns.map((width, column) => (side(column, left) === 'left' ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`))
  return [header, rule, ...body].map((cells) => `| ${cells.join(' | ')} |`).join('\n')
}

function aligned(rows: readonly string[][], left: readonly number[]): string[][] {
  const columns = widths(rows)
  return rows.map((cells) => cells.map((cell, column) => (side(column, left) === 'left' ? cell.padEnd(columns[column]!) : cell.padStart(columns[column]!))))
}

function widths(rows: readonly string[][]): number[] {
  return rows[0]!.map((_, column) => Math.max(...rows.map((cells) => cells[column]!.length)))
}

function side(column: number, left: readonly number[]): Side {
  return left.includes(column) ? 'left' : 'right'
}
