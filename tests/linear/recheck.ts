// Judges the patterns of src and grammars: `npm run recheck` (those that are new or changed), `npm run recheck -- --all` (some minutes).
import { parseArgs } from 'node:util'
import { checkSoon, checkThoroughly } from './check.js'
import { collectPatterns } from './patterns.js'
import { type KnownVerdict, keyOf, knownVerdict, readVerdicts, writeVerdicts } from './verdicts.js'

/** What is safe within so many milliseconds needs no entry: the tests check it anew each time. */
const SOON = 100

async function main(): Promise<void> {
  const { values } = parseArgs({ options: { all: { type: 'boolean', default: false } } })
  const known = new Map(values.all ? [] : readVerdicts().map((verdict) => [verdict.key, verdict]))
  const patterns = await collectPatterns()
  const verdicts: KnownVerdict[] = []
  for (const pattern of patterns) {
    const before = known.get(keyOf(pattern))
    if (before) {
      verdicts.push({ ...before, places: pattern.places })
      continue
    }
    if (checkSoon(pattern, SOON).status === 'safe') continue
    const verdict = knownVerdict(pattern, await checkThoroughly(pattern))
    verdicts.push(verdict)
    if (verdict.status !== 'safe')
      console.log(`${verdict.status}: ${verdict.complexity}\n  ${verdict.places.join(', ')}\n  ${verdict.pattern}\n  ${verdict.attack}`)
  }
  writeVerdicts(verdicts)
  const count = (status: string) => verdicts.filter((verdict) => verdict.status === status).length
  console.log(`${patterns.length} patterns: ${count('vulnerable')} vulnerable, ${count('unknown')} unknown, the rest safe`)
}

// the helper process of recheck does not keep this one alive while it works, and would when all is done
const alive = setInterval(() => {}, 60_000)
main()
  .catch((error: unknown) => {
    console.error(error)
    process.exitCode = 1
  })
  .finally(() => {
    clearInterval(alive)
    process.exit()
  })
