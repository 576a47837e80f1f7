// An element of a page → lines of text: paragraphs, list items with the numbers that a browser shows, tables.
import type { Element, ElementContent } from 'hast'
import { type SpanningCell, writeTable } from '../table-lines.js'
import { isLeftOut } from './content.js'
import { ListLabels } from './list-labels.js'
import { withMeantColumns } from './table-columns.js'

const BLOCKS = new Set([
  ...['address', 'article', 'blockquote', 'body', 'center', 'dd', 'div', 'dl', 'dt', 'fieldset', 'figure', 'figcaption', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6'],
  ...['hr', 'li', 'main', 'ol', 'p', 'pre', 'section', 'table', 'tbody', 'td', 'th', 'thead', 'tr', 'ul'],
])
const HEADING = /^h[1-6]$/u

/** Elements below this depth are read as words only. */
const DEEPEST = 400

interface Line {
  text: string
  hasBold: boolean
  hasPlain: boolean
}

/** All lines of an element; a table is lines of HTML. */
export function linesOf(element: Element): string[] {
  const reader = new LineReader(false)
  reader.children(element, false, 0)
  return reader.finish()
}

class LineReader {
  private readonly lines: string[] = []
  private line: Line = emptyLine()

  constructor(private readonly inCell: boolean) {}

  finish(): string[] {
    this.breakLine()
    return this.lines
  }

  children(element: Element, isBold: boolean, depth: number): void {
    for (const child of element.children) this.node(child, isBold, depth)
  }

  private node(node: ElementContent, isBold: boolean, depth: number): void {
    if (node.type === 'text') this.words(node.value, isBold)
    else if (node.type === 'element' && !isLeftOut(node) && depth < DEEPEST) this.element(node, isBold, depth)
  }

  private element(element: Element, isBold: boolean, depth: number): void {
    const { tagName } = element
    if (tagName === 'br') this.breakLine()
    else if (tagName === 'table') this.table(element, depth)
    else if (tagName === 'ol' || tagName === 'ul') this.list(element, isBold, depth)
    else if (tagName === 'pre') this.preformatted(element)
    else this.paragraph(element, isBold, depth)
  }

  private paragraph(element: Element, isBold: boolean, depth: number): void {
    const { tagName } = element
    const isBlock = BLOCKS.has(tagName)
    if (isBlock) this.breakLine()
    this.children(element, isBold || HEADING.test(tagName) || isBoldElement(element), depth + 1)
    if (isBlock) this.breakLine()
  }

  private list(list: Element, isBold: boolean, depth: number): void {
    this.breakLine()
    const labels = new ListLabels(list)
    for (const child of list.children) {
      if (child.type !== 'element' || isLeftOut(child)) continue
      if (child.tagName !== 'li') {
        this.node(child, isBold, depth + 1)
        continue
      }
      const label = labels.next(child)
      const before = this.lines.length
      this.children(child, isBold || isBoldElement(child), depth + 1)
      this.breakLine()
      const first = this.lines[before]
      if (first !== undefined && label !== '' && !hasOwnLabel(first, label))
        this.lines[before] = first.startsWith('**') ? `**${label} ${first.slice(2)}` : `${label} ${first}`
    }
  }

  private table(table: Element, depth: number): void {
    this.breakLine()
    const rows = rowsOf(table).map((row) => row.children.filter((cell): cell is Element => cell.type === 'element' && /^t[dh]$/u.test(cell.tagName)))
    // a frame around paragraphs is no table
    if (rows.every((row) => row.length <= 1)) {
      for (const cell of rows.flat()) this.add(insideOf(cell, depth, this.inCell))
      return
    }
    const cells = withMeantColumns(
      rows.map((row) =>
        row.map(
          (cell): SpanningCell => ({ columns: spanOf(cell, 'colSpan'), rows: spanOf(cell, 'rowSpan'), lines: insideOf(cell, depth, true).map(withoutBold) }),
        ),
      ),
    )
    // a row of a table inside of a table is a line
    this.add(this.inCell ? cells.map((row) => row.flatMap(({ lines }) => lines).join(' ')) : writeTable(cells))
  }

  private preformatted(element: Element): void {
    this.breakLine()
    this.add(textOf(element).split(/\r?\n/u))
  }

  private add(lines: readonly string[]): void {
    for (const line of lines) this.lines.push(line)
  }

  private words(value: string, isBold: boolean): void {
    this.line.text += value
    if (value.trim() === '') return
    if (isBold) this.line.hasBold = true
    else this.line.hasPlain = true
  }

  private breakLine(): void {
    const text = this.line.text.replace(/[\s\u00a0]+/gu, ' ').trim()
    if (text !== '') this.lines.push(this.line.hasBold && !this.line.hasPlain ? `**${text}**` : text)
    this.line = emptyLine()
  }
}

/** An item whose words bring their own number ("a) …") needs none. */
const hasOwnLabel = (line: string, label: string): boolean => (label === '-' ? /^\**[-+•*–]\s/u : /^\**(?:\p{L}|\d+(?:\.\d+)*|[IVX]+)[.)/]/u).test(line)

const emptyLine = (): Line => ({ text: '', hasBold: false, hasPlain: false })

function insideOf(cell: Element, depth: number, inCell: boolean): string[] {
  const reader = new LineReader(inCell)
  if (depth < DEEPEST) reader.children(cell, false, depth + 1)
  return reader.finish()
}

/** Marks of bold words say nothing in a cell. */
const withoutBold = (line: string): string => line.replace(/^\*\*(.*)\*\*$/u, '$1')

const rowsOf = (table: Element): Element[] =>
  table.children.flatMap((child): Element[] =>
    child.type !== 'element' ? [] : child.tagName === 'tr' ? [child] : /^t(?:head|body|foot)$/u.test(child.tagName) ? rowsOf(child) : [],
  )

const spanOf = (cell: Element, name: 'colSpan' | 'rowSpan'): number => Math.max(1, Math.min(1000, Number(cell.properties[name] ?? 1) || 1))

const isBoldElement = ({ tagName, properties }: Element): boolean =>
  tagName === 'b' || tagName === 'strong' || /font-weight\s?:\s?(?:bold|[6-9]00)/iu.test(String(properties.style ?? ''))

const textOf = (element: Element): string =>
  element.children.map((child) => (child.type === 'text' ? child.value : child.type === 'element' && !isLeftOut(child) ? textOf(child) : '')).join('')
