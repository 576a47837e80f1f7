// Pictures drawn by hand: how their lines fall, how they are turned, their rulings, and what a recogniser says of them.
import { describe, expect, it } from 'vitest'
import { type Bitmap, straighten, turnQuarters } from '../../../src/ingest/scan/bitmap.js'
import { readHocr } from '../../../src/ingest/scan/hocr.js'
import { slopeOf } from '../../../src/ingest/scan/slope.js'
import { takeRulings } from '../../../src/ingest/scan/straight-lines.js'

function draw(width: number, height: number, isInk: (x: number, y: number) => boolean): Bitmap {
  const grey = new Uint8Array(width * height)
  for (let y = 0; y < height; y++) for (let x = 0; x < width; x++) grey[y * width + x] = isInk(x, y) ? 20 : 240
  return { width, height, resolution: 100, grey }
}

/** Lines of short words that fall by a slope. */
const lines = (slope: number): Bitmap => draw(600, 600, (x, y) => (y - slope * x + 6_000) % 30 < 8 && x % 14 < 10 && x > 50 && x < 550)

describe('the fall of lines', () => {
  it.each([0, 0.01, -0.02, 0.05])('%d is found and straightened', (slope) => {
    const found = slopeOf(lines(slope))
    expect(Math.abs(found - slope)).toBeLessThan(0.002)
    expect(Math.abs(slopeOf(straighten(lines(slope), found)))).toBeLessThan(0.003)
  })
})

it('turning by quarters comes back after four', () => {
  const picture = draw(7, 5, (x, y) => x === 2 && y === 1)
  const turned = turnQuarters(picture, 1)
  expect([turned.width, turned.height]).toEqual([5, 7])
  // the pixel in the second row from above is in the second column from the right
  expect(turned.grey[2 * 5 + 3]).toBe(20)
  expect(turnQuarters(turnQuarters(turned, 1), 2).grey).toEqual(picture.grey)
  expect(turnQuarters(turnQuarters(picture, 3), 1).grey).toEqual(picture.grey)
})

describe('rulings', () => {
  it('are found and taken out, words stay', () => {
    const picture = draw(
      400,
      300,
      (x, y) => (Math.abs(y - 100) < 2 && x > 50 && x < 350) || (Math.abs(x - 200) < 1 && y > 50 && y < 250) || (y > 120 && y < 130 && x > 60 && x < 90),
    )
    const { rules, bitmap } = takeRulings(picture)
    expect(rules).toEqual([
      { isHorizontal: true, at: 100, from: 51, to: 350 },
      { isHorizontal: false, at: 200, from: 51, to: 250 },
    ])
    expect(bitmap.grey.filter((value) => value === 20)).toHaveLength(29 * 9)
  })

  it('are none that are thick', () => {
    expect(takeRulings(draw(400, 300, (x, y) => y > 100 && y < 140 && x > 50 && x < 350)).rules).toEqual([])
  })
})

it('lines of words are read with their baselines and how sure they are', () => {
  const hocr = `<div class='ocr_page' title='bbox 0 0 900 900'><span class='ocr_line' title="bbox 100 50 300 80; baseline 0.01 -5; x_size 30">
    <span class='ocrx_word' title='bbox 100 50 150 80; x_wconf 91'>Trồng</span> <span class='ocrx_word' title='bbox 160 50 300 80; x_wconf 40'><strong>r&amp;ừng</strong></span>
    <span class='ocrx_word' title='bbox 310 50 320 80; x_wconf 3'> </span></span><span class='ocr_line' title="bbox 1 2 3 4"></span></div>`
  expect(readHocr(hocr)).toEqual([
    {
      left: 100,
      y: 75,
      slope: 0.01,
      size: 30,
      words: [
        { text: 'Trồng', left: 100, right: 150, confidence: 91 },
        { text: 'r&ừng', left: 160, right: 300, confidence: 40 },
      ],
    },
  ])
})
