// What the declaration of a rule asks for, and how several facts are told from one.
import { describe, expect, it } from 'vitest'
import { DIGITS, defineRule, isProducedList } from '../../src/engine/rule.js'

const rule = (pattern: RegExp) => defineRule({ name: 'test/rule', cues: ['năm', DIGITS], pattern, produce: () => 1 })

describe('defineRule', () => {
  it('gives the rule as it was declared', () => {
    const declared = { name: 'test/rule', cues: ['năm'], pattern: /năm/uy, produce: () => 1 }
    expect(defineRule(declared)).toBe(declared)
  })

  it.each([/năm/, /năm/u, /nam/y, /năm/g])('refuses %s, by the name of the rule', (pattern) => {
    expect(() => rule(pattern)).toThrow('the pattern of test/rule needs the flags u and y')
  })

  it('takes more flags than it needs', () => {
    expect(() => rule(/năm/isuy)).not.toThrow()
  })
})

describe('isProducedList', () => {
  it('is true of lists, also of an empty one', () => {
    expect(isProducedList([{ data: 1 }])).toBe(true)
    expect(isProducedList([])).toBe(true)
  })

  it('is false of one fact', () => {
    expect(isProducedList({ data: 1, start: 0 })).toBe(false)
    expect(isProducedList('năm')).toBe(false)
  })
})
