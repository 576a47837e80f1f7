// Counts steps instead of seconds: how much text the patterns are given, and how often the outline weighs a reading.
import { GRAMMAR } from '../../src/defaults.js'

/** A pattern that is tied to one place, or whose repeats are bounded, looks at this many characters at most. */
const TIED = 64

/** Runs some work and gives the steps that it took; the machine's speed does not matter. */
export function countSteps(work: () => void): number {
  let steps = 0
  const { exec } = RegExp.prototype
  const { costs } = GRAMMAR.numbering
  // the built-in functions of patterns (test, replace, matchAll, split) all come to `exec`
  RegExp.prototype.exec = function (text: string) {
    const from = this.global || this.sticky ? this.lastIndex : 0
    const rest = Math.max(0, String(text).length - from)
    steps += this.sticky || this.source.startsWith('^') ? Math.min(rest, TIED) : rest
    const found = exec.call(this, text)
    // a search that goes on from here has only looked so far
    if (found && this.global && !this.sticky) steps -= rest - (this.lastIndex - from)
    return found
  }
  const { numbering } = GRAMMAR as { numbering: { costs: typeof costs } }
  numbering.costs = new Proxy(costs, {
    get: (target, name, receiver) => {
      steps++
      return Reflect.get(target, name, receiver)
    },
  })
  try {
    work()
  } finally {
    RegExp.prototype.exec = exec
    numbering.costs = costs
  }
  return steps
}
