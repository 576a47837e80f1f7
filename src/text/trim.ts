// Ends of a text by a loop: a pattern such as /[\s.;]+$/ begins anew at each sign of a long run, which takes its length squared.

/** A text without the characters of a set at its end; white space is in every set. */
export function withoutEnd(text: string, signs: string): string {
  let end = text.length
  while (end > 0 && isIn(text[end - 1]!, signs)) end--
  return text.slice(0, end)
}

/** … and without those of a set at its beginning. */
export function withoutEnds(text: string, before: string, behind: string): string {
  const rest = withoutEnd(text, behind)
  let start = 0
  while (start < rest.length && isIn(rest[start]!, before)) start++
  return rest.slice(start)
}

const isIn = (character: string, signs: string): boolean => signs.includes(character) || /\s/u.test(character)
