// Classes of characters by code agree with the patterns of Unicode, for every code there is.
import { describe, expect, it } from 'vitest'
import { hasOnlyCapitals, isCapitalAt, isLatinWordCode, isWordAt } from '../../src/text/characters.js'
import { firstWhere } from '../../src/text/search.js'
import { isLatinLetter } from './reference.js'

const CODES = Array.from({ length: 0x10000 }, (_, code) => code)
const CHARACTERS = CODES.map((code) => String.fromCharCode(code))

/** Characters on which two answers differ. */
const differing = (one: (character: string) => boolean, other: (character: string) => boolean) =>
  CHARACTERS.filter((character) => one(character) !== other(character)).map((character) => character.charCodeAt(0).toString(16))

describe('each character', () => {
  it.each([
    ['is of a word where it is a letter, mark or number', (character: string) => isWordAt(character, 0), /^[\p{L}\p{M}\p{N}]$/u],
    ['is a capital where Unicode says so', (character: string) => isCapitalAt(character, 0), /^\p{Lu}$/u],
  ])('%s', (_, of, pattern) => {
    expect(differing(of, (character) => pattern.test(character))).toEqual([])
  })

  it('is a letter or mark of Latin within its ranges', () => {
    expect(differing((character) => isLatinWordCode(character.charCodeAt(0)), isLatinLetter)).toEqual([])
  })

  it('is judged at its offset, and outside of a text there is none', () => {
    expect([-1, 0, 1, 2, 3, 4].map((at) => isWordAt('-ạ-5', at))).toEqual([false, false, true, false, true, false])
    expect([-1, 0, 1, 2].map((at) => isCapitalAt('aẠ', at))).toEqual([false, false, true, false])
  })
})

describe('words of capitals only', () => {
  it.each(['KẾ HOẠCH', 'I.', '5 HA', 'ΔΣ', 'Ж5'])('«%s»', (text) => {
    expect(hasOnlyCapitals(text)).toBe(true)
  })

  it.each(['', '5', 'Kế HOẠCH', 'KẾ HOẠCh', '中', '-', 'ß'])('not «%s»', (text) => {
    expect(hasOnlyCapitals(text)).toBe(false)
  })

  it('as Unicode says, for each character beside a capital', () => {
    expect(
      differing(
        (character) => hasOnlyCapitals(`A${character}`),
        (character) => !/^\p{Ll}$/u.test(character),
      ),
    ).toEqual([])
  })
})

describe('firstWhere', () => {
  it('is the first index at which a test holds, for every length and every border', () => {
    for (let length = 0; length < 40; length++) {
      for (let border = 0; border <= length; border++) expect(firstWhere(length, (index) => index >= border)).toBe(border)
    }
  })

  it('asks below the length only, and few times', () => {
    const asked: number[] = []
    firstWhere(1000, (index) => asked.push(index) > 0 && index >= 999)
    expect(asked.every((index) => index >= 0 && index < 1000)).toBe(true)
    expect(asked.length).toBeLessThanOrEqual(10)
  })
})
