// All facts of a plan in one list, each with its rule, fields and origins as text, in the order of the document.
import type { AgencyMention, Plan, Position } from '../schema/plan.js'
import type { Words } from './wording.js'

/** A fact as the explanation shows it. */
export interface ExplainedFact {
  /** What it is, with its id: 'target T3'. */
  label: string
  rule: string | null
  position: Position
  text: string
  /** Field names as in the JSON, with their values; absent ones are left out. */
  fields: [name: string, value: string][]
  inherited: { field: string; from: string }[]
}

type Value = string | number | null | readonly string[]

/** Facts, unclaimed numbers and messages of the plan, ordered by where they begin; the wider one first. */
export function factsOf(plan: Plan, words: Words): ExplainedFact[] {
  const facts = [
    ...targets(plan, words),
    ...tasks(plan, words),
    ...deadlines(plan, words),
    ...references(plan, words),
    ...tables(plan, words),
    ...leftovers(plan, words),
  ]
  return facts.sort((a, b) => a.position.start.offset - b.position.start.offset || b.position.end.offset - a.position.end.offset)
}

function* targets(plan: Plan, words: Words): Generator<ExplainedFact> {
  for (const target of plan.targets) {
    const { id, kind, indicator, sectionId, lead, coordinators } = target
    yield {
      label: `${words.facts.target} ${id}`,
      rule: target.rule,
      position: target.position,
      text: target.statement,
      fields: fieldsOf({ kind, indicator, lead: names(lead), coordinators: names(coordinators), sectionId }),
      inherited: origins(lead, coordinators),
    }
    for (const milestone of target.milestones) {
      const { value, max, unit, unitText, comparator, change, from, to, per, baseline } = milestone
      const start = baseline === null ? null : `${baseline.value}${baseline.year === null ? '' : ` (${baseline.year})`}`
      yield {
        label: `${words.facts.milestone} ${words.linkedTask} ${id}`,
        rule: milestone.rule,
        position: milestone.position,
        text: milestone.text,
        fields: fieldsOf({ value, max, unit, unitText, comparator, change, from, to, per, baseline: start }),
        inherited:
          milestone.inherited === null
            ? []
            : [{ field: [from === null ? '' : 'from', to === null ? '' : 'to'].filter(Boolean).join(', ') || 'from, to', from: milestone.inherited.from }],
      }
    }
  }
}

function* tasks(plan: Plan, words: Words): Generator<ExplainedFact> {
  for (const task of plan.tasks) {
    const { mode, deadlineIds, product, sectionId, lead, coordinators } = task
    yield {
      label: `${words.facts.task} ${task.id}`,
      rule: task.rule,
      position: task.position,
      text: task.text,
      fields: fieldsOf({ mode, lead: names(lead), coordinators: names(coordinators), deadlineIds, product, sectionId }),
      inherited: origins(lead, coordinators),
    }
  }
}

function* deadlines(plan: Plan, words: Words): Generator<ExplainedFact> {
  for (const deadline of plan.deadlines) {
    const { kind, bound, start, end, rrule, what, sectionId, inherited } = deadline
    const owners = plan.tasks.filter((task) => task.deadlineIds.includes(deadline.id)).map((task) => task.id)
    const field = [start === null ? '' : 'start', end === null ? '' : 'end'].filter(Boolean).join(', ') || 'rrule'
    yield {
      label: `${words.facts.deadline} ${deadline.id}${owners.length === 0 ? '' : ` ${words.linkedTask} ${owners.join(', ')}`}`,
      rule: deadline.rule,
      position: deadline.position,
      text: deadline.text,
      fields: fieldsOf({ kind, bound, start, end, rrule, what, sectionId }),
      inherited: inherited === null ? [] : [{ field, from: inherited.from }],
    }
  }
}

function* references(plan: Plan, words: Words): Generator<ExplainedFact> {
  const { attachedTo } = plan.metadata
  const mentioned = plan.references.some((reference) => reference.position.start.offset === attachedTo?.position.start.offset)
  for (const reference of attachedTo === null || mentioned ? plan.references : [attachedTo, ...plan.references]) {
    const { type, number, date, issuer, title, key } = reference
    const attached = reference.position.start.offset === attachedTo?.position.start.offset
    yield {
      label: attached ? `${words.facts.reference} (${words.facts.attachedTo})` : words.facts.reference,
      rule: reference.rule,
      position: reference.position,
      text: reference.text,
      fields: fieldsOf({ type, number, date, issuer, title, key }),
      inherited: [],
    }
  }
}

function* tables(plan: Plan, words: Words): Generator<ExplainedFact> {
  for (const { id, sectionId, caption, header, rows, position } of plan.tables) {
    yield {
      label: `${words.facts.table} ${id}`,
      rule: null,
      position,
      text: caption ?? header.join(' | '),
      fields: fieldsOf({ header: header.join(' | '), rows: rows.length, sectionId }),
      inherited: [],
    }
  }
}

function* leftovers(plan: Plan, words: Words): Generator<ExplainedFact> {
  for (const { text, position } of plan.metadata.recipients) yield { label: words.facts.recipient, rule: null, position, text, fields: [], inherited: [] }
  for (const { text, position } of plan.unclaimed) yield { label: words.facts.unclaimed, rule: null, position, text, fields: [], inherited: [] }
  for (const { ruleId, severity, reason, actual, expected, position } of plan.messages) {
    if (position === null) continue
    yield {
      label: `${words.facts.message} (${words.severity[severity]})`,
      rule: ruleId,
      position,
      text: reason,
      fields: fieldsOf({ actual, expected }),
      inherited: [],
    }
  }
}

function fieldsOf(values: Record<string, Value>): [string, string][] {
  const fields: [string, string][] = []
  for (const [name, value] of Object.entries(values)) {
    const text = Array.isArray(value) ? value.join('; ') : value === null ? '' : String(value)
    if (text !== '') fields.push([name, text.replace(/[\s\p{Cc}]+/gu, ' ')])
  }
  return fields
}

function names(mentions: readonly AgencyMention[]): string[] {
  return mentions.map((mention) => mention.name)
}

function origins(lead: readonly AgencyMention[], coordinators: readonly AgencyMention[]): ExplainedFact['inherited'] {
  const list = (field: string, mentions: readonly AgencyMention[]): ExplainedFact['inherited'] =>
    mentions.flatMap(({ name, inherited }) => (inherited === null ? [] : [{ field: `${field} (${name})`, from: inherited.from }]))
  return [...list('lead', lead), ...list('coordinators', coordinators)]
}
