// A page as a picture in grey, how it is turned, and how it is handed to a recogniser.
import { Buffer } from 'node:buffer'

/** Grey values from 0 (black) to 255, row by row from the upper left. */
export interface Bitmap {
  readonly width: number
  readonly height: number
  /** Pixels an inch. */
  readonly resolution: number
  readonly grey: Uint8Array
}

const WHITE = 255

/** The picture turned to the right by quarters. */
export function turnQuarters(bitmap: Bitmap, quarters: 0 | 1 | 2 | 3): Bitmap {
  if (quarters === 0) return bitmap
  const { width, height, grey, resolution } = bitmap
  const isSide = quarters !== 2
  const turned = { width: isSide ? height : width, height: isSide ? width : height, resolution, grey: new Uint8Array(grey.length) }
  for (let y = 0; y < turned.height; y++) {
    for (let x = 0; x < turned.width; x++) {
      const [fromX, fromY] = quarters === 1 ? [y, height - 1 - x] : quarters === 2 ? [width - 1 - x, height - 1 - y] : [width - 1 - y, x]
      turned.grey[y * turned.width + x] = grey[fromY * width + fromX]!
    }
  }
  return turned
}

/** The picture turned about its middle so that lines which fall by `slope` (down a step to the right) become level. */
export function straighten(bitmap: Bitmap, slope: number): Bitmap {
  const { width, height, grey } = bitmap
  const length = Math.hypot(1, slope)
  const [cos, sin] = [1 / length, slope / length]
  const [midX, midY] = [width / 2, height / 2]
  const straight = new Uint8Array(grey.length).fill(WHITE)
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const fromX = cos * (x - midX) - sin * (y - midY) + midX
      const fromY = sin * (x - midX) + cos * (y - midY) + midY
      const left = Math.floor(fromX)
      const top = Math.floor(fromY)
      if (left < 0 || top < 0 || left >= width - 1 || top >= height - 1) continue
      const at = top * width + left
      const [right, below] = [fromX - left, fromY - top]
      const upper = grey[at]! * (1 - right) + grey[at + 1]! * right
      const lower = grey[at + width]! * (1 - right) + grey[at + width + 1]! * right
      straight[y * width + x] = upper * (1 - below) + lower * below
    }
  }
  return { ...bitmap, grey: straight }
}

/** The picture as a file of the kind PGM (P5). */
export const toPgm = ({ width, height, grey }: Bitmap): Buffer => Buffer.concat([Buffer.from(`P5\n${width} ${height}\n${WHITE}\n`, 'latin1'), grey])

/** The grey value that parts ink from paper (Otsu's method). */
export function inkThreshold({ grey }: Bitmap): number {
  const counts = new Float64Array(256)
  for (const value of grey) counts[value]!++
  const sum = counts.reduce((all, count, value) => all + count * value, 0)
  let best = 128
  let most = 0
  let dark = 0
  let darkSum = 0
  for (let value = 0; value < 255; value++) {
    dark += counts[value]!
    darkSum += counts[value]! * value
    const light = grey.length - dark
    if (dark === 0 || light === 0) continue
    const spread = dark * light * (darkSum / dark - (sum - darkSum) / light) ** 2
    if (spread > most) {
      most = spread
      best = value
    }
  }
  return best
}
