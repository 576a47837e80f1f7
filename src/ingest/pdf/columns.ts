// Words that stand in two columns (letterheads, signatures, whole pages): where the gutter is, and the lines in reading order.
import { appendAll, largest, smallest } from '../../lists.js'
import type { Line, Word } from './lines.js'

/** Lines that are read one below the other: a column, or what runs over the whole width. */
export interface LineGroup {
  readonly lines: readonly Line[]
  /** How the lines stand: over the whole width, as one of two columns, or as rows set with spaces, one a line. */
  readonly kind: 'body' | 'column' | 'rows'
  /** Where a column begins and ends, in points. */
  readonly margins?: { readonly left: number; readonly right: number }
}

/** Parts of the letters' height. */
const WIDE_GAP = 1.2
const NARROWEST_GUTTER = 0.5
/** A single line in two parts needs more. */
const LONE_GAP = 3
/** A column's line stands at most so far below the one before it. */
const FAR_BELOW = 2.4
/** … and where both columns go on, so far: a signature stands between. */
const SIGNATURE = 9
const ALIGNED = 0.4

type Range = readonly [from: number, to: number]

interface Split {
  readonly line: Line
  readonly left: readonly Word[]
  readonly right: readonly Word[]
}

/** Groups in reading order: the left column before the right one. Takes the lines from top to bottom. */
export function inReadingOrder(lines: readonly Line[]): LineGroup[] {
  const groups: LineGroup[] = []
  const page = edgesOf(lines)
  let body: Line[] = []
  let at = 0
  while (at < lines.length) {
    const block = blockAt(lines, at, at - body.length)
    if (block === null) {
      body.push(lines[at]!)
      at++
      continue
    }
    body.length -= at - block.from
    if (body.length > 0) groups.push({ kind: 'body', lines: body })
    body = []
    appendAll(groups, areRows(block.splits) ? [{ kind: 'rows' as const, lines: block.splits.map(({ line }) => line) }] : columnsOf(block.splits, page))
    at = block.to
  }
  if (body.length > 0) groups.push({ kind: 'body', lines: body })
  return groups
}

interface ColumnBlock {
  readonly from: number
  readonly to: number
  readonly splits: readonly Split[]
}

/** The lines around one that has a wide gap, as far as the gap goes through. */
function blockAt(lines: readonly Line[], seed: number, first: number): ColumnBlock | null {
  const own = widestGap(lines[seed]!)
  if (own === null) return null
  let gutter: Range = own
  const splits: Split[] = [splitAt(lines[seed]!, gutter)]
  let to = seed + 1
  for (; to < lines.length; to++) {
    const next = narrowed(lines[to]!, gutter)
    if (next === null || !followsOn(lines[to - 1]!, splitAt(lines[to]!, next)) || sticksOut(splitAt(lines[to]!, next), splits)) break
    gutter = next
    splits.push(splitAt(lines[to]!, gutter))
  }
  let from = seed
  for (; from > first; from--) {
    const line = lines[from - 1]!
    const next = narrowed(line, gutter)
    if (next === null || lines[from]!.y - line.y > FAR_BELOW * line.size || sticksOut(splitAt(line, next), splits)) break
    gutter = next
    splits.unshift(splitAt(line, gutter))
  }
  // what stands on the left alone above the columns is read first anyhow
  while (splits[0]?.right.length === 0) {
    splits.shift()
    from++
  }
  const both = splits.filter(({ left, right }) => left.length > 0 && right.length > 0).length
  const size = lines[seed]!.size
  if (both < 2 && own[1] - own[0] < LONE_GAP * size) return null
  return { from, to, splits: splits.map(({ line }) => splitAt(line, gutter)) }
}

/** The widest gap between two words, where what stands before it is more than the marker of an item. */
function widestGap({ words, size }: Line): Range | null {
  let best: Range | null = null
  let right = words[0]?.right ?? 0
  for (const [index, word] of words.entries()) {
    const gap = word.left - right
    if (index > 0 && gap > WIDE_GAP * size && (best === null || gap > best[1] - best[0]) && !(index === 1 && isShort(words[0]!, size)))
      best = [right, word.left]
    right = Math.max(right, word.right)
  }
  return best
}

const isShort = (word: Word, size: number): boolean => word.right - word.left < 2.2 * size && gapless(word)
const gapless = ({ text }: Word): boolean => text.length <= 5

