// A fixed list of phrases, and the longest of them that stands at an offset of a text.
import { isWordAt } from '../text/characters.js'

/** Phrases of folded words. Built once; a look-up costs a few comparisons however long the list is. */
export class Phrases {
  readonly words: readonly string[]
  private readonly known: ReadonlySet<string>
  /** Phrases by their first two characters, the longest first. */
  private readonly byStart = new Map<number, string[]>()

  constructor(phrases: Iterable<string>) {
    this.words = [...phrases]
    this.known = new Set(this.words)
    for (const phrase of [...this.known].sort((a, b) => b.length - a.length)) {
      const start = startOf(phrase, 0)
      const others = this.byStart.get(start)
      if (others) others.push(phrase)
      else this.byStart.set(start, [phrase])
    }
  }

  has(phrase: string): boolean {
    return this.known.has(phrase)
  }

  /** The longest phrase that stands at an offset and ends with a word border; null where none does. */
  at(key: string, at: number): string | null {
    const candidates = this.byStart.get(startOf(key, at))
    if (candidates === undefined) return null
    for (const phrase of candidates) if (key.startsWith(phrase, at) && !isWordAt(key, at + phrase.length)) return phrase
    return null
  }

  /** Length of that phrase; 0 where none stands. */
  lengthAt(key: string, at: number): number {
    return this.at(key, at)?.length ?? 0
  }
}

const startOf = (text: string, at: number): number => (text.charCodeAt(at) << 16) | text.charCodeAt(at + 1)
