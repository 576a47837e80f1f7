// A document of the corpus as a writer of formats needs it: paragraphs with their place in the outline, tables with merged cells, the frame.

import { type Plan, parsePlan, type SourceText } from '../../src/index.js'
import { DEFAULT_LIMITS } from '../../src/limits.js'
import type { Block, Item } from '../../src/outline/tree.js'
import { readOutline } from '../../src/pipeline.js'
import type { RawCell } from '../../src/split/raw-tables.js'
import type { LineIndex } from '../../src/text/lines.js'
import { makeView } from '../../src/text/view.js'

/** An item of the outline, for automatic numbers. */
export interface Numbered {
  readonly item: Item
  /** 0 for the top. */
  readonly depth: number
}

export interface ParagraphPart {
  readonly kind: 'paragraph'
  /** Readable words; without the marker where the paragraph is an item's. */
  readonly words: string
  readonly marker: string
  readonly isBold: boolean
  readonly numbered: Numbered | null
}

export interface TableCell {
  readonly columns: number
  readonly rows: number
  readonly lines: readonly string[]
}

export interface TablePart {
  readonly kind: 'table'
  /** A frame without borders: the letterhead, the signature. */
  readonly isFrame: boolean
  readonly rows: readonly (readonly TableCell[])[]
}

export type Part = ParagraphPart | TablePart

/** The document in parts; its frame (letterhead, recipients and signature) as tables of two columns. */
export function partsOf(source: SourceText): Part[] {
  const { lines, outline } = readOutline(source, DEFAULT_LIMITS, () => {})
  const plan = parsePlan(source)
  const parts: Part[] = []
  for (let at = 0; at < outline.blocks.length; at++) {
    const block = outline.blocks[at]!
    const frame = frameOf(outline.blocks, at)
    if (frame.length > 0) {
      parts.push({ kind: 'table', isFrame: true, rows: frameRows(frame, lines) })
      at += frame.length - 1
    } else if (block.table) parts.push(...tableParts(block, plan, lines))
    else parts.push(paragraphOf(block))
  }
  return parts
}

function paragraphOf(block: Block): ParagraphPart {
  const { view, item, isItemText } = block
  const marker = isItemText && item?.marker ? item.marker : ''
  const hasMarker = marker !== '' && view.text.startsWith(marker)
  const words = hasMarker ? view.text.slice(block.contentStart).trim() : view.text
  const isHeading = isItemText && item!.heading !== null && bare(item!.heading) === bare(words)
  return {
    kind: 'paragraph',
    words,
    marker: hasMarker ? marker : '',
    isBold: isHeading || block.zone === 'title',
    numbered: hasMarker ? { item: item!, depth: depthOf(item!) } : null,
  }
}

const bare = (text: string): string => text.replace(/[\s.:;,]+$/u, '')

const depthOf = (item: Item): number => (item.parent === null ? 0 : depthOf(item.parent) + 1)

/** The blocks of a letterhead, or of recipients with the signature, that begin at a place. */
function frameOf(blocks: readonly Block[], at: number): Block[] {
  for (const zones of [['letterhead'], ['recipients', 'signature']]) {
    const end = blocks.findIndex((block, index) => index >= at && !zones.includes(block.zone))
    const found = blocks.slice(at, end < 0 ? undefined : end)
    // a list of recipients without a signature beside it is no table
    if (found.length > 0 && zones.every((zone) => found.some((block) => block.zone === zone || block.table))) return found
  }
  return []
}

/** "CỘNG HÒA XÃ HỘI …", "Độc lập - Tự do - Hạnh phúc", "Hà Nội, ngày 02 tháng 3 …" */
const ON_THE_RIGHT = /c[ộọ]ng h[oò][aà]|độc lập\s*-|ngày\s.*tháng\s.*năm\s/iu

function frameRows(blocks: readonly Block[], lines: LineIndex): TableCell[][] {
  const left: string[] = []
  const right: string[] = []
  const rows: TableCell[][] = []
  const flush = (): void => {
    if (left.length + right.length > 0) rows.push([left, right].map((own) => ({ columns: 1, rows: 1, lines: own.splice(0) })))
  }
  for (const block of blocks) {
    if (block.table) {
      flush()
      rows.push(...gridRows(block.table.rows, (cell) => linesIn(lines, cell.start, cell.end)))
      continue
    }
    for (const line of linesIn(lines, block.start, block.end)) {
      const isRule = /^[-_*]{3,}$/u.test(line)
      if (block.zone === 'signature' || ON_THE_RIGHT.test(line) || (isRule && right.length > 0)) right.push(line)
      else if (block.zone === 'letterhead' && right.length > 0) {
        flush()
        left.push(line)
      } else left.push(line)
    }
  }
  flush()
  return rows
}

/** Lines as people see them; what is bold over a line's end is one line. */
function linesIn({ text }: LineIndex, start: number, end: number): string[] {
  const joined = text.slice(start, end).replace(/(\*+)([^*]+)\1/gu, (_, __, words: string) => words.replace(/\s*\n\s*/gu, ' '))
  return joined
    .split(/\n|<br ?\/?>/u)
    .map((line) => makeView(line, [[0, line.length]]).text)
    .filter((line) => line !== '')
}

function tableParts(block: Block, plan: Plan, lines: LineIndex): Part[] {
  const { rows, form } = block.table!
  const wordsOf = ({ start, end }: RawCell): string[] => {
    const cell = lines.text.slice(Math.max(0, start), Math.max(0, end))
    return cell.split(/<br ?\/?>/u).flatMap((line) => makeView(line, [[0, line.length]]).text || [])
  }
  const read = plan.tables.find(({ position }) => position.start.offset >= block.start && position.start.offset < block.end)
  // a table of one cell a line does not say which cells are merged; the reader has found it out
  if (form !== 'lone-pipes' || !read || read.header.length === 0) return [{ kind: 'table', isFrame: false, rows: gridRows(rows, wordsOf) }]
  const header = read.header.map((words) => ({ columns: 1, rows: 1, lines: [words] }))
  const grid = read.rows.map((row, index) =>
    row.map(({ text, position }, column): GridCell<string> => {
      const above = read.rows[index - 1]?.[column]
      const isMerged = text !== '' && above?.position.start.offset === position.start.offset
      return isMerged ? { content: text, copyOf: 'above' } : { content: text }
    }),
  )
  return [{ kind: 'table', isFrame: false, rows: [header, ...spans(grid, (words) => [words])] }]
}

interface GridCell<T> {
  readonly content: T
  readonly copyOf?: 'above' | 'left'
}

const gridRows = (rows: readonly (readonly RawCell[])[], linesOf: (cell: RawCell) => string[]): TableCell[][] =>
  spans(
    rows.map((row) => row.map((cell): GridCell<RawCell> => ({ content: cell, ...(cell.copyOf && { copyOf: cell.copyOf }) }))),
    linesOf,
  )

function spans<T>(grid: readonly (readonly GridCell<T>[])[], linesOf: (content: T) => string[]): TableCell[][] {
  return grid.map((row, at) =>
    row.flatMap((cell, column) => {
      if (cell.copyOf !== undefined) return []
      const right = row.slice(column + 1).findIndex((other) => other.copyOf !== 'left')
      const below = grid.slice(at + 1).findIndex((other) => other[column]?.copyOf !== 'above')
      return [
        {
          columns: 1 + (right < 0 ? row.length - column - 1 : right),
          rows: 1 + (below < 0 ? grid.length - at - 1 : below),
          lines: linesOf(cell.content),
        },
      ]
    }),
  )
}