/** What a line leaves free of a gutter; null where too little. */
function narrowed(line: Line, gutter: Range): Range | null {
  let best: Range | null = null
  let right = Number.NEGATIVE_INFINITY
  const words = [...line.words, null]
  for (const word of words) {
    const free: Range = [Math.max(right, gutter[0]), Math.min(word?.left ?? Number.POSITIVE_INFINITY, gutter[1])]
    if (free[1] - free[0] > NARROWEST_GUTTER * line.size && (best === null || free[1] - free[0] > best[1] - best[0])) best = free
    if (word) right = Math.max(right, word.right)
  }
  return best
}

const splitAt = (line: Line, [from, to]: Range): Split => {
  const middle = (from + to) / 2
  return { line, left: line.words.filter((word) => word.left < middle), right: line.words.filter((word) => word.left >= middle) }
}

function followsOn(above: Line, { line, left, right }: Split): boolean {
  const isBoth = left.length > 0 && right.length > 0
  return line.y - above.y <= (isBoth ? SIGNATURE : FAR_BELOW) * line.size
}

/** Whether a line of one column is wider than the column and stands neither as a line of it does nor in its middle: a title below. */
function sticksOut({ line, left, right }: Split, splits: readonly Split[]): boolean {
  if (left.length > 0 && right.length > 0) return false
  const side = left.length > 0 ? 'left' : 'right'
  const column = splits.flatMap((split) => partOf(split, side))
  const edges = edgesOf(column)
  const slack = 0.6 * line.size
  if (column.length === 0 || (line.left > edges.left - slack && line.right < edges.right + slack)) return false
  const isNear = (a: number, b: number): boolean => Math.abs(a - b) < slack
  return !column.some((own) => isNear(own.left, line.left) || isNear(own.right, line.right) || isNear(own.left + own.right, line.left + line.right))
}

/** Whether both columns begin (or the right one ends) below each other and stand side by side: the rows of a table without rulings. */
function areRows(splits: readonly Split[]): boolean {
  const rows = splits.filter(({ left, right }) => left.length > 0 && right.length > 0)
  if (rows.length < 3 || rows.length < 0.7 * splits.length) return false
  const size = rows[0]!.line.size
  const isAligned = (places: readonly number[]): boolean => largest(places) - smallest(places) <= ALIGNED * size
  const lefts = rows.map(({ left }) => left[0]!.left)
  if (areFull(splits, 'left') && areFull(splits, 'right')) return false
  return isAligned(lefts) && (isAligned(rows.map(({ right }) => right[0]!.left)) || isAligned(rows.map(({ line }) => line.right)))
}

/** Whether most lines of a column reach its end, as those of running text do. */
function areFull(splits: readonly Split[], side: 'left' | 'right'): boolean {
  const column = splits.flatMap((split) => partOf(split, side))
  const { right } = edgesOf(column)
  return column.filter((line) => line.right > right - 1.5 * line.size).length > 0.5 * column.length
}

interface Edges {
  readonly left: number
  readonly right: number
}

function columnsOf(splits: readonly Split[], page: Edges): LineGroup[] {
  const left = splits.flatMap((split) => partOf(split, 'left'))
  const right = splits.flatMap((split) => partOf(split, 'right'))
  const [inner, outer] = [edgesOf(left), edgesOf(right)]
  // what is centred stands in the middle between the page's margin and the end of the column
  const groups: LineGroup[] = [
    { kind: 'column', lines: left, margins: areCentred(left) ? { left: page.left, right: middleOf(left) * 2 - page.left } : inner },
    { kind: 'column', lines: right, margins: areCentred(right) ? { left: middleOf(right) * 2 - page.right, right: page.right } : outer },
  ]
  return groups.filter(({ lines }) => lines.length > 0)
}

const edgesOf = (lines: readonly Line[]): Edges =>
  lines.reduce((edges, line) => ({ left: Math.min(edges.left, line.left), right: Math.max(edges.right, line.right) }), {
    left: Number.POSITIVE_INFINITY,
    right: Number.NEGATIVE_INFINITY,
  })

const middleOf = (lines: readonly Line[]): number => lines.reduce((sum, { left, right }) => sum + (left + right) / 2, 0) / lines.length

function areCentred(lines: readonly Line[]): boolean {
  const middle = middleOf(lines)
  return lines.every(({ left, right, size }) => Math.abs((left + right) / 2 - middle) < size)
}

function partOf(split: Split, side: 'left' | 'right'): Line[] {
  const words = split[side]
  if (words.length === 0) return []
  const right = words.reduce((most, word) => Math.max(most, word.right), 0)
  return [{ words, left: words[0]!.left, right, y: split.line.y, size: words.reduce((most, word) => Math.max(most, word.size), 0) }]
}
