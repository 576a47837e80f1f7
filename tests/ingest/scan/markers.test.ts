// Markers that were recognised badly, on lines as a recogniser gives them; and what must stay as it is.
import { describe, expect, it } from 'vitest'
import type { FlowItem } from '../../../src/ingest/pdf/flow.js'
import { repairMarkers } from '../../../src/ingest/scan/repair-markers.js'
import { repairTitles } from '../../../src/ingest/scan/repair-title.js'

/** Lines below each other, all at the indent of a paragraph; words are six points a letter wide. */
function flow(lines: readonly string[], left = 100): FlowItem[] {
  return lines.map((text, at): FlowItem => {
    let x = left
    const words = text.split(' ').map((word) => {
      const own = { text: word, left: x, right: x + 6 * word.length, size: 12, bold: 0, plain: word.length, confidence: 90 }
      x = own.right + 3
      return own
    })
    const place = { page: 1, pageWidth: 595, area: 0, isRow: false, margins: null, isNote: false }
    return { kind: 'line', line: { words, left, right: x - 3, y: 100 + 16 * at, size: 12, ...place } }
  })
}

const textOf = (items: readonly FlowItem[]): string[] => items.map((item) => (item.kind === 'line' ? item.line.words.map(({ text }) => text).join(' ') : ''))
const repaired = (...lines: string[]): string[] => textOf(repairMarkers(flow(lines)))

describe('Roman numbers', () => {
  it.each(['u', 'H.', 'Il.', 'll.', 'II,', '1I.'])('"%s" between "I." and "III." is "II."', (seen) => {
    expect(repaired('I. MỤC ĐÍCH', `${seen} MỤC TIÊU`, 'III. NHIỆM VỤ')).toEqual(['I. MỤC ĐÍCH', 'II. MỤC TIÊU', 'III. NHIỆM VỤ'])
  })

  it('that lost a stroke are told by the next one', () => {
    expect(repaired('I. MỤC ĐÍCH', 'II. MỤC TIÊU', 'II. NHIỆM VỤ', 'IV. KINH PHÍ')[2]).toBe('III. NHIỆM VỤ')
  })

  it('that begin again are those of an annex', () => {
    const lines = ['I. MỤC ĐÍCH', '1. Giảm nghèo.', 'I. CHỈ TIÊU', 'II. KINH PHÍ']
    expect(repaired(...lines)).toEqual(lines)
  })

  it('lose what touches them', () => {
    expect(repaired('I.MỤC ĐÍCH', '1. Giảm nghèo.', "'II. KINH PHÍ")).toEqual(['I. MỤC ĐÍCH', '1. Giảm nghèo.', 'II. KINH PHÍ'])
  })
})

describe('Arabic numbers and letters', () => {
  it.each([
    ['2. Trồng rừng', 'S. Trồng cây', '4. Nuôi cá', '3. Trồng cây'],
    ['4. Trồng rừng', 'S. Trồng cây', '6. Nuôi cá', '5. Trồng cây'],
    ['4. Trồng rừng', 'W5. Trồng cây', '6. Nuôi cá', '5. Trồng cây'],
    ['4. Trồng rừng', '5 Trồng cây', '6. Nuôi cá', '5. Trồng cây'],
    ['c) Trồng rừng', 'đ) Trồng cây', 'đ) Nuôi cá', 'd) Trồng cây'],
    ['b) Trồng rừng', '€) Trồng cây', 'd) Nuôi cá', 'c) Trồng cây'],
  ])('after "%s" "%s" is the next one', (above, seen, below, wanted) => {
    const isLater = wanted.startsWith('3')
    expect(repaired(above, seen, below)[1]).toBe(isLater ? seen : wanted)
  })

  it('of two parts are told from large numbers by the one above them', () => {
    expect(repaired('1. Kinh tế', '1.1. Trồng rừng', '12. Nuôi cá', '2. Xã hội')[2]).toBe('1.2. Nuôi cá')
    expect(repaired('10. Kinh tế', '11. Trồng rừng', '12. Nuôi cá')).toEqual(['10. Kinh tế', '11. Trồng rừng', '12. Nuôi cá'])
  })

  it('are not made of words that begin a sentence', () => {
    const lines = ['1. Mục tiêu', 'Ở Bản Liền trồng quế.', 'Hồ Chí Minh', '2. Nhiệm vụ', '50 Hộ nghèo']
    expect(repaired(...lines)).toEqual(lines)
  })
})

it('a repaired word says what it was', () => {
  const [, item] = repairMarkers(flow(['I. MỤC ĐÍCH', 'H. MỤC TIÊU', 'III. NHIỆM VỤ']))
  expect(item?.kind === 'line' && item.line.words[0]).toMatchObject({ text: 'II.', was: 'H.' })
})

describe('the type of a document', () => {
  it.each(['KẾHOẠCH', 'KEHOẠCH', 'KÉ HOẠCH'])('is known as "%s"', (seen) => {
    expect(textOf(repairTitles(flow([seen])))).toEqual(['KẾ HOẠCH'])
  })

  it('is not found in other lines', () => {
    const lines = ['KẾ HOẠCH TRỒNG QUẾ NĂM', 'Kế hoạch', 'HOẠCH']
    expect(textOf(repairTitles(flow(lines)))).toEqual(lines)
  })
})
