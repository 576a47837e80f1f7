// A document of the corpus as a Word file as people make them: the numbers of its items automatic, its frame and tables as tables.
import { formatNumber } from '../../src/ingest/number-formats.js'
import type { Item } from '../../src/outline/tree.js'
import { num, restart, wordFile } from '../ingest/docx/word-file.js'
import type { Numbered, ParagraphPart, Part, TableCell, TablePart } from './document.js'

/** How a list starts anew: by an override in the list, or as a list of its own (LibreOffice loses overrides when it writes .doc). */
export type Restart = 'override' | 'own list'

/** Words as they were typed before Unicode, and the font that draws them. */
export type Typist = (words: string) => { readonly typed: string; readonly font: string }

/** The bytes of the .docx file. */
export function writeDocx(parts: readonly Part[], { restarts = 'override', typist }: { restarts?: Restart; typist?: Typist } = {}): Uint8Array {
  const lists = new Lists(restarts)
  // a paragraph stands behind each table, else two would be one, and the last one is none to LibreOffice
  const body = parts.map((part) => (part.kind === 'table' ? `${tableXml(part, typist)}<w:p/>` : paragraphOf(part, lists, typist))).join('')
  return wordFile(body, { numbering: lists.xml() })
}

/** How many paragraphs of the parts get an automatic number. */
export function countAutomatic(parts: readonly Part[]): number {
  const lists = new Lists()
  return parts.filter((part) => part.kind === 'paragraph' && lists.take(part) !== null).length
}

function paragraphOf(part: ParagraphPart, lists: Lists, typist?: Typist): string {
  const place = lists.take(part)
  const properties = place === null ? '' : `<w:pPr><w:numPr><w:ilvl w:val="${place.level}"/><w:numId w:val="${place.list}"/></w:numPr></w:pPr>`
  const words = place === null && part.marker !== '' ? `${part.marker} ${part.words}` : part.words
  return paragraphXml(words, typist, part.isBold, properties)
}

function paragraphXml(words: string, typist: Typist | undefined, isBold = false, properties = ''): string {
  const { typed, font } = typist?.(words) ?? { typed: words, font: 'Times New Roman' }
  const bold = isBold ? '<w:b/>' : ''
  return `<w:p>${properties}<w:r><w:rPr><w:rFonts w:ascii="${font}" w:hAnsi="${font}"/>${bold}</w:rPr><w:t xml:space="preserve">${escapeXml(typed)}</w:t></w:r></w:p>`
}

const escapeXml = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')

/** Width of the text on a page, in twentieths of a point. */
const PAGE = 9000

function tableXml({ rows, isFrame }: TablePart, typist?: Typist): string {
  const width = Math.max(...rows.map((row) => row.reduce((sum, { columns }) => sum + columns, 0)), 1)
  const border = (side: string) => `<w:${side} w:val="${isFrame ? 'nil' : 'single'}"/>`
  const borders = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV'].map(border).join('')
  const columns = `<w:gridCol w:w="${Math.floor(PAGE / width)}"/>`.repeat(width)
  const hanging = new Map<number, { left: number; columns: number }>()
  const bodies = rows.map((row) => {
    const cells: string[] = []
    let column = 0
    const takeMerged = (): void => {
      for (let above = hanging.get(column); above; above = hanging.get(column)) {
        if (--above.left === 0) hanging.delete(column)
        cells.push(cellXml({ columns: above.columns, rows: 1, lines: [] }, '<w:vMerge/>', width, typist))
        column += above.columns
      }
    }
    for (const cell of row) {
      takeMerged()
      if (cell.rows > 1) hanging.set(column, { left: cell.rows - 1, columns: cell.columns })
      cells.push(cellXml(cell, cell.rows > 1 ? '<w:vMerge w:val="restart"/>' : '', width, typist))
      column += cell.columns
    }
    takeMerged()
    return `<w:tr>${cells.join('')}</w:tr>`
  })
  return `<w:tbl><w:tblPr><w:tblBorders>${borders}</w:tblBorders></w:tblPr><w:tblGrid>${columns}</w:tblGrid>${bodies.join('')}</w:tbl>`
}

const cellXml = ({ columns, lines }: TableCell, merge: string, width: number, typist?: Typist): string =>
  `<w:tc><w:tcPr><w:tcW w:w="${Math.floor((PAGE * columns) / width)}" w:type="dxa"/>${columns > 1 ? `<w:gridSpan w:val="${columns}"/>` : ''}${merge}</w:tcPr>${(lines.length > 0 ? lines : ['']).map((line) => paragraphXml(line, typist)).join('')}</w:tc>`

/** How a level writes its labels. */
interface Style {
  readonly format: string
  readonly text: string
  readonly isLegal: boolean
}

/** The automatic label of an item: its level's style and the number that Word must reach. */
interface Wanted {
  readonly style: Style
  readonly number: number
}

interface AbstractList {
  readonly levels: (Style | undefined)[]
  /** What Word would have counted to. */
  readonly counts: (number | undefined)[]
  /** Levels that the present list starts elsewhere. */
  readonly overridden: Set<number>
  /** Number of its definition. */
  definition: number
  /** The list of each level. */
  readonly lists: number[]
}

/** An abstract list as it is written. */
interface Definition {
  readonly levels: readonly (Style | undefined)[]
  readonly starts: readonly (number | undefined)[]
}

const FORMATS = ['upperRoman', 'decimal', 'decimalZero', 'lowerLetter', 'upperLetter'] as const

/** Gives items a list and a level, and starts a list anew where Word would count otherwise. */
class Lists {
  private readonly abstracts: AbstractList[] = []
  private readonly definitions: Definition[] = []
  private readonly numbers: string[] = []
  private readonly placed = new Map<Item, { abstract: AbstractList; level: number; number: number }>()

