// Many fixed phrases looked for at one offset at once: each character is one step, however many phrases there are.

/** Characters below have a place of their own at the top. */
const TOP_SIZE = 0x2300

/**
 * A tree of phrases by their characters. A node is a number; 0 is none. A number above 0 may be put at the end of a phrase.
 * Nodes lie in three lists: their character, their first child and their next sibling.
 */
export class Trie {
  private readonly codes: number[] = [0]
  private readonly children: number[] = [0]
  private readonly siblings: number[] = [0]
  private readonly values: number[] = [0]
  private readonly top = new Uint16Array(TOP_SIZE)

  /** Puts a number at the end of a phrase that begins with a character of the tables (Latin, common signs). */
  set(phrase: string, value: number): void {
    let node = this.start(phrase.charCodeAt(0))
    if (node === 0) {
      node = this.newNode(phrase.charCodeAt(0))
      this.top[phrase.charCodeAt(0)] = node
    }
    for (let at = 1; at < phrase.length; at++) {
      const code = phrase.charCodeAt(at)
      let next = this.step(node, code)
      if (next === 0) {
        next = this.newNode(code)
        this.siblings[next] = this.children[node]!
        this.children[node] = next
      }
      node = next
    }
    this.values[node] = value
  }

  /** The node of a first character. */
  start(code: number): number {
    return code < TOP_SIZE ? this.top[code]! : 0
  }

  /** The node behind a node by a character. */
  step(node: number, code: number): number {
    let child = this.children[node]!
    while (child !== 0 && this.codes[child] !== code) child = this.siblings[child]!
    return child
  }

  /** The number at a node; 0 where no phrase ends. */
  value(node: number): number {
    return this.values[node]!
  }

  private newNode(code: number): number {
    this.codes.push(code)
    this.children.push(0)
    this.siblings.push(0)
    this.values.push(0)
    return this.codes.length - 1
  }
}
