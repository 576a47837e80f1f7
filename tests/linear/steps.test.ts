// On documents made to be slow the steps grow as the text does: the same count on every machine, so that no clock is needed.
import { describe, expect, it } from 'vitest'
import { adversarialText, CASES } from '../../bench/adversarial-cases.js'
import { DOCUMENTS, runText } from '../laws/documents.js'
import { countSteps, type Steps } from './steps.js'

const SIZES = [4_000, 8_000, 16_000] as const
/** Linear work doubles with the text; what is done once a document makes it less, sorting a little more. */
const DOUBLED = 2.3
/** Fewer steps say nothing of how they grow. */
const FEW = 2_000

/** What a text twice as long takes of each kind of step, as a multiple. */
function growthOf(once: Steps, twice: Steps): number[] {
  const kinds = Object.keys(once) as (keyof Steps)[]
  return kinds.filter((kind) => twice[kind] >= FEW).map((kind) => twice[kind] / Math.max(1, once[kind]))
}

describe('steps over the size of a document made to be slow', () => {
  it.each(CASES.map((one) => [one.name, one] as const))('%s', (_, one) => {
    const counted = SIZES.map((size) => countSteps(() => runText(adversarialText(one, size), one.markdown)))
    const growth = counted.slice(1).flatMap((steps, index) => growthOf(counted[index]!, steps))
    expect(Math.max(...growth), counted.map((steps) => JSON.stringify(steps)).join(', ')).toBeLessThan(DOUBLED)
  })

  it('of real text, a document twice as long', () => {
    const text = DOCUMENTS.map((document) => document.text).join('\n')
    const once = countSteps(() => runText(text))
    expect(
      Math.max(
        ...growthOf(
          once,
          countSteps(() => runText(`${text}\n${text}`)),
        ),
      ),
    ).toBeLessThan(DOUBLED)
  })
})

describe('the count', () => {
  const words = 'a '.repeat(2_000)

  it('sees what searches the rest of a text at each place', () => {
    const quadratic = (text: string) => () => {
      for (let at = 0; at < text.length; at++) /b/u.test(text.slice(at))
    }
    expect(countSteps(quadratic(words + words)).patterns / countSteps(quadratic(words)).patterns).toBeGreaterThan(3.5)
  })

  it('sees one search as linear', () => {
    const linear = (text: string) => () => [...text.matchAll(/a/gu)]
    expect(countSteps(linear(words + words)).patterns / countSteps(linear(words)).patterns).toBeCloseTo(2, 1)
  })

  it('leaves everything as it was', () => {
    const before = RegExp.prototype.exec
    countSteps(() => runText('KẾ HOẠCH\nI. MỤC TIÊU\n1. Đạt 5%.'))
    expect(RegExp.prototype.exec).toBe(before)
  })
})
