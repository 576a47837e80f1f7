// The role that holds for a block: its item's own, or the nearest one above it.
import type { Block, Item } from '../outline/tree.js'
import { firstWhere } from '../text/search.js'
import { announces, endsClause } from '../text/words.js'

/** Role of the nearest item, from the given one upwards, whose heading tells a role. */
export function effectiveRole(item: Item | null): string | null {
  for (let at = item; at; at = at.parent) if (at.role !== null) return at.role
  return null
}

/** True where the item or one above it has the role. */
export function hasRole(item: Item | null, role: string): boolean {
  for (let at = item; at; at = at.parent) if (at.role === role) return true
  return false
}

/** The block is the line of an item that has children or only introduces what follows. */
export function isLeadIn(block: Block): boolean {
  if (block.isItemText && block.item && block.item.children.length > 0) return true
  return announces(block.view.text)
}

const LONGEST_TITLE = 100

/** The block is a title: the line of an item under which paragraphs or items stand. */
export function isHeadingLine(block: Block): boolean {
  const { item } = block
  if (!block.isItemText || item === null || item.heading === null) return false
  // a whole sentence above a second paragraph is none
  const isSentence = item.children.length === 0 && block.view.text.length > LONGEST_TITLE && endsClause(block.view.text)
  return !isSentence && (item.children.length > 0 || item.blocks.length > 1)
}

const leadIns = new WeakMap<Item, Block[]>()

/** The last paragraph of an item that announces a list ("Đến năm 2025:") before a block. */
export function leadInBefore(item: Item, block: Block): Block | null {
  let known = leadIns.get(item)
  if (!known) {
    known = item.blocks.filter((other) => !other.isItemText && other.table === null && announces(other.view.text))
    leadIns.set(item, known)
  }
  const lines = known
  return lines[firstWhere(lines.length, (at) => lines[at]!.start >= block.start) - 1] ?? null
}
