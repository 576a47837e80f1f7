// Lists of any length: `push`, `Math.max` and the like with a spread put each entry on the stack, which a hundred thousand overflow.

/**
 * Puts the entries of one list behind those of another.
 *
 * @example appendAll(names, further)
 */
export function appendAll<T>(list: T[], more: readonly T[]): void {
  for (const entry of more) list.push(entry)
}

/** The smallest of some numbers; infinity for none. */
export const smallest = (numbers: readonly number[]): number => numbers.reduce((least, number) => Math.min(least, number), Number.POSITIVE_INFINITY)

/** The largest of some numbers; minus infinity for none. */
export const largest = (numbers: readonly number[]): number => numbers.reduce((most, number) => Math.max(most, number), Number.NEGATIVE_INFINITY)
