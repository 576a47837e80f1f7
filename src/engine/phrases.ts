// A fixed list of phrases, and the longest of them that stands at an offset of a text.
import { Trie } from './trie.js'

/** Phrases of folded words. Built once; a look-up costs a few comparisons however long the list is. */
export class Phrases {
  readonly words: readonly string[]
  private readonly known: ReadonlySet<string>
  private readonly trie = new Trie()

  constructor(phrases: Iterable<string>) {
    this.words = [...phrases]
    this.known = new Set(this.words)
    for (const phrase of this.known) this.trie.set(phrase, 1)
  }

  has(phrase: string): boolean {
    return this.known.has(phrase)
  }

  /** The longest phrase that stands at an offset and ends with a word border; null where none does. */
  at(key: string, at: number): string | null {
    const length = this.lengthAt(key, at)
    return length === 0 ? null : key.slice(at, at + length)
  }

  /** Length of that phrase; 0 where none stands. */
  lengthAt(key: string, at: number): number {
    return this.trie.longestAt(key, at)
  }
}
