// What stands at the edges of pages and is no part of the document: page numbers, running heads and feet.
import type { Line } from './lines.js'
import { isMarker } from './markers.js'

/** The lines of a page without tables, from top to bottom. */
export interface PageLines {
  readonly number: number
  readonly height: number
  readonly lines: readonly Line[]
  /** Where tables stand: what is above (or below) all of these and all lines is at the edge. */
  readonly top: number
  readonly bottom: number
}

/** Lines looked at from the edge inwards. */
const DEEPEST = 3
/** Running heads stand at one height, in points. */
const SAME_HEIGHT = 8
/** Part of the page's height at an edge in which a lone number may be the page's. */
const EDGE = 0.14

// 3   - 3 -   – 12 –   3/10
const PAGE_NUMBER = /^[-–—\s]{0,3}(\d{1,4})(?:\s?\/\s?\d{1,4})?[-–—\s.]{0,3}$/u

/** The pages without page numbers, running heads and feet. */
export function withoutFurniture<T extends PageLines>(pages: readonly T[]): T[] {
  const gone = new Set<Line>()
  for (let depth = 0; depth < DEEPEST; depth++) {
    const found = [...atEdge(pages, gone, 'top'), ...atEdge(pages, gone, 'bottom')]
    if (found.length === 0) break
    for (const line of found) gone.add(line)
  }
  return pages.map((page) => (page.lines.some((line) => gone.has(line)) ? { ...page, lines: page.lines.filter((line) => !gone.has(line)) } : page))
}

interface EdgeLine {
  readonly page: PageLines
  readonly line: Line
  /** Its words with # for digits. */
  readonly shape: string
  /** What its number is more than the page's; null where it is no lone number. */
  readonly ahead: number | null
  /** Nothing else is left on the page. */
  readonly isLast: boolean
}

function atEdge(pages: readonly PageLines[], gone: ReadonlySet<Line>, edge: 'top' | 'bottom'): Line[] {
  const candidates = pages.flatMap((page): EdgeLine[] => {
    const left = page.lines.filter((line) => !gone.has(line))
    const line = edge === 'top' ? left[0] : left[left.length - 1]
    if (!line || (edge === 'top' ? line.y > page.top : line.y < page.bottom)) return []
    const text = line.words.map((word) => word.text).join(' ')
    const number = PAGE_NUMBER.exec(text)?.[1]
    const isAtEdge = edge === 'top' ? line.y < EDGE * page.height : line.y > (1 - EDGE) * page.height
    return [
      {
        page,
        line,
        shape: text.replace(/\d{1,9}/gu, '#'),
        ahead: number === undefined || !isAtEdge ? null : Number(number) - page.number,
        isLast: left.length === 1,
      },
    ]
  })
  const ahead = countBy(candidates.flatMap((one) => (one.ahead === null ? [] : [one.ahead])))
  const shapes = countBy(candidates.map(({ shape }) => shape))
  return candidates.filter((one) => isNumber(one, ahead) || isRunning(one, candidates, shapes, pages.length)).map(({ line }) => line)
}

/** A lone number that counts with the pages, or is the page's own. */
const isNumber = ({ ahead }: EdgeLine, counts: ReadonlyMap<number, number>): boolean => ahead !== null && (ahead === 0 || counts.get(ahead)! > 1)

/** The same words on most pages (or on every other one), at one height; an item of a list is none. */
function isRunning({ line, shape, isLast }: EdgeLine, all: readonly EdgeLine[], counts: ReadonlyMap<string, number>, pages: number): boolean {
  const count = counts.get(shape)!
  if (isLast || isMarker(line.words[0]!.text) || count < 2 || count < (pages <= 3 ? pages - 1 : 0.4 * pages)) return false
  return all.filter((other) => other.shape === shape && Math.abs(other.line.y - line.y) <= SAME_HEIGHT).length > 1
}

function countBy<T>(values: readonly T[]): Map<T, number> {
  const counts = new Map<T, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  return counts
}
