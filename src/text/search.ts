// Looks up where something stands: binary search over an order that a test divides in two, sticky patterns at an offset.

/** The first index below `length` at which a test holds that holds from there on; `length` where it holds nowhere. */
export function firstWhere(length: number, holds: (index: number) => boolean): number {
  let low = 0
  let high = length
  while (low < high) {
    const middle = (low + high) >> 1
    if (holds(middle)) high = middle
    else low = middle + 1
  }
  return low
}

/** Length of what a sticky pattern matches at an offset; 0 for nothing. */
export function lengthAt(sticky: RegExp, text: string, at: number): number {
  sticky.lastIndex = at
  return sticky.exec(text)?.[0].length ?? 0
}
