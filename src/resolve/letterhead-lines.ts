// The lines of a frame's paragraphs and table cells, as readable and folded text.
import type { ZonedParagraph, ZoneKind } from '../split/zones.js'
import { type LineIndex, lineAt } from '../text/lines.js'
import { makeView, type View } from '../text/view.js'

/** One line of the frame: the letterhead, the recipients, the signature. */
export interface FrameLine {
  readonly view: View
  /** Index of the cell or paragraph that holds the line. */
  readonly group: number
}

/** All non-empty lines of some zones of a part, cells of tables one after the other. */
export function frameLines(part: readonly ZonedParagraph[], zones: readonly ZoneKind[], lines: LineIndex): FrameLine[] {
  const found: FrameLine[] = []
  let group = 0
  const add = (start: number, end: number) => {
    for (let line = lineAt(lines, start); line < lines.starts.length && lines.starts[line]! < end; line++) {
      const first: [number, number] = [Math.max(start, lines.starts[line]!), Math.min(end, lines.ends[line]!)]
      const ranges = [first]
      // a strong text that is still open goes on with the next line: "**TM. ỦY BAN / NHÂN DÂN**"
      let isOpen = turnsStrong(lines.text, first)
      while (isOpen && line + 1 < lines.starts.length && lines.starts[line + 1]! < end) {
        line++
        const next: [number, number] = [lines.starts[line]!, Math.min(end, lines.ends[line]!)]
        ranges.push(next)
        if (turnsStrong(lines.text, next)) isOpen = false
      }
      const view = makeView(lines, ranges)
      if (view.text !== '') found.push({ view, group })
    }
  }
  for (const { zone, paragraph } of part) {
    if (!zones.includes(zone)) continue
    if (paragraph.table) {
      for (const row of paragraph.table.rows) {
        for (const cell of row) {
          group++
          for (const [start, end] of piecesOf(lines.text, cell.start, cell.end)) add(start, end)
        }
      }
    } else {
      group++
      add(lines.starts[paragraph.first]!, lines.ends[paragraph.last]!)
    }
  }
  return found
}

const BREAK = /<br\s?\/?>/giu

/** The parts of a cell between its `<br>`. */
function piecesOf(text: string, start: number, end: number): [number, number][] {
  const pieces: [number, number][] = []
  let from = start
  for (const found of text.slice(start, end).matchAll(BREAK)) {
    pieces.push([from, start + found.index])
    from = start + found.index + found[0].length
  }
  return [...pieces, [from, end] as [number, number]].filter(([first, last]) => last > first)
}

/** An odd number of marks of strong text: what was open is closed behind it, and the other way round. */
const turnsStrong = (text: string, [start, end]: readonly [number, number]): boolean => text.slice(start, end).split('**').length % 2 === 0
