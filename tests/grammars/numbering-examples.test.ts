// Every numbering style beside its examples: the outline that a reader sees, in plain, decomposed and CRLF texts.
import { describe, expect, it } from 'vitest'
import { NUMBER_EXAMPLES } from '../../grammars/numbering/examples.js'
import { LETTER_EXAMPLES } from '../../grammars/numbering/examples-letters.js'
import { NUMBERING_STYLES } from '../../grammars/numbering/styles.js'
import { parsePlan, type Section } from '../../src/index.js'

const EXAMPLES = [...NUMBER_EXAMPLES, ...LETTER_EXAMPLES]

/** Markers behind as many spaces as items enclose them. */
const drawing = (sections: readonly Section[], depth = 0): string[] =>
  sections.flatMap((section) => [`${' '.repeat(depth)}${section.marker}`, ...drawing(section.children, depth + 1)])

const outlineOf = (text: string): string[] => drawing(parsePlan(text).sections)
const matches = (style: string, line: string): boolean => {
  const { pattern } = NUMBERING_STYLES.find(({ id }) => id === style)!
  pattern.lastIndex = 0
  return pattern.test(line)
}

describe('outline', () => {
  for (const example of EXAMPLES) {
    const test = example.wanted === true ? it.fails : it
    test(`${example.style}${example.lookAlike ? ' look-alike' : ''}: ${example.text.replaceAll('\n', ' ⏎ ')}`, () => {
      expect(outlineOf(example.text)).toEqual([...example.outline])
      expect(outlineOf(example.text.replaceAll('\n', '\r\n'))).toEqual([...example.outline])
      expect(outlineOf(example.text.normalize('NFD'))).toEqual([...example.outline])
      expect(outlineOf(example.text.replaceAll('\n', '\n\t'))).toEqual([...example.outline])
    })
  }
})

describe('every style', () => {
  it.each(NUMBERING_STYLES.map(({ id }) => id))('%s has two sequences and a look-alike', (id) => {
    const own = EXAMPLES.filter(({ style }) => style === id)
    expect(own.filter(({ lookAlike }) => !lookAlike).length).toBeGreaterThanOrEqual(2)
    expect(own.filter(({ lookAlike }) => lookAlike).length).toBeGreaterThanOrEqual(1)
  })

  it.each(EXAMPLES.filter(({ lookAlike }) => !lookAlike))('$style stands in its sequence $outline', ({ style, text }) => {
    expect(text.split('\n').filter((line) => matches(style, line)).length).toBeGreaterThanOrEqual(2)
  })
})

it('no example names a style that is not there', () => {
  const ids = new Set(NUMBERING_STYLES.map(({ id }) => id))
  expect(EXAMPLES.filter(({ style }) => !ids.has(style))).toEqual([])
})
