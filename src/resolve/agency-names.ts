// Reads one agency name from running text: where it begins, how it goes on, where it ends.
import { prepared } from '../engine/ready.js'
import { withoutEnd } from '../text/trim.js'
import type { View } from '../text/view.js'
import { wordAt } from '../text/words.js'
import { type AgencyVocabulary, areaAt, isHead, isUpperAt, modifierAt, quantifierEnd, skipSpace, startsWith, stopAt } from './agency-words.js'
import { isAreaEnd, isInsideCompound, isOwner, isPlaceEnd, namedAreas, trimEnd } from './name-places.js'
import { beginsName, beginsOffice, isBareHead, listsBareHeads, type NameMode } from './name-starts.js'

/** A name in a view: offsets, end exclusive. */
export interface NameSpan {
  readonly start: number
  readonly end: number
  /** The word that the list says once for all of its members: "Sở" of "các Sở: Nội vụ, Y tế". */
  readonly head?: string | undefined
}

/** A name as it was read. */
export interface Name extends NameSpan {
  readonly isCollective: boolean
}

const MAX_NAME = 260
const WORD = prepared(/[\p{L}\p{M}\p{N}&./]+/uy)

/** The name that begins at an offset. */
export function readName(vocabulary: AgencyVocabulary, view: View, at: number, limit: number, mode: NameMode, inList: boolean): Name | null {
  if (!beginsName(vocabulary, view, at, limit, mode, inList)) return null
  const { key } = view
  const quantifier = quantifierEnd(vocabulary, key, at)
  const start = quantifier > 0 ? quantifier : at
  const collective = vocabulary.collectiveHeads.at(key, start)
  const isBareList = collective !== null && listsBareHeads(vocabulary, key, start, collective)
  const known = quantifier > 0 || isBareList ? -1 : vocabulary.knownNameEnd(key, start)
  const office = known > 0 ? null : vocabulary.offices.at(key, start)
  if (office) return officeName(vocabulary, view, at, start + office.length, limit, mode)
  const proper = isBareList ? null : vocabulary.properHeads.at(key, start)
  const head = proper !== null && proper.length >= (collective?.length ?? 0) ? proper : collective
  const lone = vocabulary.loneCollectives.lengthAt(key, start)
  // "cơ quan chủ trì": here the verb belongs to the name
  const isRole = head !== null && lone > head.length && stopAt(vocabulary, view, start + head.length + 1) > 0
  const from = known > 0 ? known : start + (head === null || isRole ? lone : head.length)
  const isCollective = known < 0 && (quantifier > 0 || isBareList || !isUpperAt(view, start))
  const end = follow(vocabulary, view, from, Math.min(limit, at + MAX_NAME), mode, {
    isCollective,
    isKnown: known > 0,
    isBare: known > 0 && known === start + (head?.length ?? 0),
    isWhole: lone > 0 && lone === from - start,
    isCapital: isUpperAt(view, start),
    head: head ?? null,
  })
  // a bare "Bộ" names nobody
  if (end <= from && known < 0 && !isCollective && (head ?? '').length < 5) return null
  return { start: at, end, isCollective }
}

/** "Chủ tịch UBND các huyện", "Thủ trưởng các cơ quan, đơn vị": the office and the body or bodies that it heads. */
function officeName(vocabulary: AgencyVocabulary, view: View, at: number, officeEnd: number, limit: number, mode: NameMode): Name {
  const { key } = view
  const after = skipSpace(key, officeEnd)
  const quantifier = quantifierEnd(vocabulary, key, after)
  const start = quantifier > 0 ? quantifier : after
  const known = quantifier > 0 ? -1 : vocabulary.knownNameEnd(key, start)
  const head = vocabulary.collectiveHeads.at(key, start) ?? vocabulary.properHeads.at(key, start)
  const from = known > 0 ? known : head ? start + head.length : officeEnd
  // "Vụ trưởng Vụ Kế hoạch, Tài chính": one body, whose name goes on as its own would
  const isCollective = known < 0 && (quantifier > 0 || !isUpperAt(view, start))
  const kind = { isCollective, isKnown: known > 0, isBare: false, isWhole: false, isCapital: isUpperAt(view, start), head: null }
  return { start: at, end: follow(vocabulary, view, from, Math.min(limit, at + MAX_NAME), mode, kind), isCollective }
}

