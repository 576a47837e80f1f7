// Who leads and who coordinates: agencies that a block's own sentences name.
import type { Grammar } from '../grammar.js'
import type { Block } from '../outline/tree.js'
import type { View } from '../text/view.js'
import { type AgencyList, readAgencyList } from './agency-lists.js'
import type { NameSpan } from './agency-names.js'
import { isUpperAt, quantifierEnd, stopAt } from './agency-words.js'
import type { BlockFacts } from './block-facts.js'
import { beginsName } from './name-starts.js'
import { effectiveRole } from './roles.js'
import type { Stretch } from './sentences.js'

/** A named agency: offsets in the view of the block that names it. */
export interface DraftMention extends NameSpan {
  readonly block: Block
}

/** What a block says of who does it. */
export interface Assignment {
  readonly lead: DraftMention[]
  readonly coordinators: DraftMention[]
  readonly isRequest: boolean
  readonly rule: string
}

/** Leads and coordinators that a block's own words name. */
export function ownAssignment(facts: BlockFacts, from: number, hasHeading: boolean, grammar: Grammar): Assignment {
  const { block } = facts
  const found: Assignment = { lead: [], coordinators: [], isRequest: false, rule: 'assignments/subject' }
  let { isRequest, rule } = found
  const addAll = (target: DraftMention[], list: AgencyList | null): boolean => {
    if (!list) return false
    for (const name of list.names) if (!target.some((known) => known.start === name.start)) target.push({ ...name, block })
    return true
  }
  // "Sở Nội vụ: Tham mưu …; các xã, phường tổ chức …": what stands behind the semicolon is the office's to see to
  const isInline = from > block.contentStart
  // "hệ thống quốc gia do Bộ Y tế chủ trì": under an agency's heading it tells whose system it is
  const holds = (cue: string): boolean => block.view.key.includes(cue)
  const mayLead = !hasHeading && grammar.assignments.cues.leadBefore.some(holds)
  const mayCoordinate = grammar.assignments.cues.coordinates.some(holds)
  const mayLabel = grammar.assignments.cues.inside.some(holds)
  for (const sentence of facts.sentences) {
    const whole = { start: Math.max(sentence.start, from), end: sentence.end }
    for (const clause of sentence.clauses) {
      if (clause.end <= from) continue
      const start = Math.max(clause.start, from)
      const isFirst = sentence === facts.sentences[0] && clause === sentence.clauses[0]
      // "Bộ Giáo dục … phối hợp với các đơn vị; giao các trường trực thuộc": what the subject orders is its own work
      const hasSubject = found.lead.length > 0 && rule === 'assignments/subject'
      const told = hasHeading && !isFirst ? null : assignedAt(facts, start, clause, sentence.end, hasHeading || hasSubject, grammar)
      if (told && addAll(found.lead, told.list)) {
        isRequest = told.isRequest
        rule = 'assignments/assigned'
      } else if (!isInline || clause === sentence.clauses[0]) {
        const subject = subjectOf(facts, { start, end: clause.end }, sentence.end, grammar)
        addAll(subject && found.lead.length > 0 && onlyCoordinates(facts.block, subject, grammar) ? found.coordinators : found.lead, subject)
        if (subject) addAll(found.coordinators, companionsOf(facts, subject, clause.end, grammar))
      }
      for (const list of mayLead ? listsAfter(grammar.assignments.leadBefore, facts, { start, end: clause.end }, grammar) : []) {
        if (leadsAs(facts, list, clause, grammar) && addAll(found.lead, list)) rule = 'assignments/lead-by'
      }
    }
    for (const list of mayLabel ? listsAfter(grammar.assignments.leadInside, facts, whole, grammar, true) : [])
      if (addAll(found.lead, list)) rule = 'assignments/label-inside'
    for (const list of mayLabel ? listsAfter(grammar.assignments.coordinatesInside, facts, whole, grammar, true) : []) addAll(found.coordinators, list)
    for (const list of mayCoordinate ? listsAfter(grammar.assignments.coordinates, facts, whole, grammar, true) : []) addAll(found.coordinators, list)
    if (mayCoordinate && found.lead.length > 0)
      for (const list of listsAfter(grammar.assignments.coordinatesBefore, facts, whole, grammar))
        if (onlyCoordinates(facts.block, list, grammar)) addAll(found.coordinators, list)
  }
  return { ...found, isRequest, rule }
}

/** "… chủ trì, các sở liên quan phối hợp": the subject helps another that leads. */
const onlyCoordinates = ({ view }: Block, list: AgencyList, { assignments }: Grammar): boolean =>
  assignments.coordinatesAfter.test(view.key.slice(list.end, list.end + 40))

