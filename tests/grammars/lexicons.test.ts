// The word lists that a person edits without programming: valid, normalised, each word once.
import { describe, expect, it } from 'vitest'
import * as z from 'zod'
import vocabulary from '../../grammars/agencies/vocabulary.json' with { type: 'json' }
import laws from '../../grammars/references/laws.json' with { type: 'json' }
import { fold } from '../../src/text/fold.js'

const phrase = z.string().regex(/^\S+(?: \S+)*$/u, 'no space at an end, single spaces inside')
const nfc = phrase.refine((text) => text === text.normalize('NFC'), 'composed letters (NFC)')
const folded = nfc.refine((text) => text === fold(text), 'lower case, tone mark on the first vowel of oa, oe, uy')
const once = <T extends z.ZodType>(list: z.ZodArray<T>) => list.refine((items) => new Set(items).size === items.length, 'each word once')
const words = z.array(folded)

const vocabularySchema = z.object({ $comment: z.string() }).catchall(z.union([folded, words, z.record(folded, once(words))]))
const lists = Object.entries(vocabulary).flatMap(([name, list]) => (Array.isArray(list) ? [{ name, list: list as string[] }] : []))

describe('grammars/agencies/vocabulary.json', () => {
  it('holds lists of folded words', () => {
    expect(vocabularySchema.safeParse(vocabulary).error?.issues ?? []).toEqual([])
  })

  for (const { name, list } of lists) {
    it(`${name} names each word once`, () => {
      expect(list.filter((word, index) => list.indexOf(word) !== index)).toEqual([])
    })
  }

  it.each(['notAfterHead', 'onlyAfterHead'] as const)('%s speaks of heads that there are', (list) => {
    const heads = new Set<string>([...vocabulary.properHeads, ...vocabulary.collectiveHeads, ...vocabulary.offices])
    expect(Object.keys(vocabulary[list]).filter((head) => !heads.has(head))).toEqual([])
  })
})

describe('grammars/references/laws.json', () => {
  it('holds names of laws as they are written, without the type word', () => {
    const name = nfc.regex(/^\p{Lu}/u, 'begins with a capital').regex(/^(?!Luật |Bộ luật |Pháp lệnh )/u, 'no type word')
    expect(z.strictObject({ $comment: z.string().optional(), laws: once(z.array(name)) }).safeParse(laws).error?.issues ?? []).toEqual([])
  })

  it('writes tone marks the older way, so that each name is found in either', () => {
    expect(laws.laws.filter((name) => name.toLowerCase() !== fold(name))).toEqual([])
  })
})
