// The cheapest consistent labelling: which marker candidates are items, and below which item each stands.
import { Beam, type Level, Path, type State, TEXT, type Way } from './beam.js'
import type { MarkerReading } from './marker.js'
import { followCost, followSequence, isSameLevel, type NumberingCosts, openCost, openSequence, type Sequence } from './placing.js'

/** A paragraph that may be an item. */
export interface Candidate {
  readonly readings: readonly MarkerReading[]
  /** The line may go on the sentence of the line before (wrapped text). */
  readonly inOpenSentence: boolean
  /** The words end with a colon: they announce what follows. */
  readonly isLeadIn: boolean
  /** A paragraph that announces a list stands right before: open bullets are over. */
  readonly closesBullets: boolean
  /** A new part of the document begins here: nothing above encloses it. */
  readonly opensPart: boolean
}

/** What a candidate was read as. `parent` is the index of the enclosing candidate, -1 at the top. */
export interface Label {
  readonly reading: MarkerReading
  readonly parent: number
  /** Whether the number follows from the one before; for the messages. */
  readonly sequence: Sequence
  /** The ordinal that was due. */
  readonly expected: number
}

/** What stays the same over a document. */
interface Search {
  readonly top: Path
  readonly beam: Beam
  /** The open items of the state at hand by depth; what stands further down is left over from another state. */
  readonly stack: Level[]
  readonly costs: NumberingCosts
  readonly maxDepth: number
}

/** Result: one label (or null for plain text) a candidate, and where the choice was close. */
export interface Labelling {
  readonly labels: readonly (Label | null)[]
  /** Candidates where another labelling cost nearly the same. */
  readonly ambiguous: readonly number[]
  /** Candidates that would have nested deeper than the limit. */
  readonly tooDeep: readonly number[]
}

/** Labels all candidates of a document; beam search over stacks of open items, linear in the number of candidates. */
export function labelCandidates(candidates: readonly Candidate[], costs: NumberingCosts, maxDepth: number): Labelling {
  let states: State[] = [{ open: null, runOn: new Map(), cost: 0, previous: null, item: null, isCut: false }]
  const ambiguous: number[] = []
  const search: Search = { top: new Path(), beam: new Beam(), stack: [], costs, maxDepth }
  candidates.forEach((candidate, index) => {
    const names = candidate.readings.map(nameOf)
    for (const state of states) {
      // no reading costs less than nothing, and the states that follow are no cheaper
      if (state.cost > search.beam.limit) break
      readFrom(enter(state, candidate), candidate, names, search)
    }
    states = search.beam.take((way) => stateOf(way, candidate, index))
    if (isClose(states)) ambiguous.push(index)
  })
  const labels: (Label | null)[] = []
  const tooDeep: number[] = []
  for (let state = states[0]!; state.previous !== null; state = state.previous) {
    if (state.isCut) tooDeep.push(candidates.length - 1 - labels.length)
    labels.push(state.item === null ? null : labelOf(state.item, state.previous))
  }
  return { labels: labels.reverse(), ambiguous, tooDeep: tooDeep.reverse() }
}

/** Two readings of this very candidate cost nearly the same, and neither is free. */
function isClose(states: readonly State[]): boolean {
  const [first, second] = states
  if (!first || !second || second.cost - first.cost >= 0.3 || first.previous !== second.previous) return false
  return first.cost - (first.previous?.cost ?? 0) > 0.5
}

/** The state in which a candidate is met: a new part opens with nothing above it, an announced list with no bullet open. */
function enter(state: State, candidate: Candidate): State {
  if (candidate.opensPart) return { ...state, open: null, runOn: new Map([...state.runOn].filter(([, last]) => last.style.countsParts === true)) }
  if (!candidate.closesBullets) return state
  let { open } = state
  while (open?.reading.style.count === 'none') open = open.above
  return open === state.open ? state : { ...state, open }
}

/** Adds all ways to read a candidate from one state. */
function readFrom(state: State, candidate: Candidate, names: readonly string[], { top, beam, stack, costs, maxDepth }: Search): void {
  const textCost = state.cost + (candidate.inOpenSentence ? costs.readAsTextInOpenSentence : costs.readAsText)
  if (textCost <= beam.limit) beam.offer(state.open?.path ?? top, state, TEXT, 0, textCost)
  const size = sizeOf(state.open)
  for (let level = state.open; level !== null; level = level.above) stack[level.depth] = level
  let refused = Number.POSITIVE_INFINITY
  for (const [which, reading] of candidate.readings.entries()) {
    const base = state.cost + (candidate.inOpenSentence ? costs.itemInOpenSentence : 0) + (reading.ordinal > 60 ? costs.largeNumber : 0)
    /** Cost of the open items of the same kind that would stand above it. */
    let sameAbove = 0
    for (let depth = 0; depth <= size; depth++) {
      const above = depth > 0 ? stack[depth - 1]! : null
      const open = depth < size ? stack[depth]! : null
      const sibling = siblingOf(open, reading)
      const otherDelimiter = sibling !== null && sibling.style.id !== reading.style.id
      const place = sibling === null ? openCost(above, open, sameAbove, state.runOn, reading, costs) : followCost(sibling, reading, costs)
      const cost = base + place + (otherDelimiter ? costs.delimiterChange : 0)
      if (sibling !== null) sameAbove += otherDelimiter ? costs.otherDelimiterBelow : costs.sameFamilyBelow
      if (depth >= maxDepth) refused = Math.min(refused, cost)
      else if (cost <= beam.limit) beam.offer((above?.path ?? top).to(names[which]!), state, which, depth, cost)
    }
  }
  if (refused < Number.POSITIVE_INFINITY) beam.cut(state, refused)
}

function stateOf({ path, state, which, depth, cost, isCut }: Way, candidate: Candidate, index: number): State {
  if (which === TEXT) return { open: state.open, runOn: state.runOn, cost, previous: state, item: null, isCut }
  const reading = candidate.readings[which]!
  const item = { reading, candidate: index, isLeadIn: candidate.isLeadIn, depth, path, above: levelAt(state.open, depth - 1) }
  const runOn = reading.style.runsOn ? new Map(state.runOn).set(reading.style.family, reading) : state.runOn
  return { open: item, runOn, cost, previous: state, item, isCut }
}

/** The label of a candidate that was read as an item from a state. */
function labelOf({ reading, depth, above }: Level, { open, runOn }: State): Label {
  const sibling = siblingOf(levelAt(open, depth), reading)
  const parent = above?.candidate ?? -1
  if (sibling === null) return { reading, parent, sequence: openSequence(runOn, reading), expected: 1 }
  return { reading, parent, sequence: followSequence(sibling, reading), expected: reading.style.count === 'none' ? 0 : sibling.ordinal + 1 }
}

/** The open item at a place, where a reading counts on from it. */
function siblingOf(open: Level | null, reading: MarkerReading): MarkerReading | null {
  return open !== null && isSameLevel(open.reading, reading) ? open.reading : null
}

/** Number of open items. */
const sizeOf = (open: Level | null): number => (open === null ? 0 : open.depth + 1)

/** The open item at a depth; null where none is open. */
function levelAt(open: Level | null, depth: number): Level | null {
  let level = open
  while (level !== null && level.depth > depth) level = level.above
  return depth < sizeOf(open) ? level : null
}

const nameOf = ({ style, parts, ordinal }: MarkerReading): string => style.id + (parts.length > 0 ? parts.join('.') : ordinal)
