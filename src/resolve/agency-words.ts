// Words by which agency names begin, go on and end, looked up at an offset of a view.
import type { View } from '../text/view.js'
import { wordAt } from '../text/words.js'

/** The vocabulary of agency names; the agencies grammar gives it, folded. */
export interface AgencyVocabulary {
  readonly quantifiers: readonly string[]
  readonly properHeads: ReadonlySet<string>
  readonly offices: ReadonlySet<string>
  readonly collectiveHeads: ReadonlySet<string>
  /** Collective names that need no quantifier: "chính quyền địa phương". */
  readonly loneCollectives: readonly string[]
  /** Words that make something else of a head: "ban" + "hành". */
  readonly notAfterHead: ReadonlyMap<string, readonly string[]>
  /** Heads that name an agency only with these words: "tổ chức" + "chính trị". */
  readonly onlyAfterHead: ReadonlyMap<string, readonly string[]>
  readonly modifiers: readonly string[]
  /** Modifiers that also make a member of its own: "xã hội - nghề nghiệp". */
  readonly qualifiers: readonly string[]
  /** Collective names that never join the member before. */
  readonly standalone: readonly string[]
  readonly areaWords: ReadonlySet<string>
  readonly stops: readonly string[]
  readonly notSubjectVerbs: ReadonlySet<string>
  readonly and: string
  /** "của": a name goes on behind it only with an area. */
  readonly possessive: string
  /** "thuộc", "trực thuộc": what follows belongs to the name. */
  readonly belonging: readonly string[]
  /** "gồm", "bao gồm": the members follow. */
  readonly including: readonly string[]
  /** Names that join the one before: "các ngành, các cấp". */
  readonly joinsAfterComma: readonly string[]
  /** Words that no name has right behind its head. */
  readonly hardStops: readonly string[]
  /** What a body is called behind a dash: "Sở Tài chính - Cơ quan thường trực Ban Chỉ đạo". */
  readonly appositions: readonly string[]
  /** End of the longest known name that begins at an offset of folded text, or -1. */
  readonly knownNameEnd: (key: string, at: number) => number
}

const UPPER = /^\p{Lu}/u

export const isUpperAt = (view: View, at: number): boolean => UPPER.test(view.text.slice(at, at + 1))

/** True where the words stand at an offset and end with a word border. */
export function startsWith(key: string, at: number, words: string): boolean {
  return key.startsWith(words, at) && !/[\p{L}\p{M}\p{N}]/u.test(key[at + words.length] ?? ' ')
}

export function skipSpace(key: string, at: number): number {
  while (key[at] === ' ') at++
  return at
}

/** The longest head of a set that stands at an offset. */
export function headAt(heads: ReadonlySet<string>, key: string, at: number): string | null {
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

/** A head that its next words leave an agency: not "ban hành", "hội nghị", "tổ chức thực hiện". */
export function isHead(vocabulary: AgencyVocabulary, key: string, at: number, head: string): boolean {
  const after = skipSpace(key, at + head.length)
  const only = vocabulary.onlyAfterHead.get(head)
  if (
    only &&
    /[\p{L}\p{N}]/u.test(key[after] ?? ' ') &&
    key[at + head.length] === ' ' &&
    !only.some((words) => startsWith(key, after, words)) &&
    !startsWith(key, after, vocabulary.and)
  )
    return false
  const verbs = vocabulary.notAfterHead.get(head) ?? []
  // "Phòng, chống": a comma inside one verb
  const behindComma = key[after] === ',' ? skipSpace(key, after + 1) : after
  return !verbs.some((words) => startsWith(key, after, words) || (behindComma > after && startsWith(key, behindComma, words)))
}

/** Offset behind "các ", "những " …, or -1. */
export function quantifierEnd(vocabulary: AgencyVocabulary, key: string, at: number): number {
  let longest = -1
  for (const words of vocabulary.quantifiers) if (words.length > longest && startsWith(key, at, words) && key[at + words.length] === ' ') longest = words.length
  return longest < 0 ? -1 : at + longest + 1
}

/** Length of the longest modifier ("có liên quan", "trên địa bàn") at an offset; 0 for none. */
export function modifierAt(vocabulary: AgencyVocabulary, key: string, at: number): number {
  return longestAt(vocabulary.modifiers, key, at)
}

/** Length of the stop word at an offset; 0 where there is none. Capitals are parts of names. */
export function stopAt(vocabulary: AgencyVocabulary, view: View, at: number): number {
  return isUpperAt(view, at) ? 0 : longestAt(vocabulary.stops, view.key, at)
}

/** Length of an area word, also behind a quantifier ("các huyện"); 0 for none. */
export function areaAt(vocabulary: AgencyVocabulary, key: string, at: number): number {
  const quantifier = quantifierEnd(vocabulary, key, at)
  const start = quantifier > 0 ? quantifier : at
  const word = headAt(vocabulary.areaWords, key, start)
  return word === null ? 0 : start - at + word.length
}

export function longestAt(all: readonly string[], key: string, at: number): number {
  let longest = 0
  for (const words of all) if (words.length > longest && startsWith(key, at, words)) longest = words.length
  return longest
}
