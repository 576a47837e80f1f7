// Tasks: blocks that say who does something, with the agencies inherited from the headings above them.

import type { Grammar } from '../grammar.js'
import { appendAll } from '../lists.js'
import type { Block, Item } from '../outline/tree.js'
import { firstWhere } from '../text/search.js'
import { withoutEnd } from '../text/trim.js'
import { announces } from '../text/words.js'
import type { NameSpan } from './agency-names.js'
import { type Assignment, type DraftMention, ownAssignment } from './assignments.js'
import type { BlockFacts } from './block-facts.js'
import { announcedAgencies, type HeadingAgencies, headingAgencies } from './heading-agencies.js'
import { type LabelRow, rowOwners } from './label-rows.js'
import { effectiveRole, isHeadingLine, isLeadIn, leadInBefore } from './roles.js'
import { goesOn, isFollowed, isPart, saysTask } from './task-lines.js'

/** An agency of a task; `inheritedFrom` is the section whose heading named it. */
export interface TaskAgency extends DraftMention {
  readonly inheritedFrom: string | null
}

/** A name as an agency of a task; always with the same fields in the same order. */
export const taskAgency = ({ start, end, head }: NameSpan, block: Block, inheritedFrom: string | null): TaskAgency => ({
  start,
  end,
  head,
  block,
  inheritedFrom,
})

/** A task before positions are mapped. */
export interface DraftTask {
  readonly block: Block
  /** Words of the task where they are not the block's own: a table row's name cell. */
  readonly words?: string
  readonly lead: TaskAgency[]
  readonly coordinators: TaskAgency[]
  readonly isRequest: boolean
  product: string | null
  readonly rule: string
  /** Label rows of the task: their deadlines are the task's. */
  readonly rows: Block[]
}

/** What is known of a document's blocks. */
export interface BlockKnowledge {
  readonly factsOf: (block: Block) => BlockFacts | undefined
  /** What a label row says; null for any other block. */
  readonly rowOf: (block: Block) => LabelRow | null
}

/** All tasks of a document, in document order. */
export function findTasks(all: readonly BlockFacts[], { factsOf, rowOf }: BlockKnowledge, grammar: Grammar): DraftTask[] {
  const tasks = new Map<Block, DraftTask>()
  /** By the item's index. */
  const headings: (HeadingAgencies | null | undefined)[] = []
  const roots = all.flatMap(({ block: { item }, block }) => (item?.parent === null && item.blocks[0] === block ? [item] : []))
  const assignsByHeading = headingJudge(roots, grammar)
  // "Các cơ quan, đơn vị thực hiện các hoạt động sau:" gives the items behind it to its subject
  const leadIns: (HeadingAgencies | null | undefined)[] = []
  const leadInOf = (block: Block): HeadingAgencies | null => {
    let known = leadIns[block.index]
    if (known === undefined) {
      known = readLeadIn(block)
      leadIns[block.index] = known
    }
    return known
  }
  const readLeadIn = (block: Block): HeadingAgencies | null => {
    const facts = factsOf(block)
    if (!facts || !(announces(block.view.text) || saysTask(block)) || NOT_ASSIGNING.has(effectiveRole(block.item) ?? '')) return null
    const { lead, coordinators, isRequest } = ownAssignment(facts, block.contentStart, false, grammar)
    const mentions = lead.length > 0 ? lead : announcedAgencies(block, grammar)
    return mentions.length + coordinators.length > 0 ? { mentions, coordinators, isRequest, contentStart: -1 } : null
  }
  const headingOf = (item: Item): HeadingAgencies | null => {
    let known = headings[item.index]
    if (known === undefined) {
      const ofLine = leadInOf(item.blocks[0]!)
      known = headingAgencies(item, assignsByHeading(item), grammar) ?? (ofLine && ofLine.mentions.length > 0 ? ofLine : null)
      headings[item.index] = known
    }
    return known
  }
  // a directive addresses its numbered items in the paragraph before the first of them
  const openings = all.filter(({ block }) => block.item === null && announces(block.view.text)).map(({ block }) => block)
  const openingOf = (block: Block): HeadingAgencies | null => {
    const opening = openings[firstWhere(openings.length, (at) => openings[at]!.start >= block.start) - 1]
    return opening?.part === block.part ? orderOf(opening) : null
  }
  const orders = new Map<Block, HeadingAgencies | null>()
  const orderOf = (opening: Block): HeadingAgencies | null => {
    let known = orders.get(opening)
    if (known === undefined) {
      known = ownAssignment(factsOf(opening)!, opening.contentStart, false, grammar).rule === ORDERED ? leadInOf(opening) : null
      orders.set(opening, known)
    }
    return known
  }
  const ownerOf = rowOwners(rowOf)
  for (const facts of all) {
    const { block } = facts
    const row = rowOf(block)
    if (row) {
      addRow(tasks, row, ownerOf(row))
      continue
    }
    const task = taskOfBlock(facts, { headingOf, leadInOf, openingOf }, grammar)
    if (task) mergeTask(tasks, task)
  }
  return [...tasks.values()].filter((task) => task.lead.length > 0 || task.coordinators.length > 0).sort((a, b) => a.block.start - b.block.start)
}

