// Deadlines: times that bind an action or a report, with the years that the words left out.

import type { Span } from '../engine/rule.js'
import type { Grammar } from '../grammar.js'
import { appendAll } from '../lists.js'
import type { Block } from '../outline/tree.js'
import { type BlockFacts, holderOf, spansIn } from './block-facts.js'
import { type DeadlineContext, type DeadlineFact, type DraftDeadline, draft, resolveDeadline } from './deadline-drafts.js'
import type { TimeFact } from './facts.js'
import type { LabelRow } from './label-rows.js'
import { effectiveRole, isHeadingLine, isLeadIn } from './roles.js'
import type { Stretch } from './sentences.js'
import { timesOfAnswer } from './time-answers.js'

/** A date that cannot be, for the messages. */
export interface ImpossibleDate extends Stretch {
  readonly block: Block
}

/** Characters of the word right before a time that may make it a period. */
const LONGEST_FROM = 8

type Year = Extract<TimeFact, { type: 'year' }>

/** Finds the deadlines of one block of the body; `row` where the block is a label row. */
export function findDeadlines(
  facts: BlockFacts,
  row: LabelRow | null,
  context: DeadlineContext,
  grammar: Grammar,
): { deadlines: DraftDeadline[]; impossible: ImpossibleDate[] } {
  const { block } = facts
  const deadlines: DraftDeadline[] = []
  const impossible: ImpossibleDate[] = []
  if (block.zone !== 'body' || block.table) return { deadlines, impossible }
  const isStatus = effectiveRole(block.item) === 'status'
  if (row?.kind === 'time') {
    const completion = grammar.deadlines.completionLabel.test(block.view.key.slice(block.contentStart))
    for (const span of facts.times) if (span.data.type === 'impossible') impossible.push({ block, start: span.start, end: span.end })
    return { deadlines: isStatus ? [] : withoutRepeats(timesOfAnswer(facts, row.contentStart, completion, context, grammar)), impossible }
  }
  // "Ban hành quy chế. Thời gian thực hiện: năm 2027."
  const answer = row === null && !isStatus ? closingAnswer(facts, grammar) : null
  if (answer) appendAll(deadlines, timesOfAnswer(facts, answer.start, answer.completes, context, grammar))
  for (const span of facts.times) {
    if (answer && span.start >= answer.start && span.data.type !== 'impossible') continue
    const { data } = span
    if (data.type === 'impossible') impossible.push({ block, start: span.start, end: span.end })
    else if (isStatus) continue
    else if (data.type === 'deadline') {
      if (context.usedTimes.has(span)) continue
      if (row === null && scopesNoun(span as Span<DeadlineFact>, facts, grammar)) continue
      const made = resolveDeadline(yearlyIfRepeated(span as Span<DeadlineFact>, facts), block, context)
      if (made === 'impossible') impossible.push({ block, start: span.start, end: span.end })
      else if (row === null && isOver(made, context)) continue
      else
        deadlines.push(
          grammar.deadlines.fromNow.test(block.view.key.slice(Math.max(0, span.start - LONGEST_FROM), span.start))
            ? { ...made, kind: 'period', bound: 'within' }
            : made,
        )
    } else if (data.type === 'recurrence') {
      if (data.rrule !== '' && (/WEEKLY|DAILY/u.test(data.rrule) || !hasDatedRecurrence(span, facts)))
        deadlines.push({ ...draft(block, span.start, span.end, 'recurring', span.rule), rrule: data.rrule })
    } else if (data.type === 'year' && (!context.usedTimes.has(span) || (data.form === 'period' && (data.binds || opensWork(span, facts))))) {
      const made = yearDeadline(span as Span<Year>, facts, grammar)
      if (made) deadlines.push(made)
    }
  }
  return { deadlines: withoutRepeats(deadlines), impossible }
}

/** The last sentence of a block where it is a label of time and its answer: where the answer begins. */
function closingAnswer({ block, sentences }: BlockFacts, { deadlines }: Grammar): { start: number; completes: boolean } | null {
  const last = sentences.length > 1 ? sentences[sentences.length - 1]! : null
  const words = last === null ? '' : block.view.key.slice(last.start, last.end)
  const label = deadlines.timeLabel.exec(words)
  return last !== null && label ? { start: last.start + label[0].length, completes: deadlines.completionLabel.test(words) } : null
}

