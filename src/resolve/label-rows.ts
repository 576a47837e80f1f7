// Label rows ("Cơ quan chủ trì: …", "Thời gian thực hiện: …") and the task that each belongs to.

import type { Grammar } from '../grammar.js'
import type { Block, Item } from '../outline/tree.js'
import { withoutEnd } from '../text/trim.js'
import { agenciesIn, readAgencyList } from './agency-lists.js'
import type { NameSpan } from './agency-names.js'
import { listsAfter } from './assignments.js'

/** What a label row says. */
export interface LabelRow {
  readonly block: Block
  readonly kind: 'lead' | 'coordinate' | 'product' | 'time' | 'other'
  /** Where the answer behind the label begins in the view. */
  readonly contentStart: number
  /** Agencies of the answer: those of the label's role, and those behind "phối hợp với" in it. */
  readonly agencies: readonly NameSpan[]
  readonly coordinators: readonly NameSpan[]
}

/** Reads a block as a label row; null for any other block. */
export function readLabelRow(block: Block, grammar: Grammar): LabelRow | null {
  if (block.zone !== 'body' || block.table) return null
  const content = block.view.key.slice(block.contentStart)
  const { assignments, deadlines } = grammar
  if (standsBelowTimeLabel(block, deadlines.timeLabel)) return { block, kind: 'time', contentStart: block.contentStart, agencies: [], coordinators: [] }
  const kinds: readonly (readonly [LabelRow['kind'], RegExp])[] = [
    ['coordinate', assignments.coordinatorLabel],
    ['lead', assignments.leadLabel],
    ['time', deadlines.timeLabel],
    ['product', assignments.productLabel],
  ]
  for (const [kind, pattern] of kinds) {
    const label = pattern.exec(content)
    if (!label) continue
    const contentStart = block.contentStart + label[0].length
    if (contentStart >= block.view.text.length && kind !== 'lead') return null
    if (kind === 'time' || kind === 'product') return { block, kind, contentStart, agencies: [], coordinators: [] }
    const { names, coordinators } = answeredAgencies(block, contentStart, grammar)
    if (names.length === 0) return null
    return { block, kind, contentStart, agencies: names, coordinators }
  }
  return deadlines.labelRow.test(content) && content.length < 300 && !block.item?.children.length
    ? { block, kind: 'other', contentStart: block.contentStart, agencies: [], coordinators: [] }
    : null
}

/** "3. Thời gian thực hiện:" and, as a paragraph below it, "Từ nay đến hết năm 2025." */
function standsBelowTimeLabel({ item, isItemText, contentStart, view }: Block, label: RegExp): boolean {
  const heading = item?.blocks[0]
  if (isItemText || !heading?.isItemText || view.text.length - contentStart > 160) return false
  const words = `${withoutEnd(heading.view.key.slice(heading.contentStart), ':.')}: `
  return label.exec(words)?.[0].trimEnd().length === words.trimEnd().length
}

/** "Sở Nội vụ chủ trì, phối hợp với các sở, ban, ngành": who leads and who coordinates in one answer. */
function answeredAgencies(block: Block, from: number, grammar: Grammar): { names: NameSpan[]; coordinators: NameSpan[] } {
  const { view } = block
  // "Đơn vị chủ trì: Phòng Khảo thí. Đơn vị phối hợp: các khoa. Thời gian: …": the answer ends before the next label
  const further = grammar.assignments.nextLabel.exec(view.key.slice(from))
  const end = further ? from + further.index : view.text.length
  const behind = further ? listsAfter(grammar.assignments.coordinatesInside, { block }, { start: end, end: view.text.length }, grammar, true) : []
  const labelled = behind.flatMap((list) => list.names)
  const together = view.key.slice(from, end).search(grammar.assignments.coordinates)
  const limit = together < 0 ? end : from + together
  const names = agenciesIn(view, from, limit, grammar)
  if (together < 0) return { names, coordinators: labelled }
  const [found] = view.key.slice(limit).matchAll(grammar.assignments.coordinates)
  const list = readAgencyList(grammar.agencies, view, limit + (found?.[0].length ?? 0), end)
  return { names, coordinators: [...(list ? list.names : []), ...labelled] }
}

/** Which blocks are tasks among the parts of an item, as far as its label rows ask. */
interface RowOwner {
  /** Each task has rows of its own: a row belongs to the task right before it. */
  readonly isEach: boolean
  readonly before: ReadonlyMap<Block, Block | null>
}

/**
 * The task's block that a label row belongs to: the task right before it where each task has rows of its own,
 * otherwise the innermost item that encloses both the tasks and the rows. The parts of an item are gone through once.
 */
export function rowOwners(rowOf: (block: Block) => LabelRow | null): (row: LabelRow) => Block | null {
  const known = new Map<Item, RowOwner>()
  return ({ block }) => {
    const owner = block.isItemText ? (block.item?.parent ?? null) : block.item
    if (!owner) return null
    let found = known.get(owner)
    if (found === undefined) {
      found = readOwner(owner, rowOf)
      known.set(owner, found)
    }
    return (found.isEach && found.before.get(block)) || owner.blocks[0]!
  }
}

function readOwner(owner: Item, rowOf: (block: Block) => LabelRow | null): RowOwner {
  const before = new Map<Block, Block | null>()
  let tasks = 0
  let groups = 0
  let task: Block | null = null
  let inRows = false
  for (const part of partsOf(owner)) {
    if (part === owner.blocks[0]) continue
    if (rowOf(part)) {
      if (!inRows) groups++
      inRows = true
      before.set(part, task)
    } else {
      inRows = false
      if (part.table === null) {
        tasks++
        task = part
      }
    }
  }
  return { isEach: groups > 1 && tasks > 1, before }
}

/** The item's own blocks and its children's lines, in document order. */
function partsOf(item: Item): Block[] {
  return [...item.blocks, ...item.children.map((child) => child.blocks[0]!)].sort((a, b) => a.start - b.start)
}
