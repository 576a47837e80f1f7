// Where the values of a row come from: the sections that they were inherited from, and the table that shows the row.
import type { AgencyMention, Inherited, Plan } from '../../src/schema/plan.js'
import { milestoneRow } from './facts.js'
import type { TableId } from './tables.js'

/** Ids of the sections (or 'title') from which something of the fact was taken, each once. */
export function originsOf(plan: Plan, row: string): string[] {
  const target = plan.targets.find(({ id }) => row.startsWith(`${id}.`))
  const milestone = target?.milestones.find((_, index) => milestoneRow(target.id, index) === row)
  const fact = target ?? plan.tasks.find(({ id }) => id === row)
  const deadline = plan.deadlines.find(({ id }) => id === row)
  const mentions: AgencyMention[] = fact === undefined ? [] : [...fact.lead, ...fact.coordinators]
  const inherited: (Inherited | undefined)[] = [milestone?.inherited, deadline?.inherited, ...mentions.map((mention) => mention.inherited)]
  return [...new Set(inherited.flatMap((one) => (one == null ? [] : [one.from])))]
}

const TABLE_OF: Record<string, TableId> = {
  metadata: 'document',
  section: 'sections',
  target: 'targets',
  task: 'tasks',
  deadline: 'deadlines',
  reference: 'references',
  agency: 'agencies',
  unclaimed: 'unclaimed',
  message: 'messages',
}

/** 'target-1.0' → 'targets'. */
export function tableOf(row: string): TableId {
  return TABLE_OF[row.slice(0, row.indexOf('-'))] ?? 'document'
}
