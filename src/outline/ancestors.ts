// The items above an item, up to the top of the outline.
import type { Label } from './label.js'
import type { Item } from './tree.js'

/** Whether an item is another one or stands somewhere below it. */
export function isWithin(item: Item | null, outer: Item): boolean {
  for (let at = item; at; at = at.parent) if (at === outer) return true
  return false
}

/** Items from the top down to an item. */
export function depthOf(item: Item | null): number {
  let depth = 0
  for (let at = item; at; at = at.parent) depth++
  return depth
}

/** Items of the heading's own level and everything below them stand under it. */
export const adopts = (heading: Item, parent: Item | null): boolean => parent === heading.parent || isWithin(parent, heading)

/** The item above a labelled one; where an unnumbered heading has ended that item since, the heading. */
export function openParent(label: Label, byCandidate: ReadonlyMap<number, Item>, current: Item | null): Item | null {
  const labelled = byCandidate.get(label.parent) ?? null
  let above = labelled
  while (above !== null && !isWithin(current, above)) above = above.parent
  if (above === labelled) return labelled
  let open = current
  while (open !== null && open.parent !== above) open = open.parent
  return open ?? above
}
