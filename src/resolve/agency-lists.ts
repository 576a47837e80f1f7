// Reads lists of agencies: "Sở Y tế, Sở Tài chính và các cơ quan liên quan" are three names.

import type { Grammar } from '../grammar.js'
import { appendAll } from '../lists.js'
import { allMatches, indexWithin, lengthAt, searchWithin } from '../text/search.js'
import { withoutEnd } from '../text/trim.js'
import type { View } from '../text/view.js'
import { type NameSpan, readName } from './agency-names.js'
import { type AgencyVocabulary, isUpperAt, skipSpace, stopAt } from './agency-words.js'
import { beginsName, type NameMode } from './name-starts.js'
import { readSharedHead } from './shared-heads.js'

/** A list of agencies as it stands in the text. */
export interface AgencyList {
  readonly names: readonly NameSpan[]
  readonly end: number
}

/** Reads a list that begins exactly at an offset; null where no agency begins there. `bare`: a head without "các" begins a name. */
export function readAgencyList(
  vocabulary: AgencyVocabulary,
  view: View,
  at: number,
  limit = view.key.length,
  mode: NameMode = 'text',
  bare = false,
): AgencyList | null {
  const names: NameSpan[] = []
  let position = at
  let inList = bare
  let end = at
  while (position < limit && names.length < 40) {
    const shared = readSharedHead(vocabulary, view, position, limit)
    if (shared) {
      appendAll(names, shared.names)
      end = shared.end
      const next = separatorEnd(vocabulary, view.key, end, limit)
      if (next < 0 || !beginsName(vocabulary, view, next, limit, mode, true)) break
      inList = true
      position = next
      continue
    }
    const name = readName(vocabulary, view, position, limit, mode, inList)
    if (!name) break
    end = name.end
    const members = name.isCollective ? namedInParentheses(vocabulary, view, name.end, limit) : null
    if (members) {
      appendAll(names, members.names)
      end = members.end
    } else names.push({ start: name.start, end: name.end })
    const next = separatorEnd(vocabulary, view.key, end, limit)
    if (next < 0 || !beginsName(vocabulary, view, next, limit, mode, name.isCollective)) break
    inList = name.isCollective
    position = next
  }
  return names.length > 0 ? { names, end } : null
}

/** "các nhà mạng (Viettel, VNPT)": the names in the parentheses are meant, where all of them are proper names. */
function namedInParentheses(vocabulary: AgencyVocabulary, view: View, at: number, limit: number): AgencyList | null {
  if (!view.key.startsWith(' (', at)) return null
  const close = indexWithin(view.key, ')', at, limit)
  if (close < 0) return null
  // "(gồm các Sở: Xây dựng, Công Thương)"
  const including = vocabulary.including.lengthAt(view.key, at + 2)
  const shared = readSharedHead(vocabulary, view, skipSpace(view.key, at + 2 + including), close)
  if (shared) return shared.end === close ? { names: shared.names, end: close + 1 } : null
  if (!isUpperAt(view, at + 2)) return null
  const list = readAgencyList(vocabulary, view, at + 2, close, 'heading')
  return list && list.names.length > 1 && list.end === close && list.names.every((name) => isUpperAt(view, name.start))
    ? { names: list.names, end: close + 1 }
    : null
}

/** ", " · "; " · " và " · ", và " · "/" · " (…), ": the offset after a separator, or -1. */
function separatorEnd({ separator }: AgencyVocabulary, key: string, at: number, limit: number): number {
  const length = lengthAt(separator, key, at)
  return length > 0 && at + length < limit ? at + length : -1
}

/** Words behind a name that describe it; more say what is done. */
const FEW_WORDS = 6

/** A verb of action stands behind a name. */
function isActionAt(view: View, end: number, limit: number, grammar: Grammar): boolean {
  const at = skipSpace(view.key, end)
  // "doanh nghiệp đầu tư hạ tầng": few words describe, many say what is done
  if (view.key.slice(at, limit).split(' ', FEW_WORDS).length < FEW_WORDS) return false
  const verb = view.key.slice(at, at + stopAt(grammar.agencies, view, at))
  return at > end && verb !== '' && !grammar.agencies.notSubjectVerbs.has(verb) && !grammar.assignments.leadAfter.test(view.key.slice(end))
}

const PIECE = /[^;]+/gu
const DASH = /^(?:[\s,.;:]|[-+•*–](?=\s|\p{L}))*/u

/**
 * All agencies of an answer or a cell, where nothing but agencies is expected: a piece between semicolons or dashes
 * that no rule knows is one name; a verb such as "chủ trì" ends a piece.
 */
export function agenciesIn(view: View, from: number, to: number, grammar: Grammar): NameSpan[] {
  const { key } = view
  const names: NameSpan[] = []
  for (const piece of allMatches(PIECE, key.slice(from, to))) {
    let at = from + piece.index
    const end = at + piece[0].length
    /** The first dash from where it was last looked for. */
    let dash = -1
    while (at < end) {
      at += DASH.exec(key.slice(at, end))![0].length
      if (key.startsWith(`${grammar.agencies.and} `, at)) at += grammar.agencies.and.length + 1
      if (at >= end || grammar.assignments.leadAfter.test(key.slice(at, end))) break
      const text = readAgencyList(grammar.agencies, view, at, end)
      // "Bộ Công an tiến hành rà soát …": a whole sentence answers; its subject is the agency
      if (text && isActionAt(view, text.end, end, grammar)) {
        appendAll(names, text.names)
        break
      }
      const goesOn =
        text !== null && !/^(?:\s*$|\s*[,;.(]|\s+[-+•]\s)/u.test(key.slice(text.end, end)) && !grammar.assignments.leadAfter.test(key.slice(text.end, end))
      const list = goesOn ? readAgencyList(grammar.agencies, view, at, end, 'heading') : text
      if (list) {
        appendAll(names, list.names)
        // "Phòng Khảo thí (P. KT)": what it is called for short
        at = list.end + (/^ ?\([^()]{1,80}\)/u.exec(key.slice(list.end, end))?.[0].length ?? 0)
        continue
      }
      if (dash <= at) dash = searchWithin(key, /\s[-+•]\s/u, at + 1, end)
      const words = withoutEnd(key.slice(at, dash), '.,')
      if (/\p{L}{2}/u.test(words) && words.length < 160) names.push({ start: at, end: at + words.length })
      at = dash
    }
  }
  return names
}
