// On documents made to be slow the steps grow as the text does: the same count on every machine, so that no clock is needed.
import { describe, expect, it } from 'vitest'
import { adversarialText, CASES } from '../../bench/adversarial-cases.js'
import { DOCUMENTS, runText } from '../laws/documents.js'
import { countSteps } from './steps.js'

const SIZES = [4_000, 8_000, 16_000] as const
/** Linear work doubles with the text; what is done once a document makes it less, sorting a little more. */
const DOUBLED = 2.3

describe('steps over the size of a document made to be slow', () => {
  it.each(CASES.map((one) => [one.name, one] as const))('%s', (_, one) => {
    const counted = SIZES.map((size) => countSteps(() => runText(adversarialText(one, size), one.markdown)))
    const growth = counted.slice(1).map((steps, index) => steps / counted[index]!)
    expect(Math.max(...growth), `steps ${counted.join(', ')}`).toBeLessThan(DOUBLED)
  })

  it('of real text, a document twice as long', () => {
    const text = DOCUMENTS.map((document) => document.text).join('\n')
    const once = countSteps(() => runText(text))
    expect(countSteps(() => runText(`${text}\n${text}`)) / once).toBeLessThan(DOUBLED)
  })
})

describe('the count', () => {
  const words = 'a '.repeat(2_000)

  it('sees what searches the rest of a text at each place', () => {
    const quadratic = (text: string) => () => {
      for (let at = 0; at < text.length; at++) /b/u.test(text.slice(at))
    }
    expect(countSteps(quadratic(words + words)) / countSteps(quadratic(words))).toBeGreaterThan(3.5)
  })

  it('sees one search as linear', () => {
    const linear = (text: string) => () => [...text.matchAll(/a/gu)]
    expect(countSteps(linear(words + words)) / countSteps(linear(words))).toBeCloseTo(2, 1)
  })

  it('leaves everything as it was', () => {
    const before = RegExp.prototype.exec
    countSteps(() => runText('KẾ HOẠCH\nI. MỤC TIÊU\n1. Đạt 5%.'))
    expect(RegExp.prototype.exec).toBe(before)
  })
})
