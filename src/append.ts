// Puts the entries of one list behind those of another.

/**
 * `push` with a spread puts each entry on the stack, which a list of a hundred thousand overflows; this does not.
 *
 * @example appendAll(names, further)
 */
export function appendAll<T>(list: T[], more: readonly T[]): void {
  for (const entry of more) list.push(entry)
}
