// Words by which agency names begin, go on and end, looked up at an offset of a view.
import type { Phrases } from '../engine/phrases.js'
import { isCapitalAt, isWordAt } from '../text/characters.js'
import type { View } from '../text/view.js'

/** The vocabulary of agency names; the agencies grammar gives it, folded. */
export interface AgencyVocabulary {
  readonly quantifiers: Phrases
  readonly properHeads: Phrases
  readonly offices: Phrases
  readonly collectiveHeads: Phrases
  /** Collective names that need no quantifier: "chính quyền địa phương". */
  readonly loneCollectives: Phrases
  /** Words that make something else of a head: "ban" + "hành". */
  readonly notAfterHead: ReadonlyMap<string, readonly string[]>
  /** Heads that name an agency only with these words: "tổ chức" + "chính trị". */
  readonly onlyAfterHead: ReadonlyMap<string, readonly string[]>
  readonly modifiers: Phrases
  /** Modifiers that also make a member of its own: "xã hội - nghề nghiệp". */
  readonly qualifiers: Phrases
  /** Collective names that never join the member before. */
  readonly standalone: Phrases
  readonly areaWords: Phrases
  /** Area words that end a name where no place name follows: "thành phố". */
  readonly bareAreas: Phrases
  /** Words that an area word begins: "tỉnh ủy". */
  readonly areaCompounds: Phrases
  readonly provinces: Phrases
  /** Words inside of names of which a part is a verb elsewhere: "dịch vụ tổng hợp". */
  readonly nameCompounds: Phrases
  /** "có rừng" behind a collective and before a sign. */
  readonly which: RegExp
  readonly stops: Phrases
  readonly notSubjectVerbs: ReadonlySet<string>
  readonly and: string
  /** Sticky: what parts the names of a list, parentheses before it included. */
  readonly separator: RegExp
  /** Sticky: a member behind a shared head that the directory does not know, up to the next separator; runs on readable text. */
  readonly sharedMember: RegExp
  /** Sticky: a colon and the list of place names behind it; runs on readable text. */
  readonly areaNames: RegExp
  /** "của": a name goes on behind it only with an area. */
  readonly possessive: string
  /** "thuộc", "trực thuộc": what follows belongs to the name. */
  readonly belonging: Phrases
  /** "gồm", "bao gồm": the members follow. */
  readonly including: Phrases
  /** Names that join the one before: "các ngành, các cấp". */
  readonly joinsAfterComma: Phrases
  /** Words that no name has right behind its head. */
  readonly hardStops: Phrases
  /** What a body is called behind a dash: "Sở Tài chính - Cơ quan thường trực Ban Chỉ đạo". */
  readonly appositions: Phrases
  /** End of the longest known name that begins at an offset of folded text, or -1. */
  readonly knownNameEnd: (key: string, at: number) => number
}

export const isUpperAt = (view: View, at: number): boolean => isCapitalAt(view.text, at)

/** True where the words stand at an offset and end with a word border. */
export function startsWith(key: string, at: number, words: string): boolean {
  return key.startsWith(words, at) && !isWordAt(key, at + words.length)
}

export function skipSpace(key: string, at: number): number {
  while (key[at] === ' ') at++
  return at
}

/** A head that its next words leave an agency: not "ban hành", "hội nghị", "tổ chức thực hiện". */
export function isHead(vocabulary: AgencyVocabulary, key: string, at: number, head: string): boolean {
  const after = skipSpace(key, at + head.length)
  const only = vocabulary.onlyAfterHead.get(head)
  if (
    only &&
    isWordAt(key, after) &&
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
  const length = vocabulary.quantifiers.lengthAt(key, at)
  return length > 0 && key[at + length] === ' ' ? at + length + 1 : -1
}

/** Length of the longest modifier ("có liên quan", "trên địa bàn") at an offset; 0 for none. */
export function modifierAt(vocabulary: AgencyVocabulary, key: string, at: number): number {
  return vocabulary.modifiers.lengthAt(key, at)
}

/** Length of the stop word at an offset; 0 where there is none. Capitals are parts of names. */
export function stopAt(vocabulary: AgencyVocabulary, view: View, at: number): number {
  return isUpperAt(view, at) ? 0 : vocabulary.stops.lengthAt(view.key, at)
}

/** Length of an area word, also behind a quantifier ("các huyện"); 0 for none. */
export function areaAt(vocabulary: AgencyVocabulary, key: string, at: number): number {
  const quantifier = quantifierEnd(vocabulary, key, at)
  const start = quantifier > 0 ? quantifier : at
  const length = vocabulary.areaWords.lengthAt(key, start)
  // a qualifier that begins with an area word names no area
  return length === 0 || vocabulary.qualifiers.lengthAt(key, start) > length ? 0 : start - at + length
}
