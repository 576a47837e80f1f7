// Binary search over an order that a test divides in two.

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
