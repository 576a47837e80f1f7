// A tree that grows where texts lead finds what a look at every phrase finds, whatever was put in and asked for in which order.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Trie } from '../../src/engine/trie.js'
import { longestPhrase } from './reference.js'

/** The number at the end of a phrase; 0 where the tree has no such phrase. */
function numberAt(trie: Trie, phrase: string): number {
  let node = 0
  for (let at = 0; at < phrase.length; at++) {
    node = trie.step(node, phrase.charCodeAt(at))
    if (node === 0) return 0
  }
  return trie.value(node)
}

/** Few letters, so that phrases begin alike; “b” and U+00E2 share a bucket of first characters. */
const phrase = fc.string({ unit: fc.constantFrom('a', 'b', '\u00e2', ' '), minLength: 1, maxLength: 6 })
const action = fc.oneof(
  fc.record({ put: phrase, value: fc.integer({ min: 1, max: 9 }) }),
  fc.record({ ask: fc.string({ unit: fc.constantFrom('a', 'b', '\u00e2', ' '), maxLength: 10 }) }),
)

describe('a tree of phrases', () => {
  it('knows each phrase and nothing else, whatever was asked before', () => {
    fc.assert(
      fc.property(fc.array(action, { maxLength: 30 }), (actions) => {
        const trie = new Trie()
        const known = new Map<string, number>()
        for (const one of actions) {
          if ('put' in one) {
            trie.set(one.put, one.value)
            known.set(one.put, one.value)
          } else {
            expect(numberAt(trie, one.ask)).toBe(known.get(one.ask) ?? 0)
            for (let at = 0; at < one.ask.length; at++) expect(trie.longestAt(one.ask, at)).toBe(longestPhrase([...known.keys()], one.ask, at)?.length ?? 0)
          }
        }
        for (const [put, value] of known) expect(numberAt(trie, put)).toBe(value)
      }),
    )
  })

  it('takes a phrase behind one that texts have led through, and one before', () => {
    const trie = new Trie()
    trie.set('sở y', 1)
    expect(trie.longestAt('sở y tế', 0)).toBe(4)
    trie.set('sở y tế', 2)
    trie.set('sở', 3)
    expect(['sở', 'sở y', 'sở y tế', 'sở y t', 's'].map((words) => numberAt(trie, words))).toEqual([3, 1, 2, 0, 0])
  })

  it('makes no nodes where no text has led', () => {
    const trie = new Trie()
    trie.set('ủy ban nhân dân', 1)
    // the first letter alone has a node; the next one is the second node of the tree
    expect(trie.step(trie.step(0, 'ủ'.charCodeAt(0)), 'y'.charCodeAt(0))).toBe(2)
    trie.set('sở', 2)
    expect(trie.step(0, 's'.charCodeAt(0))).toBe(3)
  })
})
