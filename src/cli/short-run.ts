// What V8 is told about a short run: most of one is spent on compiling, and code that runs for a tenth of a second is not worth optimizing.
import { setFlagsFromString } from 'node:v8'

/** UTF-16 units of text from which on optimized code is faster than no optimizing: some half a second of work. */
const LONG_RUN = 1_000_000

let units = 0

/** At the start: functions are not optimized. (Patterns are left alone: a V8 that is told about them while it runs ends now and then.) */
export function expectShortRun(): void {
  setFlagsFromString('--no-opt')
}

function expectLongRun(): void {
  units = LONG_RUN
  setFlagsFromString('--opt')
}

/** Counts what was read; a run over much text gets its optimizing compiler back. */
export function countText(text: string): void {
  if (units >= LONG_RUN) return
  units += text.length
  if (units >= LONG_RUN) expectLongRun()
}

/** The last V8 that knows the budget; the one of Node 22 counts calls in another way. */
const LAST_WITH_BUDGET = 11

/** For commands over many documents and their worker threads, which share the flags: all cores parse, and the heaps of several threads are kept small. */
export function expectManyDocuments(): void {
  expectLongRun()
  // a heap is cleared when it is half as large again, not first at four times: some hundred files take a quarter less memory
  setFlagsFromString('--heap-growing-percent=50')
  // young objects are collected by the thread that made them: the others are at work
  setFlagsFromString('--no-parallel-scavenge')
  // each thread compiles for itself: less of it, and smaller pieces, make two threads a quarter faster
  setFlagsFromString('--max-inlined-bytecode-size-cumulative=300')
  if (Number.parseInt(process.versions.v8, 10) <= LAST_WITH_BUDGET) setFlagsFromString('--interrupt-budget=1000000')
}
