// Views are what the simple algorithm makes character by character, and each offset leads to the same place in the source.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { markdownRegions } from '../../src/ingest/markdown.js'
import { indexLines } from '../../src/text/lines.js'
import { isPlain, isPlainAt } from '../../src/text/plain.js'
import { makeView } from '../../src/text/view.js'
import { ViewBuilder } from '../../src/text/view-builder.js'
import { type ReferenceView, referenceView } from './reference-view.js'
import { anyText, CORPUS_TEXTS, markedSoup, RUNS } from './soup.js'

type Range = [number, number]

/** The words and, where there are any, all offsets of a view. */
function described({ text, map }: { text: string; map: { start(at: number): number; end(at: number): number } }): ReferenceView {
  const offsets = text === '' ? [] : Array.from({ length: text.length + 1 }, (_, at) => at)
  return { text, starts: offsets.map((at) => map.start(at)), ends: offsets.map((at) => map.end(at)) }
}

const expected = (source: string, ranges: readonly Range[], hidden: readonly Range[] = []): ReferenceView => {
  const view = referenceView(source, ranges, hidden)
  return view.text === '' ? { text: '', starts: [], ends: [] } : view
}

/** Ranges in order and apart, made of any numbers. */
const rangesOf = (source: string, numbers: readonly number[]): Range[] => {
  const borders = numbers.map((number) => number % (source.length + 1)).sort((a, b) => a - b)
  return Array.from({ length: borders.length >> 1 }, (_, index) => [borders[2 * index]!, borders[2 * index + 1]!])
}
const numbers = fc.array(fc.nat({ max: 500 }), { maxLength: 10 })

const linesOf = (source: string): Range[] => {
  const { starts, ends } = indexLines(source)
  return starts.map((start, line) => [start, ends[line]!])
}

describe('a view', () => {
  it('of a whole text', () => {
    fc.assert(
      fc.property(anyText, (source) => {
        expect(described(makeView(source, [[0, source.length]]))).toEqual(expected(source, [[0, source.length]]))
      }),
      { ...RUNS, numRuns: 800 },
    )
  })

  it('of any parts of a text, some of it hidden', () => {
    fc.assert(
      fc.property(markedSoup, numbers, numbers, (source, parts, cuts) => {
        const ranges = rangesOf(source, parts)
        const hidden = rangesOf(source, cuts).filter(([start, end]) => start < end)
        expect(described(makeView({ text: source, hidden }, ranges))).toEqual(expected(source, ranges, hidden))
      }),
      { ...RUNS, numRuns: 2000 },
    )
  })

  it('of lines joined', () => {
    fc.assert(
      fc.property(anyText, (source) => {
        expect(described(makeView(source, linesOf(source)))).toEqual(expected(source, linesOf(source)))
      }),
      RUNS,
    )
  })

  it('is the same where plain parts are built as changed ones', () => {
    fc.assert(
      fc.property(anyText, numbers, (source, parts) => {
        const ranges = rangesOf(source, parts)
        const builder = new ViewBuilder(source)
        for (const [start, end] of ranges) {
          builder.separate(start)
          builder.appendChanged(start, end, [])
        }
        expect(described(builder.finish())).toEqual(expected(source, ranges))
      }),
      { ...RUNS, numRuns: 800 },
    )
  })

  it('a mark that composes with nothing parts from the character before it', () => {
    const { text, map } = makeView('1.\u0301 Họ', [[0, 6]])
    expect(text).toBe('1.\u0301 Họ')
    expect([map.end(2), map.start(2)]).toEqual([2, 2])
  })

  it.each([
    ['breaks no line before a mark', 'a\n\u0301b', 'a \u0301b'],
    ['drops what cannot be seen also as a reference', 'a&#8203;b', 'ab'],
    ['reads the end of a paragraph as a space', 'a</p>b', 'a b'],
  ])('%s', (_, source, text) => {
    expect(makeView(source, [[0, source.length]]).text).toBe(text)
  })

  // wanted
  it.fails.each([
    ['composes a mark that comes as a reference', 'a&#769;', 'á'],
    ['composes a mark behind what cannot be seen', 'a\u00ad\u0301', 'á'],
  ])('%s', (_, source, text) => {
    expect(makeView(source, [[0, source.length]]).text).toBe(text)
  })
})

describe.each(CORPUS_TEXTS)('of $name', ({ name, text }) => {
  it('each line', () => {
    for (const range of linesOf(text)) expect(described(makeView(text, [range]))).toEqual(expected(text, [range]))
  })

  it('the beginning in NFD, joined over its lines', () => {
    const source = text.slice(0, 3000).normalize('NFD')
    expect(described(makeView(source, linesOf(source)))).toEqual(expected(source, linesOf(source)))
  })

  it('each line without the markup of a reader', () => {
    const hidden = markdownRegions(text)
      .filter(({ kind }) => kind === 'markup')
      .map(({ start, end }): Range => [start, end])
    for (const range of linesOf(text)) expect(described(makeView({ text, hidden }, [range])), name).toEqual(expected(text, [range], hidden))
  })
})

describe('plain', () => {
  const isSpace = (character: string) => character === ' '

  it('each letter of Vietnamese, digit and common sign is', () => {
    const letters = 'aăâbcdđeêghiklmnoôơpqrstuưvxyáàảãạấầẩẫậắằẳẵặéèẻẽẹếềểễệíìỉĩịóòỏõọốồổỗộớờởỡợúùủũụứừửữựýỳỷỹỵ'
    for (const character of `${letters}${letters.toUpperCase()}0123456789.,;:!?()[]{}/-+=%"'–—“”‘’…≥≤±×÷→`) {
      expect(isPlain(character, 0, 1), character).toBe(true)
      expect(isPlainAt(character, 0), character).toBe(true)
    }
  })

  it.each([
    '*',
    '\\',
    '<',
    '&',
    '#',
    'Ð',
    'ð',
    'Ɖ',
    '\u00ad',
    '\u00a0',
    '\u0301',
    '\u0000',
    '\u001f',
    '\u007f',
    '\t',
    '\n',
    '\u2009',
    '\u200b',
    '\u2028',
    '\u202f',
    '\u2060',
    '\u212a',
    '中',
    '\ud800',
  ])('%j is not', (character) => {
    expect(isPlain(`a${character}b`, 0, 3)).toBe(false)
    expect(isPlainAt(character, 0)).toBe(false)
  })

  it.each([
    ['a b', true],
    ['a  b', false],
    [' a', false],
    ['a ', false],
    [' ', false],
    ['', true],
  ])('spaces of %j: %s', (text, plain) => {
    expect(isPlain(text, 0, text.length)).toBe(plain)
  })

  it('nothing is at the end of a text, and no space', () => {
    expect(isPlainAt('a', 1)).toBe(false)
    expect(isPlainAt(' ', 0)).toBe(false)
  })

  it('what is plain is shown as it stands, for each character and in any text', () => {
    for (let code = 0; code < 0x10000; code++) {
      const character = String.fromCharCode(code)
      expect(isPlainAt(character, 0)).toBe(isPlain(character, 0, 1) && !isSpace(character))
      if (isPlain(character, 0, 1) && referenceView(character, [[0, 1]]).text !== character) expect.fail(code.toString(16))
    }
    fc.assert(
      fc.property(anyText, numbers, (source, parts) => {
        for (const [start, end] of rangesOf(source, parts)) {
          if (isPlain(source, start, end)) expect(referenceView(source, [[start, end]]).text).toBe(source.slice(start, end))
        }
      }),
      RUNS,
    )
  })
})
