// Header rows → columns: merged header cells, rows that number the columns, and where the cells of short rows belong.
import { describe, expect, it } from 'vitest'
import { TABLE_GRAMMAR } from '../../grammars/tables/rules.js'
import { type Column, readHeader, type TableCell } from '../../src/tables/columns.js'
import { placeCells } from '../../src/tables/place-cells.js'
import { makeView } from '../../src/text/view.js'
import { cellsOf, lonePipes, pipes, planOf, type Rows, tableOf } from './draw.js'

/** A cell by its words alone. */
const cell = (words: string): TableCell => ({ view: words === '' ? null : makeView(words, [[0, words.length]]), start: 0, end: words.length })
const cells = (rows: Rows): TableCell[][] => rows.map((row) => row.map(cell))

describe('merged header cells', () => {
  const columnsOf = (rows: Rows, width: number) =>
    readHeader(cells(rows), width, TABLE_GRAMMAR)?.columns.map(({ kind, from, to }) => [kind, ...(to === null ? [] : [from, to])].join(' '))
  const YEARS = ['Năm 2026', 'Năm 2027', 'Năm 2028']

  it('parts below the last header cell', () => {
    const rows = [['TT', 'Chỉ tiêu', 'ĐVT', 'Mục tiêu'], YEARS, ['1', 'Số tàu', 'Tàu', '4', '5', '6']]
    expect(columnsOf(rows, 6)).toEqual(['index', 'name', 'unit', 'value  2026', 'value  2027', 'value  2028'])
  })
  it('parts below a header cell in the middle', () => {
    const rows = [['TT', 'Chỉ tiêu', 'ĐVT', 'Kế hoạch', 'Cơ quan chủ trì'], YEARS, ['1', 'Số tàu', 'Tàu', '4', '5', '6', 'Sở Xây dựng']]
    expect(columnsOf(rows, 7)).toEqual(['index', 'name', 'unit', 'value  2026', 'value  2027', 'value  2028', 'lead'])
  })
  it('a column of results before them keeps its place', () => {
    const rows = [['TT', 'Chỉ tiêu', 'ĐVT', 'Thực hiện 2025', 'Mục tiêu từng năm', 'Ghi chú'], YEARS, ['1', 'Số tàu', 'Tàu', '3', '4', '5', '6', 'Mới']]
    expect(columnsOf(rows, 8)).toEqual(['index', 'name', 'unit', 'past  2025', 'value  2026', 'value  2027', 'value  2028', 'note'])
  })
  it('two header cells share their parts', () => {
    const rows = [
      ['TT', 'Chỉ tiêu', 'Năm 2026', 'Năm 2027'],
      ['Kế hoạch', 'Phấn đấu', 'Kế hoạch', 'Phấn đấu'],
      ['1', 'Số tàu', '4', '5', '6', '7'],
    ]
    expect(columnsOf(rows, 6)).toEqual(['index', 'name', 'value  2026', 'value  2026', 'value  2027', 'value  2027'])
  })
  it('a row that numbers the columns is none of the body', () => {
    for (const numbers of [
      ['1', '2', '3'],
      ['A', 'B', '1'],
      ['(1)', '(2)', '(3)'],
    ]) {
      const rows = [['TT', 'Chỉ tiêu', 'Năm 2026'], numbers, ['1', 'Số tàu', '4']]
      expect(readHeader(cells(rows), 3, TABLE_GRAMMAR)?.rows).toBe(2)
    }
  })
  it('a first row that tells of no column heads nothing', () => {
    expect(
      readHeader(
        cells([
          ['a', 'b', 'c'],
          ['1', '2', '3'],
        ]),
        3,
        TABLE_GRAMMAR,
      ),
    ).toBeNull()
    expect(readHeader(cells([['TT', 'Họ và tên', 'Chức vụ']]), 3, TABLE_GRAMMAR)).toBeNull()
  })
})

