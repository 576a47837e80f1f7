// A Word table as an HTML table in the text, with its merged cells.

/** A cell as Word says it. */
export interface WordCell {
  /** Columns that it spans. */
  span: number
  /** Merged with the cells below ('start') or above ('goes-on') it. */
  merge: 'start' | 'goes-on' | null
  readonly lines: string[]
}

/** A row; `before` is the number of columns left empty before its first cell. */
export interface WordRow {
  before: number
  readonly cells: WordCell[]
}

/** The lines that stand for a table; a frame of a single column is no table. */
export function tableLines(rows: readonly WordRow[]): string[] {
  if (rows.every(({ cells }) => cells.length <= 1)) return rows.flatMap(({ cells }) => cells.flatMap(({ lines }) => lines))
  const placed = rows.map(placeCells)
  return ['<table>', ...placed.map((cells, index) => rowLine(cells, placed.slice(index + 1))), '</table>']
}

interface PlacedCell extends WordCell {
  readonly column: number
}

function placeCells({ before, cells }: WordRow): PlacedCell[] {
  let column = before
  return cells.map((cell) => {
    const placed = { ...cell, column }
    column += cell.span
    return placed
  })
}

function rowLine(cells: readonly PlacedCell[], below: readonly (readonly PlacedCell[])[]): string {
  const shown = cells
    .filter(({ merge }) => merge !== 'goes-on')
    .map((cell) => `<td${attribute('colspan', cell.span)}${attribute('rowspan', height(cell, below))}>${content(cell)}</td>`)
  return `<tr>${shown.join('')}</tr>`
}

const attribute = (name: string, value: number): string => (value > 1 ? ` ${name}="${value}"` : '')

/** Rows that a merged cell reaches over. */
function height(cell: PlacedCell, below: readonly (readonly PlacedCell[])[]): number {
  if (cell.merge !== 'start') return 1
  const end = below.findIndex((row) => !row.some((other) => other.column === cell.column && other.merge === 'goes-on'))
  return 1 + (end < 0 ? below.length : end)
}

const content = ({ lines }: WordCell): string =>
  lines
    .filter((line) => line.trim() !== '')
    .map(escapeHtml)
    .join('<br>')

const escapeHtml = (text: string): string => text.replace(/&/gu, '&amp;').replace(/</gu, '&lt;').replace(/>/gu, '&gt;').replace(/\n/gu, '<br>')
