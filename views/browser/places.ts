// From offsets of the source to places of the page: what is scrolled to, and what is lit.
import { indexLines, lineAt } from '../../src/text/lines.js'
import type { Hit } from '../model/search.js'

/** The element of a line, from 1. */
export function lineElement(pane: HTMLElement, line: number): HTMLElement | null {
  return pane.querySelector<HTMLElement>(`[data-line="${line}"]`)
}

/** The marks of a row, in the order of the page. */
export function markElements(pane: HTMLElement, row: string): HTMLElement[] {
  return [...pane.querySelectorAll<HTMLElement>(`[data-rows~="${CSS.escape(row)}"]`)]
}

/** Scrolls to the element and keeps it there while what was off screen gets its true height. */
export function bringIntoView(element: HTMLElement): void {
  element.scrollIntoView({ block: 'center' })
  requestAnimationFrame(() => element.scrollIntoView({ block: 'center' }))
}

const HIGHLIGHTS = typeof CSS !== 'undefined' && 'highlights' in CSS && typeof Highlight !== 'undefined'

/** Lights the hits of a search, the current one apart, without touching the page's elements. */
export function lightHits(pane: HTMLElement, text: string, hits: readonly Hit[], current: number): void {
  if (!HIGHLIGHTS) return
  const index = indexLines(text)
  const ranges = hits.map((hit) => rangeOf(pane, hit, (offset) => [lineAt(index, offset) + 1, offset - index.starts[lineAt(index, offset)]!]))
  CSS.highlights.set('hits', new Highlight(...ranges.filter((range) => range !== null)))
  const now = ranges[current]
  CSS.highlights.set('hit', now == null ? new Highlight() : new Highlight(now))
}

function rangeOf(pane: HTMLElement, { start, end }: Hit, place: (offset: number) => [line: number, column: number]): Range | null {
  const from = nodeAt(pane, place(start))
  const to = nodeAt(pane, place(end))
  if (from === null || to === null) return null
  const range = new Range()
  range.setStart(...from)
  range.setEnd(...to)
  return range
}

/** The text node and the place in it; a character that is shown by its number counts as what it stands for. */
function nodeAt(pane: HTMLElement, [line, column]: [number, number]): [Node, number] | null {
  const element = lineElement(pane, line)
  if (element === null) return null
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT)
  let left = column
  let last: [Node, number] | null = null
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const stands = node.parentElement?.dataset.length
    const shown = node.nodeValue?.length ?? 0
    const length = stands === undefined ? shown : Number(stands)
    if (left <= length) return [node, stands === undefined ? left : left === 0 ? 0 : shown]
    left -= length
    last = [node, shown]
  }
  return last
}

/** The offsets of the words that the reader has selected in the source; null where they are elsewhere or nothing is selected. */
export function selectedOffsets(pane: HTMLElement, text: string): Hit | null {
  const selection = getSelection()
  if (selection === null || selection.isCollapsed || selection.rangeCount === 0) return null
  const range = selection.getRangeAt(0)
  const index = indexLines(text)
  const start = offsetAt(pane, range.startContainer, range.startOffset, index.starts)
  const end = offsetAt(pane, range.endContainer, range.endOffset, index.starts)
  return start === null || end === null || end <= start ? null : { start, end }
}

function offsetAt(pane: HTMLElement, node: Node, offset: number, starts: readonly number[]): number | null {
  const element = node instanceof Element ? node : node.parentElement
  const line = element?.closest<HTMLElement>('[data-line]')
  if (line == null || !pane.contains(line)) return null
  const before = document.createRange()
  before.setStart(line, 0)
  before.setEnd(node, offset)
  let column = 0
  const walker = document.createTreeWalker(line, NodeFilter.SHOW_TEXT)
  for (let own = walker.nextNode(); own !== null && before.comparePoint(own, 0) <= 0; own = walker.nextNode()) {
    const stands = own.parentElement?.dataset.length
    if (stands !== undefined) column += Number(stands)
    else column += own === before.endContainer ? before.endOffset : (own.nodeValue?.length ?? 0)
  }
  return (starts[Number(line.dataset.line) - 1] ?? 0) + column
}
