// The section tree with positions.
import { largest } from '../lists.js'
import type { Item } from '../outline/tree.js'
import type { Section } from '../schema/plan.js'
import { type LineIndex, positionOf } from '../text/lines.js'

/** Sections of the outline; a section reaches from its marker to the end of its last child. */
export function assembleSections(roots: readonly Item[], lines: LineIndex): Section[] {
  return roots.map((item) => assembleSection(item, lines))
}

/** Where the marker stands: behind the quote of an amended text, “2. …. */
function startOf({ label, blocks }: Item): number {
  const { start, view } = blocks[0]!
  return label === null || label.reading.start === 0 ? start : view.map.start(label.reading.start)
}

function assembleSection(item: Item, lines: LineIndex): Section {
  const children = item.children.map((child) => assembleSection(child, lines))
  const end = largest([...item.blocks.map((block) => block.end), ...children.map((child) => child.position.end.offset)])
  const style = item.label?.reading.style ?? null
  return {
    id: item.id,
    marker: item.marker,
    numbering: style?.numbering ?? null,
    ordinal: style === null || style.count === 'none' ? null : item.label!.reading.ordinal,
    heading: item.heading,
    role: item.role,
    text: item.blocks
      .filter((block) => block.table === null)
      .map((block) => block.view.text.slice(block.contentStart))
      .join('\n'),
    position: positionOf(lines, startOf(item), end),
    children,
  }
}
