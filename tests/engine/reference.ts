// The engine as plainly as it can be said: every cue tried at every offset, one owner noted for every character, every phrase compared.
import { DIGITS, type Rule, type RuleMatch, type Span } from '../../src/engine/rule.js'

const LATIN_LETTER = /^[A-Za-z\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u036f\u1e00-\u1eff]$/u
const DIGIT = /^[0-9]$/
const SIGN = /^[<>≤≥~±]$/u
const WORD_CHARACTER = /^[\p{L}\p{M}\p{N}]$/u

export const isLatinLetter = (character: string | undefined): boolean => character !== undefined && LATIN_LETTER.test(character)
const isDigit = (character: string | undefined): boolean => character !== undefined && DIGIT.test(character)

/** A rule by its index, and where its cue stands. */
export interface Visit {
  rule: number
  at: number
}

/** Where cues stand: by offset; at one offset cues of digits first, then the shorter cue, then the earlier rule; a rule once. */
export function visitsOf(rules: readonly Pick<Rule<unknown>, 'cues'>[], key: string): Visit[] {
  return Array.from({ length: key.length }, (_, at) => visitsAt(rules, key, at)).flat()
}

function visitsAt(rules: readonly Pick<Rule<unknown>, 'cues'>[], key: string, at: number): Visit[] {
  const standing = rules.flatMap(({ cues }, rule) =>
    cues.filter((cue) => standsAt(cue, key, at)).map((cue) => ({ rule, isOfWords: Number(!cue.startsWith(DIGITS)), length: cue.length })),
  )
  const order = standing.sort((a, b) => a.isOfWords - b.isOfWords || a.length - b.length || a.rule - b.rule).map(({ rule }) => rule)
  return [...new Set(order)].map((rule) => ({ rule, at }))
}

/** A cue begins a word (a sign may stand inside of one) and does not end in the middle of letters. */
function standsAt(cue: string, key: string, at: number): boolean {
  const insideWord = isLatinLetter(key[at - 1]) || isDigit(key[at - 1])
  if (cue.startsWith(DIGITS)) {
    const digits = /^[0-9]+/.exec(key.slice(at))?.[0] ?? ''
    return digits !== '' && !insideWord && (cue === DIGITS || endsWell(cue.slice(DIGITS.length), key, at + digits.length))
  }
  return endsWell(cue, key, at) && (!insideWord || SIGN.test(cue[0]!))
}

function endsWell(cue: string, key: string, at: number): boolean {
  if (key.slice(at, at + cue.length) !== cue) return false
  return !(isLatinLetter(cue.at(-1)) && isLatinLetter(key[at + cue.length]))
}

/** All spans: each rule's pattern at each of its places, without white space at their ends. */
export function spansOf(rules: readonly Rule<unknown>[], view: { text: string; key: string }): Span[] {
  return visitsOf(rules, view.key).flatMap(({ rule: index, at }) => {
    const rule = rules[index]!
    const pattern = new RegExp(rule.pattern)
    pattern.lastIndex = at
    const groups = pattern.exec(view.key)
    if (groups === null || groups[0].length === 0) return []
    const match: RuleMatch = { text: view.text, key: view.key, start: at, end: pattern.lastIndex, groups, named: groups.groups ?? {} }
    const data = rule.produce(match)
    if (data === null) return []
    const parts = Array.isArray(data) ? (data as { start?: number; end?: number; data: unknown }[]) : [{ data }]
    return parts.map((part) => ({ rule: rule.name, ...withoutSpace(view.key, part.start ?? match.start, part.end ?? match.end), data: part.data }))
  })
}

function withoutSpace(key: string, from: number, to: number): { start: number; end: number } {
  const start = to - key.slice(from, to).trimStart().length
  return { start, end: start + key.slice(start, to).trimEnd().length }
}

/** The best span that is still free, then the best of the rest, until every character has its owner. */
export function ownersOf<T extends Span>(spans: readonly T[], priority: (span: T) => number): T[] {
  const owned = new Set<number>()
  const characters = (span: T) => Array.from({ length: span.end - span.start }, (_, index) => span.start + index)
  const owners: T[] = []
  for (;;) {
    let best: T | null = null
    for (const span of spans) {
      if (characters(span).every((at) => !owned.has(at)) && (best === null || isBetter(span, best, priority))) best = span
    }
    if (best === null) return owners.sort((a, b) => a.start - b.start)
    for (const at of characters(best)) owned.add(at)
    owners.push(best)
  }
}

function isBetter<T extends Span>(a: T, b: T, priority: (span: T) => number): boolean {
  if (priority(a) !== priority(b)) return priority(a) < priority(b)
  if (a.end - a.start !== b.end - b.start) return a.end - a.start > b.end - b.start
  return a.start < b.start
}

/** The longest of the phrases that stands at an offset with no word character behind it. */
export function longestPhrase(phrases: readonly string[], key: string, at: number): string | null {
  let longest: string | null = null
  for (const phrase of phrases) {
    const stands = key.slice(at, at + phrase.length) === phrase && !WORD_CHARACTER.test(key[at + phrase.length] ?? '')
    if (stands && phrase.length > (longest?.length ?? 0)) longest = phrase
  }
  return longest
}
