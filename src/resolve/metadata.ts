// Document data: type, number, title, issuer, place and date, period, signatory, recipients.
import type { Grammar } from '../grammar.js'
import type { Block } from '../outline/tree.js'
import type { FrameGrammar } from '../split/frame-grammar.js'
import { typeCode, type ZonedParagraph, type Zones } from '../split/zones.js'
import type { LineIndex } from '../text/lines.js'
import { isUpperCase, tidy } from '../text/words.js'
import { isValidDate } from './calendar.js'
import { readIssuer } from './issuer.js'
import { type FrameLine, frameLines } from './letterhead-lines.js'
import { readOwnCitation } from './own-citation.js'
import { type RecipientLine, readRecipients } from './recipients.js'
import { readSignatory, type Signatory } from './signatory.js'

/** Document data before positions are mapped. */
export interface DraftMetadata {
  readonly documentType: string | null
  readonly number: string | null
  readonly title: string | null
  readonly issuer: string | null
  readonly place: string | null
  readonly issuedOn: string | null
  readonly period: { readonly from: number | null; readonly to: number | null } | null
  readonly signatory: Signatory | null
  readonly recipients: readonly RecipientLine[]
  /** Blocks of the title in which the document says what it is attached to. */
  readonly attachedIn: Block | null
}

