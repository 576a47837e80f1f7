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

/** Where words stand first in a stretch of a text; -1 where they do not. What lies behind the stretch is not looked at. */
export function indexWithin(text: string, words: string, from: number, to: number): number {
  const at = text.slice(from, to).indexOf(words)
  return at < 0 ? -1 : from + at
}

/** Where a pattern matches first in a stretch of a text; the stretch's end where it does not. */
export function searchWithin(text: string, pattern: RegExp, from: number, to: number): number {
  const at = text.slice(from, to).search(pattern)
  return at < 0 ? to : from + at
}

/** All matches of a pattern with the `g` flag, as `matchAll` gives them, but without a copy of the pattern for each call. */
export function allMatches(pattern: RegExp, text: string): RegExpExecArray[] {
  const found: RegExpExecArray[] = []
  pattern.lastIndex = 0
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    found.push(match)
    // an empty match is found only once
    if (match[0] === '') pattern.lastIndex += (text.codePointAt(pattern.lastIndex) ?? 0) > 0xffff ? 2 : 1
  }
  return found
}

/** Length of what a sticky pattern matches at an offset; 0 for nothing. */
export function lengthAt(sticky: RegExp, text: string, at: number): number {
  sticky.lastIndex = at
  return sticky.exec(text)?.[0].length ?? 0
}
