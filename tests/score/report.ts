// Scores as text: the table of all kinds, and what was missed (-) and invented (+), with the words of the source line.
import type { Difference, ScoreRow } from './score.js'

/** Longest beginning of a source line that is shown, in UTF-16 units. */
const WORDS_SHOWN = 90

/** The table of precision, recall and F1 under a heading; `hit` of the indicators is a sum of shares and has one decimal. */
export function scoreTable(rows: ScoreRow[], heading = 'kind'): string {
  const cells = rows.map((row) =>
    [row.kind, row.truth, row.found, Number(row.hit.toFixed(1)), row.precision.toFixed(3), row.recall.toFixed(3), row.f1.toFixed(3)].map(String),
  )
  return columns([[heading, 'truth', 'found', 'hit', 'precision', 'recall', 'F1'], ...cells])
}

/** One line a difference, ordered by document, kind and line; fields are separated by tabs. */
export function differenceList(differences: Difference[]): string {
  return differences
    .map(({ sign, document, kind, key, line, words }) =>
      [sign, document, kind, line === null ? key : `line ${line}`, ...(line === null ? [] : [key, beginning(words)])].join('\t'),
    )
    .join('\n')
}

/** The rows as JSON, one object a kind; those of the tables apart. */
export function scoreJson(rows: ScoreRow[], tables: ScoreRow[], differences: Difference[] | null): string {
  return JSON.stringify(differences ? { rows, tables, differences } : { rows, tables }, null, 1)
}

/** Lines of cells with the first column to the left and the others to the right. */
function columns(lines: string[][]): string {
  const widths = lines[0]!.map((_, column) => Math.max(...lines.map((line) => line[column]!.length)))
  return lines.map((line) => line.map((cell, column) => (column === 0 ? cell.padEnd(widths[column]!) : cell.padStart(widths[column]!))).join('  ')).join('\n')
}

function beginning(words: string): string {
  return words.length > WORDS_SHOWN ? `${words.slice(0, WORDS_SHOWN - 1)}…` : words
}
