// The examples beside the tables' grammar, each in three spellings; those that are wanted still fail.
import { describe, expect, it } from 'vitest'
import type { Wanted } from '../../grammars/example.js'
import { HEADER_EXAMPLES, TIME_EXAMPLES, VALUE_EXAMPLES } from '../../grammars/tables/examples.js'
import { TABLE_GRAMMAR } from '../../grammars/tables/rules.js'
import { parsePlan } from '../../src/index.js'
import { kindOf } from '../../src/tables/columns.js'
import { makeView } from '../../src/text/view.js'
import { lonePipes, milestonesOf, pipes, text, timesOf } from './draw.js'

const test = (example: Wanted) => (example.wanted === true ? it.fails : it)
const SPELLINGS: readonly ((written: string) => string)[] = [
  (written) => written,
  (written) => written.normalize('NFD'),
  (written) => written.replaceAll('\n', '\r\n'),
]

describe('headers', () => {
  const kind = (header: string) => kindOf(makeView(header, [[0, header.length]]).text, TABLE_GRAMMAR)
  for (const example of HEADER_EXAMPLES) {
    test(example)(`«${example.header}» heads ${example.kind}`, () => {
      expect(kind(example.header)).toBe(example.kind)
      expect(kind(example.header.normalize('NFD'))).toBe(example.kind)
      expect(kind(`**${example.header.toUpperCase()}**`)).toBe(example.kind)
    })
  }
  it.each([...new Set(TABLE_GRAMMAR.headers.map(([column]) => column))])('%s has an example', (column) => {
    expect(HEADER_EXAMPLES.some((example) => example.kind === column)).toBe(true)
  })
})

describe('value cells', () => {
  for (const example of VALUE_EXAMPLES) {
    test(example)(`«${example.cell}» in «${example.unit ?? ''}» is ${JSON.stringify(example.value)}`, () => {
      const rows = [
        ['TT', 'Chỉ tiêu', 'Đơn vị tính', 'Năm 2030'],
        ['1', 'Số tàu cá được cấp giấy phép', 'Tàu', '450'],
        ['2', 'Sản lượng, giá trị khai thác', example.unit ?? '', example.cell],
        ['3', 'Số cảng cá loại II', 'Cảng', '3'],
      ]
      for (const spell of SPELLINGS)
        for (const draw of [lonePipes, pipes]) {
          const found = milestonesOf(parsePlan(spell(text(draw(rows))))).slice(1, -1)
          expect(found).toHaveLength(example.value === null ? 0 : 1)
          expect(found).toMatchObject(example.value === null ? [] : [example.value])
        }
    })
  }
})

describe('time cells', () => {
  for (const example of TIME_EXAMPLES) {
    const header = example.header ?? 'Thời gian thực hiện'
    test(example)(`«${example.cell}» below «${header}» is ${example.deadlines.length} deadlines`, () => {
      const rows = [
        ['TT', 'Nhiệm vụ', 'Cơ quan chủ trì', header],
        ['1', 'Sửa chữa cảng cá', 'Sở Xây dựng', example.cell],
      ]
      for (const spell of SPELLINGS)
        for (const draw of [lonePipes, pipes]) expect(timesOf(parsePlan(spell(text(draw(rows)))).deadlines)).toEqual([...example.deadlines])
    })
  }
})
