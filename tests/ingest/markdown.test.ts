// What the Markdown reader says of headings, markup and tables, and what it must leave to the outline.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { markdownRegions, parsedRegions } from '../../src/ingest/markdown.js'
import { MAX_BLOCK_LENGTH, markdownBlocks } from '../../src/ingest/markdown-blocks.js'
import { pairedStars } from '../../src/ingest/markdown-pairs.js'
import type { Region } from '../../src/source-text.js'

function words(text: string, kind: Region['kind']): string[] {
  return markdownRegions(text)
    .filter((region) => region.kind === kind)
    .map((region) => text.slice(region.start, region.end))
}

/** The text without its markup, as the parser will see it. */
function plain(text: string): string {
  let out = ''
  let at = 0
  for (const { kind, start, end } of markdownRegions(text)) {
    if (kind !== 'markup') continue
    out += text.slice(at, start)
    at = end
  }
  return out + text.slice(at)
}

describe('headings', () => {
  it('covers an ATX heading whole and marks its signs', () => {
    expect(markdownRegions('# I. MỤC TIÊU')).toEqual([
      { kind: 'heading', start: 0, end: 13 },
      { kind: 'markup', start: 0, end: 1 },
    ])
  })

  it('marks closing signs too', () => {
    expect(words('## II. NHIỆM VỤ ##', 'markup')).toEqual(['##', '##'])
    expect(plain('## II. NHIỆM VỤ ##').trim()).toBe('II. NHIỆM VỤ')
  })

  it('marks strong type within a heading', () => {
    expect(plain('### **1. Mục tiêu chung**')).toBe(' 1. Mục tiêu chung')
  })

  it('takes a heading directly after a line of text', () => {
    expect(words('Căn cứ Luật Đầu tư;\n## I. MỤC ĐÍCH\n1. Nâng cao nhận thức.', 'heading')).toEqual(['## I. MỤC ĐÍCH'])
  })

  it.each([
    ['a rule under a letterhead', 'ỦY BAN NHÂN DÂN\nTỈNH AN GIANG\n-------\nSố: 12/KH-UBND'],
    ['a double rule', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n======='],
    ['a number sign in a sentence', 'Đường dây nóng #1022 hoạt động'],
    ['a number sign without a space', '#kehoach2030'],
  ])('gives no heading for %s', (_what, text) => {
    expect(markdownRegions(text)).toEqual([])
  })
})

describe('emphasis', () => {
  it('follows strong type over a wrapped line', () => {
    expect(plain('**1. Phát triển\nkinh tế số đến năm 2030**')).toBe('1. Phát triển\nkinh tế số đến năm 2030')
  })

  it('takes a closing star beside a space, as converters write it', () => {
    expect(plain('*1.1. *Quán triệt sâu sắc')).toBe('1.1. Quán triệt sâu sắc')
    expect(plain('hộ gia đình *(HGĐ) *trên địa bàn')).toBe('hộ gia đình (HGĐ) trên địa bàn')
  })

  it('takes two stars that have no partner', () => {
    expect(plain('**II. NHIỆM VỤ\nvà giải pháp')).toBe('II. NHIỆM VỤ\nvà giải pháp')
    expect(plain('II. NHIỆM VỤ** **')).toBe('II. NHIỆM VỤ ')
  })

  it('takes stars around nothing', () => {
    expect(plain('| \n* *\n|')).toBe('| \n \n|')
  })

  it('marks underscores but not those inside words', () => {
    expect(plain('_Hà Nội_, tệp ke_hoach_2030')).toBe('Hà Nội, tệp ke_hoach_2030')
  })

  it.each([
    ['a bullet', '* Tổ chức tuyên truyền\n* Kiểm tra, giám sát'],
    ['a note', 'Số liệu (*) tạm tính, xem (*) cuối trang'],
    ['a product', 'diện tích 2 * 3 * 4 m'],
    ['a lone star', 'Ghi chú: *số liệu ước tính'],
    ['quotes and HTML', '> 90% hộ dân\n<b>Mục tiêu</b> &amp; <https://example.vn>'],
    ['numbered items and dashes', '1. Mục tiêu\n\n- Đến năm 2030\n\n    a) Phát triển\n\n1.1. Nội dung'],
  ])('leaves %s alone', (_what, text) => {
    expect(markdownRegions(text)).toEqual([])
  })

  it('keeps a bullet of stars beside strong type', () => {
    expect(plain('* **Mục tiêu:** đến năm 2030')).toBe('* Mục tiêu: đến năm 2030')
  })
})

describe('other markup', () => {
  it('marks the backslash of an escape and reads no emphasis into escaped stars', () => {
    expect(plain('\\- Phát triển\n1\\. Mục tiêu')).toBe('- Phát triển\n1. Mục tiêu')
    expect(plain('\\*Ghi chú\\* của bảng')).toBe('*Ghi chú* của bảng')
  })

  it('marks the brackets and the destination of a link, never its words', () => {
    expect(plain('theo [Quyết định số 749/QĐ-TTg](https://example.vn/749 "QĐ") ngày 03/6/2020')).toBe('theo Quyết định số 749/QĐ-TTg ngày 03/6/2020')
    expect(plain('![Bản đồ](ban-do.png) tỉnh')).toBe('Bản đồ tỉnh')
  })

  it('leaves brackets that are no link', () => {
    expect(markdownRegions('thu ngân sách [2] năm 2024\n\n[1]: xem phụ lục')).toEqual([])
  })

  it('marks the ticks of code', () => {
    expect(plain('mã ``KH`01`` và `X`')).toBe('mã KH`01 và X')
  })
})

describe('tables', () => {
  const table = '| TT | Chỉ tiêu |\n|---|:---:|\n| 1 | Tỷ lệ hộ nghèo |'

  it('covers the lines of a pipe table', () => {
    expect(words(`I. CHỈ TIÊU\n\n${table}\nGhi chú`, 'table')).toEqual([table])
  })

  it('finds two tables apart', () => {
    expect(words(`${table}\n\n${table}`, 'table')).toEqual([table, table])
  })

  it.each([
    ['lines without a delimiter row', '| TT | Chỉ tiêu |\n| 1 | Tỷ lệ |'],
    ['a single line', '|---|---|'],
    ['bars on lines of their own', '|\nSố: 12/KH-UBND\n|\n---\n|'],
  ])('gives no table for %s', (_what, text) => {
    expect(words(text, 'table')).toEqual([])
  })
})

describe('offsets', () => {
  const text = '# I. MỤC TIÊU\n\n**Đến năm 2030**\tđạt\n\n| A | B |\n|---|---|\n'

  it('count a byte order mark and CRLF as received', () => {
    const received = `\uFEFF${text.replaceAll('\n', '\r\n')}`
    expect(markdownRegions(received).map(({ kind, start, end }) => [kind, received.slice(start, end).replaceAll('\r\n', '\n')])).toEqual(
      markdownRegions(text).map(({ kind, start, end }) => [kind, text.slice(start, end)]),
    )
  })

  it('are ordered, inside the text and name only markup, on any mix of signs', () => {
    const mix = fc.array(fc.constantFrom('*', '**', '_', '`', '#', '# ', '[', '](', ')', '!', '\\', '|', '-', '\n', '\r\n', '\n\n', ' ', 'Đ', 'ộ', '.', '𝒳'), {
      maxLength: 40,
    })
    fc.assert(
      fc.property(mix, (parts) => {
        const source = parts.join('')
        let last = 0
        for (const { kind, start, end } of markdownRegions(source)) {
          expect(start).toBeGreaterThanOrEqual(last)
          expect(end).toBeGreaterThan(start)
          expect(end).toBeLessThanOrEqual(source.length)
          if (kind === 'markup' && !source.slice(start, end).includes('](')) expect(source.slice(start, end)).toMatch(/^[*_`#[\]!\\() ]+$/)
          last = start
        }
      }),
      { seed: 20_260_802, numRuns: 500 },
    )
  })
})

describe('blocks', () => {
  it('are cut at blank lines and, over the limit, at line ends', () => {
    expect([...markdownBlocks('abc\ndef\n \nghi', 5)]).toEqual([
      { start: 0, end: 3 },
      { start: 4, end: 7 },
      { start: 10, end: 13 },
    ])
  })

  it('give nothing for a line over the limit that needs a parser', () => {
    expect(markdownRegions(`\`a\` ${'b'.repeat(MAX_BLOCK_LENGTH)}`)).toEqual([])
    expect(markdownRegions(`**a** ${'b'.repeat(MAX_BLOCK_LENGTH)}`)).toHaveLength(2)
  })

  it('give the same with and without the parser where stars stand in pairs', () => {
    const mix = fc.array(fc.constantFrom('*', '**', '***', ' ', '\n', 'Đ', '.', '(', '𝒳'), { maxLength: 12 })
    fc.assert(
      fc.property(mix, (parts) => {
        const source = parts.join('')
        const fast = pairedStars(source)
        if (fast === null) return
        const parsed = parsedRegions(source).sort((a, b) => a.start - b.start)
        expect(fast).toEqual(parsed)
      }),
      { numRuns: 3000 },
    )
  })
})
