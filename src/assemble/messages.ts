// Diagnostics of a plan: the numbering, the dates, the targets, the agencies.

import type { Limits } from '../limits.js'
import { CATALOGUE, type Language, type MessageId, wordingOf } from '../messages/catalogue.js'
import type { Block, Item } from '../outline/tree.js'
import type { ImpossibleDate } from '../resolve/deadlines.js'
import { similarNames } from '../resolve/similar-names.js'
import type { Message, Plan, Position } from '../schema/plan.js'
import type { SourceNote } from '../source-text.js'
import { type LineIndex, positionOf } from '../text/lines.js'
import type { View } from '../text/view.js'
import type { AgencyRegistry } from './agencies.js'
import { positionIn } from './facts.js'

/** What the messages are made of. */
export interface Findings {
  /** What the reader of the format said. */
  readonly notes: readonly SourceNote[]
  readonly items: readonly Item[]
  readonly ambiguous: readonly Item[]
  /** Items that nest too deep. */
  readonly tooDeep: readonly View[]
  /** Tables of which rows were left out. */
  readonly cutTables: readonly Block[]
  readonly limits: Limits
  readonly impossible: readonly ImpossibleDate[]
  readonly registry: AgencyRegistry
  readonly agencyNames: readonly string[]
  readonly damagedEncoding: RegExp
  readonly lines: LineIndex
  readonly language: Language
}

/** Stands where bytes could not be decoded; one is enough, other signs of damage must repeat. */
const REPLACEMENT = '\ufffd'

/** All messages of a plan, in document order. */
export function assembleMessages(plan: Plan, findings: Findings): Message[] {
  const { lines, language } = findings
  const messages: Message[] = []
  const add = (id: MessageId, position: Position | null, actual: string | null, expected: string | null = null) => {
    messages.push({ ruleId: id, severity: CATALOGUE[id].severity, reason: wordingOf(id, language, actual, expected), actual, expected, position })
  }
  for (const { ruleId, start, end, actual, expected } of findings.notes)
    if (ruleId in CATALOGUE) add(ruleId, start === undefined || end === undefined ? null : positionOf(lines, start, end), actual ?? null, expected ?? null)
  const ambiguous = new Set(findings.ambiguous)
  for (const item of findings.items) {
    const sequence = item.label?.sequence ?? 'ok'
    const own = item.blocks[0]!
    const { start, end } = item.label?.reading ?? { start: 0, end: 1 }
    const position = positionIn(own, start, end, lines)
    if (sequence !== 'ok') add(`numbering/${sequence}`, position, item.marker, String(item.label!.expected))
    if (ambiguous.has(item)) add('numbering/ambiguous', position, item.marker)
  }
  // one message stands for all items that lie too deep
  for (const { text, map } of findings.tooDeep.slice(0, 1))
    add('limit/nesting', positionOf(lines, map.start(0), map.end(text.length)), text.slice(0, 40), String(findings.limits.maxDepth))
  for (const block of findings.cutTables) {
    const cells = block.table!.rows.reduce((sum, row) => sum + row.length, 0)
    add('limit/table', positionOf(lines, block.start, block.end), String(cells), String(findings.limits.maxTableCells))
  }
  for (const date of findings.impossible)
    add('date/impossible', positionIn(date.block, date.start, date.end, lines), date.block.view.text.slice(date.start, date.end))
  for (const target of plan.targets) {
    for (const milestone of target.milestones) {
      if (milestone.unit === 'percent' && milestone.value > 100 && milestone.change === 'level')
        add('target/percent-over-100', milestone.position, milestone.text)
      if (milestone.from === null && milestone.to === null && milestone.per === null && plan.metadata.period === null)
        add('target/no-year', milestone.position, milestone.text)
    }
  }
  const planEnd = plan.metadata.period?.to ?? null
  for (const deadline of plan.deadlines) {
    if (planEnd !== null && deadline.end !== null && Number(deadline.end.slice(0, 4)) > planEnd)
      add('deadline/after-period', deadline.position, deadline.end, String(planEnd))
  }
  for (const { name, position } of findings.registry.unknown()) {
    // a collective ("các bộ, ban") is nobody's misspelt name
    if (!/^\p{Lu}/u.test(name)) continue
    const similar = similarNames(name, findings.agencyNames)
    if (similar !== null) add('agency/unknown', position, name, similar)
  }
  if (plan.metadata.documentType === null && lines.text.trim() !== '') add('document/no-title', null, null)
  const [damaged, , third] = lines.text.matchAll(findings.damagedEncoding)
  if (damaged && (third || damaged[0].includes(REPLACEMENT)))
    add('encoding/damaged', positionOf(lines, damaged.index, damaged.index + damaged[0].length), damaged[0].slice(0, 40))
  return messages.sort((a, b) => (a.position?.start.offset ?? -1) - (b.position?.start.offset ?? -1))
}
