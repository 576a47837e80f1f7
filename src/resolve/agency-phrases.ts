// Reads agency names and lists of them from running text: where a name begins, how it goes on, where it ends.
import { wordAt } from '../text/words.js'
import type { View } from '../text/view.js'

/** Words by which names begin, go on and end; the agencies grammar gives them, folded. */
export interface AgencyVocabulary {
  readonly quantifiers: readonly string[]
  readonly properHeads: ReadonlySet<string>
  readonly offices: ReadonlySet<string>
  readonly collectiveHeads: ReadonlySet<string>
  /** Collective names that need no quantifier: "chính quyền địa phương". */
  readonly loneCollectives: readonly string[]
  /** Words that make something else of a head: "ban" + "hành". */
  readonly notAfterHead: ReadonlyMap<string, readonly string[]>
  readonly modifiers: readonly string[]
  readonly areaWords: ReadonlySet<string>
  readonly stops: readonly string[]
  readonly notSubjectVerbs: ReadonlySet<string>
  /** Words: "và", "của". */
  readonly and: string
  /** Folded names of known bodies; the longest that stands at an offset, as its end, or -1. */
  readonly knownNameEnd: (key: string, at: number) => number
}

/** A name in a view: offsets, end exclusive. */
export interface NameSpan {
  readonly start: number
  readonly end: number
}

/** A list of agencies as it stands in the text. */
export interface AgencyList {
  readonly names: readonly NameSpan[]
  readonly end: number
}

/** How far a name may go: in running text it ends before a verb, in a heading only with the heading. */
export type NameMode = 'text' | 'heading'

const MAX_NAME = 260
const WORD = /[\p{L}\p{M}\p{N}&./]+/uy
const UPPER = /^\p{Lu}/u

/** Reads a list that begins exactly at an offset; null where no agency begins there. */
export function readAgencyList(vocabulary: AgencyVocabulary, view: View, at: number, limit = view.key.length, mode: NameMode = 'text'): AgencyList | null {
  const names: NameSpan[] = []
  let position = at
  while (position < limit && names.length < 40) {
    const end = readName(vocabulary, view, position, limit, mode)
    if (end < 0) break
    names.push({ start: position, end })
    const next = separatorEnd(view.key, end, limit, vocabulary.and)
    if (next < 0 || !beginsName(vocabulary, view, next, limit, mode)) return { names, end }
    position = next
  }
  return names.length > 0 ? { names, end: names[names.length - 1]!.end } : null
}

/** ", " · "; " · " và " · ", và " · " (…), ": the offset after a separator, or -1. */
function separatorEnd(key: string, at: number, limit: number, and: string): number {
  const pattern = new RegExp(`(?: ?\\([^()]{0,160}\\))?(?: ?[,;] ?(?:${and} )?| ${and} | - (?=\\p{L}))`, 'uy')
  pattern.lastIndex = at
  const found = pattern.exec(key)
  return found && found[0] !== '' && at + found[0].length < limit ? at + found[0].length : -1
}

/** Whether an agency name begins at an offset. */
export function beginsName(vocabulary: AgencyVocabulary, view: View, at: number, limit: number, mode: NameMode = 'text'): boolean {
  const { key, text } = view
  if (at >= limit) return false
  if (vocabulary.loneCollectives.some((words) => startsWith(key, at, words))) return true
  const quantifier = quantifierEnd(vocabulary, key, at)
  const start = quantifier > 0 ? quantifier : at
  const known = vocabulary.knownNameEnd(key, start)
  if (known > 0 && (UPPER.test(text.slice(start, start + 1)) || quantifier > 0)) return !isHeadOnly(vocabulary, key, start, known)
  const office = headAt(vocabulary.offices, key, start)
  if (office && (UPPER.test(text.slice(start, start + 1)) || quantifier > 0)) {
    const after = skipSpace(key, start + office.length)
    return quantifierEnd(vocabulary, key, after) > 0 || headAt(vocabulary.properHeads, key, after) !== null || headAt(vocabulary.collectiveHeads, key, after) !== null || vocabulary.knownNameEnd(key, after) > 0
  }
  const proper = headAt(vocabulary.properHeads, key, start)
  if (proper && UPPER.test(text.slice(start, start + 1)) && isHead(vocabulary, key, start, proper)) return true
  if (quantifier > 0) {
    const collective = headAt(vocabulary.collectiveHeads, key, start)
    return (collective !== null && isHead(vocabulary, key, start, collective)) || mode === 'heading'
  }
  return false
}

