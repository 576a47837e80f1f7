// Rulings of a picture: long straight stretches of ink. They are taken out of it, since words beside them are read badly.
import type { Rule } from '../pdf/page-content.js'
import { type Bitmap, inkThreshold } from './bitmap.js'

/** Rulings in pixels, and the picture without them. */
export interface Ruled {
  readonly rules: readonly Rule[]
  readonly bitmap: Bitmap
}

/** Inches. */
const SHORTEST = 0.4
const THICKEST = 0.04
/** Ink may be missing for so long, where a line is broken or slants, in inches. */
const GAP = 0.012

/** A stretch of ink in one row (or column) of pixels. */
interface Stretch {
  readonly at: number
  readonly from: number
  readonly to: number
}

export function takeRulings(bitmap: Bitmap): Ruled {
  const threshold = inkThreshold(bitmap)
  const grey = Uint8Array.from(bitmap.grey)
  const across = joined(stretches(bitmap, threshold, true), bitmap)
  const down = joined(stretches(bitmap, threshold, false), bitmap)
  const rules: Rule[] = []
  for (const [lines, isHorizontal] of [
    [across, true],
    [down, false],
  ] as const)
    for (const { first, last, from, to } of lines) {
      rules.push({ isHorizontal, at: (first + last) / 2, from, to })
      erase(grey, bitmap, { first, last, from, to }, isHorizontal)
    }
  return { rules, bitmap: { ...bitmap, grey } }
}

function stretches({ width, height, grey, resolution }: Bitmap, threshold: number, isHorizontal: boolean): Stretch[] {
  const [lines, length] = isHorizontal ? [height, width] : [width, height]
  const [step, stride] = isHorizontal ? [width, 1] : [1, width]
  const gap = Math.round(GAP * resolution)
  const shortest = SHORTEST * resolution
  const found: Stretch[] = []
  for (let at = 0; at < lines; at++) {
    let from = -1
    let last = -1
    for (let along = 0; along <= length; along++) {
      if (along < length && grey[at * step + along * stride]! <= threshold) {
        if (from < 0) from = along
        last = along
      } else if (from >= 0 && (along - last > gap || along === length)) {
        if (last + 1 - from >= shortest) found.push({ at, from, to: last + 1 })
        from = -1
      }
    }
  }
  return found
}

interface Line {
  readonly first: number
  last: number
  from: number
  to: number
}

/** Stretches in rows beside each other are one line; one that is too thick is a bar or a picture. */
function joined(found: readonly Stretch[], { resolution }: Bitmap): Line[] {
  const lines: Line[] = []
  let open: Line[] = []
  for (const { at, from, to } of found) {
    open = open.filter((line) => line.last >= at - 2)
    const line = open.find((one) => one.from < to && from < one.to)
    if (line) {
      line.last = at
      line.from = Math.min(line.from, from)
      line.to = Math.max(line.to, to)
    } else {
      const begun = { first: at, last: at, from, to }
      lines.push(begun)
      open.push(begun)
    }
  }
  return lines.filter(({ first, last }) => last - first < Math.max(3, THICKEST * resolution))
}

function erase(grey: Uint8Array, { width, height }: Bitmap, { first, last, from, to }: Line, isHorizontal: boolean): void {
  const limit = isHorizontal ? height : width
  for (let at = Math.max(0, first - 1); at <= Math.min(limit - 1, last + 1); at++)
    for (let along = from; along < to; along++) grey[isHorizontal ? at * width + along : along * width + at] = 255
}
