// "các Sở: Nội vụ, Tài chính và Y tế", "Giám đốc các Sở: Nội vụ, Tài chính": one head before several names, each of which is an agency of its own.
import { lengthAt } from '../text/search.js'
import type { View } from '../text/view.js'
import { tidy } from '../text/words.js'
import type { NameSpan } from './agency-names.js'
import { type AgencyVocabulary, isUpperAt, quantifierEnd, skipSpace } from './agency-words.js'
import { beginsName } from './name-starts.js'

/** A list whose members share a head. */
export interface SharedHead {
  readonly names: readonly NameSpan[]
  readonly end: number
}

const LONGEST_MEMBER = 80
const AT_MOST = 40

/** Reads such a list at the offset of "các"; null where fewer than two members are known with that head. */
export function readSharedHead(vocabulary: AgencyVocabulary, view: View, at: number, limit: number): SharedHead | null {
  const { key } = view
  const office = vocabulary.offices.at(key, at)
  const start = quantifierEnd(vocabulary, key, office === null ? at : skipSpace(key, at + office.length))
  if (start < 0) return null
  const head = vocabulary.properHeads.at(key, start)
  if (head === null) return null
  const spelled = tidy(`${office === null ? '' : `${view.text.slice(at, at + office.length)} `}${view.text.slice(start, start + head.length)}`)
  const names: NameSpan[] = []
  let position = skipSpace(key, start + head.length)
  const isAnnounced = key[position] === ':'
  if (isAnnounced) position = skipSpace(key, position + 1)
  let end = position
  while (position < limit && names.length < AT_MOST && isUpperAt(view, position)) {
    // a member is what the directory knows behind the head: "Sở" + "Văn hóa, Thể thao và Du lịch"
    const known = vocabulary.knownNameEnd(`${head} ${key.slice(position, position + LONGEST_MEMBER)}`, 0) - head.length - 1
    const length =
      known > 0
        ? known
        : isAnnounced && names.length > 0 && !beginsName(vocabulary, view, position, limit)
          ? lengthAt(vocabulary.sharedMember, view.text, position)
          : 0
    if (length <= 0) break
    end = position + length
    names.push({ start: position, end, head: spelled[0]!.toUpperCase() + spelled.slice(1) })
    const next = memberAfter(vocabulary.and, key, end)
    if (next < 0) break
    position = next
  }
  return names.length > 1 && end <= limit ? { names, end } : null
}

/** The offset behind ", " · "; " · " và " · ", và ", or -1. */
function memberAfter(and: string, key: string, at: number): number {
  const sign = key[at] === ',' || key[at] === ';'
  const next = skipSpace(key, sign ? at + 1 : at)
  if (key.startsWith(`${and} `, next)) return next + and.length + 1
  return sign ? next : -1
}
