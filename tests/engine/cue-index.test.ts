// Cues are found where a plain search at word borders finds them, in its order.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { GRAMMAR } from '../../src/defaults.js'
import { indexCues, scanCues } from '../../src/engine/cue-index.js'
import { behindDigits, DIGITS, type Rule } from '../../src/engine/rule.js'
import { fold } from '../../src/text/fold.js'
import { type Visit, visitsOf } from './reference.js'
import { anyText, CORPUS_TEXTS, foldedSoup, RUNS, WORDS } from './soup.js'

const ruleOf = (...cues: string[]): Rule<unknown> => ({ name: cues.join(' '), cues, pattern: /x/uy, produce: () => null })

function scan(rules: readonly Rule<unknown>[], key: string): Visit[] {
  const visits: Visit[] = []
  scanCues(indexCues(rules), key, (rule, at) => visits.push({ rule, at }))
  return visits
}

/** Offsets at which one cue is found. */
const placesOf = (cue: string, key: string) => scan([ruleOf(cue)], key).map(({ at }) => at)

describe('a cue of letters', () => {
  it.each([
    ['at the beginning, in the middle and at the end', 'năm', 'năm, năm', [0, 5]],
    ['not inside of a word', 'an', 'ban an ann', [4]],
    ['not before a combining mark', 'an', 'an\u0323 an', [4]],
    ['not behind a combining mark', 'an', '\u0323an an', [4]],
    ['not behind a digit', 'ha', '5ha 5 ha', [6]],
    ['before a digit', 'ha', 'ha5', [0]],
    ['behind letters of Latin Extended and Vietnamese: nowhere', 'an', 'àan ưan ạan ɐan', []],
    ['between multiplication and division signs', 'an', '×an÷an×', [1, 4]],
    ['behind a letter of another script', 'an', 'жan', [1]],
    ['of several words, with their spaces', 'xã hội', 'xã  hội, xã hội', [9]],
  ])('%s', (_, cue, key, places) => {
    expect(placesOf(cue, key)).toEqual(places)
  })
})

describe('a cue that begins with a sign', () => {
  it.each(['<', '>', '≤', '≥', '~', '±'])('%s stands anywhere', (sign) => {
    expect(placesOf(sign, `a${sign}5 ${sign} 5${sign}`)).toEqual([1, 4, 7])
  })

  it('may go on with other characters', () => {
    expect(placesOf('≤ 5', 'tỷ lệ≤ 5%')).toEqual([5])
    expect(placesOf('>=', 'a>=b > =')).toEqual([1])
  })
})

describe('a cue of digits', () => {
  it.each([
    ['where a run of digits begins', '12 345, 6', [0, 3, 8]],
    ['behind a sign inside of a number', '1.500,5', [0, 2, 6]],
    ['not in a word', 'co2 h5n1', []],
    ['ASCII 0 and 9 but not their neighbours', '0 9 / : ٣', [0, 2]],
  ])('%s', (_, key, places) => {
    expect(placesOf(DIGITS, key)).toEqual(places)
  })

  it('stands beside cues of words in one rule', () => {
    expect(scan([ruleOf(DIGITS, 'năm')], 'năm 5')).toEqual([
      { rule: 0, at: 0 },
      { rule: 0, at: 4 },
    ])
  })

  it('calls a rule once where the number is a cue too', () => {
    expect(scan([ruleOf(DIGITS, '30')], '30')).toEqual([{ rule: 0, at: 0 }])
  })
})

describe('a cue of digits and what stands behind them', () => {
  const [cue] = behindDigits(' tháng') as [string]

  it.each([
    ['where the digits begin', '15 tháng 6, 6 tháng', [0, 12]],
    ['not behind a part of them', '1.5 tháng', [2]],
    ['not before other words, other spaces or the end', '15 thán, 15  tháng, 15 tháng5, 15 thángg, 15', [20]],
    ['not in a word', 'h5 tháng', []],
  ])('%s', (_, key, places) => {
    expect(placesOf(cue, key)).toEqual(places)
  })

  it('comes behind that of the digits alone and before one of words', () => {
    const rules = [ruleOf('15 tháng'), ruleOf(cue), ruleOf(DIGITS), ruleOf(DIGITS, cue)]
    expect(scan(rules, '15 tháng').map(({ rule }) => rule)).toEqual([2, 3, 1, 0])
  })

  it('may be a sign', () => {
    expect(scan([ruleOf(...behindDigits('/', ' -'))], '15/6 - 20/7').map(({ at }) => at)).toEqual([0, 3, 7])
  })
})

describe('several cues at one place', () => {
  it('come in order of their length, and a rule comes once', () => {
    const rules = [ruleOf('đến năm'), ruleOf('đến', 'đến năm'), ruleOf('đến năm')]
    expect(scan(rules, 'đến năm')).toEqual([
      { rule: 1, at: 0 },
      { rule: 0, at: 0 },
      { rule: 2, at: 0 },
    ])
  })

  it('of one rule named twice count once', () => {
    expect(scan([ruleOf('năm', 'năm')], 'năm')).toEqual([{ rule: 0, at: 0 }])
  })

  it('that begin alike are told apart', () => {
    expect(scan([ruleOf('xã hội'), ruleOf('xã')], 'xã hộ')).toEqual([{ rule: 1, at: 0 }])
  })
})

it('finds a cue of a single letter', () => {
  expect(placesOf('ở', 'ở xã')).toEqual([0])
})

it('finds nothing in an empty text and without rules', () => {
  expect(scan([ruleOf('năm', DIGITS)], '')).toEqual([])
  expect(scan([], 'năm 2026')).toEqual([])
})

describe('as a plain search finds them', () => {
  const digits = [DIGITS, ...behindDigits('/', '%', ' ', ' năm', ' tháng')]
  const cues = fc.uniqueArray(fc.constantFrom(...WORDS, ...digits), { minLength: 1, maxLength: 4 })
  const rules = fc.array(
    cues.map((words) => ruleOf(...words)),
    { maxLength: 8 },
  )

  it('in generated texts, for generated rules', () => {
    fc.assert(
      fc.property(rules, foldedSoup, (list, key) => {
        expect(scan(list, key)).toEqual(visitsOf(list, key))
      }),
      RUNS,
    )
  })

  it('in generated texts, for cues that begin with digits', () => {
    fc.assert(
      fc.property(foldedSoup, (key) => {
        const list = [ruleOf('20'), ruleOf('2026', '5%'), ruleOf('1/2')]
        expect(scan(list, key)).toEqual(visitsOf(list, key))
      }),
      RUNS,
    )
  })

  it('in texts of any kind, for the rules of the grammar', () => {
    fc.assert(
      fc.property(anyText.map(fold), (key) => {
        expect(scan(GRAMMAR.finder.rules, key)).toEqual(visitsOf(GRAMMAR.finder.rules, key))
      }),
      { ...RUNS, numRuns: 30 },
    )
  })

  it.each(CORPUS_TEXTS)('in $name', ({ text }) => {
    const key = fold(text.normalize('NFC'))
    const visits = scan(GRAMMAR.finder.rules, key)
    expect(visits).toEqual(visitsOf(GRAMMAR.finder.rules, key))
  })
})
