// Takes times: one piece of work, or several side by side, as medians of rounds.
import { parsePlan } from './kehoach.js'
import { median, round } from './numbers.js'
import { corpusDocuments } from './texts.js'

/** A piece of work; what it gives is thrown away. */
export type Work = () => unknown

/** Times the corpus is read before anything is measured, so that the compiler has seen what plans need. */
const WARM_UPS = 8

export function warmUp(): void {
  const documents = corpusDocuments()
  for (let i = 0; i < WARM_UPS; i++) for (const { text } of documents) parsePlan(text)
}

/** Work that is short takes more rounds, until so many milliseconds are spent on it. */
const LEAST = 250

/** Median in milliseconds of at least so many rounds; no round is begun after `budget` milliseconds. */
export async function time(work: Work, rounds: number, budget = 5000): Promise<number> {
  const times: number[] = []
  const start = performance.now()
  let spent = 0
  do {
    times.push(await once(work))
    spent = performance.now() - start
  } while (spent < budget && (times.length < rounds || spent < LEAST))
  return round(median(times))
}

/** Runs of a work, and milliseconds at most, before it is measured beside others: a large program is compiled for its text after some runs only. */
const FIRST_RUNS = 10
const FIRST_BUDGET = 3000

/** Runs a work until it is compiled for its text. */
export async function settle(work: Work): Promise<void> {
  await time(work, FIRST_RUNS, FIRST_BUDGET)
}

/** Garbage is collected when the engine sees fit: to force it between rounds throws compiled code away and measures that. */
export async function once(work: Work): Promise<number> {
  const start = performance.now()
  await work()
  return performance.now() - start
}