/** "do X chủ trì", "(X làm đầu mối)", "(X; năm 2026)"; "Kinh phí lắp trạm: Do các doanh nghiệp đầu tư": at the start of a clause any action will do. */
function leadsAs(facts: BlockFacts, list: AgencyList, clause: Stretch, grammar: Grammar): boolean {
  const { key } = facts.block.view
  const after = key.slice(list.end, list.end + 60)
  const at = list.names[0]!.start
  if (grammar.assignments.leadAfter.test(after) || (key[at - 1] === '(' && grammar.assignments.datedAfter.test(after))) return true
  const opening = key.slice(clause.start, at)
  return grammar.assignments.leadOpens.test(opening) && actsAt(facts, list.end, clause.end, false, grammar)
}

/** Characters of a title before a colon at most. */
const LONGEST_TITLE = 200

/** Characters that an order takes at most. */
const LONGEST_ORDER = 60

/** "Giao Sở Y tế …" at the start of a clause, or "… yêu cầu các sở …" inside it. */
function assignedAt(
  facts: BlockFacts,
  start: number,
  clause: Stretch,
  sentenceEnd: number,
  onlyAtStart: boolean,
  grammar: Grammar,
): { list: AgencyList; isRequest: boolean } | null {
  const { view } = facts.block
  const atStart = grammar.assignments.assigns.exec(view.key.slice(start, Math.min(clause.end, start + LONGEST_ORDER)))
  // under an agency's heading, whom it asks or encourages is not the one that does it
  if (atStart && !(onlyAtStart && atStart.groups?.urged !== undefined)) {
    const list = readAgencyList(grammar.agencies, view, start + atStart[0].length, sentenceEnd)
    if (list && !isEverybody(facts.block, list, grammar)) return { list, isRequest: atStart.groups?.request !== undefined }
  }
  if (onlyAtStart) return null
  const { assignsInside } = grammar.assignments
  for (const found of view.key.slice(start, clause.end).matchAll(assignsInside)) {
    const before = view.key.slice(Math.max(start, start + found.index - 90), start + found.index)
    if (grammar.assignments.notAssigning.test(before)) continue
    const list = readAgencyList(grammar.agencies, view, start + found.index + found[0].length, clause.end)
    if (list) return { list, isRequest: found.groups?.request !== undefined }
  }
  return null
}

/** The agencies with which a clause begins, where an action follows; words like "Hằng năm, …" may stand before them. */
function subjectOf(facts: BlockFacts, clause: Stretch, sentenceEnd: number, grammar: Grammar): AgencyList | null {
  const { view } = facts.block
  const { key } = view
  const starts = [clause.start + (grammar.assignments.aside.exec(key.slice(clause.start, clause.start + 20))?.[0].length ?? 0)]
  if (grammar.assignments.opening.test(key.slice(clause.start, clause.start + 40))) {
    for (let comma = key.indexOf(',', clause.start); comma >= 0 && comma < clause.end && starts.length < 8; comma = key.indexOf(',', comma + 1))
      starts.push(comma + 2)
    // "nếu có khó khăn, vướng mắc các cơ quan, đơn vị báo cáo …": no comma ends the condition
    const condition = grammar.assignments.conditionEnd.exec(key.slice(clause.start, clause.end))
    if (condition) starts.splice(1, 0, clause.start + condition.index + condition[0].length)
  }
  // "Kiểm định thiết bị: Phòng Kế hoạch - Tài chính phối hợp …": a title, and who does it
  const colon = key.indexOf(': ', clause.start)
  if (colon > 0 && colon < Math.min(clause.end, clause.start + LONGEST_TITLE) && isUpperAt(view, colon + 2)) starts.push(colon + 2)
  for (const start of starts) {
    if (!beginsName(grammar.agencies, view, start, clause.end)) {
      // the verb is reached and no subject was named
      if (
        start > clause.start &&
        start !== colon + 2 &&
        isAction(view, start, grammar) &&
        !grammar.assignments.purposeOpening.test(key.slice(clause.start, start))
      )
        return null
      continue
    }
    if (start > clause.start && isInsideList(view, start, grammar)) continue
    let list = readAgencyList(grammar.agencies, view, start, clause.end)
    if (!list) continue
    // "Giám đốc Sở Tài chính; Thủ trưởng các sở, ngành; … chịu trách nhiệm": the semicolon stands inside the subject
    const goesOn = list.end === clause.end && sentenceEnd > clause.end
    if (goesOn) list = readAgencyList(grammar.agencies, view, start, sentenceEnd) ?? list
    const limit = goesOn ? sentenceEnd : clause.end
    if (isEverybody(facts.block, list, grammar)) return null
    const duty = dutyOf(facts, start, list, limit, grammar)
    if (duty) return duty
    if (actsAt(facts, list.end, limit, isUpperAt(view, list.names[list.names.length - 1]!.start), grammar) || companionsOf(facts, list, limit, grammar))
      return list
  }
  return null
}

