// Ends of a text by a loop: a pattern such as /[\s.;]+$/ begins anew at each sign of a long run, which takes its length squared.
import { isSpaceAt } from './characters.js'

/** A text without the characters of a set at its end; white space is in every set. */
export function withoutEnd(text: string, signs: string): string {
  const end = endWithout(text, signs)
  return end === text.length ? text : text.slice(0, end)
}

/** … and without those of a set at its beginning. */
export function withoutEnds(text: string, before: string, behind: string): string {
  const end = endWithout(text, behind)
  let start = 0
  while (start < end && isIn(text, start, before)) start++
  return start === 0 && end === text.length ? text : text.slice(start, end)
}

function endWithout(text: string, signs: string): number {
  let end = text.length
  while (end > 0 && isIn(text, end - 1, signs)) end--
  return end
}

function isIn(text: string, at: number, signs: string): boolean {
  const code = text.charCodeAt(at)
  for (let sign = 0; sign < signs.length; sign++) if (signs.charCodeAt(sign) === code) return true
  return isSpaceAt(text, at)
}
