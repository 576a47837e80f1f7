// What recheck said of the patterns that are not decided in a moment; `npm run recheck` writes it, the tests hold the patterns to it.
import { createHash } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import type { Verdict } from './check.js'
import type { Pattern } from './patterns.js'

const FILE = new URL('./verdicts.json', import.meta.url)
const LONGEST_PATTERN = 160

export interface KnownVerdict extends Verdict {
  /** Stands for the whole pattern, which may be long. */
  key: string
  places: readonly string[]
  /** The pattern, cut off where it is long. */
  pattern: string
}

/** Changes with the pattern and its flags, not with its place. */
export function keyOf({ source, flags }: Pattern): string {
  return createHash('sha256').update(`/${source}/${flags}`).digest('hex').slice(0, 16)
}

export function knownVerdict(pattern: Pattern, verdict: Verdict): KnownVerdict {
  const whole = `/${pattern.source}/${pattern.flags}`
  return { key: keyOf(pattern), places: pattern.places, pattern: whole.length > LONGEST_PATTERN ? `${whole.slice(0, LONGEST_PATTERN)}…` : whole, ...verdict }
}

export function readVerdicts(): KnownVerdict[] {
  return JSON.parse(readFileSync(FILE, 'utf8')) as KnownVerdict[]
}

export function writeVerdicts(verdicts: readonly KnownVerdict[]): void {
  writeFileSync(FILE, `${JSON.stringify(verdicts, null, 2)}\n`)
}
