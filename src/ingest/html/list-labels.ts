// The labels that a browser puts before the items of a list.
import type { Element } from 'hast'
import { formatNumber } from '../number-formats.js'

/** Formats by the attribute `type` and by the style `list-style-type`. */
const FORMATS: Readonly<Record<string, string>> = {
  ...{ '1': 'decimal', a: 'lowerLetter', A: 'upperLetter', i: 'lowerRoman', I: 'upperRoman' },
  ...{ decimal: 'decimal', 'decimal-leading-zero': 'decimalZero', 'lower-alpha': 'lowerLetter', 'lower-latin': 'lowerLetter' },
  ...{ 'upper-alpha': 'upperLetter', 'upper-latin': 'upperLetter', 'lower-roman': 'lowerRoman', 'upper-roman': 'upperRoman' },
}
const BULLETS = new Set(['disc', 'circle', 'square'])

/** Counts the items of a list. */
export class ListLabels {
  private number: number
  private readonly step: 1 | -1
  private readonly format: string

  constructor(private readonly list: Element) {
    const { start, reversed } = list.properties
    const items = list.children.filter((child) => child.type === 'element' && child.tagName === 'li').length
    this.step = reversed === undefined || reversed === false ? 1 : -1
    this.number = numberOf(start) ?? (this.step === 1 ? 1 : items)
    this.format = formatOf(list) ?? (list.tagName === 'ol' ? 'decimal' : 'bullet')
  }

  /** The label of the next item: "1.", "-"; '' where the list shows none. */
  next(item: Element): string {
    const number = numberOf(item.properties.value) ?? this.number
    this.number = number + this.step
    const format = formatOf(item) ?? this.format
    // a list without signs is a frame around paragraphs where it is numbered
    if (format === 'none') return this.list.tagName === 'ol' ? '' : '-'
    return format === 'bullet' ? '-' : `${formatNumber(number, format)}.`
  }
}

function numberOf(value: unknown): number | null {
  const number = value === undefined || value === null || value === '' ? Number.NaN : Number(value)
  return Number.isSafeInteger(number) ? number : null
}

function formatOf({ properties }: Element): string | null {
  const type = styleOf(String(properties.style ?? '')) ?? String(properties.type ?? '')
  if (type === 'none') return 'none'
  return BULLETS.has(type.toLowerCase()) ? 'bullet' : (FORMATS[type] ?? null)
}

/** What "list-style-type: upper-roman" or "list-style: none inside" says. */
function styleOf(style: string): string | null {
  const said = style
    .toLowerCase()
    .split(';')
    .map((declaration) => declaration.split(':').map((part) => part.trim()))
  const [, value = ''] = said.find(([name]) => name === 'list-style-type' || name === 'list-style') ?? []
  return value.split(' ').find((word) => word === 'none' || BULLETS.has(word) || Object.hasOwn(FORMATS, word)) ?? null
}
