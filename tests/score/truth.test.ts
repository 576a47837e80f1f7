// The corpus is sound: each truth has its form, its quotes stand on their lines, its items begin with their markers.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { corpusDocuments } from './documents.js'
import { isTableTruth, type TableTruth } from './truth.js'

const CORPUS = fileURLToPath(new URL('../../corpus', import.meta.url))
const { documents, tables } = corpusDocuments(CORPUS)

/** Lines after the first that a quote may run on in a wrapped text. */
const LINES_OF_A_QUOTE = 4

/** Markup, escapes and spacing left out, and case: a heading may be quoted in either. */
const plain = (text: string) =>
  text
    .normalize('NFC')
    .replace(/[*\\#]/g, '')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase()

describe.each(documents)('$name', ({ path, truth }) => {
  const lines = readFileSync(path, 'utf8').split('\n')
  /** The words from a line on, as far as a fact of it may reach. */
  const wordsFrom = (line: number) => plain(lines.slice(line - 1, truth.wrapped ? line + LINES_OF_A_QUOTE : line).join(' '))
  const whole = isTableTruth(truth) ? null : truth

  test('has a meta.json that says what it is and why it may be shown', () => {
    const meta: unknown = JSON.parse(readFileSync(join(path, '..', 'meta.json'), 'utf8'))
    for (const field of ['title', 'kind', 'subject', 'from', 'license']) expect(meta).toHaveProperty(field, expect.any(String))
    expect(meta).toHaveProperty('layout', expect.any(Array))
  })
  test('quotes stand on their lines', () => {
    const quoted = [...truth.milestones, ...truth.deadlines, ...(whole?.qualitative ?? [])]
    expect(quoted.filter(({ line, quote }) => !wordsFrom(line).includes(plain(quote))).map(({ line, quote }) => `${line}: ${quote}`)).toEqual([])
  })
  test('items begin with their marker and the head that follows', () => {
    const wrong = (whole?.sections ?? []).filter(({ line, marker, head }) => {
      const words = plain(lines.slice(line - 1, line + LINES_OF_A_QUOTE).join(' '))
      return !words.startsWith(plain(marker)) || !words.includes(plain(head))
    })
    expect(wrong).toEqual([])
  })
  test('items are in order and enclosed by earlier items', () => {
    const seen = new Set<number>()
    for (const { line, parent } of whole?.sections ?? []) {
      expect(line).toBeGreaterThan(Math.max(0, ...seen))
      if (parent !== null) expect(seen).toContain(parent)
      seen.add(line)
    }
  })
  test('references name numbers that the document has', () => {
    const text = plain(lines.join(' ')).replace(/ /g, '')
    const numbers = (whole?.references ?? []).flatMap(({ number }) => number ?? [])
    expect(numbers.filter((number) => !text.includes(plain(number).replace(/ /g, '')))).toEqual([])
  })
})

describe.each(tables)('tables of $name', ({ path, truth }) => {
  const lines = readFileSync(path, 'utf8').split('\n')
  const { only, rows, milestones, assignments, deadlines } = truth as TableTruth
  /** The words of the row that begins on a line. */
  const wordsOf = (line: number) => {
    const row = rows.find(([first]) => first === line)
    return row ? plain(lines.slice(row[0] - 1, row[1]).join(' ')) : ''
  }

  test('rows are in order and lie in the tables', () => {
    expect(rows.filter(([first, last]) => first > last || !only.some((table) => table[0] <= first && last <= table[1]))).toEqual([])
    expect(rows.filter(([first], index) => index > 0 && first <= rows[index - 1]![1])).toEqual([])
  })
  test('facts stand on the first line of a row that holds their quote', () => {
    const quoted = [...milestones, ...assignments.filter(({ quote, line }) => !repeatsAbove(quote, line)), ...deadlines]
    expect(quoted.filter(({ line, quote }) => !wordsOf(line).includes(plain(quote))).map(({ line, quote }) => `${line}: ${quote}`)).toEqual([])
  })
  test('the text leaves these lines out', () => {
    const { truth: whole } = documents.find((document) => document.path === path)!
    const ignored = isTableTruth(whole) ? [] : whole.ignore
    expect(only.filter(([first, last]) => !ignored.some((range) => range[0] <= first && last <= range[1]))).toEqual([])
  })

  /** An agency of a merged cell or a ditto mark has its words in a row above. */
  function repeatsAbove(quote: string, line: number): boolean {
    return !wordsOf(line).includes(plain(quote)) && rows.some(([first]) => first < line && wordsOf(first).includes(plain(quote)))
  }
})

test('the five source documents and our own are all there', () => {
  expect(documents.map((document) => document.name)).toEqual(
    expect.arrayContaining([
      'binh-duong-2016-2020',
      'bo-noi-vu-2021-2030',
      'dai-hoc-bang-pipe-2026',
      'giam-ngheo-xa-2026-2030',
      'ha-noi-2282-2021-2030',
      'nghe-an-binh-dang-gioi-2024',
      'so-nganh-chi-tieu-2026-2030',
      'tin-482-bnv-2021',
      'truong-hoc-2025-2026',
      'y-te-du-phong-2026',
    ]),
  )
})