/** End of the name that begins at an offset, or -1. */
function readName(vocabulary: AgencyVocabulary, view: View, at: number, limit: number, mode: NameMode): number {
  if (!beginsName(vocabulary, view, at, limit, mode)) return -1
  const { key } = view
  const quantifier = quantifierEnd(vocabulary, key, at)
  const start = quantifier > 0 ? quantifier : at
  const known = quantifier > 0 ? -1 : vocabulary.knownNameEnd(key, start)
  const office = known > 0 ? null : headAt(vocabulary.offices, key, start)
  const head = office ?? headAt(vocabulary.properHeads, key, start) ?? headAt(vocabulary.collectiveHeads, key, start)
  const from = known > 0 ? known : head ? start + head.length : start
  const isCollective = quantifier > 0 || office !== null || (known < 0 && !UPPER.test(view.text.slice(start, start + 1)))
  return goOn(vocabulary, view, from, Math.min(limit, at + MAX_NAME), mode, { isCollective, isKnown: known > 0, start: at })
}

interface NameState {
  readonly isCollective: boolean
  readonly isKnown: boolean
  readonly start: number
}

/** Follows a name word by word from the end of its head. */
function goOn(vocabulary: AgencyVocabulary, view: View, from: number, limit: number, mode: NameMode, state: NameState): number {
  const { key, text } = view
  let end = from
  let words = 0
  let inArea = state.isCollective
  let lastWasCapital = true
  while (end < limit) {
    const rest = key[end]
    if (rest === ',' || rest === ';') {
      const next = skipSpace(key, end + 1)
      if (rest === ';' || next >= limit) break
      const word = wordAt(key, next)
      const collective = headAt(vocabulary.collectiveHeads, key, next)
      const goesOn =
        (inArea && vocabulary.areaWords.has(word)) ||
        (state.isCollective && collective !== null && !UPPER.test(text.slice(next, next + 1)) && isHead(vocabulary, key, next, collective) && stopAt(vocabulary, view, next) === 0) ||
        (state.isCollective && collective !== null && UPPER.test(text.slice(next, next + 1)) && UPPER.test(text.slice(firstWordOf(key, state.start, vocabulary), firstWordOf(key, state.start, vocabulary) + 1)) && isBareCollective(vocabulary, key, next, collective)) ||
        (state.isCollective && headAt(vocabulary.collectiveHeads, key, next) === null && vocabulary.modifiers.some((m) => startsWith(key, next, m))) ||
        (!state.isKnown && !state.isCollective && lastWasCapital && UPPER.test(text.slice(next, next + 1)) && !beginsName(vocabulary, view, next, limit, mode))
      if (!goesOn) break
      end = next + (collective && state.isCollective ? collective.length : word.length)
      continue
    }
    if (rest !== ' ') break
    const next = end + 1
    if (key[next] === '-' && key[next + 1] === ' ') {
      end = next + 1
      continue
    }
    if (key[next] === '(' || key[next] === '"') break
    WORD.lastIndex = next
    const found = WORD.exec(key)
    if (!found) break
    const word = found[0].replace(/[./]+$/u, '')
    if (word === '') break
    const capital = UPPER.test(text.slice(next, next + 1))
    if (word === vocabulary.and) {
      const after = next + word.length + 1
      if (!goesOnAfterAnd(vocabulary, view, after, limit, state, inArea, mode)) break
      end = next + word.length
      continue
    }
    if (!capital && words > 0 && mode === 'text' && !isModifier(vocabulary, key, next) && stopAt(vocabulary, view, next) > 0) break
    if (!capital && words === 0 && (state.isKnown || state.isCollective) && mode === 'text' && !isModifier(vocabulary, key, next) && stopAt(vocabulary, view, next) > 0) break
    if (state.isKnown && !capital && !vocabulary.areaWords.has(word) && !isModifier(vocabulary, key, next) && mode === 'text' && !inArea && words === 0) break
    if (vocabulary.areaWords.has(word)) inArea = true
    words++
    lastWasCapital = capital
    const modifier = modifierLength(vocabulary, key, next)
    end = next + Math.max(word.length, modifier)
    if (found[0].length > word.length) break
  }
  return trimEnd(key, from, end)
}

