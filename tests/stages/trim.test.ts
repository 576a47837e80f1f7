// Ends of words: what a pattern would cut off, without its squared work.
import { describe, expect, it } from 'vitest'
import { withoutEnd, withoutEnds } from '../../src/text/trim.js'

describe('ends', () => {
  it.each([
    ['Sở Y tế .; ', '.;', 'Sở Y tế'],
    ['Sở Y tế\n\t', '', 'Sở Y tế'],
    ['a.b.', '.', 'a.b'],
    ['...', '.', ''],
    ['', '.', ''],
  ])('%j without %j is %j', (text, signs, left) => {
    expect(withoutEnd(text, signs)).toBe(left)
  })

  it('of both sides have sets of their own', () => {
    expect(withoutEnds(' ("Sở Y tế"),', '("', ',')).toBe('Sở Y tế")')
    expect(withoutEnds('.;.', '.', ';.')).toBe('')
  })
})