interface NameKind {
  readonly isCollective: boolean
  readonly isKnown: boolean
  /** A known name that is nothing but its head: "Đảng ủy | Công an tỉnh" goes on. */
  readonly isBare: boolean
  /** A name without further words: "Chủ rừng | xây dựng". */
  readonly isWhole: boolean
  /** The head is written with a capital. */
  readonly isCapital: boolean
  /** The word that the name begins with, where it is one of the heads. */
  readonly head: string | null
}

/** Follows a name word by word from the end of its head. */
function follow(vocabulary: AgencyVocabulary, view: View, from: number, limit: number, mode: NameMode, kind: NameKind): number {
  const { key } = view
  let end = from
  let words = 0
  /** Areas are being listed: "các huyện, thị xã, thành phố". */
  let inArea = kind.isCollective && areaAt(vocabulary, key, key.lastIndexOf(' ', from - 1) + 1) > 0
  /** The member has words of its own, so a further head is a further agency. */
  let isModified = false
  /** Behind "thuộc" everything belongs to the name. */
  let inside = false
  let lastWasCapital = kind.isCapital
  // "Ngân hàng Nhà nước khu vực | 8"
  let areaEnd = isAreaEnd(vocabulary, key, from) ? from : -1
  while (end < limit) {
    const sign = key[end]
    if (sign === ',') {
      const next = skipSpace(key, end + 1)
      const length = next < limit ? lengthAfterComma(next) : 0
      if (length === 0) break
      end = next + length
      continue
    }
    if (sign === ':' && inArea) {
      const length = namedAreas(vocabulary, view, end)
      if (length > 0) return end + length
    }
    // "các tỉnh/ thành phố"
    if (sign === '/' && inArea && areaAt(vocabulary, key, skipSpace(key, end + 1)) > 0) {
      end = skipSpace(key, end + 1) + areaAt(vocabulary, key, skipSpace(key, end + 1))
      continue
    }
    // "Sở Lao động-Thương binh và Xã hội"
    if (sign === '-' && words > 0) {
      const joined = wordAt(key, end + 1)
      if (joined === '') break
      lastWasCapital = isUpperAt(view, end + 1)
      end += 1 + joined.length
      continue
    }
    if (sign !== ' ') break
    const next = end + 1
    if (key[next] === '-' && key[next + 1] === ' ') {
      if (vocabulary.appositions.lengthAt(key, next + 2) > 0) break
      end = next + 1
      continue
    }
    WORD.lastIndex = next
    const found = WORD.exec(key)
    const word = withoutEnd(found?.[0] ?? '', './')
    if (!found || word === '') break
    if (word === vocabulary.and) {
      if (!goesOnAfterAnd(next + word.length + 1)) break
      end = next + word.length
      continue
    }
    // "UBND các xã có rừng,": whom of them it means
    const which = (kind.isCollective || inArea) && mode === 'text' ? vocabulary.which.exec(key.slice(next, next + 40)) : null
    if (which) return next + which[0].length
    const modifier = modifierAt(vocabulary, key, next)
    const area = areaAt(vocabulary, key, next)
    const capital = isUpperAt(view, next)
    // "Ngân hàng Nhà nước khu vực 8"
    if (end === areaEnd && (/^\d{1,2}$/u.test(word) || /^[IVX]{1,4}$/u.test(view.text.slice(next, next + word.length)))) {
      end = next + word.length
      continue
    }
    // "Các cơ quan trực thuộc Bộ Văn hóa, Thể thao và Du lịch": the body that they belong to is taken whole
    const known = inside && capital ? vocabulary.knownNameEnd(key, next) : -1
    if (known > next && known <= limit) {
      end = known
      continue
    }
    if (!capital && mode === 'text' && endsAt(next, word, modifier, area)) break
    if (!capital && mode === 'text' && modifier === 0 && area === 0 && isPlaceEnd(vocabulary, view, from, end)) break
    if (
      capital &&
      kind.isKnown &&
      !kind.isBare &&
      words === 0 &&
      key[end - 1] !== '-' &&
      beginsName(vocabulary, view, next, limit, mode) &&
      !isOwner(vocabulary, view, next)
    )
      break
    // "Phòng Quản trị Phòng Tài chính": the same head again begins the next name
    if (capital && words > 0 && kind.head !== null && startsWith(key, next, kind.head)) break
    if (area > 0) {
      inArea = true
      areaEnd = next + area
    }
    if (vocabulary.belonging.lengthAt(key, next) > 0) inside = true
    if (modifier === 0 || area > 0 || inside || vocabulary.qualifiers.lengthAt(key, next) > 0) isModified = true
    words++
    lastWasCapital = capital
    end = next + Math.max(word.length, modifier, area)
    if (found[0].length > word.length && end === next + word.length) break
  }
  return trimEnd(key, from, end)

  /** Whether running text leaves the name before a lower-case word. */
  function endsAt(at: number, word: string, modifier: number, area: number): boolean {
    if (word === vocabulary.possessive && kind.isKnown) return areaAt(vocabulary, key, skipSpace(key, at + word.length)) === 0
    // "Sở Tài chính cấp kinh phí": behind a name that the directory knows, a verb
    if (modifier > 0 && !(kind.isKnown && stopAt(vocabulary, view, at) >= modifier)) return false
    if (words === 0 && !kind.isKnown && vocabulary.hardStops.lengthAt(key, at) > 0) return true
    // "Phòng Đào tạo": the second syllable of a capitalised word is no verb
    const isCompound =
      (lastWasCapital && vocabulary.stops.has(`${key.slice(key.lastIndexOf(' ', at - 2) + 1, at - 1)} ${word}`)) || isInsideCompound(vocabulary, view, from, at)
    if ((words > 0 || kind.isKnown || kind.isCollective || kind.isWhole) && !isCompound && stopAt(vocabulary, view, at) > 0) return true
    return kind.isKnown && words === 0 && area === 0
  }

  /** Length of what goes on the name behind a comma; 0 where the name ends. */
  function lengthAfterComma(next: number): number {
    if (!kind.isCollective && isUpperAt(view, next) && beginsName(vocabulary, view, next, limit, mode)) return 0
    const area = areaAt(vocabulary, key, next)
    // "các đảng ủy xã, phường": one kind of area after the other
    if (inArea && end === areaEnd && kind.isCollective && vocabulary.bareAreas.lengthAt(key, next) > 0) {
      areaEnd = next + area
      return area
    }
    if (inArea && area > 0 && (!kind.isCollective || vocabulary.collectiveHeads.at(key, next) === null || !isModified)) return area
    if (kind.isCollective) {
      const joined = vocabulary.joinsAfterComma.lengthAt(key, next)
      if (joined > 0 && !isUpperAt(view, next)) return joined
      // "Giám đốc các sở, thủ trưởng các ban, ngành": a further office begins a further name
      if (vocabulary.standalone.lengthAt(key, next) > 0 || beginsOffice(vocabulary, key, next)) return 0
      const modifier = modifierAt(vocabulary, key, next)
      const collective = vocabulary.collectiveHeads.at(key, next)
      if (collective === null || !isHead(vocabulary, key, next, collective)) {
        if (modifier > 0 || mode === 'text' || isUpperAt(view, next) || beginsName(vocabulary, view, next, limit, mode)) return modifier
        return wordAt(key, next).length
      }
      if (isUpperAt(view, next)) return kind.isCapital && !isModified && isBareHead(vocabulary, key, next, collective) ? collective.length : 0
      return (stopAt(vocabulary, view, next) === 0 || vocabulary.onlyAfterHead.has(collective)) && (!isModified || inside) ? collective.length : 0
    }
    // "Trung tâm Thông tin, Xúc tiến thương mại", "Vụ Kế hoạch, Tài chính": the words of one name
    if (!kind.isKnown && (lastWasCapital || words > 0) && !inArea && isUpperAt(view, next) && !beginsName(vocabulary, view, next, limit, mode))
      return wordAt(key, next).length
    return 0
  }

  /** After "và" a name goes on with a capital ("Kế hoạch và Đầu tư"), with an area, or with a further bare head. */
  function goesOnAfterAnd(after: number): boolean {
    const collective = vocabulary.collectiveHeads.at(key, after)
    const isLowerHead = collective !== null && !isUpperAt(view, after) && isHead(vocabulary, key, after, collective)
    if (kind.isCollective && isLowerHead && vocabulary.standalone.lengthAt(key, after) === 0) return !isModified || inside
    if (beginsName(vocabulary, view, after, limit, mode, kind.isCollective)) return false
    if (isUpperAt(view, after)) return true
    // "Ban Quản lý Khu kinh tế Dung Quất và các Khu công nghiệp"
    if (quantifierEnd(vocabulary, key, after) > 0 && isUpperAt(view, quantifierEnd(vocabulary, key, after))) return true
    if (inArea && areaAt(vocabulary, key, after) > 0) return true
    if (mode === 'heading') return true
    // a lower-case name of more words: "tìm kiếm cứu nạn và phòng thủ dân sự"
    return !kind.isKnown && !kind.isCollective && stopAt(vocabulary, view, after) === 0
  }
}
