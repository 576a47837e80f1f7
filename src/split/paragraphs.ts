// Lines → paragraphs: wrapped lines joined, raw tables set apart.
import type { MarkerReading } from '../outline/marker.js'
import type { LineIndex } from '../text/lines.js'
import { makeView, type View } from '../text/view.js'
import { isUpperCase } from '../text/words.js'
import { detectLayout, type Layout } from './layout.js'
import { ends, isRule, startsLower } from './line-shapes.js'
import { findTables, type RawTable } from './raw-tables.js'
import { capitalPairs } from './word-pairs.js'

/** A paragraph, a table or a blank-delimited piece of the source; line numbers from 0, inclusive. */
export interface Paragraph {
  readonly first: number
  readonly last: number
  readonly view: View
  /** Readings of its beginning as a marker. */
  readonly readings: readonly MarkerReading[]
  /** The line before may go on here: wrapped text whose sentence is open. */
  readonly inOpenSentence: boolean
  readonly table: RawTable | null
  /** A Markdown heading ("## …"): it stands by itself. */
  readonly isHeading: boolean
}

interface LineFacts {
  readonly isHeading: boolean
  readonly start: number
  readonly end: number
  readonly view: View
  readonly readings: readonly MarkerReading[]
}

const ATX = /^#{1,6}\s/u
const ONE_WORD = /^\S+$/u
/** A line of one to four words. */
const FEW_WORDS = /^\S+(?: \S+){0,3}$/u

/** Splits a text into paragraphs; each non-blank line is in exactly one of them. `staysOpen`: a paragraph that ends with a sign, as a citation of the basis does. */
export function splitParagraphs(
  lines: LineIndex,
  readMarkers: (text: string) => readonly MarkerReading[],
  isBoundary: (line: string) => boolean = () => false,
  staysOpen: (view: View) => boolean = () => false,
): { paragraphs: Paragraph[]; layout: Layout } {
  const tables = findTables(lines, isBoundary)
  const layout = detectLayout(lines, tables)
  const paragraphs: Paragraph[] = []
  const open: LineFacts[] = []
  let firstLine = 0
  let lastLine = -1
  let nextTable = 0
  let openSentence = false
  const pairs = layout.isWrapped && !layout.blankSeparated ? capitalPairs(lines) : null
  const flush = () => {
    if (open.length === 0) return
    const view =
      open.length === 1
        ? open[0]!.view
        : makeView(
            lines,
            open.map((line) => [line.start, line.end] as const),
          )
    paragraphs.push({
      first: firstLine,
      last: lastLine,
      view,
      // the whole paragraph may show that its first line begins no item, "* (Kèm theo … / … )*", or that a marker runs over its end, "Phụ lục / III"
      readings: open.length === 1 || (open[0]!.readings.length === 0 && !ONE_WORD.test(open[0]!.view.text)) ? open[0]!.readings : readMarkers(view.text),
      inOpenSentence: openSentence,
      table: null,
      isHeading: open[0]!.isHeading,
    })
    open.length = 0
    openSentence = false
  }

  for (let line = 0; line < lines.starts.length; line++) {
    const table = tables[nextTable]
    if (table && line === table.first) {
      flush()
      const view = makeView(lines, [[lines.starts[table.first]!, lines.ends[table.last]!]])
      paragraphs.push({ first: table.first, last: table.last, view, readings: [], inOpenSentence: false, table, isHeading: false })
      nextTable++
      line = table.last
      lastLine = line
      continue
    }
    const facts = lineFacts(lines, line, readMarkers)
    if (facts.view.text === '') continue
    if (open.length > 0) {
      const before = open[open.length - 1]!
      const touches = lastLine === line - 1
      const goesOn = touches && layout.isWrapped && !ends(before.view.text) && staysOpen(open[0]!.view)
      // "KẾ HOẠCH" and, in small letters below it, "thực hiện Nghị quyết …": the title of a document of the Party
      const isTypeLine = open.length === 1 && startsLower(facts.view.text) && isUpperCase(before.view.text) && isBoundary(before.view.text)
      if (facts.readings.length === 0 && !isTypeLine && (goesOn || joins(lines, before, facts, touches, layout, lines.starts[line]! - open[0]!.start, pairs))) {
        open.push(facts)
        lastLine = line
        continue
      }
      const continues =
        facts.readings.length > 0 &&
        touches &&
        layout.isWrapped &&
        !ends(before.view.text) &&
        (isFull(before, facts, layout) || goesOnLower(facts, before.end - before.start > layout.width / 2))
      flush()
      openSentence = continues
    }
    open.push(facts)
    firstLine = line
    lastLine = line
  }
  flush()
  return { paragraphs, layout }
}

