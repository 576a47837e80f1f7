// One document in many spellings gives the same facts: NFC and NFD, LF and CRLF, wrapped and not, either tone placement, Ð for Đ.
import { describe, expect, it } from 'vitest'
import { comparable, DOCUMENTS, hardWrap, runText } from './documents.js'
import { sectionsOf } from './plan-laws.js'

const facts = (text: string, isMarkdown: boolean, how = {}) => comparable(runText(text, isMarkdown).plan, how)

/** "hoà" → "hòa" and back, as two habits of typing write it. */
const PAIRS = ['oà òa', 'oá óa', 'oả ỏa', 'oã õa', 'oạ ọa', 'oè òe', 'oé óe', 'oẻ ỏe', 'oẽ õe', 'oẹ ọe', 'uỳ ùy', 'uý úy', 'uỷ ủy', 'uỹ ũy', 'uỵ ụy'].map(
  (pair) => pair.split(' ') as [string, string],
)
const respell = (text: string, pairs: readonly (readonly [string, string])[]) =>
  pairs.reduce(
    (words, [from, to]) =>
      [
        [from, to],
        [from.toUpperCase(), to.toUpperCase()],
        [from[0]!.toUpperCase() + from.slice(1), to[0]!.toUpperCase() + to.slice(1)],
      ].reduce((found, [a, b]) => found.replace(new RegExp(`(?<![qQ])${a}(?!\\p{L})`, 'gu'), b!), words),
    text.normalize('NFC'),
  )
const newer = (text: string) =>
  respell(
    text,
    PAIRS.map(([later, first]) => [first, later] as const),
  )
const older = (text: string) => respell(text, PAIRS)

describe.each(DOCUMENTS)('$name gives the same facts', ({ name, text, isMarkdown }) => {
  // letters that a wrong encoding made are no letters that could be decomposed
  it.skipIf(name === 'damaged/wrong-encoding')('decomposed (NFD)', () => {
    expect(facts(text.normalize('NFD'), isMarkdown, { lines: true })).toEqual(facts(text.normalize('NFC'), isMarkdown, { lines: true }))
  })

  it('with CRLF', () => {
    const lf = text.replaceAll('\r\n', '\n')
    expect(facts(lf.replaceAll('\n', '\r\n'), isMarkdown, { lines: true })).toEqual(facts(lf, isMarkdown, { lines: true }))
  })

  it('with tone marks on the first vowel, or on the last', () => {
    const same = { lines: true, folded: true }
    expect(facts(newer(text), isMarkdown, same)).toEqual(facts(older(text), isMarkdown, same))
  })

  it('with Ð for Đ', () => {
    expect(facts(text.replaceAll('Đ', 'Ð'), isMarkdown, { lines: true })).toEqual(facts(text, isMarkdown, { lines: true }))
  })

  it('with spaces before the lines and behind them', () => {
    const spaced = text.split('\n').map((line) => (line.trim() === '' ? line : `  ${line} \t`))
    if (!isMarkdown) expect(facts(spaced.join('\n'), false)).toEqual(facts(text, false))
  })
})

/** One line a paragraph; the Markdown document is wrapped already. */
const UNWRAPPED = DOCUMENTS.filter(({ name, isMarkdown }) => !isMarkdown && !name.startsWith('damaged'))
/** Documents of which a part still differs when they are wrapped. */
const WANTED: readonly string[] = [
  // "Mặc định Cỡ chữ", a short line of the page, is joined with the article's first paragraph
  'tin-482-bnv-2021: references',
]

describe.each(UNWRAPPED)('$name wrapped at 72 columns', ({ name, text }) => {
  const whole = runText(text).plan
  const wrapped = runText(hardWrap(text, 72)).plan
  const test = (part: string) => (WANTED.includes(`${name}: ${part}`) ? it.fails : it)

  test('sections')('has the same sections', () => {
    const outline = (sections: typeof whole.sections) =>
      [...sectionsOf(sections)].map(({ id, marker, heading, role, text: words }) => ({ id, marker, heading, role, words }))
    expect(outline(wrapped.sections)).toEqual(outline(whole.sections))
  })

  for (const part of ['metadata', 'targets', 'tasks', 'deadlines', 'references', 'agencies', 'unclaimed'] as const) {
    test(part)(`has the same ${part}`, () => {
      expect(comparable(wrapped[part])).toEqual(comparable(whole[part]))
    })
  }
})

describe('hardWrap', () => {
  it('breaks at spaces and keeps all words', () => {
    expect(hardWrap('một hai ba bốn\nnăm', 8)).toBe('một hai\nba bốn\nnăm')
    expect(hardWrap(' KẾ HOẠCH', 72)).toBe(' KẾ HOẠCH')
    for (const { text } of UNWRAPPED) expect(hardWrap(text, 72).replace(/\s+/gu, ' ')).toBe(text.replace(/\s+/gu, ' '))
  })
})
