// Asks recheck whether the work of a pattern can grow faster than the text.
import { check, checkSync, type Diagnostics } from 'recheck'
import type { Pattern } from './patterns.js'

// in this process: without it, recheck starts another one for each pattern
process.env.RECHECK_SYNC_BACKEND ??= 'pure'

/** What recheck says of a pattern. */
export interface Verdict {
  /** `safe`, `vulnerable`, or `unknown` where the time did not suffice. */
  status: Diagnostics['status']
  /** 'linear', '2nd degree polynomial (fuzz)' …; why, where it is unknown. */
  complexity: string
  /** The text that needs too much work: 'a'.repeat(1000) + 'b'; null where none was found. */
  attack: string | null
}

/** The search is random and always begins alike; how far it gets depends a little on the machine, so verdicts are written down. */
const PARAMETERS = { randomSeed: 0 } as const

const LONGEST_ATTACK = 240

/** Decides with as much patience as is needed; uses the fastest build of recheck that is installed. */
export async function checkThoroughly({ source, flags }: Pattern): Promise<Verdict> {
  return verdictOf(await check(source, flags, { ...PARAMETERS, timeout: 20_000 }))
}

/** Decides what can be decided soon, in this process. */
export function checkSoon({ source, flags }: Pattern, timeout: number): Verdict {
  return verdictOf(checkSync(source, flags, { ...PARAMETERS, timeout }))
}

function verdictOf(diagnostics: Diagnostics): Verdict {
  const { status } = diagnostics
  if (status === 'unknown') return { status, complexity: diagnostics.error.kind, attack: null }
  const attack = status === 'vulnerable' ? diagnostics.attack.pattern : null
  return {
    status,
    complexity: diagnostics.complexity.summary,
    attack: attack !== null && attack.length > LONGEST_ATTACK ? `${attack.slice(0, LONGEST_ATTACK)}…` : attack,
  }
}
