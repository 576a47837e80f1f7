// Draft facts → contract facts: view offsets become source positions, once.
import type { Block } from '../outline/tree.js'
import type { DraftDeadline } from '../resolve/deadline-drafts.js'
import type { DraftMilestone, DraftTarget } from '../resolve/targets.js'
import type { DraftTask, TaskAgency } from '../resolve/tasks.js'
import type { AgencyMention, Deadline, Milestone, Position, Target, Task } from '../schema/plan.js'
import { type LineIndex, positionOf } from '../text/lines.js'
import { tidy } from '../text/words.js'
import type { AgencyRegistry } from './agencies.js'

const sectionId = (block: Block): string | null => block.item?.id ?? null

/** Position of a stretch of a block's view. */
export function positionIn(block: Block, start: number, end: number, lines: LineIndex): Position {
  return positionOf(lines, block.view.map.start(start), block.view.map.end(end))
}

/** Agencies of a role that a target repeats: a paragraph with many targets and many agencies would give their product. */
const MOST_AGENCIES = 40

/** Targets; agencies come from the task of the same block. */
export function assembleTargets(
  drafts: readonly DraftTarget[],
  taskOf: (block: Block) => DraftTask | undefined,
  registry: AgencyRegistry,
  lines: LineIndex,
): Target[] {
  return drafts.map((draft, index): Target => {
    const task = taskOf(draft.statementBlock ?? draft.block)
    return {
      id: `target-${index + 1}`,
      sectionId: sectionId(draft.block),
      kind: draft.kind,
      statement: draft.statementBlock?.view.text ?? draft.block.view.text.slice(draft.start, draft.end),
      position: draft.statementBlock
        ? positionIn(draft.statementBlock, 0, draft.statementBlock.view.text.length, lines)
        : positionIn(draft.block, draft.start, draft.end, lines),
      indicator: tidy(draft.indicator),
      milestones: draft.milestones.map((milestone) => assembleMilestone(milestone, milestone.block ?? draft.block, lines)),
      lead: mentionsOf(task?.lead.slice(0, MOST_AGENCIES) ?? [], registry),
      coordinators: mentionsOf(task?.coordinators.slice(0, MOST_AGENCIES) ?? [], registry),
      rule: draft.rule,
    }
  })
}

const mentionsOf = (agencies: readonly TaskAgency[], registry: AgencyRegistry): AgencyMention[] =>
  agencies.map((agency) => registry.mention(agency.block, agency, agency.inheritedFrom))

function assembleMilestone(draft: DraftMilestone, block: Block, lines: LineIndex): Milestone {
  const { quantity, years } = draft
  return {
    value: quantity.value,
    max: quantity.max,
    unit: quantity.unit,
    unitText: quantity.unitText,
    comparator: quantity.comparator,
    change: draft.change,
    from: years.from,
    to: years.to,
    per: draft.per,
    baseline: draft.baseline,
    text: block.view.text.slice(draft.start, draft.end),
    position: positionIn(block, draft.start, draft.end, lines),
    inherited: years.inherited === null ? null : { from: years.inherited },
    rule: draft.rule,
  }
}

/** Tasks with the ids of the deadlines in their block and their label rows. */
export function assembleTasks(
  drafts: readonly DraftTask[],
  deadlinesOf: (block: Block) => readonly string[],
  registry: AgencyRegistry,
  lines: LineIndex,
): Task[] {
  return drafts.map((draft, index): Task => {
    const { block } = draft
    return {
      id: `task-${index + 1}`,
      sectionId: sectionId(block),
      text: draft.words ?? block.view.text.slice(block.contentStart),
      position: positionIn(block, 0, block.view.text.length, lines),
      lead: mentionsOf(draft.lead, registry),
      coordinators: mentionsOf(draft.coordinators, registry),
      mode: draft.isRequest ? 'requested' : 'assigned',
      deadlineIds: [block, ...draft.rows].flatMap((part) => deadlinesOf(part)),
      product: draft.product,
      rule: draft.rule,
    }
  })
}

/** Deadlines; `what` is the clause that the time binds. */
export function assembleDeadlines(drafts: readonly DraftDeadline[], lines: LineIndex): Deadline[] {
  return drafts.map((draft, index): Deadline => {
    const { block } = draft
    const what = whatOf(draft)
    return {
      id: `deadline-${index + 1}`,
      sectionId: sectionId(block),
      text: block.view.text.slice(draft.start, draft.end),
      position: positionIn(block, draft.start, draft.end, lines),
      kind: draft.kind,
      bound: draft.bound,
      start: draft.startsOn,
      end: draft.endsOn,
      rrule: draft.rrule,
      what: what === '' ? null : what,
      inherited: draft.inheritsYear ? { from: 'title' } : null,
      rule: draft.rule,
    }
  })
}

/** Characters before or behind a time that are looked at; no sentence has so many. */
const LONGEST_WHAT = 4000

/** The words of the sentence that a time binds, without the time. */
function whatOf({ block, start, end }: DraftDeadline): string {
  const { text } = block.view
  const from = Math.max(0, start - LONGEST_WHAT)
  const before = text.slice(from, start + 1)
  const opens = Math.max(from + Math.max(before.lastIndexOf('. '), before.lastIndexOf('; ')) + 1, block.contentStart)
  const behind = text.slice(end, end + LONGEST_WHAT)
  const stop = behind.search(/[.;] /u)
  return tidy(`${text.slice(Math.min(opens, start), start)} ${stop < 0 ? behind : behind.slice(0, stop)}`)
}
