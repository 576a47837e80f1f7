// From offsets of a view to offsets of the source: one shift where nothing was changed, runs where something was.

/** Maps offsets of a view to offsets of the source. */
export interface OffsetMap {
  /** Source offset at which the words from a view offset begin. */
  start(view: number): number
  /** Source offset (exclusive) at which the words before a view offset end. */
  end(view: number): number
}

/** The map of a view that equals one range of the source. */
export class ShiftMap implements OffsetMap {
  constructor(
    private readonly shift: number,
    private readonly length: number,
  ) {}

  start(view: number): number {
    return this.shift + Math.max(0, Math.min(view, this.length))
  }

  end(view: number): number {
    return this.shift + Math.max(0, Math.min(view, this.length))
  }
}

/**
 * Maps offsets of a view to offsets of the source. A run is either the same as the source (its offsets count on)
 * or changed as a whole (all of its view characters stand for all of its source characters).
 */
export class RunMap implements OffsetMap {
  private readonly viewStarts: number[] = []
  private readonly sourceStarts: number[] = []
  private readonly sourceEnds: number[] = []
  private readonly isSame: boolean[] = []
  private length = 0

  /** Adds source[start, end) unchanged at a view offset; a run that goes on from the last one is joined to it. */
  same(view: number, start: number, end: number): void {
    const last = this.viewStarts.length - 1
    if (last >= 0 && this.isSame[last] && this.sourceEnds[last] === start && view - this.viewStarts[last]! === start - this.sourceStarts[last]!) {
      this.sourceEnds[last] = end
    } else this.push(view, start, end, true)
  }

  /** Adds source[start, end) that became something else at a view offset. */
  change(view: number, start: number, end: number): void {
    this.push(view, start, end, false)
  }

  /** Closes the map at the view's length. */
  finish(length: number): void {
    this.length = length
  }

  start(view: number): number {
    const run = this.runAt(Math.min(view, Math.max(0, this.length - 1)))
    if (run < 0) return 0
    if (view >= this.length) return this.end(this.length)
    return this.isSame[run] ? this.sourceStarts[run]! + view - this.viewStarts[run]! : this.sourceStarts[run]!
  }

  end(view: number): number {
    if (view <= 0) return this.start(0)
    const run = this.runAt(view - 1)
    if (run < 0) return 0
    return this.isSame[run] ? this.sourceStarts[run]! + view - this.viewStarts[run]! : this.sourceEnds[run]!
  }

  private push(view: number, start: number, end: number, same: boolean): void {
    this.viewStarts.push(view)
    this.sourceStarts.push(start)
    this.sourceEnds.push(end)
    this.isSame.push(same)
  }

  private runAt(view: number): number {
    let low = 0
    let high = this.viewStarts.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if (this.viewStarts[middle]! <= view) low = middle
      else high = middle - 1
    }
    return high < 0 ? -1 : low
  }
}
