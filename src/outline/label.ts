// The cheapest consistent labelling: which marker candidates are items, and below which item each stands.
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
  readonly sequence: 'ok' | 'gap' | 'duplicate' | 'restart' | 'starts-late'
  /** The ordinal that was due. */
  readonly expected: number
}

interface Level {
  readonly reading: MarkerReading
  readonly candidate: number
  /** Names of the open items down to this one; two states with the same path are one. */
  readonly path: string
}

interface State {
  readonly stack: readonly Level[]
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
  let beam: State[] = [{ stack: [], runOn: new Map(), cost: 0, previous: null, label: null }]
  const ambiguous: number[] = []
  candidates.forEach((candidate, index) => {
    const next = new Map<string, State>()
    const best = { cost: Number.POSITIVE_INFINITY }
    for (const state of beam) {
      for (const option of optionsFor(candidate, index, enter(state, candidate), candidates, costs, best, maxDepth)) {
        const key = option.stack[option.stack.length - 1]?.path ?? ''
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
  if (candidate.opensPart) return { ...state, stack: [], runOn: new Map([...state.runOn].filter(([, last]) => last.style.countsParts === true)) }
  if (!candidate.closesBullets) return state
  let depth = state.stack.length
  while (depth > 0 && state.stack[depth - 1]!.reading.style.count === 'none') depth--
  return depth === state.stack.length ? state : { ...state, stack: state.stack.slice(0, depth) }
}

/** All ways to read one candidate from one state. */
function optionsFor(
  candidate: Candidate,
  index: number,
  state: State,
  candidates: readonly Candidate[],
  costs: NumberingCosts,
  best: { cost: number },
  maxDepth: number,
): State[] {
  const options: State[] = []
  const textCost = candidate.inOpenSentence ? costs.readAsTextInOpenSentence : costs.readAsText
  best.cost = Math.min(best.cost, state.cost + textCost)
  options.push({ stack: state.stack, runOn: state.runOn, cost: state.cost + textCost, previous: state, label: null })
  let refused = Number.POSITIVE_INFINITY
  for (const reading of candidate.readings) {
    const base = state.cost + (candidate.inOpenSentence ? costs.itemInOpenSentence : 0) + (reading.ordinal > 60 ? costs.largeNumber : 0)
    const add = (depth: number, cost: number, sequence: Label['sequence'], expected: number) => {
      if (depth >= maxDepth) refused = Math.min(refused, base + cost)
      if (depth >= maxDepth || base + cost > best.cost + BEAM_COST) return
      best.cost = Math.min(best.cost, base + cost)
      const parent = depth > 0 ? state.stack[depth - 1]!.candidate : -1
      const above = depth > 0 ? `${state.stack[depth - 1]!.path}|` : ''
      const path = `${above}${reading.style.id}${reading.parts.join('.') || reading.ordinal}`
      const stack = [...state.stack.slice(0, depth), { reading, candidate: index, path }]
      const runOn = reading.style.runsOn ? new Map(state.runOn).set(reading.style.family, reading) : state.runOn
      options.push({ stack, runOn, cost: base + cost, previous: state, label: { reading, parent, sequence, expected } })
    }
    for (let depth = 0; depth <= state.stack.length; depth++) {
      const sibling = state.stack[depth]
      if (sibling && isSameLevel(sibling.reading, reading)) {
        const { cost, sequence, expected } = followCost(sibling.reading, reading, costs)
        add(depth, cost + (sibling.reading.style.id === reading.style.id ? 0 : costs.delimiterChange), sequence, expected)
      } else {
        const { cost, sequence } = openCost(state, depth, reading, candidates, costs)
        add(depth, cost, sequence, 1)
      }
    }
  }
  return refused === Number.POSITIVE_INFINITY ? options : options.map((option) => (option.cost > refused ? { ...option, isCut: true } : option))
}

function isSameLevel(open: MarkerReading, reading: MarkerReading): boolean {
  return open.style.family === reading.style.family && open.parts.length === reading.parts.length
}

/** Cost of an item as the next one after an open item of its level. */
function followCost(open: MarkerReading, reading: MarkerReading, costs: NumberingCosts): { cost: number; sequence: Label['sequence']; expected: number } {
  const expected = open.ordinal + 1
  if (reading.style.count === 'none') return { cost: costs.next, sequence: 'ok', expected: 0 }
  const samePrefix = reading.parts.slice(0, -1).every((part, i) => part === open.parts[i])
  const prefixCost = samePrefix ? 0 : costs.prefixUnknown
  if (reading.ordinal === expected) return { cost: costs.next + prefixCost, sequence: 'ok', expected }
  if (reading.ordinal === open.ordinal) return { cost: costs.duplicate + prefixCost, sequence: 'duplicate', expected }
  if (reading.ordinal === 1) return { cost: costs.restart + prefixCost, sequence: 'restart', expected }
  const gap = Math.abs(reading.ordinal - expected)
  return { cost: costs.gap + Math.min(gap, 8) * costs.gapStep + (reading.ordinal < open.ordinal ? 1 : 0) + prefixCost, sequence: 'gap', expected }
}

/** Cost of an item as the first of its kind below stack[depth - 1]. */
function openCost(
  { stack, runOn }: State,
  depth: number,
  reading: MarkerReading,
  candidates: readonly Candidate[],
  costs: NumberingCosts,
): { cost: number; sequence: Label['sequence'] } {
  const parent = stack[depth - 1]
  let cost: number = costs.first
  let sequence: Label['sequence'] = 'ok'
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
    if (rankOf(parent.reading) >= rankOf(reading)) cost += bothBullets || candidates[parent.candidate]!.isLeadIn ? costs.afterLeadIn : costs.rankViolation
  }
  for (let above = 0; above < depth; above++) {
    if (isSameLevel(stack[above]!.reading, reading))
      cost += stack[above]!.reading.style.id === reading.style.id ? costs.sameFamilyBelow : costs.otherDelimiterBelow
  }
  // items that are closed although they could have been the parent
  if (stack.length > depth && rankOf(stack[depth]!.reading) < rankOf(reading)) cost += costs.skippedParent
  else if (stack.length > depth) cost += costs.mixedSiblings
  if (reading.parts.length > 0) cost += prefixCost(parent?.reading, reading, costs)
  return { cost, sequence }
}

/** "5.1." stands below "5."; "2.1." may count a Roman "II.". */
function prefixCost(parent: MarkerReading | undefined, reading: MarkerReading, costs: NumberingCosts): number {
  if (!parent) return costs.prefixUnknown
  const prefix = reading.parts.slice(0, -1)
  if (parent.parts.length > 0) return parent.parts.length === prefix.length && prefix.every((part, i) => part === parent.parts[i]) ? 0 : costs.prefixUnknown
  if (prefix.length !== 1 || parent.ordinal !== prefix[0]) return costs.prefixUnknown
  return parent.style.numbering === 'arabic' || parent.style.numbering === 'article' ? 0 : costs.prefixOfRoman
}

const rankOf = (reading: MarkerReading): number => reading.style.rank + Math.max(0, reading.parts.length - 2) * 0.2
