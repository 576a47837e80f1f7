// Paragraphs → zones: which belong to the letterhead, title, basis, body, recipients, signature, and which to nothing.
import type { View } from '../text/view.js'
import { isUpperCase } from '../text/words.js'
import type { FrameGrammar } from './frame-grammar.js'
import type { Paragraph } from './paragraphs.js'

export type ZoneKind = 'letterhead' | 'title' | 'basis' | 'body' | 'recipients' | 'signature' | 'footnote' | 'other'

/** A paragraph with its place in the document. */
export interface ZonedParagraph {
  readonly paragraph: Paragraph
  readonly zone: ZoneKind
  /** 0 for the document itself, 1 for a plan attached to it, … */
  readonly part: number
  /** A new part (attached plan, annex) begins with this paragraph. */
  readonly opensPart: boolean
  /** The paragraph stands in an annex. */
  readonly inAppendix: boolean
}

/** The document cut into zones, and what kind of document it is. */
export interface Zones {
  readonly paragraphs: readonly ZonedParagraph[]
  /** Code of the type line; `newsType` of the grammar for a press article; null where no type is named. */
  readonly documentType: string | null
}

type Stage = 'head' | 'title' | 'preamble' | 'body' | 'recipients' | 'tail' | 'appendix-title' | 'other'

/** Assigns every paragraph to a zone in one pass. */
export function zoneParagraphs(paragraphs: readonly Paragraph[], grammar: FrameGrammar): Zones {
  const typeAt = paragraphs.findIndex((paragraph, index) => index < 80 && typeCode(paragraph, grammar) !== null)
  const isNews = typeAt < 0 && paragraphs.slice(0, 20).some((paragraph) => grammar.newsDate.test(paragraph.view.key))
  const documentType = typeAt >= 0 ? typeCode(paragraphs[typeAt]!, grammar) : isNews ? grammar.newsType : null
  return { paragraphs: typeAt < 0 ? zonesWithoutType(paragraphs, grammar, isNews) : zonesOfDocument(paragraphs, grammar, typeAt), documentType }
}

/** Code of the type that a paragraph names as a title does; null for any other. */
export function typeCode(paragraph: Paragraph, grammar: FrameGrammar): string | null {
  const { text, key } = paragraph.view
  const line = grammar.typeLine.exec(key)
  if (line && isUpperCase(text) && !text.endsWith(':')) return grammar.documentTypes[line[1]!] ?? null
  const both = grammar.typeAndTitle.exec(text)
  if (!both || paragraph.readings.length > 0) return null
  return grammar.documentTypes[both[1]!.toLowerCase().split(' ').slice(0, 2).join(' ')] ?? null
}

/** "[1] Quyết định …": a note behind or below the text. */
const isFootnote = ({ table, view }: Paragraph): boolean => !table && /^\[\d+\]/u.test(view.text)

/** A line in capitals that opens a document or an annex. */
export function opensPart({ text, key }: View, grammar: FrameGrammar): boolean {
  return isUpperCase(text) && (grammar.typeLine.test(key) || grammar.appendixLine.test(key))
}

/** A press article or a text without a frame. */
function zonesWithoutType(paragraphs: readonly Paragraph[], grammar: FrameGrammar, isNews: boolean): ZonedParagraph[] {
  const dateAt = isNews ? paragraphs.findIndex((paragraph) => grammar.newsDate.test(paragraph.view.key)) : -1
  const firstItem = paragraphs.findIndex((paragraph, index) => index > dateAt && paragraph.readings.length > 0)
  let articleEnded = false
  return paragraphs.map((paragraph, index): ZonedParagraph => {
    const { key } = paragraph.view
    if (isNews && index > dateAt && grammar.otherArticles.test(key)) articleEnded = true
    let zone: ZoneKind = 'body'
    if (articleEnded || (isNews && (grammar.furniture.test(key) || grammar.pageDate.test(key) || grammar.newsDate.test(key)))) zone = 'other'
    else if (isFootnote(paragraph)) zone = 'footnote'
    else if (index < dateAt) zone = 'title'
    else if (index < firstItem) zone = 'basis'
    return { paragraph, zone, part: 0, opensPart: false, inAppendix: false }
  })
}