/** Reads the document data of the first part; recipients and signature may stand in a later one. */
export function readMetadata(zones: Zones, blocks: readonly Block[], lines: LineIndex, grammar: Grammar): DraftMetadata {
  const { frame } = grammar
  const parts = byPart(zones.paragraphs)
  const head = frameLines(parts[0] ?? [], ['letterhead'], lines)
  const isNews = zones.documentType === frame.newsType
  const titleBlocks = blocks.filter((block) => block.zone === 'title' && block.part === 0)
  const title = isNews ? newsTitle(titleBlocks) : readTitle(titleBlocks, zones, frame)
  const placeDate = isNews ? newsDate(zones, frame) : readPlaceDate(head, frame)
  const recipients = firstOf(parts, (part) => nonEmpty(readRecipients(part, lines, frame))) ?? []
  const signatory = firstOf(parts, (part) => readSignatory(frameLines(part, ['signature', 'recipients'], lines), frame))
  const attachedIn = titleBlocks.find((block) => frame.attached.test(block.view.key) && /^\s*\(/u.test(block.view.text)) ?? null
  const number = isNews ? null : readNumber(head, frame)
  // a draft has a letterhead with blanks; only where none is there do other places tell
  const own = number === null && placeDate.date === null && !isNews && head.length <= 1 ? readOwnCitation(blocks, zones.documentType, frame) : null
  return {
    documentType: zones.documentType,
    number: number ?? own?.number ?? null,
    title,
    issuer: isNews ? null : readIssuer(head, blocks, grammar),
    place: placeDate.place,
    issuedOn: placeDate.date ?? own?.issuedOn ?? null,
    period: readPeriod(title, isNews ? blocks.filter((block) => block.zone === 'basis') : [], frame),
    signatory: isNews ? null : signatory,
    recipients,
    attachedIn,
  }
}

/** The paragraphs of each part. */
function byPart(zoned: readonly ZonedParagraph[]): ZonedParagraph[][] {
  const parts: ZonedParagraph[][] = []
  for (const place of zoned) {
    parts[place.part] ??= []
    parts[place.part]!.push(place)
  }
  return parts
}

/** What the first of the parts gives that gives something. */
function firstOf<T>(parts: readonly ZonedParagraph[][], read: (part: readonly ZonedParagraph[]) => T | null): T | null {
  for (const part of parts) {
    const found = read(part)
    if (found !== null) return found
  }
  return null
}

const nonEmpty = <T>(list: T[]): T[] | null => (list.length > 0 ? list : null)

function readTitle(blocks: readonly Block[], zones: Zones, frame: FrameGrammar): string | null {
  const parts: string[] = []
  for (const block of blocks) {
    const { text, key } = block.view
    if (/^[-_=\s]{3,}$/u.test(text)) continue
    if (frame.typeLine.test(key) && isUpperCase(text)) continue
    // "TRIỂN KHAI THỰC HIỆN / CHỈ THỊ SỐ 32": further down the word is the title's
    const paragraph = parts.length === 0 ? zones.paragraphs.find((zoned) => zoned.paragraph.first === block.firstLine)?.paragraph : undefined
    const both = paragraph && typeCode(paragraph, frame) !== null ? frame.typeAndTitle.exec(text) : null
    if (both) {
      parts.push(text.slice(both[0].length))
      continue
    }
    if (parts.length > 0 && isUpperCase(text) && frame.issuerLine.test(key)) break
    parts.push(text)
  }
  const joined = parts
    .filter((text, index) => index === 0 || !/^\(/u.test(text))
    .join(' ')
    .replace(/(?<!\s)\s*\([^()]{0,600}\)\s?\.?$/u, (words) => (frame.attached.test(words.toLowerCase()) ? '' : words))
  const title = tidy(joined.replace(/_{2,}|-{3,}/gu, ' '))
  return title === '' ? null : title
}

function newsTitle(blocks: readonly Block[]): string | null {
  const last = blocks[blocks.length - 1]
  return last ? tidy(last.view.text) : null
}

function newsDate(zones: Zones, frame: FrameGrammar): { place: string | null; date: string | null } {
  for (const { paragraph } of zones.paragraphs) {
    const found = frame.newsDate.exec(paragraph.view.key)
    if (found) return { place: null, date: isoDate(found[3]!, found[2]!, found[1]!) }
  }
  return { place: null, date: null }
}

/** The number of a line that begins with "Số"; the words may run over two lines of one cell. */
function readNumber(head: readonly FrameLine[], frame: FrameGrammar): string | null {
  const texts = joinedLines(head)
  const ordered = [...texts.filter((text) => frame.numberStart.test(text.toLowerCase())), ...texts.filter((text) => text.includes('|'))]
  for (const text of ordered) {
    const found = frame.numberLine.exec(text.toLowerCase())
    if (!found) continue
    const at = text.toLowerCase().indexOf(found[1]!, found.index)
    return text.slice(at, at + found[1]!.length).replace(/\s+/gu, '')
  }
  return null
}

/** Each line with the one behind it in its cell. */
function joinedLines(head: readonly FrameLine[]): string[] {
  return head.map((line, index) => {
    const next = head[index + 1]
    return next && next.group === line.group ? `${line.view.text} ${next.view.text}` : line.view.text
  })
}

function readPlaceDate(head: readonly FrameLine[], frame: FrameGrammar): { place: string | null; date: string | null } {
  // with the line behind it the motto would be part of the place
  const texts = joinedLines(head.filter((line) => !frame.motto.test(line.view.key)))
  for (const text of texts) {
    // the number may stand on the same line: "Số: 07/KH-UBND   Suối Rạng, ngày …"
    const found = frame.placeDate.exec(text.toLowerCase().replace(frame.numberLine, (number) => '|'.repeat(number.length)))
    if (found) {
      const digits = (words: string) => words.replace(/\s+/gu, '')
      const at = text.toLowerCase().indexOf(found[1]!)
      return { place: tidy(text.slice(at, at + found[1]!.length)), date: isoDate(found[4]!, digits(found[3]!), digits(found[2]!)) }
    }
  }
  for (const text of texts) {
    const found = frame.placeOnly.exec(text.toLowerCase())
    if (found) return { place: tidy(text.slice(found.index, found.index + found[1]!.length)), date: null }
  }
  return { place: null, date: null }
}

function isoDate(year: string, month: string, day: string): string | null {
  const date = { year: Number(year), month: Number(month), day: Number(day) }
  return isValidDate(date) ? `${year}-${String(date.month).padStart(2, '0')}-${String(date.day).padStart(2, '0')}` : null
}

/** Years that the title names; dates and numbers of cited documents do not count. */
function readPeriod(title: string | null, preamble: readonly Block[], frame: FrameGrammar): DraftMetadata['period'] {
  for (const text of [title, ...preamble.map((block) => block.view.key)]) {
    if (text === null) continue
    const key = text.toLowerCase().replace(/[–—]/gu, '-').replace(frame.citedDate, ' ')
    for (const [pattern, kind] of frame.period) {
      const found = pattern.exec(key)
      if (!found) continue
      if (kind === 'range') return { from: Number(found[1]), to: Number(found[2]) }
      if (kind === 'to') return { from: null, to: Number(found[1]) }
      return { from: Number(found[1]), to: Number(found[1]) }
    }
  }
  return null
}