/** After "và" a name goes on with a capital ("Kế hoạch và Đầu tư") or with a further member of a collective. */
function goesOnAfterAnd(vocabulary: AgencyVocabulary, view: View, after: number, limit: number, state: NameState, inArea: boolean, mode: NameMode): boolean {
  if (beginsName(vocabulary, view, after, limit, mode)) {
    const lower = !UPPER.test(view.text.slice(after, after + 1))
    return state.isCollective && lower && quantifierEnd(vocabulary, view.key, after) < 0 && headAt(vocabulary.collectiveHeads, view.key, after) !== null
  }
  if (UPPER.test(view.text.slice(after, after + 1))) return !state.isKnown
  const word = wordAt(view.key, after)
  if (inArea && vocabulary.areaWords.has(word)) return true
  if (mode === 'heading') return true
  const collective = headAt(vocabulary.collectiveHeads, view.key, after)
  if (state.isCollective && collective !== null) return isHead(vocabulary, view.key, after, collective)
  // a lower-case name of more words: "tìm kiếm cứu nạn và phòng thủ dân sự"
  return !state.isKnown && !state.isCollective && stopAt(vocabulary, view, after) === 0
}

function isBareCollective(vocabulary: AgencyVocabulary, key: string, at: number, head: string): boolean {
  const after = at + head.length
  if (/^[,;.]|^$/u.test(key.slice(after, after + 1))) return true
  const next = wordAt(key, skipSpace(key, after))
  return next === vocabulary.and || vocabulary.modifiers.some((m) => startsWith(key, skipSpace(key, after), m))
}

function firstWordOf(key: string, start: number, vocabulary: AgencyVocabulary): number {
  const quantifier = quantifierEnd(vocabulary, key, start)
  return quantifier > 0 ? quantifier : start
}

const isModifier = (vocabulary: AgencyVocabulary, key: string, at: number): boolean => modifierLength(vocabulary, key, at) > 0

function modifierLength(vocabulary: AgencyVocabulary, key: string, at: number): number {
  let longest = 0
  for (const words of vocabulary.modifiers) if (words.length > longest && startsWith(key, at, words)) longest = words.length
  return longest
}

/** Length of the stop word at an offset; 0 where there is none. Capitals are parts of names. */
export function stopAt(vocabulary: AgencyVocabulary, view: View, at: number): number {
  if (UPPER.test(view.text.slice(at, at + 1))) return 0
  let longest = 0
  for (const words of vocabulary.stops) if (words.length > longest && startsWith(view.key, at, words)) longest = words.length
  return longest
}

function isHead(vocabulary: AgencyVocabulary, key: string, at: number, head: string): boolean {
  const after = skipSpace(key, at + head.length)
  return !(vocabulary.notAfterHead.get(head) ?? []).some((words) => startsWith(key, after, words))
}

function isHeadOnly(vocabulary: AgencyVocabulary, key: string, start: number, end: number): boolean {
  const name = key.slice(start, end)
  return vocabulary.properHeads.has(name) && !isHead(vocabulary, key, start, name)
}

/** The longest head that stands at an offset. */
function headAt(heads: ReadonlySet<string>, key: string, at: number): string | null {
  let end = at
  let found: string | null = null
  for (let words = 0; words < 4; words++) {
    const word = wordAt(key, end)
    if (word === '') break
    end += word.length
    const head = key.slice(at, end)
    if (heads.has(head)) found = head
    if (key[end] !== ' ') break
    end++
  }
  return found
}

function quantifierEnd(vocabulary: AgencyVocabulary, key: string, at: number): number {
  let longest = -1
  for (const words of vocabulary.quantifiers) if (words.length > longest && startsWith(key, at, words) && key[at + words.length] === ' ') longest = words.length
  return longest < 0 ? -1 : at + longest + 1
}

function startsWith(key: string, at: number, words: string): boolean {
  return key.startsWith(words, at) && !/[\p{L}\p{M}\p{N}]/u.test(key[at + words.length] ?? ' ')
}

function skipSpace(key: string, at: number): number {
  while (key[at] === ' ') at++
  return at
}

function trimEnd(key: string, from: number, end: number): number {
  while (end > from && /[\s,;.:-]/u.test(key[end - 1]!)) end--
  return end
}
