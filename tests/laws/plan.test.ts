// The laws of every plan, held against the corpus and against generated soup: nothing throws, words stand at their positions, leaves tile.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { RunResult } from '../../src/pipeline.js'
import { DOCUMENTS, runText } from './documents.js'
import { PLAN_LAWS } from './plan-laws.js'
import { soup } from './soup.js'

const RUNS = { seed: 20_260_801, numRuns: 150 } as const
const LAWS = Object.entries(PLAN_LAWS)
const results = new Map<string, RunResult>()
/** Each spelling is parsed once for all laws. */
const resultOf = (text: string, isMarkdown: boolean): RunResult => {
  const known = results.get(text) ?? runText(text, isMarkdown)
  results.set(text, known)
  return known
}

describe.each(LAWS)('%s', (name, law) => {
  for (const { name: document, text, isMarkdown } of DOCUMENTS) {
    const spellings = {
      'as received': text,
      'with CRLF': text.replaceAll('\n', '\r\n'),
      decomposed: text.normalize('NFD'),
      'with a byte order mark': `\ufeff${text}`,
    }
    for (const [spelling, written] of Object.entries(spellings)) {
      it(`${document} ${spelling}`, () => {
        expect(law(written, resultOf(written, isMarkdown))).toEqual([])
      })
    }
  }

  if (name !== 'words have no space at their ends')
    it('soup', () => {
      fc.assert(
        fc.property(soup, fc.boolean(), (text, isMarkdown) => {
          expect(law(text, runText(text, isMarkdown))).toEqual([])
        }),
        RUNS,
      )
    })

  it.each(['', ' ', '\n', '\r\n', '\r', '\u0000', '\ud800', '\u202e', '\u0301', '|', '*', '1.', '-', '\\', '<br>', 'KẾ HOẠCH', '1. \n1. '])(
    'the text %j',
    (text) => {
      expect(law(text, runText(text))).toEqual([])
    },
  )
})

describe('the same input gives the same bytes', () => {
  it.each(DOCUMENTS)('$name', ({ text, isMarkdown }) => {
    expect(JSON.stringify(runText(text, isMarkdown))).toBe(JSON.stringify(runText(text, isMarkdown)))
  })

  it('soup', () => {
    fc.assert(
      fc.property(soup, (text) => {
        expect(JSON.stringify(runText(text))).toBe(JSON.stringify(runText(text)))
      }),
      { ...RUNS, numRuns: 40 },
    )
  })
})

describe('parsing never fails', () => {
  it.each(['|\n|\n|\n', '|\n\n|\n\n|\n', 'KẾ HOẠCH\nNước sạch năm 2026\n1. Bảng trống:\n|\n|\n|\n|\n2. Khác.'])(
    'on a table of lone pipes without a cell: %j',
    (text) => {
      expect(() => runText(text)).not.toThrow()
    },
  )
})

/** Small texts that soup finds late. */
describe('the leaves of the tree tile the source where something stands between items', () => {
  const law = PLAN_LAWS['the leaves of the tree tile the source']!
  const between = (line: string) => `KẾ HOẠCH\nTiêm phòng năm 2026\nI. MỤC TIÊU\n1. Tiêm đủ mũi.\n${line}\n2. Không để thành dịch.\n`
  it.each([between('Đoạn văn không có dấu.'), between('| Xã | Mũi |\n|---|---|\n| Nà Sản | 30 |')])('%j', (text) => {
    expect(law(text, runText(text))).toEqual([])
  })
  it.each([
    between('[1] Theo số liệu của trạm y tế xã.'),
    between('# 77_2026_KH_UBND'),
    '1. Cây ăn quả\n- Cam\nĐoạn văn không có dấu.\n+ Cam sành\n2. Cây gỗ',
    '1. Cây ăn quả\n- Cam\n+ Cam sành\n\nĐoạn văn thứ nhất.\n\nĐoạn văn thứ hai.\n\n+ Cam canh\n2. Cây gỗ',
  ])('%j', (text) => {
    expect(law(text, runText(text))).toEqual([])
  })
})