/** "Công an tỉnh cùng Sở Y tế làm sạch dữ liệu": those who act with a subject. */
function companionsOf(facts: BlockFacts, subject: AgencyList, limit: number, grammar: Grammar): AgencyList | null {
  const { view } = facts.block
  const joined = grammar.assignments.accompanied.exec(view.key.slice(subject.end, limit))
  const list = joined && readAgencyList(grammar.agencies, view, subject.end + joined[0].length, limit)
  return list && actsAt(facts, list.end, limit, isUpperAt(view, list.names[list.names.length - 1]!.start), grammar) ? list : null
}

/** "văn bản của các Sở, ban, ngành, Sở Tài chính …": the bare "ban" behind a comma goes on with the list before it. */
function isInsideList(view: View, at: number, { agencies }: Grammar): boolean {
  if (isUpperAt(view, at) || quantifierEnd(agencies, view.key, at) > 0) return false
  const before = /(?<![\p{L}\p{M}])[\p{L}\p{M}]+(?=, ?$)/u.exec(view.key.slice(Math.max(0, at - 20), at))?.[0]
  return before !== undefined && agencies.collectiveHeads.has(before)
}

/** "các ngành, các cấp" are nobody; "các địa phương" are nobody in a purpose or a target. */
function isEverybody({ item, view }: Block, list: AgencyList, { assignments }: Grammar): boolean {
  const words = view.key.slice(list.names[0]!.start, list.end)
  return assignments.everybody.test(words) || (assignments.everybodyInAims.test(words) && AIMS.has(effectiveRole(item) ?? ''))
}

const AIMS = new Set(['purpose', 'requirements', 'viewpoints', 'objectives', 'general-objective', 'targets'])

/** "Thủ trưởng cơ quan sử dụng viên chức có trách nhiệm": the subject reaches to its duty although a verb stands in it. */
function dutyOf(facts: BlockFacts, start: number, list: AgencyList, limit: number, grammar: Grammar): AgencyList | null {
  const { view } = facts.block
  const duty = grammar.statements.responsibility.exec(view.key.slice(list.end, Math.min(limit, list.end + 90)))
  const verb = view.key.slice(list.end + 1, list.end + 1 + stopAt(grammar.agencies, view, list.end + 1))
  if (
    !duty ||
    list.names.length > 1 ||
    duty.index < 2 ||
    (grammar.agencies.notSubjectVerbs.has(verb) && !grammar.assignments.describesSubject.test(verb)) ||
    grammar.assignments.must.test(verb) ||
    /[;:.]/u.test(view.key.slice(list.end, list.end + duty.index))
  )
    return null
  const end = list.end + duty.index - 1
  return { names: [{ start, end }], end }
}

function isAction(view: View, at: number, grammar: Grammar): boolean {
  const length = stopAt(grammar.agencies, view, at)
  return length > 0 && !grammar.agencies.notSubjectVerbs.has(view.key.slice(at, at + length))
}

/** Whether a verb of action stands behind a subject. */
function actsAt(facts: BlockFacts, end: number, limit: number, isProper: boolean, grammar: Grammar): boolean {
  const { view } = facts.block
  const rest = view.key.slice(end, limit)
  const at = end + (/^(?: ?\([^()]*\))?[ ,]*/u.exec(rest)?.[0].length ?? 0)
  const length = stopAt(grammar.agencies, view, at)
  // an unknown verb behind a name that is written with a capital
  if (length === 0)
    return (
      grammar.assignments.subjectGoesOn.test(rest) || (isProper && /^ \p{Ll}/u.test(view.text.slice(end, end + 2)) && !grammar.assignments.noVerb.test(rest))
    )
  const verb = view.key.slice(at, at + length)
  if (grammar.statements.responsibility.test(view.key.slice(at, at + 20))) return true
  return !grammar.agencies.notSubjectVerbs.has(verb) || grammar.assignments.byDuty.test(view.key.slice(at, at + 30))
}

/** Agency lists that stand right behind the matches of a pattern. */
export function listsAfter(pattern: RegExp, facts: Pick<BlockFacts, 'block'>, stretch: Stretch, grammar: Grammar, bare = false): AgencyList[] {
  const { view } = facts.block
  const lists: AgencyList[] = []
  for (const found of view.key.slice(stretch.start, stretch.end).matchAll(pattern)) {
    const list = readAgencyList(grammar.agencies, view, stretch.start + found.index + found[0].length, stretch.end, 'text', bare)
    if (list) lists.push(list)
  }
  return lists
}
