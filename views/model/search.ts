// Finds words in a text by what a person types: without marks "chi tieu" finds "Chỉ tiêu", with marks only what is written so.

import { BARE_LETTERS } from '../wording/letters.js'

/** A found place, offsets in UTF-16 units, end exclusive. */
export interface Hit {
  readonly start: number
  readonly end: number
}

/** At most this many hits are listed; a page of e's helps nobody. */
export const MAX_HITS = 2000

interface Folded {
  readonly words: string
  /** For each character of `words` its offset in the text, and the text's length at the end. */
  readonly offsets: readonly number[]
}

/** A text made ready to be searched; both foldings are made when they are first needed. */
export function createSearch(text: string): (query: string) => Hit[] {
  const folded = new Map<boolean, Folded>()
  return (query) => {
    const marked = foldForSearch(query, true).words
    if (marked.trim() === '') return []
    const bare = foldForSearch(query, false).words
    const exact = bare !== marked
    const { words, offsets } = folded.get(exact) ?? foldForSearch(text, exact)
    folded.set(exact, { words, offsets })
    const wanted = exact ? marked : bare
    const hits: Hit[] = []
    for (let at = words.indexOf(wanted); at !== -1 && hits.length < MAX_HITS; at = words.indexOf(wanted, at + wanted.length))
      hits.push({ start: offsets[at]!, end: offsets[at + wanted.length]! })
    return hits
  }
}

/** Whether a text holds what was typed. */
export function matches(text: string, query: string): boolean {
  return query.trim() === '' || createSearch(text)(query.trim()).length > 0
}

const MARKS = /[\u0300-\u036f]/

function foldForSearch(text: string, keepMarks: boolean): Folded {
  const offsets: number[] = []
  let words = ''
  for (let i = 0; i < text.length; i++) {
    const character = text[i]!
    const spelled = foldCharacter(character, keepMarks)
    for (const letter of spelled) {
      words += letter
      offsets.push(i)
    }
  }
  offsets.push(text.length)
  return { words, offsets }
}

const known = new Map<string, string>()

/** Lower case; decomposed, so that NFC and NFD are found alike; without marks where they do not count. */
function foldCharacter(character: string, keepMarks: boolean): string {
  const key = keepMarks ? character : `-${character}`
  const done = known.get(key)
  if (done !== undefined) return done
  let folded = character.toLowerCase().normalize('NFD')
  if (!keepMarks)
    folded = [...folded]
      .filter((letter) => !MARKS.test(letter))
      .map((letter) => BARE_LETTERS[letter] ?? letter)
      .join('')
  if (/\s/.test(character)) folded = ' '
  known.set(key, folded)
  return folded
}
