// The ways to read a document that the search goes on with: the cheapest for each stack of open items, no more than a few.
import type { MarkerReading } from './marker.js'

/** An open item; the chain of `above` is the stack of open items, which states share. */
export interface Level {
  readonly reading: MarkerReading
  readonly candidate: number
  readonly isLeadIn: boolean
  /** Number of open items above it. */
  readonly depth: number
  /** Two states whose innermost items have the same path are one. */
  readonly path: Path
  readonly above: Level | null
}

/** A reading of all candidates so far. */
export interface State {
  /** The innermost open item. */
  readonly open: Level | null
  /** Last marker of each family that runs on through its parents. */
  readonly runOn: ReadonlyMap<string, MarkerReading>
  readonly cost: number
  readonly previous: State | null
  /** The item that the candidate was read as; null for text. */
  readonly item: Level | null
  /** A cheaper reading lay deeper than the limit. */
  readonly isCut: boolean
}

/** The names of open items down to one of them; equal names from the top are one object. */
export class Path {
  private below: Map<string, Path> | null = null
  /** The one that was asked for last: several states ask for the same. */
  private lastName = ''
  private last: Path | null = null
  /** The cheapest reading of the candidate at hand that leads here; null where none is kept. */
  way: Way | null = null
  /** The candidate that was last read so, and how many other ways to read it were found before. */
  candidate = -1
  order = 0

  to(name: string): Path {
    if (this.last !== null && this.lastName === name) return this.last
    this.below ??= new Map()
    let path = this.below.get(name)
    if (path === undefined) {
      path = new Path()
      this.below.set(name, path)
    }
    this.lastName = name
    this.last = path
    return path
  }
}

/** A way to read the candidate at hand: from a state, as one of its readings at a depth, or as text. Most are given up before they become a state. */
export interface Way {
  path: Path
  state: State
  /** Index of the reading; TEXT for none. */
  which: number
  depth: number
  cost: number
  isCut: boolean
}

export const TEXT = -1

const WIDTH = 16
/** What costs so much more than the cheapest way is given up. */
const COST = 9

/** The cheapest ways to read one candidate after the other. */
export class Beam {
  /** The cheapest first; of equal cost that first which was found first. */
  private readonly ways: Way[] = []
  /** Ways of the candidates before, to be used again. */
  private readonly spare: Way[] = []
  private candidate = 0
  private found = 0

  /** What a way may cost at most to be taken. */
  get limit(): number {
    const { ways } = this
    if (ways.length === 0) return Number.POSITIVE_INFINITY
    const limit = ways[0]!.cost + COST
    return ways.length < WIDTH ? limit : Math.min(limit, ways[WIDTH - 1]!.cost)
  }

  /** Takes a way to read the candidate, unless a cheaper one leaves the same items open or as many as are kept are cheaper. */
  offer(path: Path, state: State, which: number, depth: number, cost: number): void {
    const { ways } = this
    if (path.candidate !== this.candidate) {
      path.candidate = this.candidate
      path.order = this.found++
    }
    let { way } = path
    let at = ways.length
    if (way !== null) {
      if (cost >= way.cost) return
      at = ways.indexOf(way)
    } else if (at === WIDTH) {
      at--
      way = ways[at]!
      if (!isBefore(cost, path, way)) return
      way.path.way = null
    } else way = this.spare.pop() ?? { path, state, which, depth, cost, isCut: false }
    for (; at > 0 && isBefore(cost, path, ways[at - 1]!); at--) ways[at] = ways[at - 1]!
    ways[at] = way
    path.way = way
    way.path = path
    way.state = state
    way.which = which
    way.depth = depth
    way.cost = cost
    way.isCut = false
  }

  /** Marks the ways from a state that cost more than one which was refused. */
  cut(state: State, refused: number): void {
    for (const way of this.ways) if (way.state === state && way.cost > refused) way.isCut = true
  }

  /** The states to which the ways lead; the next candidate begins. */
  take(stateOf: (way: Way) => State): State[] {
    const { ways, spare, limit } = this
    const states: State[] = []
    for (const way of ways) {
      way.path.way = null
      if (way.cost <= limit) states.push(stateOf(way))
      spare.push(way)
    }
    ways.length = 0
    this.candidate++
    this.found = 0
    return states
  }
}

const isBefore = (cost: number, path: Path, other: Way): boolean => cost < other.cost || (cost === other.cost && path.order < other.path.order)
