// The longest phrase at an offset is the one that a look at every phrase of the list finds.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { GRAMMAR } from '../../src/defaults.js'
import { Phrases } from '../../src/engine/phrases.js'
import { fold } from '../../src/text/fold.js'
import { longestPhrase } from './reference.js'
import { CORPUS_TEXTS, foldedSoup, RUNS, WORDS } from './soup.js'

const BODIES = new Phrases(['sở', 'sở y tế', 'sở y', 'xã', 'tx.'])

describe('phrases', () => {
  it.each([
    ['the longest', 'sở y tế xã', 0, 'sở y tế'],
    ['a shorter one where the longer goes on', 'sở y tếx', 0, 'sở y'],
    ['one that ends with the text', 'sở', 0, 'sở'],
    ['one before a sign', 'xã, sở', 0, 'xã'],
    ['one in the middle', 'xã, sở', 4, 'sở'],
    ['one that is not first among those that begin alike', 'sở x', 0, 'sở'],
    ['none that goes on with a letter', 'xãn', 0, null],
    ['none that goes on with a digit', 'xã5', 0, null],
    ['none that goes on with a mark', 'xã\u0323', 0, null],
    ['none beside the offset', 'xã', 1, null],
    ['none where nothing begins like it', 'huyện', 0, null],
    ['none that only begins like one', 'sơ y', 0, null],
    ['none in an empty text', '', 0, null],
    ['none behind the end', 'xã', 9, null],
    ['one that ends with a sign', 'tx. a', 0, 'tx.'],
  ])('%s', (_, key, at, phrase) => {
    expect(BODIES.at(key, at)).toBe(phrase)
    expect(BODIES.lengthAt(key, at)).toBe(phrase?.length ?? 0)
  })

  it('know their words, in the order of the list', () => {
    expect(BODIES.words).toEqual(['sở', 'sở y tế', 'sở y', 'xã', 'tx.'])
    expect(BODIES.has('sở y')).toBe(true)
    expect(BODIES.has('sở y t')).toBe(false)
  })

  it('are made of anything that gives words', () => {
    expect(new Phrases(new Set(['xã', 'sở'])).words).toEqual(['xã', 'sở'])
    expect(new Phrases([]).at('xã', 0)).toBeNull()
  })

  it('may be a single letter', () => {
    expect(new Phrases(['ở']).at('ở xã', 0)).toBe('ở')
  })

  it('are found as by a look at each of them', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...WORDS.filter(({ length }) => length > 1))), foldedSoup, (words, key) => {
        const phrases = new Phrases(words)
        for (let at = 0; at <= key.length; at++) expect(phrases.at(key, at)).toBe(longestPhrase(words, key, at))
      }),
      RUNS,
    )
  })
})

describe.each(CORPUS_TEXTS)('in $name', ({ text }) => {
  const key = fold(text.normalize('NFC'))

  it('the words at which agency names end are found as by a look at each of them', () => {
    const { stops } = GRAMMAR.agencies
    // only where a word begins, as names are read
    for (const { index } of key.matchAll(/(?<![\p{L}\p{M}\p{N}])\p{L}/gu)) expect(stops.at(key, index)).toBe(longestPhrase(stops.words, key, index))
  })
})