/** "Từ năm 2026 đến năm 2028, đầu tư thiết bị cho 12 nghề": the years of the work and of its number. */
function opensWork({ start }: Span<TimeFact>, { block, sentences }: BlockFacts): boolean {
  return WORK_ROLES.has(effectiveRole(block.item) ?? '') && holderOf(sentences, { start, end: start })?.start === start
}

/** A year before the document's own ("lived there before 15/6/2013") is a condition; what is to be done lies ahead. */
const isOver = ({ kind, startsOn, endsOn }: DraftDeadline, { issuedOn, planYear }: DeadlineContext): boolean =>
  // "đi vào hoạt động từ ngày 01/7/2025"
  (kind === 'ongoing' && endsOn === null && startsOn !== null && issuedOn !== null && startsOn.slice(0, 4) < issuedOn.slice(0, 4)) ||
  (endsOn !== null && issuedOn !== null && Number(endsOn.slice(0, 4)) < Math.min(Number(issuedOn.slice(0, 4)), planYear ?? Number.POSITIVE_INFINITY))

/** "tăng trưởng GDP quý IV năm 2025", "ngân sách năm 2026 và các năm tiếp theo": inside a clause, behind a noun that has its date. */
function scopesNoun(span: Span<DeadlineFact>, facts: BlockFacts, { deadlines }: Grammar): boolean {
  const { key } = facts.block.view
  if (!deadlines.bareTime.test(key.slice(span.start, span.end))) return false
  const clause = holderOf(facts.clauses, span)
  const before = clause === undefined ? '' : key.slice(clause.start, span.start)
  if (!/\p{L}{2}/u.test(before) || /[,:(-]\s*$/u.test(before)) return false
  return deadlines.datedNoun.test(before)
}

/** "hằng năm" beside "trước ngày 15/12" in one clause is one deadline. */
function hasDatedRecurrence(span: Span<TimeFact>, facts: BlockFacts): boolean {
  const clause = holderOf(facts.clauses, span)
  const isDated = ({ data }: Span<TimeFact>): boolean =>
    data.type === 'deadline' && (data.kind === 'recurring' || (data.kind === 'due' && data.end?.year === null && data.end.month !== null))
  return clause !== undefined && spansIn(facts.times, clause).some(isDated)
}

/** "định kỳ hằng năm báo cáo … chậm nhất ngày 17 tháng 12": a day without a year repeats with its clause. */
function yearlyIfRepeated(span: Span<DeadlineFact>, facts: BlockFacts): Span<DeadlineFact> {
  const { data } = span
  const { end } = data
  if (data.kind !== 'due' || end?.year !== null || end.month === null || data.excludesEnd) return span
  const clause = holderOf(facts.clauses, span)
  const repeats = clause !== undefined && spansIn(facts.times, clause).some(({ data: other }) => other.type === 'recurrence' && other.per === 'year')
  if (!repeats) return span
  return {
    ...span,
    data: { ...data, kind: 'recurring', end: null, rrule: `FREQ=YEARLY;BYMONTH=${end.month}${end.day === null ? '' : `;BYMONTHDAY=${end.day}`}` },
  }
}

const TARGET_ROLES = new Set(['targets', 'objectives'])

/** Sections that say what is done. */
const WORK_ROLES = new Set(['tasks', 'solutions', 'schedule', 'implementation'])

/** A year binds at the head of a sentence, or behind a verb of completion. */
function yearDeadline(span: Span<Year>, facts: BlockFacts, grammar: Grammar): DraftDeadline | null {
  const { block } = facts
  const { key } = block.view
  if (isHeadingLine(block)) {
    const endsHere = /^[\s.:;)]*$/u.test(key.slice(span.end))
    if (!endsHere) return null
    // "1. Giai đoạn 2026 - 2030" above the work of these years
    const isBareTime = span.data.form === 'period' && key.slice(block.contentStart, span.start).trim() === ''
    if (isBareTime) return WORK_ROLES.has(effectiveRole(block.item) ?? '') ? yearDraft(span, block) : null
    return span.data.form === 'by' && block.item?.role === 'tasks' ? yearDraft(span, block) : null
  }
  // "Đến hết năm 2030, phấn đấu đạt các mục tiêu sau:" is the year of the targets below
  if (isLeadIn(block) && TARGET_ROLES.has(effectiveRole(block.item) ?? '')) return null
  const sentence = holderOf(facts.sentences, span)
  if (!sentence) return null
  const clause = holderOf(sentence.clauses, span) ?? sentence
  const before = key.slice(clause.start, span.start)
  const isFirst = before.trim() === ''
  // "từ năm 2025 trở đi" without a value: the work goes on from then
  if (span.data.form === 'from' && span.data.binds)
    return { ...draft(block, span.start, span.end, 'ongoing', span.rule), bound: 'from', startsOn: `${span.data.from}-01-01` }
  // "Hoàn thiện phần mềm (2025 - 2026).": behind what is done in them
  if (span.data.form === 'period' && span.data.binds && /\(\p{L}*(?: \p{L}*)* ?$/u.test(before) && WORK_ROLES.has(effectiveRole(block.item) ?? ''))
    return grammar.deadlines.scopesNoun.test(before.slice(-24)) ? null : yearDraft(span, block)
  // "không để xảy ra ca tử vong kể từ năm 2027": from then on
  if (span.data.form === 'from' && grammar.deadlines.since.test(key.slice(span.start, span.end)) && WORK_ROLES.has(effectiveRole(block.item) ?? ''))
    return { ...draft(block, span.start, span.end, 'ongoing', span.rule), bound: 'from', startsOn: `${span.data.from}-01-01` }
  // "…; phấn đấu đến cuối năm 2026 không còn chợ tạm": what is striven for by then
  if (!isFirst && span.data.form === 'by' && grammar.deadlines.strives.test(before) && !TARGET_ROLES.has(effectiveRole(block.item) ?? ''))
    return yearDraft(span, block)
  // "năm 2028 sơ kết, năm 2030 tổng kết"
  if (!isFirst && span.data.form === 'in' && /, $/u.test(before) && opensWithYear(facts, clause) && /^ \p{Ll}/u.test(key.slice(span.end, span.end + 2)))
    return yearDraft(span, block)
  if (isFirst) return span.data.form === 'from' || /^\s*(?:\p{Lu}|$)/u.test(key.slice(span.end)) ? null : yearDraft(span, block)
  if (span.data.form === 'from' || !span.data.binds) return null
  const scopes = !grammar.deadlines.insideYear.test(key.slice(span.start, span.end)) && grammar.deadlines.scopesNoun.test(before.slice(-24))
  return grammar.deadlines.completes.test(before) && !scopes ? yearDraft(span, block) : null
}

/** A year is the first word of a clause. */
function opensWithYear({ times }: BlockFacts, clause: Stretch): boolean {
  const first = spansIn(times, clause)[0]
  return first?.start === clause.start && first.data.type === 'year'
}

function yearDraft(span: Span<Year>, block: Block): DraftDeadline {
  const { form, from, to } = span.data
  const isDue = form === 'by' || (form === 'in' && span.data.binds && !/^\s*$/u.test(block.view.key.slice(block.contentStart, span.start)))
  const first = form === 'in' ? to : from
  return {
    ...draft(block, span.start, span.end, isDue ? 'due' : 'period', span.rule),
    bound: isDue ? 'by' : 'within',
    startsOn: isDue || first === null ? null : `${first}-01-01`,
    endsOn: to === null ? null : `${to}-12-31`,
  }
}

/** The same time said twice in one block is one deadline. */
function withoutRepeats(deadlines: readonly DraftDeadline[]): DraftDeadline[] {
  const seen = new Set<string>()
  return deadlines.filter((deadline) => {
    const key = [deadline.kind, deadline.startsOn, deadline.endsOn, deadline.rrule].join('|')
    return seen.has(key) ? false : seen.add(key)
  })
}
