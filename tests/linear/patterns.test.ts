// No pattern's work grows faster than the text, as far as recheck can tell; what it holds for vulnerable is listed, and the list does not grow unseen.
import { beforeAll, describe, expect, it } from 'vitest'
import { checkSoon } from './check.js'
import { collectPatterns, type Pattern } from './patterns.js'
import { keyOf, readVerdicts } from './verdicts.js'

/** Milliseconds for a pattern that is not in the list; those that are safe take a tenth of a second at most. */
const PATIENCE = 10_000

/** How many patterns recheck holds for vulnerable or cannot decide; a larger number needs a reason, a smaller one is welcome. */
const KNOWN = { vulnerable: 18, unknown: 0 }

let patterns: readonly Pattern[] = []
const verdicts = readVerdicts()

beforeAll(async () => {
  patterns = await collectPatterns()
}, 60_000)

describe('patterns of src and grammars', () => {
  it('are found wherever they stand', () => {
    const places = patterns.flatMap((pattern) => pattern.places)
    // a literal, a value of the grammar, one that is put together in a function
    expect(places).toContain('src/text/words.ts')
    expect(places).toContain('GRAMMAR.fields.time.rules.time/before-date.pattern')
    expect(patterns.some(({ source, places: own }) => source.includes('(?:ubnd|') && own.includes('src/resolve/agency-directory.ts'))).toBe(true)
    expect(patterns.length).toBeGreaterThan(400)
  })

  it('are safe or listed (after a change: npm run recheck)', { timeout: 120_000 }, () => {
    const listed = new Set(verdicts.map(({ key }) => key))
    const unsafe = patterns
      .filter((pattern) => !listed.has(keyOf(pattern)))
      .map((pattern) => ({ pattern: `/${pattern.source}/${pattern.flags}`, places: pattern.places, ...checkSoon(pattern, PATIENCE) }))
      .filter(({ status }) => status !== 'safe')
    expect(unsafe).toEqual([])
  })

  it('and the list names no pattern that is gone', () => {
    const there = new Set(patterns.map(keyOf))
    expect(verdicts.filter(({ key }) => !there.has(key)).map(({ pattern }) => pattern)).toEqual([])
  })

  it('are vulnerable or undecided as often as is known, and no more', () => {
    const count = (status: string) => verdicts.filter((verdict) => verdict.status === status).length
    expect({ vulnerable: count('vulnerable'), unknown: count('unknown') }).toEqual(KNOWN)
  })
})

describe('the check', () => {
  const verdictOn = (source: string) => checkSoon({ source, flags: 'u', places: [] }, PATIENCE).status

  it.each(['(?:a+)+$', '\\s+$', '(?:x|y)*z'])('sees that /%s/ is vulnerable', (source) => {
    expect(verdictOn(source)).toBe('vulnerable')
  })

  it.each(['\\s{1,5}$', 'năm (\\d{4})', '^\\s+'])('lets /%s/ be', (source) => {
    expect(verdictOn(source)).toBe('safe')
  })
})
