// Patterns made ready before their first use: V8 compiles a pattern twice, first for an interpreter and then, if it is used again, to
// machine code. Where the first text is long it makes machine code at once, which takes a third of the time.

/** So long that V8 makes machine code at once; other engines run over it and lose a moment. */
const LONG_TEXT = 'x'.repeat(1000)

/** Makes the patterns inside of a value ready, however deep they lie. They match as before. */
export function makeReady(value: unknown): void {
  if (value instanceof RegExp) {
    // a sticky pattern looks only at the end
    if (value.sticky) value.lastIndex = LONG_TEXT.length
    value.test(LONG_TEXT)
    value.lastIndex = 0
  } else if (typeof value === 'object' && value !== null) for (const part of Object.values(value)) makeReady(part)
}