function zonesOfDocument(paragraphs: readonly Paragraph[], grammar: FrameGrammar, typeAt: number): ZonedParagraph[] {
  const zoned: ZonedParagraph[] = []
  let stage: Stage = 'head'
  let part = 0
  let opensPart = false
  let inAppendix = false
  let titleParagraphs = 0
  /** Recipients or signature were reached: the document itself is complete, unless a further part begins. */
  let isClosed = false

  const zoneOf = (paragraph: Paragraph, index: number): ZoneKind => {
    const { text, key } = paragraph.view
    if (paragraph.isHeading && isSlug(text)) return 'other'
    if (stage === 'other') return 'other'
    if (
      index >= typeAt &&
      !paragraph.table &&
      typeCode(paragraph, grammar) !== null &&
      (index === typeAt || (stage !== 'title' && grammar.typeLine.test(key)))
    ) {
      if (index > typeAt) {
        part++
        opensPart = true
        inAppendix = false
        isClosed = false
      }
      stage = 'title'
      titleParagraphs = grammar.typeLine.test(key) ? 0 : 1
      return 'title'
    }
    if (index > typeAt && !paragraph.table && grammar.appendixLine.test(key) && (isUpperCase(text) || paragraph.readings.length > 0) && text.length < 200) {
      part++
      opensPart = true
      inAppendix = true
      stage = 'appendix-title'
      return 'body'
    }
    if (isClosed && !paragraph.table && grammar.pageRest.test(key)) {
      leaveOut(zoned)
      stage = 'other'
      return 'other'
    }
    if (stage === 'head') return 'letterhead'
    if (isFootnote(paragraph)) return 'footnote'
    if (stage === 'title' || stage === 'appendix-title') {
      if (goesOnTitle(paragraph, titleParagraphs, stage, grammar)) {
        titleParagraphs++
        return 'title'
      }
      stage = stage === 'title' ? 'preamble' : 'body'
    }
    if (isRecipients(paragraph, grammar)) {
      stage = paragraph.table ? 'tail' : 'recipients'
      return 'recipients'
    }
    if (stage === 'recipients') {
      if (!paragraph.table && (paragraph.readings.some((reading) => reading.style.count === 'none') || /^\(/u.test(text))) return 'recipients'
      stage = 'tail'
    }
    if (isSignatureStart(paragraph, paragraphs, index, grammar)) stage = 'tail'
    if (stage === 'tail') {
      if (/^(?:\(\d+\)|\d+ \p{Lu})/u.test(text) && text.length > 20) return 'footnote'
      if (
        paragraph.table
          ? grammar.capacity.test(key) || isSignatureTable(paragraph, grammar)
          : text.length < 120 && paragraph.readings.every((r) => r.style.count !== 'arabic')
      )
        return 'signature'
      if (paragraph.table || paragraph.readings.length > 0 || text.length >= 120) stage = 'body'
    }
    if (stage === 'preamble') {
      if ((paragraph.readings.length === 0 || paragraph.inOpenSentence) && !paragraph.table && hasItemAhead(paragraphs, index, grammar)) return 'basis'
      stage = 'body'
    }
    return 'body'
  }
  paragraphs.forEach((paragraph, index) => {
    const zone = zoneOf(paragraph, index)
    isClosed ||= zone === 'recipients' || zone === 'signature'
    zoned.push({ paragraph, zone, part, opensPart: zone === 'body' && opensPart, inAppendix })
    if (zone === 'body') opensPart = false
  })
  return zoned
}

/** The document's name on a portal's page, right above what the portal adds. */
function leaveOut(zoned: ZonedParagraph[]): void {
  for (let at = zoned.length - 1; at >= 0 && at > zoned.length - 3; at--) {
    const { paragraph, zone } = zoned[at]!
    if (zone !== 'body' || paragraph.table || paragraph.readings.length > 0 || paragraph.view.text.length > 250) return
    zoned[at] = { ...zoned[at]!, zone: 'other' }
  }
}

/** "# 773_2018_QĐ_TTg": a heading of the file's container, not of the document. */
const isSlug = (text: string): boolean => /^\S+$/u.test(text) && /[_\d]/u.test(text)

/** Numberings that open a body even where their first number is missing. */
const OPENING = new Set(['roman', 'part', 'chapter', 'article'])

function goesOnTitle(paragraph: Paragraph, count: number, stage: Stage, grammar: FrameGrammar): boolean {
  const { text, key } = paragraph.view
  if (paragraph.table || grammar.enactingLine.test(key) || grammar.addressee.test(key) || isRecipients(paragraph, grammar)) return false
  const isItem = paragraph.readings.some((reading) => reading.ordinal === 1 || reading.style.count === 'none' || OPENING.has(reading.style.numbering))
  if (isItem) return false
  if (/^\(.*\)\.?$/u.test(text) || /^[-_]{3,}$/u.test(text) || isUpperCase(text)) return true
  if (stage === 'appendix-title') return text.length < 200 && !/[.:;]$/u.test(text) && count < 2
  const announces = /:$/u.test(text) || (/\.$/u.test(text) && text.length > 120)
  return count === 0 ? !announces : text.length < 160 && !/[.:;]$/u.test(text) && !grammar.basis.test(key) && count < 4
}

/** Characters of a list of recipients in one paragraph. */
const LONGEST_LIST = 2000

function isRecipients(paragraph: Paragraph, grammar: FrameGrammar): boolean {
  const { key } = paragraph.view
  const at = key.search(grammar.recipients)
  return at < 0 ? grammar.filing.test(key.slice(0, LONGEST_LIST)) : at <= (paragraph.table ? 400 : 3)
}

/** A capacity line in capitals that only short lines follow. */
function isSignatureStart(paragraph: Paragraph, paragraphs: readonly Paragraph[], index: number, grammar: FrameGrammar): boolean {
  if (paragraph.table) return isSignatureTable(paragraph, grammar) && index > paragraphs.length * 0.1
  const { text, key } = paragraph.view
  if (!isUpperCase(text) || text.length > 90 || !grammar.capacity.test(key)) return false
  return paragraphs.slice(index + 1, index + 4).every((next) => next.table !== null || next.view.text.length < 90)
}

function isSignatureTable(paragraph: Paragraph, grammar: FrameGrammar): boolean {
  return /(?:^|[\s|])(?:TM|KT|TL|TUQ|Q)\s?\./u.test(paragraph.view.text.slice(0, 1500)) || grammar.recipients.test(paragraph.view.key.slice(0, 400))
}

/** Whether an item or the enacting line still comes in this part, so that what stands before it is its preamble. */
function hasItemAhead(paragraphs: readonly Paragraph[], from: number, grammar: FrameGrammar): boolean {
  for (let i = from; i < Math.min(paragraphs.length, from + 60); i++) {
    const paragraph = paragraphs[i]!
    if (paragraph.readings.length > 0 || grammar.enactingLine.test(paragraph.view.key)) return true
    if (isRecipients(paragraph, grammar)) return false
  }
  return false
}
