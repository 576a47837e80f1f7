// What it costs to read a marker as an item at a place of the outline: as the next of its kind, or as the first below an open item.
import type { MarkerReading } from './marker.js'

/** Costs of the readings; the numbering grammar declares them, each with the text that needs it. */
export type NumberingCosts = Readonly<
  Record<
    | 'first'
    | 'next'
    | 'delimiterChange'
    | 'gap'
    | 'gapStep'
    | 'duplicate'
    | 'restart'
    | 'startsLate'
    | 'startsLateStep'
    | 'rankViolation'
    | 'afterLeadIn'
    | 'sameFamilyBelow'
    | 'otherDelimiterBelow'
    | 'skippedParent'
    | 'mixedSiblings'
    | 'prefixOfRoman'
    | 'prefixUnknown'
    | 'largeNumber'
    | 'readAsText'
    | 'readAsTextInOpenSentence'
    | 'itemInOpenSentence',
    number
  >
>

/** What it costs to put an item at a place, and how its number follows there. */
export interface Place {
  readonly cost: number
  /** Whether the number follows from the one before; for the messages. */
  readonly sequence: 'ok' | 'gap' | 'duplicate' | 'restart' | 'starts-late'
  /** The ordinal that was due. */
  readonly expected: number
}

/** An open item. */
interface OpenItem {
  readonly reading: MarkerReading
  /** Its words end with a colon: they announce what follows. */
  readonly isLeadIn: boolean
}

/** Markers that count on from each other. */
export function isSameLevel(open: MarkerReading, reading: MarkerReading): boolean {
  return open.style.family === reading.style.family && open.parts.length === reading.parts.length
}

/** Cost of an item as the next one after an open item of its level. */
export function followCost(open: MarkerReading, reading: MarkerReading, costs: NumberingCosts): Place {
  const expected = open.ordinal + 1
  if (reading.style.count === 'none') return { cost: costs.next, sequence: 'ok', expected: 0 }
  const prefixCost = isBelow(open.parts, reading.parts) ? 0 : costs.prefixUnknown
  if (reading.ordinal === expected) return { cost: costs.next + prefixCost, sequence: 'ok', expected }
  if (reading.ordinal === open.ordinal) return { cost: costs.duplicate + prefixCost, sequence: 'duplicate', expected }
  if (reading.ordinal === 1) return { cost: costs.restart + prefixCost, sequence: 'restart', expected }
  const gap = Math.abs(reading.ordinal - expected)
  return { cost: costs.gap + Math.min(gap, 8) * costs.gapStep + (reading.ordinal < open.ordinal ? 1 : 0) + prefixCost, sequence: 'gap', expected }
}

/** Cost of an item as the first of its kind below stack[depth - 1]; `sameAbove` is what open items of its kind above it cost. */
export function openCost(
  stack: readonly OpenItem[],
  depth: number,
  sameAbove: number,
  runOn: ReadonlyMap<string, MarkerReading>,
  reading: MarkerReading,
  costs: NumberingCosts,
): Place {
  const parent = depth > 0 ? stack[depth - 1] : undefined
  let cost: number = costs.first
  let sequence: Place['sequence'] = 'ok'
  const runsOn = reading.style.runsOn === true && runOn.get(reading.style.family)?.ordinal === reading.ordinal - 1
  // “2. …: the words of another document begin where it is changed
  const isQuoted = reading.start > 0
  if (reading.style.count !== 'none' && reading.ordinal !== 1 && !runsOn && !isQuoted) {
    cost += costs.startsLate + Math.min(reading.ordinal, 12) * costs.startsLateStep
    sequence = 'starts-late'
  }
  if (parent) {
    // "*" and then "-": bullets nest in the order in which they come
    const bothBullets = parent.reading.style.count === 'none' && reading.style.count === 'none'
    if (rankOf(parent.reading) >= rankOf(reading)) cost += bothBullets || parent.isLeadIn ? costs.afterLeadIn : costs.rankViolation
  }
  cost += sameAbove
  // items that are closed although they could have been the parent
  if (stack.length > depth && rankOf(stack[depth]!.reading) < rankOf(reading)) cost += costs.skippedParent
  else if (stack.length > depth) cost += costs.mixedSiblings
  if (reading.parts.length > 0) cost += prefixCost(parent?.reading, reading, costs)
  return { cost, sequence, expected: 1 }
}

/** "5.1." stands below "5."; "2.1." may count a Roman "II.". */
function prefixCost(parent: MarkerReading | undefined, reading: MarkerReading, costs: NumberingCosts): number {
  if (!parent) return costs.prefixUnknown
  const { parts } = reading
  if (parent.parts.length > 0) return parent.parts.length === parts.length - 1 && isBelow(parent.parts, parts) ? 0 : costs.prefixUnknown
  if (parts.length !== 2 || parent.ordinal !== parts[0]) return costs.prefixUnknown
  return parent.style.numbering === 'arabic' || parent.style.numbering === 'article' ? 0 : costs.prefixOfRoman
}

/** All numbers of a decimal marker but its last are those with which other parts begin. */
function isBelow(outer: readonly number[], parts: readonly number[]): boolean {
  for (let at = 0; at < parts.length - 1; at++) if (parts[at] !== outer[at]) return false
  return true
}

const rankOf = (reading: MarkerReading): number => reading.style.rank + Math.max(0, reading.parts.length - 2) * 0.2