describe('cells of short rows', () => {
  const column = (kind: Column['kind']): Column => ({ header: kind, kind, from: null, to: null })
  const columns = (['index', 'name', 'lead', 'time'] as const).map(column)
  /** Numbers fit the index, words in capitals agencies, years times. */
  const fits = ({ view }: TableCell, { kind }: Column): number => {
    const kindOfCell = /^\d{1,2}$/.test(view?.text ?? '')
      ? 'index'
      : /^20\d\d$/.test(view?.text ?? '')
        ? 'time'
        : /^[A-Z]+$/.test(view?.text ?? '')
          ? 'lead'
          : 'name'
    return kind === kindOfCell ? 2 : -2
  }
  const above = ['1', 'việc', 'A', '2026'].map(cell)
  const placed = (...row: string[]) => {
    const { cells: found, repeated } = placeCells(row.map(cell), columns, above, fits, TABLE_GRAMMAR)
    return [found.map(({ view }) => view?.text ?? ''), [...repeated]]
  }

  it('a full row stands as written', () => expect(placed('2', 'khác', 'B', '2027')).toEqual([['2', 'khác', 'B', '2027'], []]))
  it('an empty cell stays empty', () => expect(placed('2', 'khác', '', '2027')).toEqual([['2', 'khác', '', '2027'], []]))
  it('a missing cell repeats the one above', () => expect(placed('2', 'khác', '2027')).toEqual([['2', 'khác', 'A', '2027'], [2]]))
  it('several missing cells repeat those above', () =>
    expect(placed('2', 'khác')).toEqual([
      ['2', 'khác', 'A', '2026'],
      [2, 3],
    ]))
  it.each(['nt', '-nt-', '"', '”', 'Như trên'])('«%s» repeats the cell above', (mark) =>
    expect(placed('2', 'khác', mark, '2027')).toEqual([['2', 'khác', 'A', '2027'], [2]]),
  )
  it('nothing above, nothing to repeat', () => {
    const { cells: found, repeated } = placeCells(['1', 'việc', 'nt', '2026'].map(cell), columns, null, fits, TABLE_GRAMMAR)
    expect([found.map(({ view }) => view?.text ?? ''), repeated.size]).toEqual([['1', 'việc', '', '2026'], 0])
  })
})

describe('plan.tables', () => {
  const ROWS = [
    ['TT', 'Nhiệm vụ', 'Cơ quan chủ trì', 'Thời gian'],
    ['1', 'Sửa cảng cá', 'Sở Xây dựng', '2026'],
    ['2', 'Kẻ biển báo', '', 'Quý I/2027'],
  ]

  it.each([
    ['one cell a line', lonePipes],
    ['pipe rows', pipes],
  ])('%s: header and rows are the words', (_, draw) => {
    const plan = planOf(draw(ROWS))
    expect(tableOf(plan).header).toEqual(ROWS[0])
    expect(cellsOf(plan)).toEqual(ROWS.slice(1))
    expect(tableOf(plan).sectionId).toBe('II')
  })
  const twoRows = (first: string, second: string) =>
    planOf(
      lonePipes([
        ['TT', 'Chỉ tiêu', 'ĐVT', 'Mục tiêu'],
        [first, second],
        ['1', 'Số tàu', 'Tàu', '4', '5'],
      ]),
    )
  it('a header over two rows joins the words of both', () => {
    const plan = twoRows('Năm 2026', 'Năm 2027')
    expect(tableOf(plan).header).toEqual(['TT', 'Chỉ tiêu', 'ĐVT', 'Mục tiêu Năm 2026', 'Mục tiêu Năm 2027'])
    expect(cellsOf(plan)).toEqual([['1', 'Số tàu', 'Tàu', '4', '5']])
  })
  it('bare years in the second header row are no row of data', () => {
    expect(cellsOf(twoRows('2026', '2027'))).toEqual([['1', 'Số tàu', 'Tàu', '4', '5']])
  })
  it('a table without a header that is understood keeps its rows', () => {
    const plan = planOf(
      pipes([
        ['Xã', 'Dân số'],
        ['An Hòa', '5.200'],
      ]),
    )
    expect(tableOf(plan).header).toEqual([])
    expect(cellsOf(plan)).toEqual([
      ['Xã', 'Dân số'],
      ['An Hòa', '5.200'],
    ])
  })
  it('wrapped words and markup are made readable', () => {
    const plan = planOf(
      lonePipes([
        ['**TT**', '**Nhiệm\nvụ**', '**Cơ quan chủ trì**'],
        ['1', 'Sửa chữa\ncảng cá', 'Sở Xây\ndựng'],
      ]),
    )
    expect([tableOf(plan).header, ...cellsOf(plan)]).toEqual([
      ['TT', 'Nhiệm vụ', 'Cơ quan chủ trì'],
      ['1', 'Sửa chữa cảng cá', 'Sở Xây dựng'],
    ])
  })
})
