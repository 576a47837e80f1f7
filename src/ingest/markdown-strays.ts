// Finds emphasis marks that CommonMark leaves as text, because converters put them beside a space or forget one of a pair.
import type { Region } from '../source-text.js'

// *1.1. *Quán triệt    kinh doanh *(HKD) *trên địa bàn    but not  * gạch đầu dòng,  (*) chú thích,  2 * 3
// ^     ^                         ^      ^
const OPENS = /(?<![\p{L}\p{M}\p{N}*)])\*(?![\s*)])/uy
const STARS = /(?<!\\)\*+/g

// * *      emphasis around nothing, as converters write for an empty line or cell
// ^ ^
const ONLY_STARS = /(?<=^|[\r\n])[ \t]*\*[ \t]*\*[ \t*]*(?=$|[\r\n])/g

/**
 * The markup of one block that its tree does not own: runs of two or more stars wherever they stand, all stars of a line that
 * holds nothing else, and single stars where one opens at a word and another follows. A star alone stays text: it may be a bullet or the sign of a note.
 *
 * @example
 * strayMarkup('*1.1. *Quán triệt', []) // [{kind: 'markup', start: 0, end: 1}, {kind: 'markup', start: 6, end: 7}]
 */
export function strayMarkup(source: string, owned: readonly Region[]): Region[] {
  if (!source.includes('*')) return []
  const taken = new Set<number>()
  for (const { kind, start, end } of owned) if (kind === 'markup') for (let at = start; at < end; at++) taken.add(at)
  const strays: Region[] = []
  for (const line of source.matchAll(ONLY_STARS)) {
    for (let at = line.index; at < line.index + line[0].length; at++) {
      if (source[at] !== '*' || taken.has(at)) continue
      taken.add(at)
      strays.push(markup(at, at + 1))
    }
  }
  let opener: number | null = null
  for (const match of source.matchAll(STARS)) {
    const [start, end] = untaken(match.index, match.index + match[0].length, taken)
    if (end - start < 1 || isNoteSign(source, start, end)) continue
    if (end - start > 1) strays.push(markup(start, end))
    else if (opener !== null) {
      strays.push(markup(opener, opener + 1), markup(start, end))
      opener = null
    } else if (opens(source, start)) opener = start
  }
  return strays
}

/**
 * Whether stars stand alone in brackets, the sign of a note; CommonMark would read emphasis from one to the next.
 *
 * @example
 * isNoteSign('Số liệu (*) tạm tính', 9, 10) // true
 */
export function isNoteSign(source: string, start: number, end: number): boolean {
  return source[start - 1] === '(' && source[end] === ')'
}

/** The part of a run that no node of the tree owns: nodes take stars from its ends. */
function untaken(from: number, to: number, taken: ReadonlySet<number>): [number, number] {
  let start = from
  let end = to
  while (start < end && taken.has(start)) start++
  while (end > start && taken.has(end - 1)) end--
  return [start, end]
}

function opens(source: string, at: number): boolean {
  OPENS.lastIndex = at
  return OPENS.test(source)
}

function markup(start: number, end: number): Region {
  return { kind: 'markup', start, end }
}
