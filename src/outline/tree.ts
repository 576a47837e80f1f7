// Zoned paragraphs → the section tree and the text blocks in which facts are looked for.

import type { RawTable } from '../split/raw-tables.js'
import type { ZonedParagraph } from '../split/zones.js'
import type { LineIndex } from '../text/lines.js'
import { makeView, type View } from '../text/view.js'
import { type Candidate, type Label, labelCandidates, type NumberingCosts } from './label.js'
import { type RoleGrammar, roleOf } from './roles.js'

/** An item of the outline. */
export interface Item {
  /** Position among all items, document order. */
  readonly index: number
  readonly label: Label | null
  readonly marker: string | null
  readonly parent: Item | null
  readonly children: Item[]
  /** The item's own words first, then paragraphs and tables that stand directly below it. */
  readonly blocks: Block[]
  heading: string | null
  role: string | null
  id: string
}

/** A paragraph of the document with its owner; facts are found in blocks. */
export interface Block {
  readonly view: View
  /** Where the words begin in the view, after the marker. */
  readonly contentStart: number
  readonly firstLine: number
  readonly lastLine: number
  /** Source offsets of the whole block, end exclusive. */
  readonly start: number
  readonly end: number
  readonly zone: ZonedParagraph['zone']
  readonly part: number
  readonly inAppendix: boolean
  readonly table: RawTable | null
  /** The item that the block belongs to; null at the top and for closing paragraphs. */
  readonly item: Item | null
  /** The block is the item's own line, not a paragraph below it. */
  readonly isItemText: boolean
}

/** The outline of a document. */
export interface Outline {
  readonly roots: Item[]
  readonly items: Item[]
  readonly blocks: Block[]
  readonly ambiguous: readonly Item[]
}

interface Merged {
  readonly zoned: ZonedParagraph
  readonly views: ZonedParagraph[]
  readonly label: Label | null
  readonly candidate: number
}

const LEAD_IN = /:\s*$/u

/** Builds the outline: labels the candidates over the whole document, then hangs every paragraph below its item. */
export function buildOutline(zoned: readonly ZonedParagraph[], lines: LineIndex, costs: NumberingCosts, roles: RoleGrammar): Outline {
  const merged = labelParagraphs(zoned, costs)
  const items: Item[] = []
  const byCandidate = new Map<number, Item>()
  const blocks: Block[] = []
  const lastItemAt = lastItemOfParts(merged)
  let current: Item | null = null
  let closing = false

  merged.rows.forEach((row, at) => {
    const { zoned: place } = row
    if (place.opensPart) current = null
    if (at > 0 && merged.rows[at - 1]!.zoned.part !== place.part) closing = false
    const view =
      row.views.length === 1
        ? place.paragraph.view
        : makeView(
            lines.text,
            row.views.map((z) => [lines.starts[z.paragraph.first]!, lines.ends[z.paragraph.last]!] as const),
          )
    let owner: Item | null = null
    if (row.label) {
      const parent: Item | null = row.label.parent >= 0 ? (byCandidate.get(row.label.parent) ?? null) : null
      owner = newItem(items, row.label, view, parent)
      byCandidate.set(row.candidate, owner)
      current = owner
      closing = false
    } else if (place.zone === 'body') {
      const afterLast = at > (lastItemAt.get(place.part) ?? -1)
      if (afterLast && current && !place.paragraph.table && closes(current, view, roles)) closing = true
      owner = closing ? null : ownerOf(current, place)
    }
    const block = newBlock(row, view, owner)
    blocks.push(block)
    owner?.blocks.push(block)
  })
  const roots = items.filter((item) => item.parent === null)
  for (const item of items) describe(item, roles)
  nameItems(roots, '')
  return { roots, items, blocks, ambiguous: merged.ambiguous.flatMap((candidate) => byCandidate.get(candidate) ?? []) }
}

/** Reads each body paragraph as item or text; text on a wrapped line goes back to the paragraph before. */
function labelParagraphs(zoned: readonly ZonedParagraph[], costs: NumberingCosts): { rows: Merged[]; ambiguous: readonly number[] } {
  const candidates: Candidate[] = []
  const candidateOf = new Map<ZonedParagraph, number>()
  let opensPart = false
  let closesBullets = false
  for (const place of zoned) {
    opensPart ||= place.opensPart
    if (place.zone !== 'body' || place.paragraph.readings.length === 0) {
      closesBullets = place.zone === 'body' && LEAD_IN.test(place.paragraph.view.text)
      continue
    }
    candidateOf.set(place, candidates.length)
    const { readings, inOpenSentence, view } = place.paragraph
    candidates.push({ readings, inOpenSentence, isLeadIn: LEAD_IN.test(view.text), closesBullets, opensPart })
    opensPart = false
    closesBullets = false
  }
  const { labels, ambiguous } = labelCandidates(candidates, costs)
  const rows: Merged[] = []
  for (const place of zoned) {
    const candidate = candidateOf.get(place) ?? -1
    const label = candidate >= 0 ? labels[candidate]! : null
    const before = rows[rows.length - 1]
    if (!label && place.paragraph.inOpenSentence && before && before.zoned.zone === place.zone) before.views.push(place)
    else rows.push({ zoned: place, views: [place], label, candidate })
  }
  return { rows, ambiguous }
}

