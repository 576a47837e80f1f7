// Suggestions for unknown agency names; similarity suggests, it never decides.
import { distance } from 'fastest-levenshtein'
import { fold } from '../text/fold.js'

const CLOSE = 0.85
const MARGIN = 0.02

/**
 * The known name that is nearest to an unknown one: similarity (1 − Levenshtein distance / length) of at least 0.85,
 * and clearly nearer than the next; null otherwise.
 */
export function similarNames(name: string, known: readonly string[]): string | null {
  const key = fold(name)
  let best: string | null = null
  let bestScore = 0
  let secondScore = 0
  for (const { name: candidate, key: other } of foldedNames(known)) {
    const longest = Math.max(key.length, other.length)
    if (other[0] !== key[0] || Math.abs(key.length - other.length) > longest * (1 - CLOSE)) continue
    const score = 1 - distance(key, other) / longest
    if (score > bestScore) {
      secondScore = bestScore
      bestScore = score
      best = candidate
    } else if (score > secondScore) secondScore = score
  }
  return bestScore >= CLOSE && bestScore < 1 && bestScore - secondScore >= MARGIN ? best : null
}

const folded = new WeakMap<readonly string[], readonly { readonly name: string; readonly key: string }[]>()

/** The names with their folded form, made once for a list. */
function foldedNames(known: readonly string[]): readonly { readonly name: string; readonly key: string }[] {
  let names = folded.get(known)
  if (!names) {
    names = known.map((name) => ({ name, key: fold(name) }))
    folded.set(known, names)
  }
  return names
}
