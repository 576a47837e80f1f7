// The beam keeps what sorting all ways would have kept.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Beam, Path, type State } from '../../src/outline/beam.js'

interface Offer {
  /** Which of some stacks of open items it leaves. */
  readonly name: string
  readonly cost: number
}

const START: State = { open: null, runOn: new Map(), cost: 0, previous: null, item: null, isCut: false }

/** All ways are kept until the end: one a stack, the cheapest; sorted by cost, those that were found first before others; the dear ones left out. */
function plain(offers: readonly Offer[]): number[] {
  const cheapest = new Map<string, { cost: number; which: number }>()
  offers.forEach(({ name, cost }, which) => {
    const known = cheapest.get(name)
    if (known === undefined) cheapest.set(name, { cost, which })
    else if (cost < known.cost) Object.assign(known, { cost, which })
  })
  const sorted = [...cheapest.values()].sort((a, b) => a.cost - b.cost)
  return sorted
    .filter(({ cost }) => cost <= sorted[0]!.cost + 9)
    .slice(0, 16)
    .map(({ which }) => which)
}

const anOffer = fc.record({ name: fc.integer({ min: 0, max: 40 }).map(String), cost: fc.integer({ min: 0, max: 30 }).map((steps) => steps / 2) })

describe('the beam', () => {
  it('keeps the cheapest ways, as sorting all of them would', () => {
    fc.assert(
      fc.property(fc.array(fc.array(anOffer, { maxLength: 80 }), { maxLength: 4 }), (candidates) => {
        const beam = new Beam()
        const top = new Path()
        for (const offers of candidates) {
          for (const [which, { name, cost }] of offers.entries()) beam.offer(top.to(name), START, which, 0, cost)
          const kept: number[] = []
          beam.take(({ which }) => {
            kept.push(which)
            return START
          })
          expect(kept).toEqual(plain(offers))
        }
      }),
    )
  })

  it('loses nothing where what costs more than its limit is not offered', () => {
    fc.assert(
      fc.property(fc.array(anOffer, { maxLength: 80 }), (offers) => {
        const beam = new Beam()
        const top = new Path()
        const costs: number[] = []
        offers.forEach(({ name, cost }, which) => {
          if (cost <= beam.limit) beam.offer(top.to(name), START, which, 0, cost)
        })
        beam.take(({ cost }) => {
          costs.push(cost)
          return START
        })
        expect(costs).toEqual(plain(offers).map((which) => offers[which]!.cost))
      }),
    )
  })

  it('marks the ways of a state that cost more than one which was refused', () => {
    const beam = new Beam()
    const top = new Path()
    const other = { ...START }
    beam.offer(top.to('1'), START, 0, 0, 1)
    beam.offer(top.to('2'), START, 1, 0, 3)
    beam.offer(top.to('3'), other, 2, 0, 4)
    beam.cut(START, 2)
    const marked: boolean[] = []
    beam.take(({ isCut }) => {
      marked.push(isCut)
      return START
    })
    expect(marked).toEqual([false, true, false])
  })
})
