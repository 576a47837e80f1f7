// Strings of a plan as copies: a slice of the source would keep the whole source in memory as long as the plan lives.

/** V8 copies shorter slices anyway. */
const SHORT = 13

/** A string of its own: joined with a character, it is written anew. */
const copy = (text: string): string => (text.length < SHORT ? text : ` ${text}`.slice(1))

/** Replaces all strings inside of a value by copies, in place, and gives the value. */
export function detach<T>(value: T): T {
  if (Array.isArray(value)) {
    for (let at = 0; at < value.length; at++) {
      const entry: unknown = value[at]
      if (typeof entry === 'string') value[at] = copy(entry)
      else if (typeof entry === 'object' && entry !== null) detach(entry)
    }
  } else if (typeof value === 'object' && value !== null) {
    const fields = value as Record<string, unknown>
    // plain objects: what they inherit is not counted
    for (const name in fields) {
      const entry = fields[name]
      if (typeof entry === 'string') fields[name] = copy(entry)
      // positions hold only numbers
      else if (name !== 'position' && typeof entry === 'object' && entry !== null) detach(entry)
    }
  }
  return value
}
