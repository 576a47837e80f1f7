// Documents made to be slow, in sizes that double: a time that doubles with them is linear, one that grows fourfold quadratic.
import { CASES, FIRST, sizesOf } from '../adversarial-cases.js'
import { runChild } from '../child.js'
import type { AdversarialTimes } from '../figures.js'
import { show, size } from '../numbers.js'
import type { Suite } from '../suite.js'

const LIMIT = 30_000
/** From this growth a doubling on, a time is not linear; below so many milliseconds growth is chance. */
const LINEAR = 2.6
const MEASURABLE = 4

export const adversarial: Suite<AdversarialTimes[]> = {
  title: `documents made to be slow, ms by size; linear is 2 × a doubling, quadratic 4 ×; – took more than ${LIMIT / 1000} s, or was left out after such a one`,
  async measure(quick) {
    const measured: AdversarialTimes[] = []
    for (const one of CASES) {
      const sizes = sizesOf(one, quick ? FIRST / 8 : FIRST)
      const { lines } = await runChild<number>('adversarial.ts', [quick ? 3 : 5, quick ? FIRST / 8 : FIRST, one.name], LIMIT)
      measured.push({ name: one.name, sizes, times: sizes.map((_, index) => lines[index] ?? null) })
    }
    return measured
  },
  rows: (cases) => [
    ['document', 'from', '1 ×', '2 ×', '4 ×', '8 ×', 'a doubling', 'the last', ''],
    ...cases.map((one) => {
      const { mean, last } = doublings(one)
      return [one.name, size(one.sizes[0]!), ...one.times.map((time) => show(time)), show(mean, ' ×'), show(last, ' ×'), isLinear(one) ? '' : 'not linear']
    }),
  ],
  left: [0, 8],
}

/** What a doubling of the size makes of the time: on average over all sizes, and the last one. */
export function doublings({ times }: AdversarialTimes): { mean: number | null; last: number | null } {
  const known = times.filter((time) => time !== null)
  const [first, last, before] = [known[0], known.at(-1), known.at(-2)]
  if (first === undefined || last === undefined || before === undefined) return { mean: null, last: null }
  return { mean: (last / first) ** (1 / (known.length - 1)), last: last / before }
}

export function isLinear(one: AdversarialTimes): boolean {
  if (one.times.includes(null)) return false
  const { mean, last } = doublings(one)
  return one.times.at(-1)! < MEASURABLE || Math.max(mean ?? 0, last ?? 0) < LINEAR
}
