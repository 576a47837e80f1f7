// Sentences and clauses of a block as offsets in its view.
import { isSpaceAt } from '../text/characters.js'
import type { View } from '../text/view.js'

/** A stretch of a view, end exclusive. */
export interface Stretch {
  readonly start: number
  readonly end: number
}

/** A sentence with the clauses that semicolons make of it. */
export interface Sentence extends Stretch {
  readonly clauses: readonly Stretch[]
}

const [SPACE, COMMA, SEMICOLON, DOT, EXCLAMATION, QUESTION] = [0x20, 0x2c, 0x3b, 0x2e, 0x21, 0x3f]

/** No plan has a clause of so many characters; rubbish is cut, so that the work on one clause stays small. */
const LONGEST_CLAUSE = 4000

/** Splits a view from an offset on; a dot ends a sentence before a capital, and not after an abbreviation. */
export function splitSentences(view: Pick<View, 'text' | 'key'>, from: number, abbreviationBefore: RegExp): Sentence[] {
  const sentences: Sentence[] = []
  let start = from
  let clauseStart = from
  let clauses: Stretch[] = []
  const { text, key } = view
  const closeClause = (end: number) => {
    const stretch = trimmed(text, clauseStart, end)
    if (stretch.end > stretch.start) clauses.push(stretch)
  }
  const closeSentence = (end: number, next: number) => {
    closeClause(end)
    const stretch = trimmed(text, start, end)
    if (stretch.end > stretch.start) sentences.push({ start: stretch.start, end: stretch.end, clauses })
    clauses = []
    start = next
    clauseStart = next
  }
  for (let at = from; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code === SPACE && at - clauseStart > LONGEST_CLAUSE) {
      closeClause(at)
      clauseStart = at + 1
    }
    if (code > SEMICOLON && code !== QUESTION) continue
    if (code === SEMICOLON) {
      closeClause(at)
      clauseStart = at + 1
    } else if ((code === DOT || code === EXCLAMATION || code === QUESTION) && isSentenceEnd(text, key, at, abbreviationBefore)) closeSentence(at, at + 1)
  }
  closeSentence(text.length, text.length)
  return sentences
}

function isSentenceEnd(text: string, key: string, at: number, abbreviationBefore: RegExp): boolean {
  const next = text[at + 1]
  if (next === undefined || next === '/') return true
  if (next !== ' ') return false
  if (!/[\p{Lu}"“(\d]/u.test(text[at + 2] ?? 'X')) return false
  return text[at] !== '.' || !abbreviationBefore.test(key.slice(Math.max(0, at - 8), at + 1))
}

const isClosingAt = (text: string, at: number): boolean => isSpaceAt(text, at) || text.charCodeAt(at) === SEMICOLON

function trimmed(text: string, start: number, end: number): Stretch {
  while (start < end && (text.charCodeAt(start) === COMMA || isClosingAt(text, start))) start++
  while (end > start && isClosingAt(text, end - 1)) end--
  return { start, end }
}

/** Where the parenthesis opens in which an offset lies; -1 where none does behind `from`. */
export function openParenthesis(key: string, from: number, at: number): number {
  const before = key.slice(from, at)
  const open = before.lastIndexOf('(')
  return open < 0 || before.includes(')', open) ? -1 : from + open
}
