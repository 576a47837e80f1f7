// One index over the cues of all rules: finds, in one pass, the places where a rule may begin.
import { isLatinWordCode } from '../text/characters.js'
import { DIGITS, type Rule } from './rule.js'

/** A cue with the rules that it may begin, as indices into the rule list. */
interface Cue {
  readonly words: string
  readonly rules: number[]
}

/** The index: cues by their first two characters, the shorter first, and the rules that begin at digits. */
export interface CueIndex {
  readonly byStart: ReadonlyMap<number, readonly Cue[]>
  readonly atDigits: readonly number[]
}

/** Builds the index once for a list of rules. */
export function indexCues(rules: readonly Rule<unknown>[]): CueIndex {
  const cues = new Map<string, Cue>()
  const atDigits: number[] = []
  rules.forEach((rule, index) => {
    for (const words of rule.cues) {
      if (words === DIGITS) atDigits.push(index)
      else {
        const cue = cues.get(words) ?? { words, rules: [] }
        cue.rules.push(index)
        cues.set(words, cue)
      }
    }
  })
  const byStart = new Map<number, Cue[]>()
  for (const cue of [...cues.values()].sort((a, b) => a.words.length - b.words.length)) {
    const start = startOf(cue.words, 0)
    byStart.set(start, [...(byStart.get(start) ?? []), cue])
  }
  return { byStart, atDigits }
}

/** A cue of one sign is found by the sign alone. */
const startOf = (text: string, at: number): number => {
  const code = text.charCodeAt(at)
  return isSymbol(code) ? code : (code << 16) | text.charCodeAt(at + 1)
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
    if (!previousIsWord || kind === SYMBOL) {
      if (kind === DIGIT) for (const rule of index.atDigits) visit(rule, at)
      if (kind !== NOTHING) visitCues(index, key, at, visit)
    }
    previousIsWord = kind === DIGIT || kind === LETTER
  }
}

function visitCues(index: CueIndex, key: string, at: number, visit: (rule: number, at: number) => void): void {
  const cues = index.byStart.get(startOf(key, at))
  if (cues === undefined) return
  let seen: number[] | null = null
  for (const { words, rules } of cues) {
    const end = at + words.length
    if (!key.startsWith(words, at) || (isLatinWordCode(key.charCodeAt(end - 1)) && isLatinWordCode(key.charCodeAt(end)))) continue
    for (const rule of rules) {
      if (seen?.includes(rule)) continue
      seen = seen === null ? [rule] : [...seen, rule]
      visit(rule, at)
    }
  }
}

/** Signs that may open a cue in the middle of a word: ≥ ≤ < > ~ ± . */
function isSymbol(code: number): boolean {
  return code === 0x2265 || code === 0x2264 || code === 60 || code === 62 || code === 126 || code === 0xb1
}
