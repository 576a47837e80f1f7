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
const MOST_AGENCIES = 20

/** Targets; agencies come from the task of the same block. */
export function assembleTargets(
  drafts: readonly DraftTarget[],
  taskOf: (block: Block) => DraftTask | undefined,
  mentions: Mentions,
  lines: LineIndex,
): Target[] {
  return drafts.map((draft, index): Target => {
    const task = taskOf(draft.statementBlock ?? draft.block)
    const { lead, coordinators } = task === undefined ? NOBODY : mentions(task)
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
      lead: lead.slice(0, MOST_AGENCIES).map(again),
      coordinators: coordinators.slice(0, MOST_AGENCIES).map(again),
      rule: draft.rule,
    }
  })
}

/** The agencies of a task, as they are mentioned where it names them. */
interface TaskMentions {
  readonly lead: AgencyMention[]
  readonly coordinators: AgencyMention[]
}
export type Mentions = (task: DraftTask) => TaskMentions

const NOBODY: TaskMentions = { lead: [], coordinators: [] }

/** Mentions of tasks, each agency once a role where it is first named; worked out once for a task and all of its targets. */
export function mentionsOfTasks(registry: AgencyRegistry): Mentions {
  const known = new Map<DraftTask, TaskMentions>()
  const all = (agencies: readonly TaskAgency[]): AgencyMention[] => {
    const byId = new Map<string, AgencyMention>()
    for (const agency of agencies) {
      const mention = registry.mention(agency.block, agency, agency.inheritedFrom)
      if (!byId.has(mention.agencyId)) byId.set(mention.agencyId, mention)
    }
    return [...byId.values()]
  }
  return (task) => {
    const before = known.get(task)
    if (before !== undefined) return before
    const mentions = { lead: all(task.lead), coordinators: all(task.coordinators) }
    known.set(task, mentions)
    return mentions
  }
}

/** The same mention as an object of its own: whoever changes one fact of a plan changes no other. */
const again = ({ name, agencyId, position, inherited }: AgencyMention): AgencyMention => ({
  name,
  agencyId,
  position: {
    ...position,
    start: { ...position.start },
    end: { ...position.end },
    ...(position.cell && { cell: { ...position.cell } }),
  },
  inherited: inherited === null ? null : { ...inherited },
})

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
export function assembleTasks(drafts: readonly DraftTask[], deadlinesOf: (block: Block) => readonly string[], mentions: Mentions, lines: LineIndex): Task[] {
  return drafts.map((draft, index): Task => {
    const { block } = draft
    const { lead, coordinators } = mentions(draft)
    return {
      id: `task-${index + 1}`,
      sectionId: sectionId(block),
      text: draft.words ?? block.view.text.slice(block.contentStart),
      position: positionIn(block, 0, block.view.text.length, lines),
      lead,
      coordinators,
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

/** Characters before or behind a time that are looked at; what a longer sentence has further off is left out. */
const LONGEST_WHAT = 600

/** The words of the sentence that a time binds, without the time. */
function whatOf({ block, start, end }: DraftDeadline): string {
  const { text } = block.view
  const from = Math.max(0, start - LONGEST_WHAT)
  const before = text.slice(from, start + 1)
  const border = Math.max(before.lastIndexOf('. '), before.lastIndexOf('; '))
  // no sentence begins so near: with the first whole word
  const opens = border < 0 && from > 0 ? from + before.indexOf(' ') + 1 : from + border + 1
  const behind = text.slice(end, end + LONGEST_WHAT)
  const stop = behind.search(/[.;] /u)
  const cut = end + LONGEST_WHAT < text.length ? Math.max(0, behind.lastIndexOf(' ')) : behind.length
  return tidy(`${text.slice(Math.min(Math.max(opens, block.contentStart), start), start)} ${behind.slice(0, stop < 0 ? cut : stop)}`)
}
