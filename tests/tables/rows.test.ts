// One-cell-per-line tables → rows: planted tables come back, and no reading is cheaper than the one taken.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findTables, type RawCell } from '../../src/split/raw-tables.js'
import { columnCount, readRows, type TableToken } from '../../src/tables/rows.js'
import { indexLines } from '../../src/text/lines.js'
import { lonePipes, type Rows } from './draw.js'

/** The rows of the only table of a text. */
function rowsIn(table: string): string[][] {
  const tables = findTables(indexLines(table))
  if (tables.length !== 1) throw new Error(`${tables.length} tables`)
  return tables[0]!.rows.map((row) => row.map((cell) => table.slice(Math.max(0, cell.start), Math.max(0, cell.end))))
}

describe('rows of one-cell-per-line tables', () => {
  it.each<[string, Rows]>([
    [
      'full rows',
      [
        ['TT', 'Việc', 'Ai'],
        ['1', 'a', 'b'],
        ['2', 'c', 'd'],
      ],
    ],
    [
      'empty cells inside',
      [
        ['TT', 'Việc', 'Ai'],
        ['1', '', 'b'],
        ['2', 'c', 'd'],
      ],
    ],
    [
      'an empty first cell',
      [
        ['TT', 'Việc', 'Ai'],
        ['1', 'a', 'b'],
        ['', 'c', 'd'],
      ],
    ],
    [
      'an empty last cell',
      [
        ['TT', 'Việc', 'Ai'],
        ['1', 'a', ''],
        ['2', 'c', 'd'],
      ],
    ],
    [
      'empty cells on both sides of a row end',
      [
        ['TT', 'Việc', 'Ai'],
        ['1', 'a', ''],
        ['', 'c', 'd'],
        ['2', 'e', 'f'],
      ],
    ],
    ['a group row of one cell', [['TT', 'Việc', 'Ai'], ['I. NHÓM'], ['1', 'a', 'b']]],
    [
      'a group row of two cells',
      [
        ['TT', 'Việc', 'Ai'],
        ['I', 'NHÓM'],
        ['1', 'a', 'b'],
      ],
    ],
    [
      'a row whose last cell is merged with the one above',
      [
        ['TT', 'Việc', 'Ai'],
        ['1', 'a', 'b'],
        ['2', 'c'],
        ['3', 'd', 'e'],
      ],
    ],
    ['cells of one row', [['TT', 'Việc', 'Ai']]],
  ])('%s', (_, rows) => {
    expect(rowsIn(lonePipes(rows))).toEqual(rows)
  })

  it('a cell may have several lines', () => {
    expect(
      rowsIn(
        lonePipes([
          ['TT', 'Tên nhiệm\nvụ'],
          ['1', 'Sửa\nđường\nlàng'],
        ]),
      ),
    ).toEqual([
      ['TT', 'Tên nhiệm\nvụ'],
      ['1', 'Sửa\nđường\nlàng'],
    ])
  })
  it('a blank line between pipes is an empty cell', () => {
    expect(rowsIn('|\nTT\n|\nViệc\n|\nAi\n|\n|\n1\n|\n\n|\nb\n|\n')).toEqual([
      ['TT', 'Việc', 'Ai'],
      ['1', '', 'b'],
    ])
  })
  it('text behind the table is none of it', () => {
    const table = lonePipes([
      ['TT', 'Việc'],
      ['1', 'a'],
    ])
    expect(rowsIn(`${table}\nCác đơn vị triển khai thực hiện.\n`)).toEqual([
      ['TT', 'Việc'],
      ['1', 'a'],
    ])
  })
  it('CRLF changes nothing', () => {
    expect(
      rowsIn(
        lonePipes([
          ['TT', 'Việc'],
          ['1', ''],
        ]).replaceAll('\n', '\r\n'),
      ),
    ).toEqual([
      ['TT', 'Việc'],
      ['1', ''],
    ])
  })
})

