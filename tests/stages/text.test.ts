// Lines, points, folding and views: how a text is made readable and how each offset finds back to the source.
import { describe, expect, it } from 'vitest'
import { usesDecimalPoint, withDecimalComma } from '../../src/text/decimals.js'
import { fold, foldAll } from '../../src/text/fold.js'
import { indexLines, pointAt, positionOf } from '../../src/text/lines.js'
import { makeView } from '../../src/text/view.js'

const view = (source: string) => makeView(source, [[0, source.length]])

describe('lines', () => {
  it('end before LF and before CRLF, and the last one with the text', () => {
    const { starts, ends } = indexLines('ao\r\nhồ\n\r\nsuối')
    expect(starts).toEqual([0, 4, 7, 9])
    expect(ends).toEqual([2, 6, 7, 13])
  })

  it('there is one in an empty text, and a last empty one behind a final break', () => {
    expect(indexLines('').starts).toEqual([0])
    expect(indexLines('ao\n').starts).toEqual([0, 3])
  })

  it('points count lines and columns from 1 in UTF-16 units', () => {
    const lines = indexLines('🏥 trạm\r\nxá')
    expect(pointAt(lines, 0)).toEqual({ line: 1, column: 1, offset: 0 })
    expect(pointAt(lines, 3)).toEqual({ line: 1, column: 4, offset: 3 })
    expect(pointAt(lines, 9)).toEqual({ line: 2, column: 1, offset: 9 })
    expect(positionOf(lines, 9, 11).end).toEqual({ line: 2, column: 3, offset: 11 })
  })

  it('points say their page where the text has pages, and an end is on the page of the last character', () => {
    const lines = indexLines('ao hồ suối', [], { pages: [0, 3, 3, 6] })
    const pages = (from: number, to: number) => {
      const { start, end } = positionOf(lines, from, to)
      return [start.page, end.page]
    }
    expect(pages(0, 3)).toEqual([1, 1])
    expect(pages(0, 4)).toEqual([1, 3])
    expect(pages(6, 10)).toEqual([4, 4])
  })
})

describe('fold', () => {
  it.each([
    ['UỶ BAN', 'ủy ban'],
    ['hoà thuý khoẻ', 'hòa thúy khỏe'],
    ['quý quỳ', 'quý quỳ'],
    ['hoàn thuyền', 'hoàn thuyền'],
    ['Ðoàn – “Đội”', 'đoàn - "đội"'],
  ])('«%s» is «%s»', (text, folded) => {
    expect(fold(text)).toBe(folded)
  })

  it('keeps the length, also of letters whose lower case is longer', () => {
    for (const text of ['İstanbul', 'ẞ', 'Ǆ', '\ud800', 'Ự']) expect(fold(text)).toHaveLength(text.length)
  })

  it('of many texts at once is that of each', () => {
    const texts = ['Uỷ ban – Ðoàn', 'HOÀ BÌNH', 'quý', 'Thuỷ', 'İstanbul', '', 'Sở Y tế', 'hoà', 'nhân dân']
    expect(foldAll(texts)).toEqual(texts.map(fold))
  })
})

describe('a view', () => {
  it.each([
    ['joins spaces of all kinds', 'ao\u00a0 \thồ', 'ao hồ'],
    ['drops what cannot be seen', 'a\u200bo\ufeff hồ\u00ad', 'ao hồ'],
    ['composes marks', 'hồ'.normalize('NFD'), 'hồ'],
    ['reads Ð as Đ', 'Ðồi', 'Đồi'],
    ['drops emphasis', '**1. Ao** *hồ*', '1. Ao hồ'],
    ['keeps (*)', 'Ao (*) hồ', 'Ao (*) hồ'],
    ['drops the backslash of an escape', '1\\. Ao \\- hồ', '1. Ao - hồ'],
    ['reads <br> as a space', 'Ao<br/>hồ', 'Ao hồ'],
    ['drops other tags of markup', '<b>Ao</b> <sup>2</sup>', 'Ao 2'],
    ['keeps what only looks like a tag', 'a < b và c > d', 'a < b và c > d'],
    ['keeps lone surrogates', 'a\ud800b', 'a\ud800b'],
  ])('%s', (_, source, text) => {
    expect(view(source).text).toBe(text)
  })

  it.each([
    ['keeps the last bullet of a text', '* Ao có hồ', '* Ao có hồ'],
    ['keeps a bullet before emphasis', '* Ao có *một* hồ', '* Ao có một hồ'],
  ])('%s', (_, source, text) => {
    expect(view(source).text).toBe(text)
  })

  it('finds the source of each word behind everything that was changed', () => {
    const source = `  **${'Hồ'.normalize('NFD')}**\u00a0\u00a0nước\\-ngọt<br>\r\n\tBản  Chang  `
    const { text, map } = view(source)
    expect(text).toBe('Hồ nước-ngọt Bản Chang')
    for (const word of ['nước', 'ngọt', 'Bản', 'Chang']) {
      const at = text.indexOf(word)
      expect(source.slice(map.start(at), map.end(at + word.length))).toBe(word)
    }
    expect(source.slice(map.start(0), map.end(2))).toBe('Hồ'.normalize('NFD'))
    expect(source.slice(map.start(0), map.end(text.length)).trim()).toMatch(/Chang$/u)
  })

  it('joins ranges with one space and maps over the gap', () => {
    const source = 'Trạm y tế\n   lưu động'
    const joined = makeView(source, [
      [0, 9],
      [10, source.length],
    ])
    expect(joined.text).toBe('Trạm y tế lưu động')
    expect(source.slice(joined.map.start(5), joined.map.end(13))).toBe('y tế\n   lưu')
  })
})

describe('decimals', () => {
  it.each([
    ['tăng 7.5%, đạt 96.25%, thu 2.05 tấn', true],
    ['tăng 7.5%, đạt 96.25%, trồng 1.500 ha', false],
    ['tăng 7.5%, đạt 96.25%, thu 2.05 tấn, chi 12.000 đồng', false],
    ['tăng 7,5%, đạt 96.25% và 3.5%', false],
    ['đạt 7.5% số hộ', false],
    ['Quyết định 12.5/QĐ, ngày 15.11.2025', false],
  ])('«%s»: with a point %s', (text, expected) => {
    expect(usesDecimalPoint(text)).toBe(expected)
  })

  it.each([
    ['đạt 2.125 tấn', 'đạt 2,125 tấn'],
    ['thu 1,250.5 triệu', 'thu 1.250,5 triệu'],
    ['ngày 15.11.2025, mục 1.2.3', 'ngày 15.11.2025, mục 1.2.3'],
  ])('«%s» becomes «%s»', (text, expected) => {
    expect(withDecimalComma(text)).toBe(expected)
  })
})

describe('character references', () => {
  it.each([
    ['Sở KH&amp;CN&nbsp;tỉnh', 'Sở KH&CN tỉnh'],
    ['&#272;oàn &#x111;i', 'Đoàn đi'],
    ['R&D; A&B; &xyz; &#1;', 'R&D; A&B; &xyz; &#1;'],
  ])('«%s» reads «%s»', (source, text) => {
    const made = view(source)
    expect(made.text).toBe(text)
    expect(made.map.end(made.text.length)).toBe(source.length)
  })
})
