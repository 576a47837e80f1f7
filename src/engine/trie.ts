// Many fixed phrases looked for at one offset at once: each character is one step, however many phrases there are.
import { isWordAt } from '../text/characters.js'

/** Buckets of first characters; a power of two. */
const BUCKETS = 128

/** In place of a first child: phrases go on behind the node, and no text has led there yet. */
const WAITING = -1

/** A phrase with the number at its end. */
interface Entry {
  readonly phrase: string
  readonly value: number
}

/**
 * A tree of phrases by their characters. A node is a number; 0 is none. A number above 0 may be put at the end of a phrase.
 * Nodes lie in lists: their character, their first child, their next sibling and the number at them.
 * It grows where texts lead: of thousands of phrases, a document asks for the first letters of some.
 */
export class Trie {
  private readonly codes: number[] = [0]
  private readonly children: number[] = [0]
  private readonly siblings: number[] = [0]
  private readonly values: number[] = [0]
  /** Characters from the root down to a node. */
  private readonly depths: number[] = [0]
  /** The first node of each bucket; the others of the bucket are its siblings. */
  private readonly buckets = new Int32Array(BUCKETS)
  /** By the node: what goes on behind it and has no nodes there yet. */
  private readonly waiting = new Map<number, Entry[]>()

  /** Puts a number at the end of a phrase of one character or more. */
  set(phrase: string, value: number): void {
    this.put(0, { phrase, value })
  }

  /** The node behind a node by a character; behind 0, the node of a first character. */
  step(node: number, code: number): number {
    let child = node === 0 ? this.buckets[code & (BUCKETS - 1)]! : this.children[node]!
    if (child === WAITING) child = this.grow(node)
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

  /** Puts a phrase behind the node that stands for its beginning: at the node of its next character, or among those that wait there. */
  private put(node: number, entry: Entry): void {
    const depth = this.depths[node]!
    const code = entry.phrase.charCodeAt(depth)
    const next = this.step(node, code) || this.newNode(node, code, depth + 1)
    if (entry.phrase.length === depth + 1) {
      this.values[next] = entry.value
      return
    }
    if (this.children[next]! > 0) this.put(next, entry)
    else {
      const others = this.waiting.get(next)
      if (others) others.push(entry)
      else this.waiting.set(next, [entry])
      this.children[next] = WAITING
    }
  }

  /** Makes the nodes behind a node where phrases wait; gives the first. */
  private grow(node: number): number {
    const entries = this.waiting.get(node)!
    this.waiting.delete(node)
    this.children[node] = 0
    for (const entry of entries) this.put(node, entry)
    return this.children[node]!
  }

  /** A further child of a node; of none, a first character. */
  private newNode(parent: number, code: number, depth: number): number {
    const node = this.codes.length
    this.codes.push(code)
    this.children.push(0)
    this.values.push(0)
    this.depths.push(depth)
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