function lastItemOfParts(merged: { rows: Merged[] }): Map<number, number> {
  const last = new Map<number, number>()
  merged.rows.forEach((row, at) => {
    if (row.label) last.set(row.zoned.part, at)
  })
  return last
}

/** A paragraph after the last item closes the document unless the item still waits for its words. */
function closes(current: Item, view: View, roles: RoleGrammar): boolean {
  const waits = current.blocks.length === 1 && current.blocks[0]!.view.text.length < 160 && !/[.;]$/u.test(current.blocks[0]!.view.text)
  return !waits && (current.children.length > 0 || roles.closing.test(view.key) || current.label!.reading.style.count === 'none')
}

/** A paragraph below a bullet belongs to what encloses the bullets; below any other item to the item. */
function ownerOf(current: Item | null, place: ZonedParagraph): Item | null {
  if (!current) return null
  if (place.paragraph.table) return current
  let owner: Item = current
  while (owner.label?.reading.style.count === 'none' && owner.parent && !LEAD_IN.test(owner.blocks[owner.blocks.length - 1]!.view.text)) owner = owner.parent
  return owner
}

function newItem(items: Item[], label: Label, view: View, parent: Item | null): Item {
  const item: Item = {
    index: items.length,
    label,
    marker: view.text.slice(0, label.reading.length),
    parent,
    children: [],
    blocks: [],
    heading: null,
    role: null,
    id: '',
  }
  items.push(item)
  parent?.children.push(item)
  return item
}

function newBlock(row: Merged, view: View, item: Item | null): Block {
  const last = row.views[row.views.length - 1]!
  const contentStart = row.label ? skipSpaces(view.text, row.label.reading.length) : 0
  return {
    view,
    contentStart,
    firstLine: row.zoned.paragraph.first,
    lastLine: last.paragraph.last,
    start: view.map.start(0),
    end: view.map.end(view.text.length),
    zone: row.zoned.zone,
    part: row.zoned.part,
    inAppendix: row.zoned.inAppendix,
    table: row.zoned.paragraph.table,
    item,
    isItemText: row.label !== null,
  }
}

function skipSpaces(text: string, from: number): number {
  while (from < text.length && /[\s:.]/u.test(text[from]!)) from++
  return from
}

/** Heading and role: the whole line where something stands below it, or the words before a colon. */
function describe(item: Item, roles: RoleGrammar): void {
  // "Chương II" stands alone; its title is the next line
  const own = item.blocks.find((block) => block.view.text.length > block.contentStart) ?? item.blocks[0]!
  const text = own.view.text.slice(own.contentStart)
  const isTitle = item.children.length > 0 || item.blocks.length > 1 || (text === text.toUpperCase() && /\p{Lu}/u.test(text))
  if (isTitle && text.length <= 400) item.heading = text.replace(/[\s:.;]+$/u, '')
  else {
    const colon = text.indexOf(':')
    if (colon > 0 && colon < 80 && colon < text.length - 1 && roleOf(roles, own.view.key.slice(own.contentStart, own.contentStart + colon)) !== null)
      item.heading = text.slice(0, colon).trimEnd()
  }
  if (item.heading === '') item.heading = null
  const isAppendix = item.label?.reading.style.numbering === 'appendix'
  item.role = isAppendix ? 'appendix' : item.heading === null ? null : roleOf(roles, own.view.key.slice(own.contentStart))
  if (item.role === null && roles.announcesTargets.test(own.view.key)) item.role = 'targets'
}

/** Ids: path of ordinals as written; bullets are counted; a repeated id gets a suffix. */
function nameItems(siblings: readonly Item[], prefix: string): void {
  const used = new Map<string, number>()
  let bullets = 0
  for (const item of siblings) {
    const own = item.marker === null || item.label?.reading.style.count === 'none' ? `${item.marker ?? '~'}${++bullets}` : ordinalName(item)
    const times = (used.get(own) ?? 0) + 1
    used.set(own, times)
    item.id = `${prefix}${own}${times > 1 ? `_${times}` : ''}`
    nameItems(item.children, `${item.id}.`)
  }
}

function ordinalName(item: Item): string {
  const { parts } = item.label!.reading
  if (parts.length > 0) return String(parts[parts.length - 1])
  return item.marker!.replace(/^\(|[\s.:)/-]+$/gu, '').replace(/\s+/gu, '-')
}
