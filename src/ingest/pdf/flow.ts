// A document's pages as one run of lines and tables in reading order.
import { appendAll } from '../../lists.js'
import { inReadingOrder } from './columns.js'
import { withoutFurniture } from './furniture.js'
import { type DecodeFont, type Line, readLines } from './lines.js'
import type { PageContent } from './page-content.js'
import { type PageTable, splitTables } from './page-tables.js'

/** A line with what is around it. */
export interface FlowLine extends Line {
  readonly page: number
  /** In points. */
  readonly pageWidth: number
  /** Lines of one area may be one paragraph; 0 is what runs over the whole width. */
  readonly area: number
  /** The row of a table without rulings: it stays a line. */
  readonly isRow: boolean
  /** Where its column begins and ends; null where it runs over the whole width. */
  readonly margins: { readonly left: number; readonly right: number } | null
  /** A note at the foot of the page. */
  readonly isNote: boolean
}

export type FlowItem = { readonly kind: 'line'; readonly line: FlowLine } | { readonly kind: 'table'; readonly table: PageTable }

/** Notes are smaller than the body by this, and their first line begins with a number. */
const NOTE_SIZE = 0.92

export function readFlow(pages: readonly PageContent[], decode: DecodeFont): FlowItem[] {
  const split = pages.map((page) => {
    const { tables, glyphs } = splitTables(page, decode)
    const edges = [...tables.map(({ top }) => top), ...tables.map(({ bottom }) => bottom)]
    const [top, bottom] = [edges.reduce((a, b) => Math.min(a, b), page.height), edges.reduce((a, b) => Math.max(a, b), 0)]
    return { number: page.number, width: page.width, height: page.height, tables, lines: readLines(glyphs, decode), top, bottom }
  })
  const clean = withoutFurniture(split)
  const size = usualSize(clean.flatMap(({ lines }) => lines))
  const items: FlowItem[] = []
  let area = 0
  for (const { number, width, lines, tables } of clean) {
    const notes = notesOf(lines, size)
    let rest = lines.slice(0, lines.length - notes.length)
    const put = (some: readonly Line[]): void => {
      for (const group of inReadingOrder(some)) {
        if (group.kind === 'column') area++
        const own = {
          page: number,
          pageWidth: width,
          area: group.kind === 'column' ? area : 0,
          isRow: group.kind === 'rows',
          isNote: false,
          margins: group.margins ?? null,
        }
        appendAll(
          items,
          group.lines.map((line): FlowItem => ({ kind: 'line', line: { ...line, ...own } })),
        )
      }
    }
    for (const table of tables) {
      put(rest.filter(({ y }) => y < table.top + 1))
      rest = rest.filter(({ y }) => y >= table.top + 1)
      items.push({ kind: 'table', table })
    }
    put(rest)
    appendAll(
      items,
      notes.map((line): FlowItem => ({ kind: 'line', line: { ...line, page: number, pageWidth: width, area: 0, isRow: false, isNote: true, margins: null } })),
    )
  }
  return items
}

/** The height of most letters. */
export function usualSize(lines: readonly Line[]): number {
  const letters = new Map<number, number>()
  for (const { size, words } of lines) {
    const key = Math.round(size * 2) / 2
    letters.set(key, (letters.get(key) ?? 0) + words.reduce((sum, word) => sum + word.text.length, 0))
  }
  return [...letters].reduce((best, one) => (one[1] > best[1] ? one : best), [12, 0])[0]
}

// 1 Quyết định số 12/QĐ-TTg …     ¹ Quyết định số …     (1) …
const NOTE = /^\(?(?:\d{1,3}|[⁰¹²³⁴⁵⁶⁷⁸⁹]{1,3}|\*{1,3})\)?(?:\s|\p{L}|$)/u

/** The lines at the foot of a page that are smaller than the others and begin with a number. */
function notesOf(lines: readonly Line[], size: number): Line[] {
  let from = lines.length
  for (let at = lines.length - 1; at >= 0 && lines[at]!.size < NOTE_SIZE * size; at--) {
    if (NOTE.test(lines[at]!.words.map((word) => word.text).join(' '))) from = at
  }
  return from === 0 ? [] : lines.slice(from)
}
