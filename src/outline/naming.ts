// Headings, roles and ids of the outline's items.
import { withoutEnd } from '../text/trim.js'
import { isUpperCase } from '../text/words.js'
import { type RoleGrammar, roleOf } from './roles.js'
import type { Item } from './tree.js'

/** Heading and role: the whole line where something stands below it, or the words before a colon. */
export function describe(item: Item, roles: RoleGrammar): void {
  // "Chương II" stands alone; its title is the next line
  const own = item.blocks.find((block) => block.view.text.length > block.contentStart) ?? item.blocks[0]!
  const text = own.view.text.slice(own.contentStart)
  const isTitle = item.children.length > 0 || item.blocks.length > 1 || isUpperCase(text)
  if (isTitle && text.length <= 400) item.heading = withoutEnd(text, ':.;')
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
export function nameItems(siblings: readonly Item[], prefix: string): void {
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
  return withoutEnd(item.marker!, '.:)/-').replace(/^\(/u, '').replace(/\s+/gu, '-')
}
