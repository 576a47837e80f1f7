// Spans are what each rule's pattern gives at its cues; of overlapping ones the better owns the characters.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { GRAMMAR } from '../../src/defaults.js'
import { claim, createFinder, findAll } from '../../src/engine/find.js'
import { DIGITS, defineRule, type Rule, type RuleMatch, type Span } from '../../src/engine/rule.js'
import { fold } from '../../src/text/fold.js'
import { indexLines } from '../../src/text/lines.js'
import { makeView } from '../../src/text/view.js'
import { ownersOf, spansOf } from './reference.js'
import { anyText, CORPUS_TEXTS, foldedSoup, RUNS } from './soup.js'

const viewOf = (text: string) => ({ text, key: fold(text) })
const find = (rules: readonly Rule<unknown>[], text: string) => findAll(createFinder(rules), viewOf(text))

const YEAR = defineRule({ name: 'test/year', cues: ['năm'], pattern: /năm (?<year>\d{4})?/uy, produce: ({ named }) => ({ year: named.year }) })
const NUMBER = defineRule({ name: 'test/number', cues: [DIGITS, '≥'], pattern: /≥?\d+/uy, produce: ({ groups }) => groups[0]! })
const BODY = defineRule({ name: 'test/body', cues: ['sở', 'xã', 'quý'], pattern: /\p{L}+(?: \p{L}+){0,3}[ ,]*/uy, produce: ({ start, end }) => end - start })
/** Gives each part of a fraction, or nothing where there is none below the line. */
const PARTS = defineRule({
  name: 'test/parts',
  cues: [DIGITS],
  pattern: /(\d+)(?:\/(\d+))? ?/uy,
  produce: ({ start, groups }) =>
    groups[2] ? [{ data: 'whole' }, { end: start + groups[1]!.length, data: 'over' }, { start: start + groups[1]!.length + 1, data: 'under' }] : [],
})
const SHY = defineRule({ name: 'test/shy', cues: ['đến'], pattern: /đến( năm)?/uy, produce: ({ groups }) => (groups[1] ? 'đến năm' : null) })
const ANYWHERE = defineRule({ name: 'test/nothing', cues: ['xã'], pattern: /(?=xã)/uy, produce: () => 'empty' })
const RULES = [YEAR, NUMBER, BODY, PARTS, SHY, ANYWHERE]

describe('findAll', () => {
  it('gives a rule the readable and folded text, the place and the groups', () => {
    const matches: RuleMatch[] = []
    find([defineRule({ ...YEAR, produce: (match) => matches.push(match) })], 'Đến Năm 2026')
    expect(matches).toHaveLength(1)
    expect(matches[0]).toMatchObject({ text: 'Đến Năm 2026', key: 'đến năm 2026', start: 4, end: 12, named: { year: '2026' } })
    expect([...matches[0]!.groups]).toEqual(['năm 2026', '2026'])
  })

  it('gives no named groups where the pattern has none', () => {
    expect(find([defineRule({ ...NUMBER, produce: ({ named }) => ({ named }) })], '5')).toMatchObject([{ data: { named: {} } }])
  })

  it('makes one span of a fact, without the spaces at its ends', () => {
    expect(find([BODY], 'a sở y tế , b')).toEqual([{ rule: 'test/body', start: 2, end: 11, data: 10 }])
    expect(find([YEAR], 'năm nay')).toEqual([{ rule: 'test/year', start: 0, end: 3, data: { year: undefined } }])
  })

  it('makes a span of each fact of a list, whose borders are those of the match where it names none', () => {
    expect(find([PARTS], 'a 10/25 b')).toEqual([
      { rule: 'test/parts', start: 2, end: 7, data: 'whole' },
      { rule: 'test/parts', start: 2, end: 4, data: 'over' },
      { rule: 'test/parts', start: 5, end: 7, data: 'under' },
    ])
    // a match of 25 alone, whose cue stands there too, gives an empty list
    expect(find([PARTS], '5')).toEqual([])
  })

  it('finds nothing where the pattern does not begin at the cue, matches no character, or gives null', () => {
    expect(find([YEAR], 'năm.')).toEqual([])
    expect(find([ANYWHERE], 'xã')).toEqual([])
    expect(find([SHY], 'đến xã')).toEqual([])
    expect(find([SHY], 'đến năm')).toEqual([{ rule: 'test/shy', start: 0, end: 7, data: 'đến năm' }])
  })

  it('keeps falsy facts', () => {
    expect(find([defineRule({ ...NUMBER, produce: () => 0 })], '5')).toEqual([{ rule: 'test/number', start: 0, end: 1, data: 0 }])
  })

  it('gives the same for the same text again', () => {
    const finder = createFinder(RULES)
    const text = viewOf('Đến năm 2026, 5/10 xã')
    expect(findAll(finder, text)).toEqual(findAll(finder, text))
  })

  it('finds what a plain search finds', () => {
    fc.assert(
      fc.property(foldedSoup, (key) => {
        expect(findAll(createFinder(RULES), { text: key, key })).toEqual(spansOf(RULES, { text: key, key }))
      }),
      RUNS,
    )
  })

  it('finds what a plain search finds, by the rules of the grammar', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const view = makeView(text, [[0, text.length]])
        expect(findAll(GRAMMAR.finder, view)).toEqual(spansOf(GRAMMAR.finder.rules, view))
      }),
      { ...RUNS, numRuns: 30 },
    )
  })
})

