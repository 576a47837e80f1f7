// Places and owners inside of agency names: where they end one, and lists of them.
import { lengthAt } from '../text/search.js'
import { withoutEnd } from '../text/trim.js'
import type { View } from '../text/view.js'
import { type AgencyVocabulary, areaAt, isUpperAt, stopAt } from './agency-words.js'

/** "Liên đoàn Lao động thành phố | nâng", "Báo và đài Gia Lai | tăng", "Khu Quản lý đường bộ III | chốt": a bare area, a province or a number ends a name. */
export function isPlaceEnd(vocabulary: AgencyVocabulary, view: View, from: number, end: number): boolean {
  const { key, text } = view
  const last = key.lastIndexOf(' ', end - 1) + 1
  if (last <= from) return false
  if (/^[IVX]{1,4}$/u.test(text.slice(last, end))) return true
  for (let start = last, words = 0; start > from && words < 4; start = key.lastIndexOf(' ', start - 2) + 1, words++) {
    const isPlace = isUpperAt(view, start) ? vocabulary.provinces.lengthAt(key, start) : vocabulary.bareAreas.lengthAt(key, start)
    if (isPlace === end - start) return vocabulary.areaCompounds.lengthAt(key, start) === 0
  }
  return false
}

/** "các xã: Gia Thuận, Tân Điền": length of the list of place names behind an area word. */
export function namedAreas(vocabulary: AgencyVocabulary, view: View, at: number): number {
  return lengthAt(vocabulary.areaNames, view.text, at)
}

/** "Ngân hàng Nhà nước khu vực |", "các huyện |": the last word or the last two are a kind of area. */
export function isAreaEnd(vocabulary: AgencyVocabulary, key: string, end: number): boolean {
  const last = key.lastIndexOf(' ', end - 2) + 1
  const lastTwo = key.lastIndexOf(' ', last - 2) + 1
  return areaAt(vocabulary, key, last) === end - last || areaAt(vocabulary, key, lastTwo) === end - lastTwo
}

/** "Hội Sinh viên Trường | vận động": a bare head before a verb or sign says whose it is. */
export function isOwner(vocabulary: AgencyVocabulary, view: View, at: number): boolean {
  const end = at + (vocabulary.properHeads.at(view.key, at)?.length ?? 0)
  return /^[,;.)]|^$/u.test(view.key.slice(end, end + 1)) || (view.key[end] === ' ' && stopAt(vocabulary, view, end + 1) > 0)
}

/** Characters of a name's head in which a compound may begin, and words of a compound. */
const MOST_BEFORE = 30
const LONGEST_COMPOUND = 4

/** "Trung tâm Dịch vụ tổng hợp": the last words and the next ones are one; "Ủy ban bầu cử": no verb begins here. */
export function isInsideCompound(vocabulary: AgencyVocabulary, view: View, from: number, at: number): boolean {
  const { key } = view
  if (vocabulary.nameCompounds.lengthAt(key, at) > stopAt(vocabulary, view, at)) return true
  let start = at
  for (let words = 1; words < LONGEST_COMPOUND && start > 0; words++) {
    start = key.lastIndexOf(' ', start - 2) + 1
    if (start < from - MOST_BEFORE) return false
    if (vocabulary.nameCompounds.lengthAt(key, start) > at - start) return true
  }
  return false
}

/** The end of a name without spaces and signs. */
export function trimEnd(key: string, from: number, end: number): number {
  return from + withoutEnd(key.slice(from, end), ',;.:-').length
}
