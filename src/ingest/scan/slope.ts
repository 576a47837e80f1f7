// How the lines of a picture fall, before anything on it is read.
import { type Bitmap, inkThreshold } from './bitmap.js'

/** The steepest fall that is looked for, and the steps in which, down a step to the right. */
const STEEPEST = 0.08
const COARSE = 0.004
const FINE = 0.0005
/** Points of ink that are looked at. */
const SAMPLE = 40_000
/** Pixels of a row in which ink is counted, at 170 an inch. */
const ROW = 2

/** The fall at which ink lies in the fewest rows: 0 for a level page, 0.01 for one that falls a pixel in a hundred. */
export function slopeOf(bitmap: Bitmap): number {
  const { width, height, grey } = bitmap
  const threshold = inkThreshold(bitmap)
  const places: number[] = []
  for (let at = 0; at < grey.length; at++) if (grey[at]! <= threshold) places.push(at)
  const step = Math.max(1, Math.floor(places.length / SAMPLE))
  const sample = places.filter((_, index) => index % step === 0)
  const sharpness = (slope: number): number => {
    const rows = new Float64Array(Math.ceil((height + 2 * STEEPEST * width) / ROW) + 2)
    const shift = STEEPEST * width
    for (const at of sample) rows[Math.floor((Math.floor(at / width) - slope * (at % width) + shift) / ROW)]!++
    return rows.reduce((sum, count) => sum + count * count, 0)
  }
  const best = (from: number, to: number, by: number): number => {
    let found = 0
    let most = sharpness(0)
    for (let slope = from; slope <= to + by / 2; slope += by) {
      const own = sharpness(slope)
      if (own > most) {
        most = own
        found = slope
      }
    }
    return found
  }
  const coarse = best(-STEEPEST, STEEPEST, COARSE)
  return best(coarse - COARSE, coarse + COARSE, FINE)
}
