// One index over the cues of all rules: finds, in one pass, the places where a rule may begin.
import { isLatinWordCode } from '../text/characters.js'
import { DIGITS, type Rule } from './rule.js'
import { Trie } from './trie.js'

/** The cues as trees, and the rules that begin at any digits. A number in a tree is an index of `lists`. */
export interface CueIndex {
  readonly words: Trie
  /** What follows on digits. */
  readonly behindDigits: Trie
  /** Rules, as indices into the rule list, that share a cue. */
  readonly lists: readonly (readonly number[])[]
  readonly atDigits: readonly number[]
}

/** Builds the index once for a list of rules. */
export function indexCues(rules: readonly Rule<unknown>[]): CueIndex {
  const byCue = new Map<string, number[]>()
  rules.forEach((rule, index) => {
    for (const cue of new Set(rule.cues)) {
      const known = byCue.get(cue)
      if (known) known.push(index)
      else byCue.set(cue, [index])
    }
  })
  const words = new Trie()
  const behindDigits = new Trie()
  const lists: number[][] = [[]]
  for (const [cue, rulesOfCue] of byCue) {
    if (cue === DIGITS) continue
    if (cue.startsWith(DIGITS)) behindDigits.set(cue.slice(DIGITS.length), lists.length)
    else words.set(cue, lists.length)
    lists.push(rulesOfCue)
  }
  return { words, behindDigits, lists, atDigits: byCue.get(DIGITS) ?? [] }
}

const [NOTHING, SYMBOL, DIGIT, LETTER] = [0, 1, 2, 3]

/** Latin letters stand below; of the signs only ≥ and ≤ stand above. */
const TABLE_SIZE = 0x2000

/** What a character is to the index, by its code. */
const KINDS = Uint8Array.from({ length: TABLE_SIZE }, (_, code) =>
  code >= 48 && code <= 57 ? DIGIT : isLatinWordCode(code) ? LETTER : isSymbol(code) ? SYMBOL : NOTHING,
)

const kindOf = (code: number): number => (code < TABLE_SIZE ? KINDS[code]! : isSymbol(code) ? SYMBOL : NOTHING)

/** Calls back with each place where a rule's cue stands, in text order; a rule is called once a place. */
export function scanCues(index: CueIndex, key: string, visit: (rule: number, at: number) => void): void {
  let previousIsWord = false
  for (let at = 0; at < key.length; at++) {
    const kind = kindOf(key.charCodeAt(at))
    if (kind !== NOTHING && (!previousIsWord || kind === SYMBOL)) {
      if (kind === DIGIT) visitDigits(index, key, at, visit)
      else visitCues(index, index.words, key, at, at, [], visit)
    }
    previousIsWord = kind === DIGIT || kind === LETTER
  }
}

function visitDigits(index: CueIndex, key: string, at: number, visit: (rule: number, at: number) => void): void {
  for (const rule of index.atDigits) visit(rule, at)
  let end = at + 1
  while (KINDS[key.charCodeAt(end)] === DIGIT) end++
  const seen = visitCues(index, index.behindDigits, key, end, at, index.atDigits, visit)
  visitCues(index, index.words, key, at, at, seen, visit)
}

/** Visits the rules of all cues that stand at an offset, the shorter first, but those that were seen; gives all that were. */
function visitCues(
  index: CueIndex,
  cues: Trie,
  key: string,
  from: number,
  place: number,
  before: readonly number[],
  visit: (rule: number, at: number) => void,
): readonly number[] {
  let seen = before
  let node = cues.step(0, key.charCodeAt(from))
  for (let end = from + 1; node !== 0; end++) {
    const list = cues.value(node)
    const code = key.charCodeAt(end)
    if (list !== 0 && !(isLatinWordCode(code) && isLatinWordCode(key.charCodeAt(end - 1)))) {
      for (const rule of index.lists[list]!) if (!seen.includes(rule)) visit(rule, place)
      seen = seen.length === 0 ? index.lists[list]! : [...seen, ...index.lists[list]!]
    }
    node = cues.step(node, code)
  }
  return seen
}

/** Signs that may open a cue in the middle of a word: ≥ ≤ < > ~ ± . */
function isSymbol(code: number): boolean {
  return code === 0x2265 || code === 0x2264 || code === 60 || code === 62 || code === 126 || code === 0xb1
}
