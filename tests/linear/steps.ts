// Counts steps instead of seconds: how much text the patterns and searches are given, how many characters are looked at by themselves, how
// much of lists is asked or copied, and how often the outline weighs a reading. Each kind by itself: little work of one kind that grows too fast would not be seen beside much of another.
import { GRAMMAR } from '../../src/defaults.js'

/** A pattern that is tied to one place, or whose repeats are bounded, looks at this many characters at most. */
const TIED = 64

/** Ways through a list that call back for its entries. */
const WAYS = ['find', 'findIndex', 'findLast', 'findLastIndex', 'some', 'every', 'filter', 'map', 'flatMap', 'forEach', 'reduce', 'sort'] as const
/** Searches in a text. */
const SEARCHES = ['indexOf', 'lastIndexOf', 'includes'] as const

export interface Steps {
  patterns: number
  searches: number
  characters: number
  lists: number
  outline: number
}

type AnyFunction = (this: unknown, ...args: unknown[]) => unknown

/** Replaces methods of a prototype by others that know them; gives what puts them back. */
function replace<Name extends string>(prototype: object, names: readonly Name[], make: (name: Name, method: AnyFunction) => AnyFunction): () => void {
  const methods = prototype as Record<Name, AnyFunction>
  const before = names.map((name) => [name, methods[name]] as const)
  for (const [name, method] of before) methods[name] = make(name, method)
  return () => {
    for (const [name, method] of before) methods[name] = method
  }
}

/** Runs some work and gives the steps that it took; the machine's speed does not matter. */
export function countSteps(work: () => void): Steps {
  const steps: Steps = { patterns: 0, searches: 0, characters: 0, lists: 0, outline: 0 }
  const { exec } = RegExp.prototype
  const { costs } = GRAMMAR.numbering
  // the built-in functions of patterns (test, replace, matchAll, split) all come to `exec`
  RegExp.prototype.exec = function (text: string) {
    const from = this.global || this.sticky ? this.lastIndex : 0
    const rest = Math.max(0, String(text).length - from)
    const found = exec.call(this, text)
    if (this.sticky || this.source.startsWith('^')) steps.patterns += Math.min(rest, TIED)
    // a search that finds has only looked so far
    else steps.patterns += found ? found.index + found[0].length - from : rest
    return found
  }
  const { numbering } = GRAMMAR as { numbering: { costs: typeof costs } }
  numbering.costs = new Proxy(costs, {
    get: (target, name, receiver) => {
      steps.outline++
      return Reflect.get(target, name, receiver)
    },
  })
  const restore = [
    replace(
      Array.prototype,
      WAYS,
      (_, method) =>
        function (call, ...rest) {
          if (typeof call !== 'function') return method.call(this, ...(call === undefined ? [] : [call]), ...rest)
          const counted = (...args: unknown[]) => {
            steps.lists++
            return (call as AnyFunction)(...args)
          }
          return method.call(this, counted, ...rest)
        },
    ),
    replace(
      Array.prototype,
      ['slice'],
      (_, method) =>
        function (...range) {
          const part = method.call(this, ...range) as unknown[]
          steps.lists += part.length
          return part
        },
    ),
    replace(
      String.prototype,
      ['charCodeAt'],
      (_, method) =>
        function (at) {
          steps.characters++
          return method.call(this, at)
        },
    ),
    replace(
      String.prototype,
      SEARCHES,
      (name, method) =>
        function (words, from) {
          const text = String(this)
          const found = from === undefined ? method.call(text, words) : method.call(text, words, from)
          const start = Number(from ?? (name === 'lastIndexOf' ? text.length : 0))
          const behind = name === 'lastIndexOf' ? start : text.length - start
          // what is found is found on the way
          steps.searches += typeof found === 'number' && found >= 0 ? Math.abs(found - start) : found === true ? 0 : Math.max(0, behind)
          return found
        },
    ),
  ]
  try {
    work()
  } finally {
    for (const undo of restore) undo()
    RegExp.prototype.exec = exec
    numbering.costs = costs
  }
  return steps
}
