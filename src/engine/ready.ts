// Patterns made ready before their first use: V8 compiles a pattern twice, first for an interpreter and then, if it is used again, to
// machine code. Where the first text is long it makes machine code at once, which takes a third of the time.

/**
 * So long that V8 makes machine code at once, and of a character outside Latin-1, as for texts in Vietnamese: the code for others is its own.
 * Other engines run over it and lose a moment.
 */
const LONG_TEXT = '\u2603'.repeat(1000)

/** What was declared and is not ready yet. */
const waiting: unknown[] = []

/** Declares patterns that documents need, for the first of them; gives them back. */
export function prepared<T>(patterns: T): T {
  waiting.push(patterns)
  return patterns
}

/** Makes the declared patterns ready. */
export function makePreparedReady(): void {
  makeReady(waiting.splice(0))
}

/** Makes the patterns inside of a value ready, however deep they lie in lists and plain objects. They match as before. */
export function makeReady(value: unknown): void {
  if (value instanceof RegExp) {
    // a sticky pattern looks only at the end
    if (value.sticky) value.lastIndex = LONG_TEXT.length
    value.test(LONG_TEXT)
    value.lastIndex = 0
  } else if (Array.isArray(value) || isPlainObject(value)) for (const part of Object.values(value)) makeReady(part)
}

/** Word lists, trees and maps hold no patterns. */
const isPlainObject = (value: unknown): value is object => typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype
