// The cheapest consistent labelling: which marker candidates are items, and below which item each stands.
import type { MarkerReading } from './marker.js'
import { followCost, isSameLevel, type NumberingCosts, openCost, type Place } from './placing.js'

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
  readonly sequence: Place['sequence']
  /** The ordinal that was due. */
  readonly expected: number
}

/** The names of open items down to one of them; equal names from the top are one object. */
class Path {
  private below: Map<string, Path> | null = null

  to(name: string): Path {
    this.below ??= new Map()
    let path = this.below.get(name)
    if (path === undefined) {
      path = new Path()
      this.below.set(name, path)
    }
    return path
  }
}

/** An open item; the chain of `above` is the stack of open items, which states share. */
interface Level {
  readonly reading: MarkerReading
  readonly candidate: number
  readonly isLeadIn: boolean
  /** Two states whose innermost items have the same path are one. */
  readonly path: Path
  readonly above: Level | null
}

/** What stays the same over a document. */
interface Search {
  readonly top: Path
  readonly costs: NumberingCosts
  readonly maxDepth: number
}

/** A candidate with the names of its readings, and the cheapest way to read it that was found so far. */
interface Step {
  readonly candidate: Candidate
  readonly index: number
  readonly names: readonly string[]
  best: number
}

interface State {
  /** The innermost open item. */
  readonly open: Level | null
  /** Last marker of each family that runs on through its parents. */
  readonly runOn: ReadonlyMap<string, MarkerReading>
  readonly cost: number
  readonly previous: State | null
  readonly label: Label | null
  /** A cheaper reading lay deeper than the limit. */
  readonly isCut?: boolean
}

/** Result: one label (or null for plain text) a candidate, and where the choice was close. */
export interface Labelling {
  readonly labels: readonly (Label | null)[]
  /** Candidates where another labelling cost nearly the same. */
  readonly ambiguous: readonly number[]
  /** Candidates that would have nested deeper than the limit. */
  readonly tooDeep: readonly number[]
}

const BEAM_WIDTH = 16
/** What costs so much more than the cheapest reading is given up. */
const BEAM_COST = 9

/** Labels all candidates of a document; beam search over stacks of open items, linear in the number of candidates. */
export function labelCandidates(candidates: readonly Candidate[], costs: NumberingCosts, maxDepth: number): Labelling {
  let beam: State[] = [{ open: null, runOn: new Map(), cost: 0, previous: null, label: null }]
  const ambiguous: number[] = []
  const search = { top: new Path(), costs, maxDepth }
  candidates.forEach((candidate, index) => {
    const next = new Map<Path, State>()
    const step = { candidate, index, names: candidate.readings.map(nameOf), best: Number.POSITIVE_INFINITY }
    for (const state of beam) {
      for (const option of optionsFor(step, enter(state, candidate), search)) {
        const key = option.open?.path ?? search.top
        const known = next.get(key)
        if (!known || option.cost < known.cost) next.set(key, option)
      }
    }
    beam = [...next.values()].sort((a, b) => a.cost - b.cost).slice(0, BEAM_WIDTH)
    const cheapest = beam[0]!.cost
    beam = beam.filter((state) => state.cost <= cheapest + BEAM_COST)
    if (isClose(beam)) ambiguous.push(index)
  })
  const labels: (Label | null)[] = []
  const tooDeep: number[] = []
  for (let state: State | null = beam[0]!; state?.previous; state = state.previous) {
    const index = candidates.length - 1 - labels.length
    if (state.isCut) tooDeep.push(index)
    labels.push(state.label)
  }
  return { labels: labels.reverse(), ambiguous, tooDeep: tooDeep.reverse() }
}

/** Two readings of this very candidate cost nearly the same, and neither is free. */
function isClose(beam: readonly State[]): boolean {
  const [first, second] = beam
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

/** All ways to read one candidate from one state. */
function optionsFor(step: Step, state: State, { top, costs, maxDepth }: Search): State[] {
  const { candidate, index, names } = step
  const options: State[] = []
  const textCost = candidate.inOpenSentence ? costs.readAsTextInOpenSentence : costs.readAsText
  step.best = Math.min(step.best, state.cost + textCost)
  options.push({ open: state.open, runOn: state.runOn, cost: state.cost + textCost, previous: state, label: null })
  const stack = stackOf(state.open)
  let refused = Number.POSITIVE_INFINITY
  for (const [which, reading] of candidate.readings.entries()) {
    const base = state.cost + (candidate.inOpenSentence ? costs.itemInOpenSentence : 0) + (reading.ordinal > 60 ? costs.largeNumber : 0)
    /** Cost of the open items of the same kind that would stand above it. */
    let sameAbove = 0
    for (let depth = 0; depth <= stack.length; depth++) {
      const sibling = stack[depth]
      const isSibling = sibling !== undefined && isSameLevel(sibling.reading, reading)
      const otherDelimiter = isSibling && sibling.reading.style.id !== reading.style.id
      const place = isSibling ? followCost(sibling.reading, reading, costs) : openCost(stack, depth, sameAbove, state.runOn, reading, costs)
      const cost = base + place.cost + (otherDelimiter ? costs.delimiterChange : 0)
      if (isSibling) sameAbove += otherDelimiter ? costs.otherDelimiterBelow : costs.sameFamilyBelow
      if (depth >= maxDepth) refused = Math.min(refused, cost)
      if (depth >= maxDepth || cost > step.best + BEAM_COST) continue
      step.best = Math.min(step.best, cost)
      const above = depth > 0 ? stack[depth - 1]! : null
      const open = { reading, candidate: index, isLeadIn: candidate.isLeadIn, path: (above?.path ?? top).to(names[which]!), above }
      const runOn = reading.style.runsOn ? new Map(state.runOn).set(reading.style.family, reading) : state.runOn
      const label = { reading, parent: above?.candidate ?? -1, sequence: place.sequence, expected: place.expected }
      options.push({ open, runOn, cost, previous: state, label })
    }
  }
  return refused === Number.POSITIVE_INFINITY ? options : options.map((option) => (option.cost > refused ? { ...option, isCut: true } : option))
}

/** Open items from the outermost to the innermost. */
function stackOf(open: Level | null): Level[] {
  const stack: Level[] = []
  for (let level = open; level !== null; level = level.above) stack.push(level)
  return stack.reverse()
}

const nameOf = ({ style, parts, ordinal }: MarkerReading): string => style.id + (parts.length > 0 ? parts.join('.') : ordinal)
