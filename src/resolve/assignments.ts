// Who leads and who coordinates: agencies that a block's own sentences name.
import type { Grammar } from '../grammar.js'
import type { Block } from '../outline/tree.js'
import { allMatches, indexWithin } from '../text/search.js'
import { type AgencyList, readAgencyList } from './agency-lists.js'
import type { NameSpan } from './agency-names.js'
import { isUpperAt } from './agency-words.js'
import type { BlockFacts } from './block-facts.js'
import { beginsName } from './name-starts.js'
import type { Stretch } from './sentences.js'
import { actsAt, companionsOf, isAction, isEverybody, type ReadSentence, subjectOf } from './subjects.js'

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
  let starts: Map<readonly DraftMention[], Set<number>> | null = null
  const addAll = (target: DraftMention[], list: AgencyList | null): boolean => {
    if (!list) return false
    // most blocks name nobody
    starts ??= new Map([found.lead, found.coordinators].map((mentions) => [mentions, new Set<number>()]))
    const known = starts.get(target)!
    for (const name of list.names) {
      if (!known.has(name.start)) target.push({ start: name.start, end: name.end, head: name.head, block })
      known.add(name.start)
    }
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
    const read: ReadSentence = { end: sentence.end, listed: -1 }
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
        const subject = subjectOf(facts, { start, end: clause.end }, read, hasHeading, grammar)
        addAll(subject && found.lead.length > 0 && onlyCoordinates(facts.block, subject, grammar) ? found.coordinators : found.lead, subject)
        if (subject) addAll(found.coordinators, companionsOf(facts, subject, clause.end, grammar))
      }
      if (found.lead.length > 0 && !hasHeading) for (const list of furtherSubjects(facts, { start, end: clause.end }, grammar)) addAll(found.lead, list)
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
  if (grammar.assignments.leadAfter.test(after)) return true
  if (key[at - 1] === '(' && (grammar.assignments.datedAfter.test(after) || (grammar.assignments.closesWork.test(after) && !endsName(facts, at - 2, grammar))))
    return true
  const opening = key.slice(clause.start, at)
  return grammar.assignments.leadOpens.test(opening) && actsAt(facts, list.end, clause.end, false, grammar)
}

/** "Phòng Văn hóa biên soạn nội dung, Trung tâm Truyền thông đăng tải": behind a comma a further agency with a verb of its own; none that ends a list. */
function furtherSubjects(facts: BlockFacts, { start, end }: Stretch, grammar: Grammar): AgencyList[] {
  const { view } = facts.block
  const found: AgencyList[] = []
  let from = start
  for (let comma = indexWithin(view.key, ', ', from, end + 1); comma >= 0; comma = indexWithin(view.key, ', ', from, end + 1)) {
    from = comma + 1
    if (!isUpperAt(view, comma + 2) || !beginsName(grammar.agencies, view, comma + 2, end)) continue
    const list = readAgencyList(grammar.agencies, view, comma + 2, end)
    // the commas inside of a list are no others
    if (list) from = list.end
    if (list && isAction(view, list.end + 1, grammar) && !endsName(facts, comma, grammar)) found.push(list)
  }
  return found
}

/** "báo cáo Cục Việc làm | (Bộ Nội vụ)": an agency right before the parentheses, which tell whose it is. */
function endsName({ block: { view } }: BlockFacts, end: number, grammar: Grammar): boolean {
  for (let at = view.key.lastIndexOf(' ', end - 1), words = 0; at > 0 && words < LONGEST_NAME; at = view.key.lastIndexOf(' ', at - 1), words++) {
    const list = beginsName(grammar.agencies, view, at + 1, end) ? readAgencyList(grammar.agencies, view, at + 1, end) : null
    if (list && list.end === end) return true
  }
  return false
}

/** Words of a name before parentheses at most. */
const LONGEST_NAME = 12

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
  for (const found of allMatches(assignsInside, view.key.slice(start, clause.end))) {
    const before = view.key.slice(Math.max(start, start + found.index - 90), start + found.index)
    if (grammar.assignments.notAssigning.test(before)) continue
    const list = readAgencyList(grammar.agencies, view, start + found.index + found[0].length, clause.end)
    if (list) return { list, isRequest: found.groups?.request !== undefined }
  }
  return null
}

/** Agency lists that stand right behind the matches of a pattern. */
export function listsAfter(pattern: RegExp, facts: Pick<BlockFacts, 'block'>, stretch: Stretch, grammar: Grammar, bare = false): AgencyList[] {
  const { view } = facts.block
  const lists: AgencyList[] = []
  for (const found of allMatches(pattern, view.key.slice(stretch.start, stretch.end))) {
    const list = readAgencyList(grammar.agencies, view, stretch.start + found.index + found[0].length, stretch.end, 'text', bare)
    if (list) lists.push(list)
  }
  return lists
}
