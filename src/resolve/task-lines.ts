// What a line is to the task that it stands at: a second paragraph, a part of what is listed, a whole sentence above items.
import type { Grammar } from '../grammar.js'
import type { Block } from '../outline/tree.js'
import { announces, endsClause } from '../text/words.js'
import { isHeadingLine } from './roles.js'

/** A paragraph below the words of an item that has no items below it. */
export const goesOn = ({ item, isItemText }: Block): boolean =>
  !isItemText && item !== null && item.marker !== null && item.children.length === 0 && !isHeadingLine(item.blocks[0]!) && !announces(item.blocks[0]!.view.text)

/** An item below "…, bao gồm:". */
export const isPart = ({ item, isItemText }: Block, grammar: Grammar): boolean =>
  isItemText && item?.parent != null && grammar.assignments.enumerates.test(item.parent.blocks[0]!.view.key)

/** "Các cơ quan xây dựng kế hoạch triển khai.": a whole sentence, and items below it that go on with it. */
export const saysTask = ({ item, isItemText, view }: Block): boolean => isItemText && item !== null && item.children.length > 0 && endsClause(view.text)

/** Items or paragraphs stand behind a lead-in. */
export function isFollowed(block: Block): boolean {
  const { item } = block
  const child = item?.children[item.children.length - 1]
  const last = item?.blocks[item.blocks.length - 1]
  return (child !== undefined && child.blocks[0]!.start > block.start) || (last !== undefined && last.start > block.start)
}
