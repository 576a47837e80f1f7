// What is usual in a document: margins, the distance of lines, whether paragraphs begin with an indent.
import { largest, smallest } from '../../lists.js'
import type { FlowLine } from './flow.js'
import { isMarker } from './markers.js'

/** Places in points. */
export interface Margins {
  readonly left: number
  readonly right: number
}

export interface Measures {
  /** The margins between which a line stands. */
  marginsOf(line: FlowLine): Margins
  /** From line to line of a paragraph, in parts of the letters' height. */
  readonly pitch: number
  /** Paragraphs begin further right than they go on. */
  readonly hasIndents: boolean
  /** Paragraphs stand further apart than their lines. */
  readonly hasSpacing: boolean
}

/** Places are counted in steps of so many points. */
const STEP = 2
/** Parts of the letters' height by which an indent is one. */
export const INDENT = 0.8
/** Part of the page's width that the longest lines of a document reach. */
const NARROW = 0.6
/** Lines further apart than so many usual distances may be two paragraphs. */
export const FAR_WITH_MARKER = 1.12

export function measure(lines: readonly FlowLine[]): Measures {
  const body = lines.filter(({ margins, isNote }) => margins === null && !isNote)
  const ofWidths = new Map([...grouped(body, ({ pageWidth }) => Math.round(pageWidth))].map(([width, own]) => [width, opened(usualMargins(own), width)]))
  const ofPages = new Map([...grouped(body, ({ page }) => page)].map(([page, own]) => [page, usualMargins(own)]))
  const bodyMargins = ({ page, pageWidth }: FlowLine): Margins => {
    const own = ofPages.get(page)
    const usual = ofWidths.get(Math.round(pageWidth)) ?? own ?? { left: 0, right: pageWidth }
    // a page of few or short lines says little; one with text as wide as elsewhere has margins of its own, as left and right pages have
    const isMoved = own !== undefined && Math.abs(own.right - own.left - usual.right + usual.left) <= 2 * STEP
    return own !== undefined && (isMoved || own.right > usual.right + STEP) ? own : usual
  }
  const pitch = usualPitch(body, bodyMargins)
  return {
    marginsOf: (line) => line.margins ?? bodyMargins(line),
    pitch,
    hasIndents: hasIndents(body, bodyMargins),
    hasSpacing: hasSpacing(body, bodyMargins, pitch),
  }
}

/** Where no line is long, the right margin is as wide as the left one. */
const opened = ({ left, right }: Margins, pageWidth: number): Margins => ({
  left,
  right: right - left < NARROW * pageWidth ? Math.max(right, pageWidth - left) : right,
})

function grouped(lines: readonly FlowLine[], keyOf: (line: FlowLine) => number): Map<number, FlowLine[]> {
  const groups = new Map<number, FlowLine[]>()
  for (const line of lines) {
    const known = groups.get(keyOf(line))
    if (known) known.push(line)
    else groups.set(keyOf(line), [line])
  }
  return groups
}

const outermost = (lines: readonly FlowLine[]): Margins => ({
  left: smallest(lines.map(({ left }) => left)),
  right: largest(lines.map(({ right }) => right)),
})

/** The rightmost place at which several lines end, and the leftmost at which several begin. */
function usualMargins(lines: readonly FlowLine[]): Margins {
  if (lines.length === 0) return { left: 0, right: 0 }
  const needed = Math.max(2, Math.min(4, lines.length * 0.05))
  const ends = counts(lines.map(({ right }) => right))
  const starts = counts(lines.map(({ left }) => left))
  const { left, right } = outermost(lines)
  const common = (places: ReadonlyMap<number, number>): number[] =>
    [...places].filter(([place, count]) => count + (places.get(place + 1) ?? 0) >= needed).map(([place]) => place)
  const rights = common(ends)
  const lefts = common(starts)
  return {
    left: lefts.length > 0 ? lefts.reduce((a, b) => Math.min(a, b)) * STEP : left,
    right: rights.length > 0 ? (rights.reduce((a, b) => Math.max(a, b)) + 1) * STEP : right,
  }
}

function counts(places: readonly number[]): Map<number, number> {
  const found = new Map<number, number>()
  for (const place of places) found.set(Math.round(place / STEP), (found.get(Math.round(place / STEP)) ?? 0) + 1)
  return found
}

/** The middle distance below lines that are full. */
function usualPitch(lines: readonly FlowLine[], marginsOf: (line: FlowLine) => Margins): number {
  const pitches: number[] = []
  for (const [index, line] of lines.entries()) {
    const above = lines[index - 1]
    if (!above || above.page !== line.page || line.y <= above.y || above.right < marginsOf(above).right - line.size) continue
    pitches.push((line.y - above.y) / line.size)
  }
  pitches.sort((a, b) => a - b)
  return pitches[pitches.length >> 1] ?? 1.35
}

/** Whether most lines that begin with a marker, or below a line that ended early, are indented. */
function hasIndents(lines: readonly FlowLine[], marginsOf: (line: FlowLine) => Margins): boolean {
  let indented = 0
  let all = 0
  for (const [index, line] of lines.entries()) {
    const above = lines[index - 1]
    const { left, right } = marginsOf(line)
    const begins = isMarker(line.words[0]!.text) || (above !== undefined && above.page === line.page && above.right < right - 4 * line.size)
    // lines in the middle of the page are headings
    if (!begins || line.left > left + 0.25 * (right - left)) continue
    all++
    if (line.left > left + INDENT * line.size) indented++
  }
  return all > 0 && indented > 0.6 * all
}

/** Whether most lines below one that ended early stand further off than the lines of a paragraph. */
function hasSpacing(lines: readonly FlowLine[], marginsOf: (line: FlowLine) => Margins, pitch: number): boolean {
  let apart = 0
  let all = 0
  for (const [index, line] of lines.entries()) {
    const above = lines[index - 1]
    if (above?.page !== line.page || above.right > marginsOf(above).right - 4 * line.size) continue
    all++
    if (line.y - above.y > FAR_WITH_MARKER * pitch * line.size) apart++
  }
  return all > 2 && apart > 0.8 * all
}
