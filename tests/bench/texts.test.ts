// The texts of the benchmark are what its tables say: the sizes, the same each time, and as many facts as the corpus has.
import { describe, expect, it } from 'vitest'
import { adversarialText, CASES, FIRST, sizesOf } from '../../bench/adversarial-cases.js'
import { corpusDocuments, largeText, numberedFile } from '../../bench/texts.js'
import { parsePlan } from '../../src/index.js'

const bytesOf = (text: string) => Buffer.byteLength(text)
const linesOf = (text: string) => text.split('\n')

describe('largeText', () => {
  it.each([10_000, 300_000])('has at most %d bytes, and no line less', (bytes) => {
    const text = largeText(bytes)
    expect(bytesOf(text)).toBeLessThanOrEqual(bytes)
    expect(bytesOf(text)).toBeGreaterThan(bytes - 5000)
    expect(text.endsWith('\n')).toBe(true)
  })

  it('is the same each time', () => {
    expect(largeText(200_000)).toBe(largeText(200_000))
  })

  it('has its share of facts to the end', () => {
    const plan = parsePlan(largeText(300_000))
    const known = corpusDocuments().map(({ text }) => ({ bytes: bytesOf(text), plan: parsePlan(text) }))
    const bytes = known.reduce((sum, one) => sum + one.bytes, 0)
    for (const kind of ['sections', 'targets', 'tasks', 'deadlines', 'references'] as const) {
      const share = (known.reduce((sum, one) => sum + one.plan[kind].length, 0) * 300_000) / bytes
      expect(plan[kind].length, kind).toBeGreaterThan(share * 0.8)
    }
  })

  it('repeats hardly a sentence', () => {
    const sentences = linesOf(largeText(600_000)).filter((line) => line.length > 60 && /\p{L}{3} N\d+\.$/u.test(line))
    expect(sentences.length).toBeGreaterThan(500)
    expect(new Set(sentences).size).toBeGreaterThan(sentences.length * 0.95)
  })
})

describe('numberedFile', () => {
  it('has as many facts as the document that it is made of', () => {
    const index = corpusDocuments().findIndex(({ name }) => name === 'nghe-an-binh-dang-gioi-2024')
    const { text } = corpusDocuments()[index]!
    const plan = parsePlan(numberedFile(index + 10 * corpusDocuments().length, bytesOf(text) + 100).text)
    const known = parsePlan(text)
    for (const kind of ['sections', 'targets', 'tasks', 'deadlines', 'references'] as const) expect(plan[kind].length, kind).toBe(known[kind].length)
  })

  it('has a name, a size and words of its own', () => {
    const [one, other] = [numberedFile(1, 13_000), numberedFile(1 + corpusDocuments().length, 13_000)]
    expect(one.name).not.toBe(other.name)
    expect(one.text).not.toBe(other.text)
    for (const { text } of [one, other]) expect(bytesOf(text)).toBeGreaterThan(11_000)
    for (const { text } of [one, other]) expect(bytesOf(text)).toBeLessThanOrEqual(13_000)
  })
})

describe.each(CASES)('$name', (one) => {
  it('doubles', () => {
    const sizes = sizesOf(one, FIRST)
    expect(sizes.map((bytes) => bytes / sizes[0]!)).toEqual([1, 2, 4, 8])
    for (const bytes of sizes) {
      expect(bytesOf(adversarialText(one, bytes))).toBeLessThanOrEqual(bytes)
      expect(bytesOf(adversarialText(one, bytes))).toBeGreaterThan(bytes * 0.95)
    }
  })
})

it('names each case once', () => {
  expect(new Set(CASES.map(({ name }) => name)).size).toBe(CASES.length)
})

it('makes what the names promise', () => {
  const last = (name: string) => {
    const one = CASES.find((known) => known.name === name)!
    return adversarialText(one, sizesOf(one, FIRST).at(-1)!)
  }
  expect(linesOf(last('100,000 bullets').trimEnd())).toHaveLength(100_000)
  expect(last('a million digits')).toMatch(/^7{1000000}$/)
})