  constructor(private readonly restarts: Restart = 'override') {}

  /** Null where no automatic label is what the paragraph has in front ("đ)"). */
  take({ numbered, marker }: ParagraphPart): { list: number; level: number } | null {
    const wanted = numbered && this.wanted(numbered, marker)
    if (!numbered || !wanted || numbered.depth > 8) return null
    const level = numbered.depth
    const parent = numbered.item.parent && this.placed.get(numbered.item.parent)
    const abstract = this.abstractFor(parent?.abstract ?? null, level, wanted.style)
    if (abstract === null) return null
    const before = abstract.counts[level]
    // a level that a list starts elsewhere starts there each time
    if ((before ?? 0) + 1 !== wanted.number || (before === undefined && abstract.overridden.has(level))) {
      if (this.restarts === 'override') {
        abstract.lists.fill(this.newList(abstract.definition, restart(level, wanted.number)), level)
      } else {
        const own = this.define(abstract.levels, [...abstract.counts.slice(0, level), wanted.number])
        abstract.lists.fill(this.newList(own, ''), level)
      }
      abstract.overridden.add(level)
    }
    abstract.counts[level] = wanted.number
    abstract.counts.fill(undefined, level + 1)
    this.placed.set(numbered.item, { abstract, level, number: wanted.number })
    return { list: abstract.lists[level]!, level }
  }

  xml(): string {
    const levelXml = (style: Style | undefined, at: number, start: number): string =>
      `<w:lvl w:ilvl="${at}"><w:start w:val="${start}"/><w:numFmt w:val="${style?.format ?? 'none'}"/>${style?.isLegal ? '<w:isLgl/>' : ''}<w:lvlText w:val="${escapeXml(style?.text ?? '')}"/><w:lvlJc w:val="left"/></w:lvl>`
    const abstracts = this.definitions.map(
      ({ levels, starts }, id) =>
        `<w:abstractNum w:abstractNumId="${id}"><w:multiLevelType w:val="multilevel"/>${Array.from({ length: 9 }, (_, at) => levelXml(levels[at], at, starts[at] ?? 1)).join('')}</w:abstractNum>`,
    )
    return [...abstracts, ...this.numbers].join('')
  }

  private wanted({ item, depth }: Numbered, marker: string): Wanted | null {
    const { numbering } = item.label!.reading.style
    if (numbering === 'bullet') return { style: { format: 'bullet', text: marker, isLegal: false }, number: (this.last(item, depth) ?? 0) + 1 }
    if (numbering === 'decimal') return this.decimal(item, depth, marker)
    for (const format of FORMATS) {
      const found = /(?:\p{L}{1,6}|\d{1,4})(?=\P{L}*$)/u.exec(marker)?.[0]
      const number = found === undefined ? null : Array.from({ length: 99 }, (_, index) => index + 1).find((one) => formatNumber(one, format) === found)
      if (found !== undefined && number)
        return { style: { format, text: marker.replace(/(?:\p{L}{1,6}|\d{1,4})(?=\P{L}*$)/u, `%${depth + 1}`), isLegal: false }, number }
    }
    return null
  }

  /** "2.1." below "2." or "II."; the numbers of the levels above must be the prefix. */
  private decimal(item: Item, depth: number, marker: string): Wanted | null {
    const parts = marker.match(/\d+/gu)?.map(Number) ?? []
    const above: number[] = []
    let isLegal = false
    for (let at = item.parent; at !== null && above.length < parts.length - 1; at = at.parent) {
      const placed = this.placed.get(at)
      if (placed === undefined || placed.level !== depth - 1 - above.length) return null
      isLegal ||= placed.abstract.levels[placed.level]!.format !== 'decimal'
      above.unshift(placed.number)
    }
    if (above.length !== parts.length - 1 || above.some((number, index) => number !== parts[index])) return null
    let level = depth + 1 - above.length
    return { style: { format: 'decimal', text: marker.replace(/\d+/gu, () => `%${level++}`), isLegal }, number: parts.at(-1)! }
  }

  /** A bullet goes on whatever its number. */
  private last(item: Item, depth: number): number | undefined {
    const parent = item.parent && this.placed.get(item.parent)
    return (parent ? parent.abstract : this.abstracts[0])?.counts[depth]
  }

  /** The list of the item above where its level is free or of the style; else one of its own. Labels of several numbers need the one above. */
  private abstractFor(parent: AbstractList | null, level: number, style: Style): AbstractList | null {
    const isStyle = (one: AbstractList): boolean => JSON.stringify(one.levels[level]) === JSON.stringify(style)
    const isLone = (style.text.match(/%/gu)?.length ?? 0) < 2
    const known = parent && (parent.levels[level] === undefined || isStyle(parent)) ? parent : isLone ? this.abstracts.find(isStyle) : null
    if (known === null) return null
    const abstract: AbstractList = known ?? { levels: [], counts: [], overridden: new Set(), lists: new Array<number>(9).fill(0), definition: -1 }
    if (!known) {
      this.abstracts.push(abstract)
      abstract.definition = this.define(abstract.levels, [])
      abstract.lists.fill(this.newList(abstract.definition, ''))
    }
    abstract.levels[level] = style
    return abstract
  }

  private define(levels: readonly (Style | undefined)[], starts: readonly (number | undefined)[]): number {
    return this.definitions.push({ levels, starts }) - 1
  }

  private newList(definition: number, more: string): number {
    const id = this.numbers.length + 1
    this.numbers.push(num(id, definition, more))
    return id
  }
}
