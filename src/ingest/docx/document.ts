// The document's own XML → lines of text: paragraphs with the labels that Word counts, tables, text boxes; what was deleted is left out.
import { noteLines } from '../note-lines.js'
import { decodeWords, encodingOf, type FontEncoding } from './fonts.js'
import { NumberingCounter, readNumbering } from './numbering.js'
import type { PackageParts } from './package-parts.js'
import { fontOf, isOn, type ParagraphStyle, readStyles } from './styles.js'
import { symbolOf } from './symbols.js'
import { tableLines, type WordCell, type WordRow, type WordTable, wordsOf } from './tables.js'
import { readXml } from './xml.js'

interface Run {
  /** Its character style. */
  style: string | null
  font: string | null
  isBold: boolean | null
  isHidden: boolean
  inCapitals: boolean
  /** Its words are the mark of a note. */
  isMark: boolean
}

interface Paragraph {
  style: string | null
  list: string | null
  level: number | null
  text: string
  /** Last words, in a font from before Unicode: a letter may go on in the next run. */
  coded: { readonly encoding: FontEncoding; words: string } | null
  /** Words were seen that are bold, and none that are not. */
  hasBold: boolean
  hasPlain: boolean
  /** Its mark was deleted: the next paragraph goes on with it. */
  isJoined: boolean
  run: Run | null
  /** Lines of text boxes that hang in it. */
  readonly boxes: string[]
}

/** Elements whose words are not part of the document. */
const LEFT_OUT = new Set(['del', 'moveFrom', 'Fallback', 'instrText', 'delText'])

/** What a part of a Word file holds. */
interface Body {
  readonly lines: readonly string[]
  /** The notes that its words refer to, by kind and id, in their order. */
  readonly marks: readonly string[]
  /** The notes that stand in it, by kind and id. */
  readonly notes: ReadonlyMap<string, readonly string[]>
}

/** Lines of the document; a table is lines of HTML, the notes that it refers to stand at the end: footnotes, then endnotes. */
export function readDocumentLines(parts: PackageParts): string[] {
  const counter = new NumberingCounter(readNumbering(parts.numbering))
  const styleOf = readStyles(parts.styles)
  const { lines, marks } = readBody(parts.document, styleOf, counter)
  const notes = (['footnote', 'endnote'] as const).flatMap((kind) => {
    const xml = kind === 'footnote' ? parts.footnotes : parts.endnotes
    const found = xml === null || marks.length === 0 ? null : readBody(xml, styleOf, counter).notes
    return marks.filter((mark) => mark.startsWith(kind)).map((mark) => tidyLine((found?.get(mark) ?? []).join(' ').replace(/\n/gu, ' ')))
  })
  return [...lines, ...noteLines(notes.filter((note) => note !== ''))]
}

