// Many fixed phrases looked for at one offset at once: each character is one step, however many phrases there are.
import { isWordAt } from '../text/characters.js'

/** Buckets of first characters; a power of two. */
const BUCKETS = 128

/**
 * A tree of phrases by their characters. A node is a number; 0 is none. A number above 0 may be put at the end of a phrase.
 * Nodes lie in lists: their character, their first child, their next sibling and the number at them.
 */
export class Trie {
  private readonly codes: number[] = [0]
  private readonly children: number[] = [0]
  private readonly siblings: number[] = [0]
  private readonly values: number[] = [0]
  /** The first node of each bucket; the others of the bucket are its siblings. */
  private readonly buckets = new Int32Array(BUCKETS)

  /** Puts a number at the end of a phrase of one character or more. */
  set(phrase: string, value: number): void {
    let node = 0
    for (let at = 0; at < phrase.length; at++) {
      const code = phrase.charCodeAt(at)
      node = this.step(node, code) || this.newNode(node, code)
    }
    this.values[node] = value
  }

  /** The node behind a node by a character; behind 0, the node of a first character. */
  step(node: number, code: number): number {
    let child = node === 0 ? this.buckets[code & (BUCKETS - 1)]! : this.children[node]!
    while (child !== 0 && this.codes[child] !== code) child = this.siblings[child]!
    return child
  }

  /** The number at a node; 0 where no phrase ends. */
  value(node: number): number {
    return this.values[node]!
  }

  /** Length of the longest phrase that stands at an offset and ends with a word border; 0 where none does. */
  longestAt(text: string, at: number): number {
    let longest = 0
    let node = this.step(0, text.charCodeAt(at))
    for (let end = at + 1; node !== 0; end++) {
      if (this.value(node) !== 0 && !isWordAt(text, end)) longest = end - at
      node = this.step(node, text.charCodeAt(end))
    }
    return longest
  }

  /** A further child of a node; of none, a first character. */
  private newNode(parent: number, code: number): number {
    const node = this.codes.length
    this.codes.push(code)
    this.children.push(0)
    this.values.push(0)
    if (parent === 0) {
      this.siblings.push(this.buckets[code & (BUCKETS - 1)]!)
      this.buckets[code & (BUCKETS - 1)] = node
    } else {
      this.siblings.push(this.children[parent]!)
      this.children[parent] = node
    }
    return node
  }
}
