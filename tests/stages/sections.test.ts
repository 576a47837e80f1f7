// parseSections: the outline alone is the one that the whole plan has.
import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { KehoachError, parsePlan, parseSections } from '../../src/index.js'

const CORPUS = new URL('../../corpus/', import.meta.url)
const documents = readdirSync(CORPUS, { recursive: true, encoding: 'utf8' }).filter((path) => /\.(?:txt|md)$/u.test(path) && !path.endsWith('README.md'))

describe('parseSections', () => {
  it.each(documents)('%s', (path) => {
    const text = readFileSync(new URL(path, CORPUS), 'utf8')
    expect(parseSections(text)).toEqual(parsePlan(text).sections)
  })

  it('has the errors of parsePlan', () => {
    for (const read of [parseSections, parsePlan]) {
      expect(() => read('I. MỤC TIÊU', { maxLength: 3 })).toThrow(KehoachError)
      expect(() => read(7 as never)).toThrow(/not from number/u)
    }
  })
})