describe('claim', () => {
  const span = (rule: string, start: number, end: number): Span<null> => ({ rule, start, end, data: null })
  const byRule = ({ rule }: Span) => Number(rule)

  it.each([
    ['an earlier rule wins over a longer span', [span('2', 0, 9), span('1', 4, 6)], [span('1', 4, 6)]],
    ['of one rule the longer span wins', [span('1', 0, 3), span('1', 2, 6)], [span('1', 2, 6)]],
    ['of equal length the first in the text wins', [span('1', 2, 5), span('1', 0, 3)], [span('1', 0, 3)]],
    ['of equal spans the first in the list wins', [span('1', 0, 3), span('1.0', 0, 3)], [span('1', 0, 3)]],
    ['spans that touch both stay', [span('1', 3, 6), span('1', 0, 3)], [span('1', 0, 3), span('1', 3, 6)]],
    ['one character in common is an overlap', [span('1', 0, 4), span('1', 3, 6)], [span('1', 0, 4)]],
    ['what lost takes nothing from others', [span('1', 0, 4), span('2', 3, 8), span('3', 6, 9)], [span('1', 0, 4), span('3', 6, 9)]],
    ['nothing is claimed of nothing', [], []],
  ])('%s', (_, spans, owners) => {
    expect(claim(spans, byRule)).toEqual(owners)
  })

  it('leaves the list as it was', () => {
    const spans = [span('2', 4, 6), span('1', 0, 3)]
    claim(spans, byRule)
    expect(spans).toEqual([span('2', 4, 6), span('1', 0, 3)])
  })

  it('gives the owners that a note for every character gives', () => {
    const any = fc
      .tuple(fc.integer({ min: 0, max: 3 }), fc.nat({ max: 40 }), fc.integer({ min: 1, max: 12 }))
      .map(([rule, start, length]) => span(String(rule), start, start + length))
    fc.assert(
      fc.property(fc.array(any, { maxLength: 25 }), (spans) => {
        const owners = claim(spans, byRule)
        expect(owners).toEqual(ownersOf(spans, byRule))
        // the very spans, not their likes: of equal ones the first
        expect(owners.map((owner) => spans.indexOf(owner))).toEqual(ownersOf(spans, byRule).map((owner) => spans.indexOf(owner)))
      }),
      { ...RUNS, numRuns: 1000 },
    )
  })
})

describe.each(CORPUS_TEXTS)('in $name', ({ text }) => {
  const lines = indexLines(text)
  const views = lines.starts.map((start, line) => makeView(text, [[start, lines.ends[line]!]]))
  const priority = ({ rule }: Span) => GRAMMAR.priority.get(rule) ?? 99

  it('each line gives the spans and owners of a plain search', () => {
    const rules = GRAMMAR.finder.rules
    for (const view of views) {
      const spans = findAll(GRAMMAR.finder, view)
      expect(spans).toEqual(spansOf(rules, view))
      expect(claim(spans, priority)).toEqual(ownersOf(spans, priority))
    }
  })
})
