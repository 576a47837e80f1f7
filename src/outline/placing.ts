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

/** Whether an item's number follows from the one before. */
export type Sequence = 'ok' | 'gap' | 'duplicate' | 'restart' | 'starts-late'

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

/** How an item's number follows on an open item of its level. */
export function followSequence(open: MarkerReading, reading: MarkerReading): Sequence {
  if (reading.style.count === 'none' || reading.ordinal === open.ordinal + 1) return 'ok'
  if (reading.ordinal === open.ordinal) return 'duplicate'
  return reading.ordinal === 1 ? 'restart' : 'gap'
}

/** Cost of an item as the next one after an open item of its level. */
export function followCost(open: MarkerReading, reading: MarkerReading, costs: NumberingCosts): number {
  if (reading.style.count === 'none') return costs.next
  const prefixCost = isBelow(open.parts, reading.parts) ? 0 : costs.prefixUnknown
  const sequence = followSequence(open, reading)
  if (sequence === 'ok') return costs.next + prefixCost
  if (sequence === 'duplicate' || sequence === 'restart') return costs[sequence] + prefixCost
  const gap = Math.abs(reading.ordinal - (open.ordinal + 1))
  return costs.gap + Math.min(gap, 8) * costs.gapStep + (reading.ordinal < open.ordinal ? 1 : 0) + prefixCost
}

/** How an item's number follows as the first of its kind; `runOn` has the last markers of families that run on through their parents. */
export function openSequence(runOn: ReadonlyMap<string, MarkerReading>, reading: MarkerReading): Sequence {
  // “2. …: the words of another document begin where it is changed
  if (reading.style.count === 'none' || reading.ordinal === 1 || reading.start > 0) return 'ok'
  return reading.style.runsOn === true && runOn.get(reading.style.family)?.ordinal === reading.ordinal - 1 ? 'ok' : 'starts-late'
}

/**
 * Cost of an item as the first of its kind below an open item (null at the top). `closed` is the open item that stood there so far,
 * `sameAbove` what open items of its kind above it cost.
 */
export function openCost(
  parent: OpenItem | null,
  closed: OpenItem | null,
  sameAbove: number,
  runOn: ReadonlyMap<string, MarkerReading>,
  reading: MarkerReading,
  costs: NumberingCosts,
): number {
  let cost: number = costs.first
  if (openSequence(runOn, reading) === 'starts-late') cost += costs.startsLate + Math.min(reading.ordinal, 12) * costs.startsLateStep
  if (parent !== null) {
    // "*" and then "-": bullets nest in the order in which they come
    const bothBullets = parent.reading.style.count === 'none' && reading.style.count === 'none'
    if (rankOf(parent.reading) >= rankOf(reading)) cost += bothBullets || parent.isLeadIn ? costs.afterLeadIn : costs.rankViolation
  }
  cost += sameAbove
  // items that are closed although they could have been the parent
  if (closed !== null) cost += rankOf(closed.reading) < rankOf(reading) ? costs.skippedParent : costs.mixedSiblings
  if (reading.parts.length > 0) cost += prefixCost(parent?.reading, reading, costs)
  return cost
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
