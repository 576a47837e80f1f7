// Who acts: the agencies with which a clause begins, and the verb behind them.
import type { Grammar } from '../grammar.js'
import type { Block } from '../outline/tree.js'
import { indexWithin } from '../text/search.js'
import type { View } from '../text/view.js'
import { type AgencyList, readAgencyList } from './agency-lists.js'
import { isUpperAt, quantifierEnd, stopAt } from './agency-words.js'
import type { BlockFacts } from './block-facts.js'
import { beginsName } from './name-starts.js'
import { effectiveRole } from './roles.js'
import type { Stretch } from './sentences.js'

/** Characters of a title before a colon at most. */
const LONGEST_TITLE = 200

/** A sentence; `listed` is the end of a list over semicolons in it behind which nobody acts: from inside of that list nobody does either. */
export interface ReadSentence {
  readonly end: number
  listed: number
}

/** The agencies with which a clause begins, where an action follows; words like "Hằng năm, …" may stand before them. */
export function subjectOf(facts: BlockFacts, clause: Stretch, sentence: ReadSentence, hasHeading: boolean, grammar: Grammar): AgencyList | null {
  const { view } = facts.block
  const { key } = view
  const starts = [clause.start + (grammar.assignments.aside.exec(key.slice(clause.start, clause.start + 20))?.[0].length ?? 0)]
  if (grammar.assignments.opening.test(key.slice(clause.start, clause.start + 40))) {
    for (let comma = indexWithin(key, ',', clause.start, clause.end); comma >= 0 && starts.length < 8; comma = indexWithin(key, ',', comma + 1, clause.end))
      starts.push(comma + 2)
    // "nếu có khó khăn, vướng mắc các cơ quan, đơn vị báo cáo …": no comma ends the condition
    const condition = grammar.assignments.conditionEnd.exec(key.slice(clause.start, clause.end))
    if (condition) starts.splice(1, 0, clause.start + condition.index + condition[0].length)
  }
  // "Kiểm định thiết bị: Phòng Kế hoạch - Tài chính phối hợp …": a title, and who does it
  const colon = indexWithin(key, ': ', clause.start, Math.min(clause.end, clause.start + LONGEST_TITLE) + 1)
  if (colon > 0 && (isUpperAt(view, colon + 2) || quantifierEnd(grammar.agencies, key, colon + 2) > 0)) starts.push(colon + 2)
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
    // under an agency's heading "Lãnh đạo UBND tỉnh xây dựng …" says what it does
    const office = grammar.agencies.offices.at(key, start)
    if (hasHeading && office !== null && grammar.agencies.stops.has(office)) return null
    let list = readAgencyList(grammar.agencies, view, start, clause.end)
    if (!list) continue
    // "Giám đốc Sở Tài chính; Thủ trưởng các sở, ngành; … chịu trách nhiệm": the semicolon stands inside the subject
    const goesOn = list.end === clause.end && sentence.end > clause.end && start >= sentence.listed
    if (goesOn) list = readAgencyList(grammar.agencies, view, start, sentence.end) ?? list
    const limit = goesOn ? sentence.end : clause.end
    if (isEverybody(facts.block, list, grammar)) return null
    const duty = dutyOf(facts, start, list, limit, grammar)
    if (duty) return duty
    if (actsAt(facts, list.end, limit, isUpperAt(view, list.names[list.names.length - 1]!.start), grammar) || companionsOf(facts, list, limit, grammar))
      return list
    if (goesOn) sentence.listed = list.end
  }
  return null
}

/** "Công an tỉnh cùng Sở Y tế làm sạch dữ liệu": those who act with a subject. */
export function companionsOf(facts: BlockFacts, subject: AgencyList, limit: number, grammar: Grammar): AgencyList | null {
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
export function isEverybody({ item, view }: Block, list: AgencyList, { assignments }: Grammar): boolean {
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

/** A verb of action stands at an offset. */
export function isAction(view: View, at: number, grammar: Grammar): boolean {
  const length = stopAt(grammar.agencies, view, at)
  return length > 0 && !grammar.agencies.notSubjectVerbs.has(view.key.slice(at, at + length))
}

/** Whether a verb of action stands behind a subject. */
export function actsAt(facts: BlockFacts, end: number, limit: number, isProper: boolean, grammar: Grammar): boolean {
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
