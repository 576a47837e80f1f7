// The figures of the benchmark: how they are shown, and that the README shows those of bench/results.json.
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { goalRows } from '../../bench/goals.js'
import { median, show, size, speed } from '../../bench/numbers.js'
import { withFigures } from '../../bench/readme.js'
import { readResults } from '../../bench/results.js'
import { doublings, isLinear } from '../../bench/suites/adversarial.js'
import { imports, sourceFiles } from '../laws/source-files.js'

describe('figures', () => {
  it('are shown with three digits', () => {
    expect([0, 0.0421, 0.999, 4.567, 42.42, 420.4, 4200, 1_234_567].map((value) => show(value))).toEqual(
      ['0', '0.042', '0.999', '4.57', '42.4', '420', '4,200', '1,230,000'], // one more digit would not repeat
    )
    expect([show(null), show(undefined, ' ms'), show(Infinity, ' ms')]).toEqual(['–', '–', '∞'])
    expect([size(16_000), size(999_990), size(1_000_000), size(6355)]).toEqual(['16 KB', '1 MB', '1 MB', '6.36 KB'])
  })

  it('have the middle of odd and even rounds', () => {
    expect([median([3, 1, 2]), median([4, 1, 3, 2])]).toEqual([2, 2.5])
    expect(speed(2_000_000, 500)).toBe(4)
  })
})

describe('growth', () => {
  const sizes = [1, 2, 4, 8]
  it('is told from times', () => {
    expect(doublings({ name: '', sizes, times: [10, 20, 40, 80] })).toEqual({ mean: 2, last: 2 })
    expect(doublings({ name: '', sizes, times: [10, 40, null, null] })).toEqual({ mean: 4, last: 4 })
    expect(doublings({ name: '', sizes, times: [null, null, null, null] })).toEqual({ mean: null, last: null })
  })

  it.each([
    { times: [10, 20, 40, 80], linear: true },
    { times: [10, 40, 160, 640], linear: false },
    { times: [10, 11, 20, 70], linear: false }, // a fixed part hides the beginning
    { times: [10, 20, 40, null], linear: false },
    { times: [0.01, 0.02, 0.04, 0.2], linear: true }, // too short to be told
  ])('of $times is linear: $linear', ({ times, linear }) => {
    expect(isLinear({ name: '', sizes, times })).toBe(linear)
  })
})

describe('goals', () => {
  it('say what is reached, missed and not measured', () => {
    const verdicts = goalRows({
      memory: { bytes: 20_000_000, empty: 40, parse: 500, folder: 300 },
      cold: { bytes: 16_000, empty: 40, version: 60, parse: 140, first: 190 },
      adversarial: [{ name: '1.1.1.1…', sizes: [16_000, 32_000, 64_000, 128_000], times: [1, 2, 4, 800] }],
    }).map((row) => row.at(-1))
    expect(verdicts.filter((verdict) => verdict === 'not measured')).toHaveLength(6)
    expect(verdicts.slice(-5)).toEqual(['missed', 'not measured', 'must reached', 'missed', 'reached'])
  })
})

it('are the same in the README (npm run bench -- --readme)', () => {
  const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8')
  expect(withFigures(readme, readResults()!)).toBe(readme)
})

it('compare with peers that nothing but the benchmark uses', () => {
  const PEERS = new Set(['chrono-node', 'commonmark', 'compromise', 'markdown-it'])
  const users = sourceFiles('src', 'grammars', 'tests', 'bench').filter((file) => [...imports(file)].some(({ name }) => PEERS.has(name)))
  expect(users.map((file) => file.fileName)).toEqual(['bench/children/peers.ts'])
})