const WORDS = ['1', '2', 'a', 'b', 'đường', '95%']
const cell = fc.oneof({ weight: 3, arbitrary: fc.constantFrom(...WORDS) }, { weight: 1, arbitrary: fc.constant('') })
const hasWords = (row: readonly string[]) => row.some((words) => words !== '')

describe('planted tables', () => {
  const fullRows = fc
    .integer({ min: 2, max: 4 })
    .chain((width) =>
      fc.tuple(
        fc.array(fc.constantFrom(...WORDS), { minLength: width, maxLength: width }),
        fc.array(fc.array(cell, { minLength: width, maxLength: width }).filter(hasWords), { maxLength: 4 }),
      ),
    )

  it('rows as wide as their header come back whatever is empty', () => {
    fc.assert(
      fc.property(fullRows, ([header, body]) => {
        expect(rowsIn(lonePipes([header, ...body]))).toEqual([header, ...body])
      }),
      { seed: 20_260_803 },
    )
  })

  const anyRows = fc
    .integer({ min: 2, max: 3 })
    .chain((width) =>
      fc.tuple(
        fc.array(fc.constantFrom(...WORDS), { minLength: width, maxLength: width }),
        fc.array(fc.array(cell, { minLength: 1, maxLength: width }).filter(hasWords), { minLength: 1, maxLength: 3 }),
      ),
    )

  it('no reading is cheaper, and where the planted one is the only cheapest it is taken', () => {
    fc.assert(
      fc.property(anyRows, ([header, body]) => {
        const planted = [header, ...body]
        const tokens = tokensOf(planted)
        const width = columnCount(tokens)
        const readings = allReadings(tokens, width)
        const costs = readings.map((reading) => costOf(reading, width))
        const least = Math.min(...costs)
        const taken = readRows(tokens, width).map((row) => row.map((one) => wordsOf(one, planted)))
        expect(
          costOf(
            taken.map((row) => row.map((words) => words !== '')),
            width,
          ),
        ).toBe(least)
        if (
          costs.filter((cost) => cost === least).length === 1 &&
          costOf(
            planted.map((row) => row.map((words) => words !== '')),
            width,
          ) === least
        )
          expect(taken).toEqual(planted)
      }),
      { seed: 20_260_803 },
    )
  })
})

/** True for a cell with words. */
type Reading = boolean[][]

/** A cell's range is its number among the cells with words. */
function tokensOf(rows: Rows): TableToken[] {
  let count = 0
  return rows.flatMap((row) => [
    'pipe' as const,
    ...row.flatMap((words): TableToken[] => {
      if (words === '') return ['pipe']
      count++
      return [{ start: count, end: count + 1 }, 'pipe']
    }),
  ])
}

function wordsOf({ start }: RawCell, rows: Rows): string {
  return start < 0 ? '' : rows.flat().filter((words) => words !== '')[start - 1]!
}

/** Every way to cut the tokens into rows of at most `width` cells: the plain reference of the reader. */
function allReadings(tokens: readonly TableToken[], width: number): Reading[] {
  const from = (start: number): Reading[] => {
    // a pipe left over at the end closes the table
    if (start >= tokens.length - 1) return [[]]
    if (tokens[start] !== 'pipe') return []
    const found: Reading[] = []
    const row: boolean[] = []
    let at = start + 1
    while (row.length < width && at < tokens.length) {
      row.push(tokens[at] !== 'pipe')
      if (tokens[at] !== 'pipe') at++
      if (tokens[at] !== 'pipe') break
      at++
      const here = [...row]
      found.push(...from(at).map((rest) => [here, ...rest]))
    }
    return found
  }
  return from(0)
}

/** What rows.ts says of readings: narrow rows are dear, empty cells in them dearer, empty cells of full rows cheap. */
function costOf(reading: Reading, width: number): number {
  const rowCost = (row: readonly boolean[]): number => {
    const empty = row.filter((filled) => !filled).length
    if (empty === row.length) return row.length === width ? 30 : 300
    return row.length === width ? 5 * empty : 100 + width - row.length + 150 * empty
  }
  return reading.reduce((sum, row) => sum + rowCost(row), 0)
}
