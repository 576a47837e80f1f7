// The rows of the tables of facts: targets, tasks, deadlines, references, agencies, and the messages.
import type { AgencyMention, Milestone, Plan, Target, Task } from '../schema/plan.js'
import { placeOf } from './place.js'
import type { RowOf } from './tables.js'

/** One row a milestone; a target without one has a row of its own. */
export function targetRows(plan: Plan, documentId: string): RowOf<'targets'>[] {
  return plan.targets.flatMap((target) =>
    target.milestones.length === 0
      ? [targetRow(documentId, target, null, 0)]
      : target.milestones.map((milestone, index) => targetRow(documentId, target, milestone, index + 1)),
  )
}

function targetRow(documentId: string, target: Target, milestone: Milestone | null, no: number): RowOf<'targets'> {
  return {
    document_id: documentId,
    target_id: target.id,
    milestone_no: no,
    section_id: target.sectionId,
    kind: target.kind,
    statement: target.statement,
    indicator: target.indicator,
    value: milestone?.value ?? null,
    max: milestone?.max ?? null,
    unit: milestone?.unit ?? null,
    unit_text: milestone?.unitText ?? null,
    comparator: milestone?.comparator ?? null,
    change: milestone?.change ?? null,
    from_year: milestone?.from ?? null,
    to_year: milestone?.to ?? null,
    per: milestone?.per ?? null,
    baseline_value: milestone?.baseline?.value ?? null,
    baseline_year: milestone?.baseline?.year ?? null,
    text: milestone?.text ?? null,
    lead_ids: idsOf(target.lead),
    coordinator_ids: idsOf(target.coordinators),
    inherited_from: milestone?.inherited?.from ?? null,
    rule: milestone?.rule ?? target.rule,
    ...placeOf(milestone?.position ?? target.position),
  }
}

/** One row an agency, those that lead first; a task of nobody has a row of its own. */
export function taskRows(plan: Plan, documentId: string): RowOf<'tasks'>[] {
  return plan.tasks.flatMap((task) => {
    const agencies = [...task.lead.map((mention) => ({ mention, part: 'lead' })), ...task.coordinators.map((mention) => ({ mention, part: 'coordinate' }))]
    if (agencies.length === 0) return [taskRow(documentId, task, null, null, 0)]
    return agencies.map(({ mention, part }, index) => taskRow(documentId, task, mention, part, index + 1))
  })
}

function taskRow(documentId: string, task: Task, mention: AgencyMention | null, part: string | null, no: number): RowOf<'tasks'> {
  return {
    document_id: documentId,
    task_id: task.id,
    agency_no: no,
    section_id: task.sectionId,
    mode: task.mode,
    text: task.text,
    part,
    agency_id: mention?.agencyId ?? null,
    agency: mention?.name ?? null,
    inherited_from: mention?.inherited?.from ?? null,
    product: task.product,
    deadline_ids: joined(task.deadlineIds),
    rule: task.rule,
    ...placeOf(task.position),
  }
}

export function deadlineRows(plan: Plan, documentId: string): RowOf<'deadlines'>[] {
  return plan.deadlines.map((deadline) => ({
    document_id: documentId,
    deadline_id: deadline.id,
    section_id: deadline.sectionId,
    kind: deadline.kind,
    bound: deadline.bound,
    start_date: deadline.start,
    end_date: deadline.end,
    rrule: deadline.rrule,
    what: deadline.what,
    text: deadline.text,
    inherited_from: deadline.inherited?.from ?? null,
    rule: deadline.rule,
    ...placeOf(deadline.position),
  }))
}

export function referenceRows(plan: Plan, documentId: string): RowOf<'references'>[] {
  return plan.references.map((reference, index) => ({
    document_id: documentId,
    reference_no: index + 1,
    reference_key: reference.key,
    type: reference.type,
    number: reference.number,
    date: reference.date,
    issuer: reference.issuer,
    title: reference.title,
    text: reference.text,
    rule: reference.rule,
    ...placeOf(reference.position),
  }))
}

export function agencyRows(plan: Plan, documentId: string): RowOf<'agencies'>[] {
  return plan.agencies.map(({ id, name, kind, level, area, aliases }) => ({
    document_id: documentId,
    agency_id: id,
    name,
    kind,
    level,
    area,
    aliases: joined(aliases),
  }))
}

export function messageRows(plan: Plan, documentId: string): RowOf<'messages'>[] {
  return plan.messages.map((message, index) => ({
    document_id: documentId,
    message_no: index + 1,
    rule_id: message.ruleId,
    severity: message.severity,
    reason: message.reason,
    actual: message.actual,
    expected: message.expected,
    line: message.position?.start.line ?? null,
    start_offset: message.position?.start.offset ?? null,
    end_offset: message.position?.end.offset ?? null,
  }))
}

function idsOf(mentions: readonly AgencyMention[]): string | null {
  return joined(mentions.map(({ agencyId }) => agencyId))
}

function joined(parts: readonly string[]): string | null {
  return parts.length === 0 ? null : parts.join('; ')
}
