// The document's own XML → lines of text: paragraphs with the labels that Word counts, tables, text boxes; what was deleted is left out.
import { noteLines } from '../note-lines.js'
import type { TableLine } from '../table-lines.js'
import { encodingOf, type FontEncoding } from './fonts.js'
import { NumberingCounter, readNumbering } from './numbering.js'
import type { PackageParts } from './package-parts.js'
import { addWords, decodedText, newParagraph, newRun, type Paragraph, setRun, tidyLine } from './paragraph.js'
import { isOn, type ParagraphStyle, readStyles } from './styles.js'
import { symbolOf } from './symbols.js'
import { type CellLine, newCell, newRow, plainLines, setCell, setRow, tableLines, type WordCell, type WordRow, type WordTable } from './tables.js'
import { readXml, wholeNumber } from './xml.js'

/** Elements whose words are not part of the document. */
const LEFT_OUT = new Set(['del', 'moveFrom', 'Fallback', 'instrText', 'delText'])

/** What properties were before a tracked change: pPrChange, rPrChange, tblGridChange … */
const FORMER = /(?:Pr|PrEx|Grid|numbering)Change$/u

/** What a part of a Word file holds. */
interface Body {
  readonly lines: readonly CellLine[]
  /** The notes that its words refer to, by kind and id, in their order. */
  readonly marks: readonly string[]
  /** The notes that stand in it, by kind and id. */
  readonly notes: ReadonlyMap<string, readonly CellLine[]>
}

/** Lines of the document; a table is lines of HTML, the notes that it refers to stand at the end: footnotes, then endnotes. */
export function readDocumentLines(parts: PackageParts): (string | TableLine)[] {
  const counter = new NumberingCounter(readNumbering(parts.numbering))
  const styleOf = readStyles(parts.styles)
  const { lines, marks } = readBody(parts.document, styleOf, counter)
  const notes = (['footnote', 'endnote'] as const).flatMap((kind) => {
    const xml = kind === 'footnote' ? parts.footnotes : parts.endnotes
    const found = xml === null || marks.length === 0 ? null : readBody(xml, styleOf, counter).notes
    return marks
      .filter((mark) => mark.startsWith(kind))
      .map((mark) =>
        tidyLine(
          plainLines(found?.get(mark) ?? [])
            .join(' ')
            .replace(/\n/gu, ' '),
        ),
      )
  })
  return [...lines.flatMap((line) => (typeof line === 'string' ? [line] : tableLines(line))), ...noteLines(notes.filter((note) => note !== ''))]
}

