// The unist tree beside the Plan: its leaves tile the source, so that nothing of a document is lost from sight.
import { isWithin } from '../outline/ancestors.js'
import type { Block, Item } from '../outline/tree.js'
import type { Position } from '../schema/plan.js'
import { type LineIndex, positionOf } from '../text/lines.js'

/** A leaf: a stretch of the source with the white space behind it. */
export interface PlanLeaf {
  type: 'letterhead' | 'title' | 'basis' | 'paragraph' | 'table' | 'recipients' | 'signature' | 'other'
  position: Position
}

/** An item with its own words, the items below it and what stands between them. */
export interface PlanSection {
  type: 'section'
  /** Id of the section in `plan.sections`. */
  id: string
  children: (PlanSection | PlanLeaf)[]
  position: Position
}

/** The whole document. */
export interface PlanRoot {
  type: 'root'
  children: (PlanSection | PlanLeaf)[]
  position: Position
}

const LEAF_TYPES: Record<Block['zone'], PlanLeaf['type']> = {
  letterhead: 'letterhead',
  title: 'title',
  basis: 'basis',
  body: 'paragraph',
  recipients: 'recipients',
  signature: 'signature',
  footnote: 'paragraph',
  other: 'other',
}

/** Builds the tree from the blocks in document order. */
export function assembleTree(blocks: readonly Block[], lines: LineIndex): PlanRoot {
  const length = lines.text.length
  const root: PlanRoot = { type: 'root', children: [], position: positionOf(lines, 0, length) }
  const sections = new Map<Item, PlanSection>()
  const sectionOf = (item: Item, start: number): PlanSection => {
    const known = sections.get(item)
    if (known) return known
    const section: PlanSection = { type: 'section', id: item.id, children: [], position: positionOf(lines, start, start) }
    sections.set(item, section)
    const parent = item.parent ? sectionOf(item.parent, start) : root
    parent.children.push(section)
    return section
  }
  const owned = neighbours(blocks.map((block) => block.item))
  const itemLines = neighbours(blocks.map((block) => (block.isItemText ? block.item : null)))
  blocks.forEach((block, index) => {
    const start = index === 0 ? 0 : lines.starts[block.firstLine]!
    const next = blocks[index + 1]
    const end = next ? lines.starts[next.firstLine]! : length
    const leaf: PlanLeaf = { type: block.table && block.zone === 'body' ? 'table' : LEAF_TYPES[block.zone], position: positionOf(lines, start, end) }
    // what stands between two items of one section (a footnote, a running title) lies inside it
    // so does a paragraph of an outer section that stands between the items of an inner one
    const near = block.item === null ? owned : itemLines
    const around = commonItem(near.before[index]!, near.after[index]!)
    let holder = block.item === null || isWithin(around, block.item) ? around : block.item
    // a section that something else has ended takes no more words
    while (holder && !block.isItemText && sections.has(holder) && sections.get(holder)!.position.end.offset !== start) holder = holder.parent
    const owner = holder ? sectionOf(holder, start) : root
    owner.children.push(leaf)
    for (let item = holder; item; item = item.parent) sections.get(item)!.position.end = leaf.position.end
  })
  if (blocks.length === 0 && length > 0) root.children.push({ type: 'other', position: positionOf(lines, 0, length) })
  return root
}

/** For each place the nearest item at or before it, and the nearest one behind it. */
function neighbours(items: readonly (Item | null)[]): { before: (Item | null)[]; after: (Item | null)[] } {
  const before: (Item | null)[] = []
  const after: (Item | null)[] = []
  let last: Item | null = null
  for (const item of items) {
    last = item ?? last
    before.push(last)
  }
  last = null
  for (let at = items.length - 1; at >= 0; at--) {
    after[at] = last
    last = items[at] ?? last
  }
  return { before, after }
}

/** The innermost item that encloses both; null where one of them is missing or nothing does. */
function commonItem(first: Item | null, second: Item | null): Item | null {
  const path = new Set<Item>()
  for (let at = first; at; at = at.parent) path.add(at)
  for (let at = second; at; at = at.parent) if (path.has(at)) return at
  return null
}
