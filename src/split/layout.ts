// Whether paragraphs of a text run over several lines, and to which width.
import type { LineIndex } from '../text/lines.js'
import { ends, startsLower } from './line-shapes.js'
import type { RawTable } from './raw-tables.js'

/** How the text is laid out: whether paragraphs run over several lines, and to which width. */
export interface Layout {
  readonly isWrapped: boolean
  readonly width: number
  /** Blank lines stand between paragraphs, so lines that touch belong together. */
  readonly blankSeparated: boolean
}

/** Fewer lines than these do not tell the width. */
const FEW_BROKEN = 10

const percentile = (sorted: readonly number[], share: number): number => sorted[Math.floor((sorted.length - 1) * share)] ?? 0

/** A text is wrapped where hardly a line is long and sentences run on over line ends. */
export function detectLayout(lines: LineIndex, tables: readonly RawTable[]): Layout {
  const lengths: number[] = []
  /** Of lines whose sentence goes on below: these were broken where the width ends. */
  const broken: number[] = []
  let blank = 0
  let touching = 0
  let endsAbove = 0
  let endsAboveBlank = 0
  let nextTable = 0
  let before = ''
  for (let line = 0; line < lines.starts.length; line++) {
    if (tables[nextTable]?.first === line) {
      line = tables[nextTable]!.last
      nextTable++
      before = ''
      continue
    }
    const text = lines.text.slice(lines.starts[line]!, lines.ends[line]!).trim()
    if (ends(before)) {
      if (text === '') endsAboveBlank++
      else endsAbove++
    }
    if (text === '') blank++
    else {
      lengths.push(lines.ends[line]! - lines.starts[line]!)
      if (before !== '') {
        touching++
        if (startsLower(text) && !ends(before)) broken.push(lines.ends[line - 1]! - lines.starts[line - 1]!)
      }
    }
    before = text
  }
  const sorted = [...lengths].sort((a, b) => a - b)
  const total = sorted.reduce((sum, length) => sum + length, 0)
  const longShare = sorted.filter((length) => length > 130).reduce((sum, length) => sum + length, 0) / Math.max(1, total)
  const width =
    broken.length < FEW_BROKEN
      ? percentile(sorted, 0.98)
      : percentile(
          broken.sort((a, b) => a - b),
          0.9,
        )
  const isWrapped = longShare < 0.1 && width >= 40 && broken.length >= 3 && broken.length > touching * 0.06
  return { isWrapped, width, blankSeparated: isWrapped && blank > lengths.length * 0.12 && endsAboveBlank > endsAbove }
}