/** Reads a part of WordprocessingML: the document, footnotes or endnotes. */
function readBody(xml: string, styleOf: (id: string | null) => ParagraphStyle, counter: NumberingCounter): Body {
  const lines: CellLine[] = []
  const marks: string[] = []
  const notes = new Map<string, CellLine[]>()
  const containers: CellLine[][] = [lines]
  const paragraphs: Paragraph[] = []
  const tables: WordTable[] = []
  let properties: 'paragraph' | 'mark' | 'run' | 'row' | null = null
  let leftOut = 0
  /** Depth inside of what properties were before a change. */
  let former = 0
  let inText = false
  /** Words of a paragraph whose mark was deleted. */
  let pending = ''
  const paragraph = (): Paragraph | undefined => paragraphs[paragraphs.length - 1]
  const row = (): WordRow | undefined => tables[tables.length - 1]?.rows.at(-1)
  const cell = (): WordCell | undefined => row()?.cells.at(-1)
  const container = (): CellLine[] => containers[containers.length - 1] ?? lines
  const encodingIn = ({ run, style }: Paragraph): FontEncoding | null =>
    encodingOf(run?.font ?? (run?.style ? styleOf(run.style).font : null) ?? styleOf(style).font)
  const put = (words: string): void => {
    const own = paragraph()
    if (!own || leftOut > 0 || own.run?.isHidden || own.run?.isMark) return
    addWords(own, words, encodingIn(own))
    if (words.trim() === '') return
    const style = own.run?.style ?? null
    // bold words of a bold paragraph style are set apart by being plain
    const isBoldByStyle = styleOf(own.style).isBold !== (style !== null && styleOf(style).isBold)
    if (own.run?.isBold ?? isBoldByStyle) own.hasBold = true
    else own.hasPlain = true
  }
  const closeParagraph = (own: Paragraph): void => {
    const words = `${pending}${decodedText(own)}`
    pending = ''
    if (own.isJoined) {
      pending = words
      return
    }
    const style = styleOf(own.style)
    const label = labelOf(own, style, counter)
    // Word counts a paragraph without words; of its labels only a named one ("Part I") says something
    const isShown = words.trim() !== '' || /\p{L}{2} /u.test(label.trimEnd())
    const line = tidyLine(`${isShown ? symbolOf(label) : ''}${words}`)
    const isHeading = own.hasBold && !own.hasPlain && !line.includes('\n') && line !== ''
    if (!style.isContents) container().push(isHeading ? `**${line}**` : line)
    for (const box of own.boxes) container().push(box)
  }
  const openInProperties = (name: string, attributes: Readonly<Record<string, string>>): void => {
    const own = paragraph()
    const { val } = attributes
    if (properties === 'row' && row()) setRow(row()!, name, val)
    else if (properties === 'run' && own?.run) setRun(own.run, name, attributes)
    else if (properties === 'mark' && own && (name === 'del' || name === 'moveFrom')) own.isJoined = true
    else if (properties !== 'paragraph' || !own) return
    else if (name === 'rPr') properties = 'mark'
    else if (name === 'pStyle') own.style = val ?? null
    else if (name === 'numId') own.list = val ?? null
    else if (name === 'ilvl') own.level = wholeNumber(val)
  }
  readXml(xml, {
    open(name, attributes) {
      const own = paragraph()
      if (former > 0 || FORMER.test(name)) former++
      else if (properties !== null) openInProperties(name, attributes)
      else if (LEFT_OUT.has(name)) leftOut++
      else if (name === 'p') paragraphs.push(newParagraph())
      else if (name === 'pPr') properties = 'paragraph'
      else if (name === 'rPr') properties = 'run'
      else if (name === 'trPr') properties = 'row'
      else if (name === 'r' && own) own.run = newRun()
      else if (name === 't') inText = true
      else if (name === 'tab') put(' ')
      else if (name === 'br' || name === 'cr') put(attributes.type === 'page' || attributes.type === 'column' ? '' : '\n')
      else if (name === 'noBreakHyphen') put('-')
      // a letter of TCVN3
      else if (name === 'softHyphen' && own && encodingIn(own)) put('\u00ad')
      else if (name === 'sym') put(symbolOf(String.fromCharCode(Number.parseInt(attributes.char ?? '20', 16))))
      else if (name === 'tbl') tables.push({ rows: [] })
      else if (name === 'tr') tables.at(-1)?.rows.push(newRow())
      else if (name === 'tc') {
        row()?.cells.push(newCell())
        containers.push(cell()?.lines ?? [])
      } else if (name === 'txbxContent') containers.push([])
      else if (name === 'footnoteReference' || name === 'endnoteReference') {
        if (leftOut === 0 && !own?.run?.isHidden) marks.push(noteKey(name.slice(0, -'Reference'.length), attributes.id))
        if (own?.run && attributes.customMarkFollows !== undefined) own.run.isMark = isOn(attributes.customMarkFollows)
      } else if (name === 'footnote' || name === 'endnote') {
        const note: CellLine[] = []
        notes.set(noteKey(name, attributes.id), note)
        containers.push(note)
      } else if (cell()) setCell(cell()!, name, attributes.val)
    },
    close(name) {
      if (former > 0) former--
      else if (name === 'rPr') properties = properties === 'mark' ? 'paragraph' : null
      else if (name === 'pPr' || name === 'trPr') properties = null
      else if (properties !== null) return
      else if (LEFT_OUT.has(name)) leftOut--
      else if (name === 'p') {
        const own = paragraphs.pop()
        if (own && leftOut === 0) closeParagraph(own)
      } else if (name === 'r' && paragraph()) paragraph()!.run = null
      else if (name === 't') inText = false
      else if (name === 'tc' || name === 'footnote' || name === 'endnote') containers.pop()
      else if (name === 'tbl') {
        const table = tables.pop()
        if (table) container().push(table)
      } else if (name === 'txbxContent') {
        const boxed = containers.pop() ?? []
        if (leftOut === 0) for (const line of boxed) paragraph()?.boxes.push(line)
      }
    },
    text(words) {
      if (inText) put(words)
    },
  })
  return { lines, marks, notes }
}

const noteKey = (kind: string, id = ''): string => `${kind} ${id}`

function labelOf(own: Paragraph, style: ParagraphStyle, counter: NumberingCounter): string {
  const list = own.list ?? style.list
  if (list === null || list === '0') return ''
  // a level may belong to the style that the list comes from
  const level = own.level ?? (own.list === null ? counter.levelOf(list, style.chain) : null) ?? style.level ?? 0
  return counter.next(list, level)
}
