// A line is read as the styles that its first two characters can begin: as if all styles were tried.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { LETTER_ORDER, NUMBERING_STYLES, ORDINAL_WORDS } from '../../grammars/numbering/styles.js'
import { readMarkers, StyleIndex } from '../../src/outline/marker.js'
import { CORPUS_TEXTS, RUNS } from './soup.js'

const COUNTING = { letterOrder: LETTER_ORDER, ordinalWords: ORDINAL_WORDS }
const indexed = new StyleIndex(NUMBERING_STYLES)
const all = new StyleIndex(NUMBERING_STYLES.map((style) => ({ ...style, opening: /^/u })))

/** Readings without the style's object, which differs in its opening. */
const readings = (styles: StyleIndex, line: string) => readMarkers(styles, COUNTING, line).map(({ style, ...rest }) => ({ ...rest, style: style.id }))

const PIECES = [
  'I',
  'V',
  'x',
  'i',
  'a',
  'đ',
  'Đ',
  'A',
  '1',
  '12',
  '(',
  ')',
  '.',
  '/',
  '-',
  '–',
  ':',
  ' ',
  '  ',
  '*',
  '+',
  '•',
  '○',
  '“',
  '"',
  '\u0000',
  '𝟏',
  'ạ',
]
const WORDS = ['Phần', 'PHẦN', 'phụ lục', 'Chương', 'Mục', 'MỤC', 'Điều', 'ĐIỀU', 'thứ nhất', 'Mục tiêu', 'Pha', 'số']

describe('readings of a line', () => {
  it('are those of all styles, for generated beginnings', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...PIECES, ...WORDS), { maxLength: 7 }), (parts) => {
        expect(readings(indexed, parts.join(''))).toEqual(readings(all, parts.join('')))
      }),
      { ...RUNS, numRuns: 3000 },
    )
  })

  it.each(CORPUS_TEXTS)('are those of all styles, for each line of $name', ({ text }) => {
    for (const line of text.split('\n')) expect(readings(indexed, line)).toEqual(readings(all, line))
  })

  it('stay right when more beginnings were seen than are kept', () => {
    const styles = new StyleIndex(NUMBERING_STYLES)
    for (let code = 0x4e00; code < 0x4e00 + 5000; code++) readMarkers(styles, COUNTING, `${String.fromCharCode(code)}a`)
    expect(readings(styles, '1. Sửa cầu')).toEqual(readings(all, '1. Sửa cầu'))
  })
})
