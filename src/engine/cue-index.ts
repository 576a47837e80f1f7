// One index over the cues of all rules: finds, in one pass, the places where a rule may begin.
import { DIGITS, type Rule } from './rule.js'

interface TrieNode {
  readonly next: Map<number, TrieNode>
  /** Rules of a cue that ends here, as indices into the rule list. */
  rules: number[]
}

/** The index: a trie over cues from word starts, and the rules that begin at digits. */
export interface CueIndex {
  readonly root: TrieNode
  readonly atDigits: readonly number[]
}

const newNode = (): TrieNode => ({ next: new Map(), rules: [] })

/** Builds the index once for a list of rules. */
export function indexCues(rules: readonly Rule<unknown>[]): CueIndex {
  const root = newNode()
  const atDigits: number[] = []
  rules.forEach((rule, index) => {
    for (const cue of rule.cues) {
      if (cue === DIGITS) {
        atDigits.push(index)
        continue
      }
      let node = root
      for (let i = 0; i < cue.length; i++) {
        const code = cue.charCodeAt(i)
        const child: TrieNode = node.next.get(code) ?? newNode()
        node.next.set(code, child)
        node = child
      }
      node.rules.push(index)
    }
  })
  return { root, atDigits }
}

/** Calls back with each place where a rule's cue stands, in text order; a rule is called once a place. */
export function scanCues(index: CueIndex, key: string, visit: (rule: number, at: number) => void): void {
  let previousIsWord = false
  let previousIsDigit = false
  for (let at = 0; at < key.length; at++) {
    const code = key.charCodeAt(at)
    const isDigit = code >= 48 && code <= 57
    if (isDigit && !previousIsDigit && !previousIsWord) for (const rule of index.atDigits) visit(rule, at)
    if (!previousIsWord || isSymbol(code)) walk(index.root, key, at, visit)
    previousIsDigit = isDigit
    previousIsWord = isDigit || isWordCode(code)
  }
}

function walk(root: TrieNode, key: string, start: number, visit: (rule: number, at: number) => void): void {
  let node: TrieNode | undefined = root
  const seen: number[] = []
  for (let at = start; at < key.length; at++) {
    node = node.next.get(key.charCodeAt(at))
    if (!node) return
    for (const rule of node.rules) {
      if (seen.includes(rule) || (at + 1 < key.length && isWordCode(key.charCodeAt(at)) && isWordCode(key.charCodeAt(at + 1)))) continue
      seen.push(rule)
      visit(rule, start)
    }
  }
}

/** Letters and combining marks: ASCII, Latin-1, Latin Extended, Vietnamese. */
function isWordCode(code: number): boolean {
  return (
    (code >= 97 && code <= 122) ||
    (code >= 65 && code <= 90) ||
    (code >= 0xc0 && code !== 0xd7 && code !== 0xf7 && code < 0x370) ||
    (code >= 0x1e00 && code < 0x1f00)
  )
}

/** Signs that may open a cue in the middle of a word: ≥ ≤ < > ~ ± . */
function isSymbol(code: number): boolean {
  return code === 0x2265 || code === 0x2264 || code === 60 || code === 62 || code === 126 || code === 0xb1
}
