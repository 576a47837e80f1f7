// From offsets of a view to offsets of the source.

/** Maps offsets of a view to offsets of the source. */
export interface OffsetMap {
  /** Source offset at which the words from a view offset begin. */
  start(view: number): number
  /** Source offset (exclusive) at which the words before a view offset end. */
  end(view: number): number
}

/**
 * Maps offsets of a view to offsets of the source. A run is either the same as the source (its offsets count on)
 * or changed as a whole (all of its view characters stand for all of its source characters).
 */
export class RunMap implements OffsetMap {
  /** Four numbers a run: view offset, start and end in the source, 1 where it is the same as the source. One list, as most maps have few runs. */
  private readonly runs: number[] = []
  private length = 0

  /** Adds source[start, end) unchanged at a view offset; a run that goes on from the last one is joined to it. */
  same(view: number, start: number, end: number): void {
    const { runs } = this
    const last = runs.length - RUN
    if (last >= 0 && runs[last + SAME] === 1 && runs[last + END] === start && view - runs[last]! === start - runs[last + START]!) runs[last + END] = end
    else runs.push(view, start, end, 1)
  }

  /** Adds source[start, end) that became something else at a view offset. */
  change(view: number, start: number, end: number): void {
    this.runs.push(view, start, end, 0)
  }

  /** Closes the map at the view's length. */
  finish(length: number): void {
    this.length = length
  }

  start(view: number): number {
    const run = this.runAt(Math.min(view, Math.max(0, this.length - 1)))
    if (run < 0) return 0
    if (view >= this.length) return this.end(this.length)
    return this.runs[run + SAME] === 1 ? this.runs[run + START]! + view - this.runs[run]! : this.runs[run + START]!
  }

  end(view: number): number {
    if (view <= 0) return this.start(0)
    const run = this.runAt(view - 1)
    if (run < 0) return 0
    return this.runs[run + SAME] === 1 ? this.runs[run + START]! + view - this.runs[run]! : this.runs[run + END]!
  }

  /** Index of the run that holds a view offset; -1 in an empty map. */
  private runAt(view: number): number {
    let low = 0
    let high = this.runs.length / RUN - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if (this.runs[middle * RUN]! <= view) low = middle
      else high = middle - 1
    }
    return high < 0 ? -1 : low * RUN
  }
}

/** Numbers of a run, and where its parts stand behind the view offset. */
const RUN = 4
const START = 1
const END = 2
const SAME = 3