/** Reads a part of WordprocessingML: the document, footnotes or endnotes. */
function readBody(xml: string, styleOf: (id: string | null) => ParagraphStyle, counter: NumberingCounter): Body {
  const lines: string[] = []
  const marks: string[] = []
  const notes = new Map<string, string[]>()
  let inNote = false
  const containers: string[][] = [lines]
  const paragraphs: Paragraph[] = []
  const tables: WordTable[] = []
  let properties: 'paragraph' | 'mark' | 'run' | null = null
  let leftOut = 0
  let inText = false
  /** Words of a paragraph whose mark was deleted. */
  let pending = ''
  const paragraph = (): Paragraph | undefined => paragraphs[paragraphs.length - 1]
  const row = (): WordRow | undefined => tables[tables.length - 1]?.rows.at(-1)
  const cell = (): WordCell | undefined => row()?.cells.at(-1)
  const encodingIn = ({ run, style }: Paragraph): FontEncoding | null =>
    encodingOf(run?.font ?? (run?.style ? styleOf(run.style).font : null) ?? styleOf(style).font)
  const put = (words: string): void => {
    const own = paragraph()
    if (!own || leftOut > 0 || own.run?.isHidden || own.run?.isMark) return
    const style = own.run?.style ?? null
    const encoding = encodingIn(own)
    const isCapital = own.run?.inCapitals === true
    if (encoding === null) decodeCoded(own).text += isCapital ? words.toUpperCase() : words
    else putCoded(own, { ...encoding, inCapitals: encoding.inCapitals || isCapital }, words)
    if (words.trim() === '') return
    // bold words of a bold paragraph style are set apart by being plain
    const isBoldByStyle = styleOf(own.style).isBold !== (style !== null && styleOf(style).isBold)
    if (own.run?.isBold ?? isBoldByStyle) own.hasBold = true
    else own.hasPlain = true
  }
  const closeParagraph = (own: Paragraph): void => {
    const words = `${pending}${decodeCoded(own).text}`
    pending = ''
    if (own.isJoined) {
      pending = words
      return
    }
    const style = styleOf(own.style)
    const list = own.list ?? style.list
    const label = list === null || list === '0' ? '' : counter.next(list, own.level ?? style.level ?? 0)
    // Word counts a paragraph without words; of its labels only a named one ("Part I") says something
    const isShown = words.trim() !== '' || /\p{L}{2} /u.test(label.trimEnd())
    const line = tidyLine(`${isShown ? symbolOf(label) : ''}${words}`)
    const isHeading = own.hasBold && !own.hasPlain && !line.includes('\n') && line !== ''
    if (!style.isContents) containers.at(-1)!.push(isHeading && tables.length === 0 && !inNote ? `**${line}**` : line)
    containers.at(-1)!.push(...own.boxes)
  }
  readXml(xml, {
    open(name, attributes) {
      const { val } = attributes
      if (LEFT_OUT.has(name) && properties === null) leftOut++
      else if (name === 'del' && properties === 'mark') paragraph()!.isJoined = true
      else if (name === 'p')
        paragraphs.push({ style: null, list: null, level: null, text: '', coded: null, hasBold: false, hasPlain: false, isJoined: false, run: null, boxes: [] })
      else if (name === 'pPr') properties = 'paragraph'
      else if (name === 'rPr') properties = properties === 'paragraph' ? 'mark' : paragraph()?.run ? 'run' : null
      else if (name === 'r' && paragraph()) paragraph()!.run = { style: null, font: null, isBold: null, isHidden: false, inCapitals: false, isMark: false }
      else if (name === 'pStyle' && properties === 'paragraph') paragraph()!.style = val ?? null
      else if (name === 'numId' && properties === 'paragraph') paragraph()!.list = val ?? null
      else if (name === 'ilvl' && properties === 'paragraph') paragraph()!.level = Number(val)
      else if (properties === 'run') setRun(paragraph()!.run!, name, attributes)
      else if (name === 't') inText = true
      else if (name === 'tab' && properties === null) put(' ')
      else if (name === 'br' || name === 'cr') put(attributes.type === 'page' || attributes.type === 'column' ? '' : '\n')
      else if (name === 'noBreakHyphen') put('-')
      // a letter of TCVN3
      else if (name === 'softHyphen' && paragraph() && encodingIn(paragraph()!)) put('\u00ad')
      else if (name === 'sym') put(symbolOf(String.fromCharCode(Number.parseInt(attributes.char ?? '20', 16))))
      else if (name === 'tbl') tables.push({ grid: [], rows: [] })
      else if (name === 'gridCol') tables.at(-1)?.grid.push(Number(attributes.w ?? 0))
      else if (name === 'tr') tables.at(-1)?.rows.push({ before: 0, cells: [] })
      else if (name === 'gridBefore' && row()) row()!.before = Number(val)
      else if (name === 'tc') {
        row()?.cells.push({ span: 1, merge: null, lines: [] })
        containers.push(cell()?.lines ?? [])
      } else if (name === 'gridSpan' && cell()) cell()!.span = Math.max(1, Number(val))
      else if (name === 'vMerge' && cell()) cell()!.merge = val === 'restart' ? 'start' : 'goes-on'
      else if (name === 'txbxContent') containers.push([])
      else if (name === 'footnoteReference' || name === 'endnoteReference') {
        const run = paragraph()?.run
        if (leftOut === 0 && !run?.isHidden) marks.push(noteKey(name.slice(0, -'Reference'.length), attributes.id))
        if (run && attributes.customMarkFollows !== undefined) run.isMark = isOn(attributes.customMarkFollows)
      } else if (name === 'footnote' || name === 'endnote') {
        inNote = true
        const note: string[] = []
        notes.set(noteKey(name, attributes.id), note)
        containers.push(note)
      }
    },
    close(name) {
      if (LEFT_OUT.has(name) && properties === null) leftOut--
      else if (name === 'p') {
        const own = paragraphs.pop()
        if (own && leftOut === 0) closeParagraph(own)
      } else if (name === 'rPr') properties = properties === 'mark' ? 'paragraph' : null
      else if (name === 'pPr') properties = null
      else if (name === 'r' && paragraph()) paragraph()!.run = null
      else if (name === 't') inText = false
      else if (name === 'tc') containers.pop()
      else if (name === 'tbl') {
        const table = tables.pop()
        if (table) containers.at(-1)!.push(...(inNote ? wordsOf(table) : tableLines(table)))
      } else if (name === 'txbxContent') {
        const boxed = containers.pop() ?? []
        if (leftOut === 0) paragraph()?.boxes.push(...boxed)
      } else if (name === 'footnote' || name === 'endnote') {
        inNote = false
        containers.pop()
      }
    },
    text(words) {
      if (inText) put(words)
    },
  })
  return { lines, marks, notes }
}

const noteKey = (kind: string, id = ''): string => `${kind} ${id}`

/** Puts words in a font's encoding behind those of the same font, so that a letter of two signs is one. */
function putCoded(own: Paragraph, encoding: FontEncoding, words: string): void {
  const { coded } = own
  if (coded && coded.encoding.name === encoding.name && coded.encoding.inCapitals === encoding.inCapitals) coded.words += words
  else decodeCoded(own).coded = { encoding, words }
}

function decodeCoded(own: Paragraph): Paragraph {
  if (own.coded) own.text += decodeWords(own.coded.words, own.coded.encoding)
  own.coded = null
  return own
}

function setRun(run: Run, name: string, attributes: Readonly<Record<string, string>>): void {
  const { val } = attributes
  if (name === 'rStyle') run.style = val ?? null
  else if (name === 'rFonts') run.font = fontOf(attributes)
  else if (name === 'b') run.isBold = isOn(val)
  else if (name === 'vanish') run.isHidden = isOn(val)
  else if (name === 'caps') run.inCapitals = isOn(val)
}

/** Single spaces, none at the ends of a line. */
const tidyLine = (text: string): string =>
  text
    .split('\n')
    .map((line) => line.replace(/[ \t\u00a0]+/gu, ' ').trim())
    .join('\n')
    .trim()
