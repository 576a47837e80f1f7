// The flow of a document as text: a line a paragraph, bold ones between `**`, tables as HTML, and where each page begins.
import { symbolOf } from '../docx/symbols.js'
import { writeTable } from '../table-lines.js'
import type { FlowItem, FlowLine } from './flow.js'
import type { Word } from './lines.js'
import { type Measures, measure } from './measures.js'
import type { PageTable } from './page-tables.js'
import { joinLines } from './paragraphs.js'
import { continues, joinTables } from './tables.js'

/** Text with the offset at which each page begins, in UTF-16 units; a page without words begins where the next one does. */
export interface PagedText {
  readonly text: string
  readonly pages: number[]
  /** The paragraphs outside of tables, with their words; offsets in the text, ends exclusive. */
  readonly paragraphs: readonly WrittenParagraph[]
}

export interface WrittenParagraph {
  readonly start: number
  readonly end: number
  readonly words: readonly Word[]
}

/** Words of one page. */
interface Piece {
  readonly text: string
  readonly page: number
  /** All words of its paragraph; absent in tables. */
  readonly words?: readonly Word[]
}

export function writeText(items: readonly FlowItem[], pageCount: number): PagedText {
  const measures = measure(items.flatMap((item) => (item.kind === 'line' ? [item.line] : [])))
  const pieces = [...runsOf(items)].flatMap((run) => (run.kind === 'lines' ? linePieces(run.lines, measures) : tablePieces(run.tables)))
  const starts: number[] = []
  const paragraphs: { start: number; end: number; words: readonly Word[] }[] = []
  let length = 0
  for (const { text, page, words } of pieces) {
    while (starts.length < page) starts.push(length)
    if (words && paragraphs[paragraphs.length - 1]?.words !== words) paragraphs.push({ start: length, end: length, words })
    length += text.length
    if (words) paragraphs[paragraphs.length - 1]!.end = length
  }
  while (starts.length < pageCount) starts.push(length)
  return { text: pieces.map(({ text }) => text).join(''), pages: starts, paragraphs }
}

type RunOfItems = { kind: 'lines'; lines: FlowLine[] } | { kind: 'tables'; tables: PageTable[] }

/** Lines up to the next table, and tables that go on over pages; notes between the parts of a table stand behind it. */
function* runsOf(items: readonly FlowItem[]): Generator<RunOfItems, void, void> {
  let run: RunOfItems | null = null
  let notes: FlowLine[] = []
  for (const item of items) {
    if (item.kind === 'line' && run?.kind === 'lines') run.lines.push(item.line)
    else if (item.kind === 'line' && item.line.isNote && run !== null) notes.push(item.line)
    else if (item.kind === 'table' && run?.kind === 'tables' && continues(run.tables.at(-1)!, item.table)) run.tables.push(item.table)
    else {
      if (run) yield run
      if (item.kind === 'line') run = { kind: 'lines', lines: [...notes, item.line] }
      else {
        if (notes.length > 0) yield { kind: 'lines', lines: notes }
        run = { kind: 'tables', tables: [item.table] }
      }
      notes = []
    }
  }
  if (run) yield run
  if (notes.length > 0) yield { kind: 'lines', lines: notes }
}

function linePieces(lines: readonly FlowLine[], measures: Measures): Piece[] {
  return joinLines(lines, measures).flatMap((paragraph) => paragraphPieces(paragraph))
}

// 186/KH-      2021-      and the next line goes on with the same word
const HYPHEN = /[\p{L}\p{N}][-/]$/u

function paragraphPieces(lines: readonly FlowLine[]): Piece[] {
  const words = lines.flatMap((line) => line.words)
  const isBold = words.some(({ bold }) => bold > 0) && words.every(({ plain }) => plain === 0)
  const last = lines.length - 1
  return lines.map((line, at) => {
    const text = line.isRow ? spaced(line) : line.words.map((word) => word.text).join(' ')
    const before = isBold && at === 0 ? '**' : ''
    const behind = at < last ? (HYPHEN.test(text) ? '' : ' ') : isBold ? '**\n' : '\n'
    return { text: `${before}${symbolOf(text)}${behind}`, page: line.page, words }
  })
}

/** Columns of a table without rulings keep their distance. */
function spaced({ words, size }: FlowLine): string {
  return words.map((word, at) => `${at === 0 ? '' : word.left - words[at - 1]!.right > size ? '    ' : ' '}${word.text}`).join('')
}

function tablePieces(tables: readonly PageTable[]): Piece[] {
  const { rows, pages } = joinTables(tables)
  const lines = writeTable(rows.map((cells) => cells.map((cell) => ({ ...cell, lines: cell.lines.map(symbolOf) }))))
  // the first line opens the table and the last one closes it
  return lines.map((line, at) => ({ text: `${line}\n`, page: pages[Math.max(0, Math.min(at - 1, pages.length - 1))]! }))
}