/** Headings name who does the work: under "tổ chức thực hiện", or where a sibling's heading is an agency's name. */
function headingJudge(roots: readonly Item[], grammar: Grammar): (item: Item) => boolean {
  const named = new Map<Item | null, boolean>()
  return (item) => {
    if (effectiveRole(item) === 'implementation') return true
    const known = named.get(item.parent)
    if (known !== undefined) return known
    const found = (item.parent?.children ?? roots).some((sibling) => headingAgencies(sibling, false, grammar) !== null)
    named.set(item.parent, found)
    return found
  }
}

const CRITERIA = 'criteria'

/** Sections that say what is done. */
const WORK_ROLES = new Set(['tasks', 'solutions', 'implementation'])

/** The rule of "yêu cầu các sở …": an order, no mere subject. */
const ORDERED = 'assignments/assigned'

/** Sections that tell how things are or whom they concern. */
const NOT_ASSIGNING = new Set(['status', 'scope'])

/** Headings of items and lead-ins among paragraphs that give what follows to agencies. */
interface Headings {
  readonly headingOf: (item: Item) => HeadingAgencies | null
  readonly leadInOf: (block: Block) => HeadingAgencies | null
  /** The order that opens a directive: "Chủ tịch … yêu cầu các sở, các xã thực hiện các nhiệm vụ sau:". */
  readonly openingOf: (block: Block) => HeadingAgencies | null
}

