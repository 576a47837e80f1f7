// Where an agency name begins: at a head, an office, a known name, or a collective behind "các".
import type { View } from '../text/view.js'
import { type AgencyVocabulary, isHead, isUpperAt, modifierAt, quantifierEnd, skipSpace, startsWith } from './agency-words.js'

/** How far a name may go: in running text it ends before a verb, in a heading only with the heading. */
export type NameMode = 'text' | 'heading'

/** Whether an agency name begins at an offset; behind a collective name a bare collective head begins one. */
export function beginsName(vocabulary: AgencyVocabulary, view: View, at: number, limit: number, mode: NameMode = 'text', inList = false): boolean {
  const { key } = view
  if (at >= limit) return false
  if (vocabulary.loneCollectives.lengthAt(key, at) > 0) return true
  const quantifier = quantifierEnd(vocabulary, key, at)
  const start = quantifier > 0 ? quantifier : at
  const opens = quantifier > 0 || isUpperAt(view, start)
  if (quantifier > 0 && vocabulary.loneCollectives.lengthAt(key, start) > 0) return true
  const proper = vocabulary.properHeads.at(key, start)
  if (opens && vocabulary.knownNameEnd(key, start) > 0)
    return proper === null || isHead(vocabulary, key, start, proper) || key[vocabulary.knownNameEnd(key, start)] !== ' '
  const office = vocabulary.offices.at(key, start)
  // "… và thủ trưởng các đơn vị", "…, trưởng các thôn": in small letters only before "các"; "lãnh đạo các" may be a verb
  if (office && !opens && !vocabulary.stops.has(office))
    return vocabulary.quantifiers.has(office.slice(office.lastIndexOf(' ') + 1)) || quantifierEnd(vocabulary, key, skipSpace(key, start + office.length)) > 0
  if (office && opens) {
    // "Bộ trưởng, Thủ trưởng cơ quan ngang bộ": offices one after the other
    if (key[start + office.length] === ',' && isUpperAt(view, skipSpace(key, start + office.length + 1)))
      return vocabulary.offices.at(key, skipSpace(key, start + office.length + 1)) !== null
    const after = skipSpace(key, start + office.length)
    if (quantifier > 0 || quantifierEnd(vocabulary, key, after) > 0) return true
    // "Trưởng Ban Chỉ đạo": the body stands in the office's own words
    if (isUpperAt(view, after) && vocabulary.properHeads.has(office.slice(office.lastIndexOf(' ') + 1))) return true
    return vocabulary.properHeads.at(key, after) !== null || vocabulary.collectiveHeads.at(key, after) !== null || vocabulary.knownNameEnd(key, after) > 0
  }
  if (proper && isUpperAt(view, start) && isHead(vocabulary, key, start, proper)) return true
  const collective = vocabulary.collectiveHeads.at(key, start)
  if (collective === null || !isHead(vocabulary, key, start, collective)) return quantifier > 0 && mode === 'heading'
  return quantifier > 0 || inList || listsBareHeads(vocabulary, key, start, collective)
}

/** "thủ trưởng các", "chủ tịch UBND": an office and those whom it heads. */
export function beginsOffice(vocabulary: AgencyVocabulary, key: string, at: number): boolean {
  const office = vocabulary.offices.at(key, at)
  return office !== null && (quantifierEnd(vocabulary, key, at + office.length + 1) > 0 || vocabulary.properHeads.at(key, at + office.length + 1) !== null)
}

/** "sở, ban, ngành": bare heads one after the other. */
export function listsBareHeads(vocabulary: AgencyVocabulary, key: string, at: number, head: string): boolean {
  const after = at + head.length
  if (key[after] !== ',') return false
  const next = skipSpace(key, after + 1)
  const second = vocabulary.collectiveHeads.at(key, next)
  return second !== null && isHead(vocabulary, key, next, second) && isBareHead(vocabulary, key, next, second)
}

/** A head without words of its own: "các sở, ban, ngành". */
export function isBareHead(vocabulary: AgencyVocabulary, key: string, at: number, head: string): boolean {
  const after = at + head.length
  if (/^(?:[,;.]|$)/u.test(key.slice(after, after + 1))) return true
  const next = skipSpace(key, after)
  return startsWith(key, next, vocabulary.and) || modifierAt(vocabulary, key, next) > 0
}