function lineFacts(lines: LineIndex, line: number, readMarkers: (text: string) => readonly MarkerReading[]): LineFacts {
  const start = lines.starts[line]!
  const end = lines.ends[line]!
  const view = makeView(lines, [[start, end]])
  return {
    start,
    end,
    view,
    isHeading: lines.text.startsWith('#', start) && ATX.test(lines.text.slice(start, Math.min(end, start + 8))),
    readings: view.text === '' || isRule(view.text) ? [] : readMarkers(view.text),
  }
}

/** Whether a line without a marker goes on the line before it. */
function joins(
  lines: LineIndex,
  before: LineFacts,
  line: LineFacts,
  touches: boolean,
  layout: Layout,
  length: number,
  pairs: ReadonlySet<string> | null,
): boolean {
  if (before.isHeading || line.isHeading) return false
  if (isRule(before.view.text) || isRule(line.view.text)) return false
  const ended = ends(before.view.text)
  const lower = startsLower(line.view.text)
  if (!touches) return !ended && lower && length > 40 && /[\p{L},]$/u.test(before.view.text)
  // a short line of its own ("Cỡ chữ") above a sentence that begins with a capital
  const standsAlone =
    /\p{L} \p{L}/u.test(before.view.text) &&
    /^\p{Lu}/u.test(line.view.text) &&
    // marks of strong text may run on over the line's end
    !lines.text.slice(before.start, before.end).includes('**') &&
    before.view.text.lastIndexOf('(') <= before.view.text.lastIndexOf(')') &&
    before.readings.length === 0 &&
    length < layout.width * 0.3 &&
    FEW_WORDS.test(before.view.text)
  if (layout.isWrapped)
    return (layout.blankSeparated && !standsAlone) || lower || isFull(before, line, layout) || (!ended && standTogether(before, line, pairs))
  return !ended && lower
}

/** "- xã hội", and behind a line of some length "- 2025, gắn": what stands behind the marker does not begin an item. */
function goesOnLower(line: LineFacts, isLong: boolean): boolean {
  const pattern = isLong ? /^\s*[\p{Ll}\d]/u : /^\s*\p{Ll}/u
  return line.readings.every((reading) => pattern.test(line.view.text.slice(reading.end)))
}

/** "Đài Tiếng nói Việt / Nam": the words at the line's end and at the next one's beginning stand side by side elsewhere in the text. */
function standTogether(before: LineFacts, line: LineFacts, pairs: ReadonlySet<string> | null): boolean {
  if (pairs === null) return false
  const last = /(?<![\p{L}\p{M}])[\p{L}\p{M}]{1,12}$/u.exec(before.view.text.slice(-14))?.[0]
  const first = /^\p{Lu}[\p{L}\p{M}]*/u.exec(line.view.text)?.[0]
  return last !== undefined && first !== undefined && pairs.has(`${last} ${first}`)
}

/** The first word of the next line would not have fitted on the line before. */
function isFull(before: LineFacts, line: LineFacts, layout: Layout): boolean {
  const word = line.view.text.indexOf(' ')
  const length = before.end - before.start + 1 + (word < 0 ? line.view.text.length : word)
  return layout.blankSeparated ? length > layout.width * 0.8 : length >= layout.width
}
