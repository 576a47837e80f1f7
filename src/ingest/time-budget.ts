// A signal that stops a parse by the clock; the parser itself never looks at one.
import type { StopSignal } from '../limits.js'

/**
 * A signal for `ParseOptions.signal` that says stop when the time is over. Parsing is synchronous, so a timer could not stop it;
 * this signal looks at the clock each time it is asked. Make one for each document: the time runs from here.
 *
 * @param milliseconds time from now; must be a finite number of at least 0
 * @param outer a further signal that stops the work as well
 * @throws {RangeError} for anything else
 * @example
 * parsePlan(text, { signal: timeBudget(2_000) })
 */
export function timeBudget(milliseconds: number, outer?: StopSignal): StopSignal {
  if (!Number.isFinite(milliseconds) || milliseconds < 0) throw new RangeError(`a time budget is a number of milliseconds, not ${milliseconds}`)
  const end = performance.now() + milliseconds
  return {
    get aborted(): boolean {
      return outer?.aborted === true || performance.now() >= end
    },
  }
}