function taskOfBlock(facts: BlockFacts, headings: Headings, grammar: Grammar): DraftTask | null {
  const { block } = facts
  const { item } = block
  if (block.zone !== 'body' || block.table || NOT_ASSIGNING.has(effectiveRole(item) ?? '')) return null
  const own = block.isItemText && item ? headings.headingOf(item) : null
  if (own && own.contentStart < 0 && !saysTask(block)) return null
  // a criterion is nobody's task unless a sentence says whose
  const judged = effectiveRole(item) === CRITERIA
  if (judged && own !== null) return null
  const above = own ?? (judged ? null : inheritedHeading(block, headings))
  const lists = grammar.assignments.enumerates.test(block.view.key)
  const leadIn = own === null && isLeadIn(block) && !lists
  const said = ownAssignment(facts, Math.max(block.contentStart, own?.contentStart ?? -1), above !== null && !saysTask(block), grammar)
  if (item === null && said.coordinators.length === 0 && grammar.assignments.past.test(block.view.key.slice(block.contentStart, block.contentStart + 200)))
    return null
  const lead =
    said.lead.length > 0
      ? withoutSource(said.lead)
      : above && !leadIn
        ? fromHeading(above.mentions, own === null ? (above.mentions[0]?.block.item?.id ?? null) : null)
        : []
  // a second paragraph of a task, and the parts of what a task lists, are no tasks unless they say who acts
  if (said.lead.length === 0 && said.coordinators.length === 0 && ((goesOn(block) && headings.headingOf(block.item!) === null) || isPart(block, grammar)))
    return null
  // "2.1. Đẩy mạnh hoàn thiện thể chế" above its paragraphs is a title; they hold what it inherits
  if (said.lead.length === 0 && said.coordinators.length === 0 && isHeadingLine(block) && !lists) return null
  if (leadIn && (said.lead.length === 0 || (isFollowed(block) && !saysTask(block)))) return null
  const names = new Set(lead.map((mention) => mention.start))
  const passed = said.lead.length === 0 && above && !leadIn && own === null ? fromHeading(above.coordinators, above.mentions[0]?.block.item?.id ?? null) : []
  const coordinators = [...passed, ...withoutSource(said.coordinators)].filter(
    (mention) => mention.block !== block || !names.has(mention.start) || lead[0]?.block !== block,
  )
  return {
    block,
    lead,
    coordinators,
    isRequest: said.lead.length > 0 ? said.isRequest : (above?.isRequest ?? false),
    product: null,
    rule: ruleOf(said, above),
    rows: [],
  }
}

const ruleOf = (said: Assignment, above: HeadingAgencies | null): string =>
  said.lead.length > 0 ? said.rule : above ? 'assignments/heading' : 'assignments/coordinated'

const withoutSource = (mentions: readonly DraftMention[]): TaskAgency[] => fromHeading(mentions, null)

const fromHeading = (mentions: readonly DraftMention[], inheritedFrom: string | null): TaskAgency[] =>
  mentions.map((mention) => taskAgency(mention, mention.block, inheritedFrom))

/** The agencies of the nearest heading above a block. */
function inheritedHeading(block: Block, { headingOf, leadInOf, openingOf }: Headings): HeadingAgencies | null {
  for (let item = block.isItemText ? (block.item?.parent ?? null) : block.item; item; item = item.parent) {
    const leadIn = leadInBefore(item, block)
    const announced = leadIn && leadInOf(leadIn)
    if (announced && announced.mentions.length > 0) return announced
    const heading = headingOf(item)
    // "Chủ trì, phối hợp với các đơn vị liên quan:" below the heading that names who leads
    if (heading) return announced ? { ...heading, coordinators: announced.coordinators } : heading
  }
  const { item } = block
  return item?.parent === null && block.isItemText && item.children.length === 0 && (item.role === null || WORK_ROLES.has(item.role)) ? openingOf(block) : null
}

function mergeTask(tasks: Map<Block, DraftTask>, task: DraftTask): void {
  const known = tasks.get(task.block)
  if (!known) {
    tasks.set(task.block, task)
    return
  }
  appendAll(known.lead, task.lead)
  appendAll(known.coordinators, task.coordinators)
}

/** Adds a label row's agencies or product to the task that it belongs to. */
function addRow(tasks: Map<Block, DraftTask>, row: LabelRow, block: Block | null): void {
  if (!block) return
  let task = tasks.get(block)
  if (!task) {
    task = { block, lead: [], coordinators: [], isRequest: false, product: null, rule: 'assignments/label-row', rows: [] }
    tasks.set(block, task)
  }
  task.rows.push(row.block)
  const mentioned = (names: LabelRow['agencies']) => names.map((name) => taskAgency(name, row.block, null))
  appendAll(task.coordinators, mentioned(row.coordinators))
  if (row.kind === 'lead') appendAll(task.lead, mentioned(row.agencies))
  else if (row.kind === 'coordinate') appendAll(task.coordinators, mentioned(row.agencies))
  else if (row.kind === 'product') task.product = withoutEnd(row.block.view.text.slice(row.contentStart), '.;')
}
