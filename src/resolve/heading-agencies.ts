// Agencies that headings and lead-ins name: what stands below is theirs to do.

import type { Grammar } from '../grammar.js'
import type { Block, Item } from '../outline/tree.js'
import { withoutEnds } from '../text/trim.js'
import { endsClause } from '../text/words.js'
import { type AgencyList, readAgencyList } from './agency-lists.js'
import { quantifierEnd, stopAt } from './agency-words.js'
import { type DraftMention, listsAfter } from './assignments.js'
import { namedAreas } from './name-places.js'
import { readSharedHead } from './shared-heads.js'

/** Agencies that a heading names; items below it are theirs. */
export interface HeadingAgencies {
  readonly mentions: readonly DraftMention[]
  /** "X chủ trì, phối hợp với Y:": Y coordinates what stands below. */
  readonly coordinators: readonly DraftMention[]
  readonly isRequest: boolean
  /** Where the words after "Sở Y tế: …" begin in the item's own line; -1 for a heading without such words. */
  readonly contentStart: number
}

/** Agencies of an item's line where the line is a heading or has the form "Sở Y tế: …". */
export function headingAgencies(item: Item, assignsByHeading: boolean, grammar: Grammar): HeadingAgencies | null {
  const block = item.blocks[0]!
  const { key } = block.view
  const { assignments, agencies } = grammar
  const content = key.slice(block.contentStart)
  if (assignments.notAgencyHeading.test(content)) return null
  const lead = assignments.headingLead.exec(content)?.[0].length ?? 0
  const start = block.contentStart + lead
  let colon = colonOutside(key, start)
  if (colon > 0 && namedAreas(agencies, block.view, colon) > 0) colon = colonOutside(key, colon + 1)
  // "Các Sở: Nội vụ, Tài chính": the colon stands inside the list
  const shared = colon > 0 ? readSharedHead(agencies, block.view, start, key.length) : null
  if (shared && shared.end > colon) colon = colonOutside(key, shared.end)
  const hasInline = colon > 0 && key.slice(colon + 1).trim() !== ''
  const isHeading = item.children.length > 0 || item.blocks.length > 1
  if (!isHeading && !hasInline) return null
  if (hasInline && assignments.headingQuota.test(key.slice(colon + 1))) return null
  const end = colon > 0 ? colon : key.length
  const list = withDirected(block, readAgencyList(agencies, block.view, start, end, 'text'), end, grammar)
  const whole = list !== null && endsHeading(key.slice(list.end, end), grammar) ? list : null
  const named =
    whole ??
    ((isHeading ? assignsByHeading && end - start < 220 && !endsClause(key) : end - start < 90) && quantifierEnd(agencies, key, start) > 0
      ? readAgencyList(agencies, block.view, start, start + (assignments.headingDuty.exec(key.slice(start, end))?.index ?? end - start), 'heading')
      : null)
  const single = isHeading && assignsByHeading && list?.names.length === 1 ? list.names[0]! : null
  const names =
    named && endsHeading(key.slice(named.end, end), grammar)
      ? named.names
      : single && goesOnAsName(block, single.end, end, grammar)
        ? [{ start: single.start, end }]
        : single && isRoleName(key.slice(single.start, single.end), key.slice(single.end, end), grammar)
          ? [{ start: single.start, end }]
          : isHeading && assignments.headingOwner.test(content) && end - start < 120
            ? [{ start, end: start + key.slice(start, end).trimEnd().length }]
            : null
  if (!names) return null
  const mentions = names.map((name) => ({ ...name, block }))
  const rest = { start: names[names.length - 1]!.end, end }
  const coordinators = listsAfter(assignments.coordinates, { block }, rest, grammar, true).flatMap((found) => found.names.map((name) => ({ ...name, block })))
  return { mentions, coordinators, isRequest: assignments.headingRequest.test(content), contentStart: hasInline ? colon + 1 : -1 }
}

/** "Sở Y tế chỉ đạo Chi cục Dân số thực hiện các nội dung sau:": the one that directs and those who are told to do it. */
function withDirected(block: Block, list: AgencyList | null, end: number, grammar: Grammar): AgencyList | null {
  const order = list && grammar.assignments.headingDirects.exec(block.view.key.slice(list.end, end))
  const directed = order && readAgencyList(grammar.agencies, block.view, list.end + order[0].length, end, 'text')
  if (!directed || !grammar.assignments.headingRest.test(block.view.key.slice(directed.end, end)) || directed.end === end) return list
  return { names: [...list.names, ...directed.names], end: directed.end }
}

/** The first colon that stands in no parentheses. */
function colonOutside(key: string, from: number): number {
  if (!key.includes(':', from)) return -1
  const lastClose = key.lastIndexOf(')')
  let open = false
  for (let at = from; at < key.length; at++) {
    const sign = key[at]
    if (sign === '(') open = true
    else if (sign === ')') open = false
    else if (sign === ':' && (!open || at > lastClose)) return at
  }
  return -1
}

/** A line that is nothing but agencies and a colon: what follows is theirs. */
export function announcedAgencies(block: Block, grammar: Grammar): DraftMention[] {
  const list = readAgencyList(grammar.agencies, block.view, block.contentStart)
  return list !== null && endsHeading(block.view.key.slice(list.end), grammar) ? list.names.map((name) => ({ ...name, block })) : []
}

/** "Cơ quan chủ trì giải quyết thủ tục đầu tư": a bare head, named by what it does. */
const isRoleName = (name: string, rest: string, { agencies }: Grammar): boolean => agencies.properHeads.has(name) && rest.length < 80 && !/[,.;:(]/u.test(rest)

/** "Viện Văn hóa, Nghệ thuật, Thể thao và Du lịch": behind a comma a capital, and no verb up to the end. */
function goesOnAsName({ view }: Block, from: number, to: number, { agencies }: Grammar): boolean {
  if (to - from > 80 || !/^, \p{Lu}/u.test(view.text.slice(from, to)) || /[.;:(]/u.test(view.text.slice(from, to))) return false
  for (let at = from + 1; at < to; at++) if (view.key[at] === ' ' && stopAt(agencies, view, at + 1) > 0) return false
  return true
}

function endsHeading(rest: string, grammar: Grammar): boolean {
  const words = withoutEnds(rest, '.;:', '.;:')
  const isAside = words.startsWith('(') && words.indexOf(')') === words.length - 1 && !words.includes('(', 1)
  return words === '' || isAside || grammar.assignments.headingRest.test(rest)
}
