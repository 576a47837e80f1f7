// Patterns that were made ready match as they did.
import { describe, expect, it } from 'vitest'
import { makePreparedReady, makeReady, prepared } from '../../src/engine/ready.js'

describe('a pattern that was made ready', () => {
  it.each([
    ['sticky', /năm (\d{4})/uy, 'năm 2026', ['năm 2026', '2026']],
    ['sticky, behind other words', /(?<=đến )năm/uy, 'đến năm', null],
    ['of all places', /\d+/gu, 'từ 5 đến 10', ['5']],
    ['of any place', /x{2}/u, 'axx', ['xx']],
  ])('%s', (_, pattern, text, found) => {
    makeReady(pattern)
    expect(pattern.lastIndex).toBe(0)
    const match = pattern.exec(text)
    expect(match === null ? null : [...match]).toEqual(found)
  })

  it('is not looked for inside of word lists and other instances', () => {
    const pattern = /x/gu
    pattern.lastIndex = 3
    class List {
      readonly pattern = pattern
    }
    makeReady([new List(), new Map([['a', pattern]])])
    expect(pattern.lastIndex).toBe(3)
  })

  it('may be declared first and be made ready later', () => {
    const pattern = prepared(/x/gu)
    pattern.lastIndex = 3
    makePreparedReady()
    expect(pattern.lastIndex).toBe(0)
    // only once
    pattern.lastIndex = 3
    makePreparedReady()
    expect(pattern.lastIndex).toBe(3)
  })

  it('may lie deep inside of lists and groups', () => {
    const global = /x/gu
    global.lastIndex = 3
    makeReady({ a: [{ b: [['role', global]] }], c: null, d: 'x', e: 5, f: () => /y/u })
    expect(global.lastIndex).toBe(0)
  })
})
