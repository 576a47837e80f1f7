// Zoned paragraphs → the section tree and the text blocks in which facts are looked for.

import type { RawTable } from '../split/raw-tables.js'
import type { ZonedParagraph } from '../split/zones.js'
import type { LineIndex } from '../text/lines.js'
import { makeView, type View } from '../text/view.js'
import { announces, endsClause } from '../text/words.js'
import { adopts, depthOf, openParent } from './ancestors.js'
import type { Label } from './label.js'
import { type Labelled, labelParagraphs, type Merged } from './label-paragraphs.js'
import { describe, nameItems } from './naming.js'
import type { NumberingCosts } from './placing.js'
import type { RoleGrammar } from './roles.js'
import { isUnnumberedHeading } from './unnumbered.js'

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
  /** Position among all blocks, document order; a cell's is that of its table. */
  readonly index: number
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
  /** Items that would have nested deeper than the limit. */
  readonly tooDeep: readonly View[]
}

/** What the outline needs to know of numberings and headings. */
export interface OutlineOptions {
  readonly costs: NumberingCosts
  readonly roles: RoleGrammar
  readonly maxDepth: number
}

/** Builds the outline: labels the candidates over the whole document, then hangs every paragraph below its item. */
export function buildOutline(zoned: readonly ZonedParagraph[], lines: LineIndex, { costs, roles, maxDepth }: OutlineOptions): Outline {
  const merged = labelParagraphs(zoned, costs, maxDepth)
  const items: Item[] = []
  const byCandidate = new Map<number, Item>()
  const blocks: Block[] = []
  const lastItemAt = lastItemOfParts(merged)
  const nextLabel = nextLabels(merged.rows)
  let current: Item | null = null
  /** The unnumbered heading to which the items of its level belong. */
  let heading: Item | null = null
  let closing = false
  const tooDeep = [...merged.tooDeep]
  /** The item under which an unnumbered heading would stand. */
  const aboveHeading = (at: number): Item | null => {
    // a list that begins below it is its own; otherwise it stands inside the open item
    const next = merged.rows[at + 1]!.label
    if (!next || !startsList(next)) return ownerOf(current, merged.rows[at]!.zoned)
    return openParent(next, byCandidate, current)
  }

  merged.rows.forEach((row, at) => {
    const { zoned: place } = row
    if (place.opensPart) {
      current = null
      heading = null
    }
    if (at > 0 && merged.rows[at - 1]!.zoned.part !== place.part) closing = false
    const view =
      row.views.length === 1
        ? place.paragraph.view
        : makeView(
            lines,
            row.views.map((z) => [lines.starts[z.paragraph.first]!, lines.ends[z.paragraph.last]!] as const),
          )
    const isHeading = isUnnumberedHeading(merged.rows, at, current, lines)
    const isTooDeep = isHeading && depthOf(aboveHeading(at)) >= maxDepth
    if (isTooDeep) tooDeep.push(view)
    let owner: Item | null = null
    if (row.label) {
      const labelled = openParent(row.label, byCandidate, current)
      if (heading && !adopts(heading, labelled)) heading = null
      const parent: Item | null = heading && labelled === heading.parent ? heading : labelled
      owner = newItem(items, row.label, view, parent)
      byCandidate.set(row.candidate, owner)
      current = owner
      closing = false
    } else if (isHeading && !isTooDeep) {
      const next = merged.rows[at + 1]!.label
      owner = newItem(items, null, view, aboveHeading(at))
      heading = next && startsList(next) ? owner : null
      current = owner
    } else if (place.zone === 'body') {
      const afterLast = at > (lastItemAt.get(place.part) ?? -1)
      if (afterLast && current && !place.paragraph.table && closes(current, view, roles)) closing = true
      // a paragraph between a bullet and what stands below the bullet is the bullet's
      const next = merged.rows[nextLabel[at]!]?.label
      const belongsHere = current !== null && next !== null && next !== undefined && next.parent >= 0 && byCandidate.get(next.parent) === current
      owner = closing ? null : belongsHere ? current : ownerOf(current, place)
    }
    const block = newBlock(row, view, owner, blocks.length)
    blocks.push(block)
    owner?.blocks.push(block)
  })
  const roots = items.filter((item) => item.parent === null)
  for (const item of items) describe(item, roles)
  nameItems(roots, '')
  return { roots, items, blocks, ambiguous: merged.ambiguous.flatMap((candidate) => byCandidate.get(candidate) ?? []), tooDeep }
}

/** For each row the index of the next row that is an item; the number of rows where none follows. */
function nextLabels(rows: readonly Merged[]): number[] {
  const next = new Array<number>(rows.length)
  let last = rows.length
  for (let at = rows.length - 1; at >= 0; at--) {
    next[at] = last
    if (rows[at]!.label) last = at
  }
  return next
}

/** The first item of a list. */
const startsList = (label: Label): boolean => label.reading.ordinal <= 1 && label.sequence !== 'gap'

function lastItemOfParts(merged: Labelled): Map<number, number> {
  const last = new Map<number, number>()
  merged.rows.forEach((row, at) => {
    if (row.label) last.set(row.zoned.part, at)
  })
  return last
}

/** A paragraph after the last item closes the document unless the item still waits for its words. */
function closes(current: Item, view: View, roles: RoleGrammar): boolean {
  const waits = current.blocks.length === 1 && current.blocks[0]!.view.text.length < 160 && !endsClause(current.blocks[0]!.view.text)
  return !waits && (current.children.length > 0 || roles.closing.test(view.key) || current.label?.reading.style.count === 'none')
}

/** A paragraph below a bullet belongs to what encloses the bullets; below any other item to the item. */
function ownerOf(current: Item | null, place: ZonedParagraph): Item | null {
  if (!current) return null
  if (place.paragraph.table) return current
  let owner: Item = current
  while (owner.label?.reading.style.count === 'none' && owner.parent && !announces(owner.blocks[owner.blocks.length - 1]!.view.text) && !isTitleBullet(owner))
    owner = owner.parent
  return owner
}

/** "- Nguồn nhân lực" above its paragraphs: a short line without a sign at its end, as the bullets before it are. */
function isTitleBullet(bullet: Item): boolean {
  const line = bullet.blocks[0]!.view.text
  const before = bullet.parent?.children[bullet.parent.children.length - 2]
  return line.length < 80 && !/[.,;:!?]$/u.test(line) && (before === undefined || before.blocks.length > 1 || before.children.length > 0)
}

function newItem(items: Item[], label: Label | null, view: View, parent: Item | null): Item {
  const item: Item = {
    index: items.length,
    label,
    marker: label === null ? null : view.text.slice(label.reading.start, label.reading.end),
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

function newBlock(row: Merged, view: View, item: Item | null, index: number): Block {
  const last = row.views[row.views.length - 1]!
  const contentStart = row.label ? skipSpaces(view.text, row.label.reading.end) : 0
  return {
    index,
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
    isItemText: row.label !== null || item?.blocks.length === 0,
  }
}

function skipSpaces(text: string, from: number): number {
  while (from < text.length && /[\s:.]/u.test(text[from]!)) from++
  return from
}
