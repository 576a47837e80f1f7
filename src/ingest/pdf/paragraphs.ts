// Which lines are one paragraph: by indents, by room that a line left free, by distance and by the shape of markers.
import { appendAll } from '../../lists.js'
import type { FlowLine } from './flow.js'
import { isMarker } from './markers.js'
import { FAR_WITH_MARKER, INDENT, type Measures } from './measures.js'

/** Parts of the letters' height. */
const SAME_PLACE = 0.45
/** Lines further apart than so many usual distances are two paragraphs. */
const FAR = 1.5
/** Room that a space and a slack need behind a line, before the next word would have fitted. */
const SPACE = 0.5
/** Words hang at most so far behind the beginning of their paragraph. */
const HANGING = 4

/** Groups lines into paragraphs, over pages; notes stand behind the paragraph that the foot of their page breaks. */
export function joinLines(lines: readonly FlowLine[], measures: Measures): FlowLine[][] {
  const paragraphs: FlowLine[][] = []
  let notes: FlowLine[][] = []
  let open: FlowLine[] | null = null
  for (const line of lines) {
    if (line.isNote) {
      const note: FlowLine[] | undefined = notes[notes.length - 1]
      if (note && goesOn(note, line, measures)) note.push(line)
      else notes.push([line])
    } else if (open && goesOn(open, line, measures)) open.push(line)
    else {
      appendAll(paragraphs, notes)
      notes = []
      open = [line]
      paragraphs.push(open)
    }
  }
  return [...paragraphs, ...notes]
}

function goesOn(open: readonly FlowLine[], line: FlowLine, measures: Measures): boolean {
  const first = open[0]!
  const above = open[open.length - 1]!
  if (above.isRow || line.isRow || above.area !== line.area) return false
  if (Math.abs(above.size - line.size) > 0.12 * line.size) return false
  const isMarked = isMarker(line.words[0]!.text)
  if (above.page === line.page) {
    const pitch = (line.y - above.y) / line.size / measures.pitch
    if (pitch <= 0 || pitch > (isMarked ? FAR_WITH_MARKER : FAR)) return false
  }
  if (line.margins !== null && isMarked) return false
  if (line.margins !== null && isMarker(first.words[0]!.text) && line.left > first.left + 0.2 * line.size) return true
  const areCentred = isCentred(line, measures) && (isCentred(above, measures) || (line.margins !== null && fills(above, measures)))
  if (hasRoom(above, line, areCentred, measures)) return false
  if (line.isNote) return !isMarked && !/^[\d⁰¹²³⁴⁵⁶⁷⁸⁹*(]/u.test(line.words[0]!.text)
  if (!hasWords(above) || !hasWords(line)) return false
  // lines of a letterhead are broken on purpose, unless the second is the rest of the first
  if (areCentred) return areAlike(above, line) && (line.margins === null || above.right - above.left >= line.right - line.left)
  return standsAsNext(open, first, line, isMarked, measures)
}

/** Whether a line begins where the paragraph goes on. */
function standsAsNext(open: readonly FlowLine[], first: FlowLine, line: FlowLine, isMarked: boolean, measures: Measures): boolean {
  const tolerance = SAME_PLACE * line.size
  const { left } = measures.marginsOf(line)
  const above = open[open.length - 1]!
  const shift = measures.marginsOf(above).left - left
  const start = line.left + shift
  // a distance as in a paragraph, where paragraphs stand apart: "– 2025" only begins a line
  const isClose = measures.hasSpacing && above.page === line.page && !/[.;:!?]$/u.test(above.words[above.words.length - 1]!.text)
  if (open.length > 1)
    return Math.abs(start - above.left) <= tolerance && (!isMarked || isClose || (measures.hasIndents && first.left > above.left + tolerance))
  // - Trồng rừng phòng hộ
  //   ven biển            the words go on below the words
  const [marker, word] = first.words
  if (marker && word && isMarker(marker.text) && Math.abs(start - word.left) <= tolerance) return !isMarked
  const isIndented = first.left > left - shift + INDENT * line.size
  if (start < first.left - tolerance) return isIndented && (!isMarked || (measures.hasIndents && Math.abs(line.left - left) <= tolerance))
  // lines that hang: further right, in a document whose paragraphs begin at the margin
  if (start > first.left + tolerance) return !isMarked && !measures.hasIndents && start < first.left + HANGING * line.size
  if (isMarked) return isClose && !isIndented
  return !(isIndented && measures.hasIndents)
}

/** Whether the first word of a line would have fitted behind the line above. */
function hasRoom(above: FlowLine, line: FlowLine, areCentred: boolean, measures: Measures): boolean {
  const { left, right } = measures.marginsOf(above)
  const room = areCentred ? right - left - (above.right - above.left) : right - above.right
  const word = line.words[0]!
  return room > word.right - word.left + SPACE * line.size
}

/** Whether a line stands in the middle. */
function isCentred(line: FlowLine, measures: Measures): boolean {
  const { left, right } = measures.marginsOf(line)
  const [before, behind] = [line.left - left, right - line.right]
  return before > 0.3 * line.size && Math.abs(before - behind) < line.size
}

/** Whether a line reaches from margin to margin. */
function fills(line: FlowLine, measures: Measures): boolean {
  const { left, right } = measures.marginsOf(line)
  return line.left - left < line.size && right - line.right < line.size
}

/** Whether both lines of a heading are bold or none, in capitals or none. */
function areAlike(above: FlowLine, line: FlowLine): boolean {
  const [a, b] = [above, line].map(({ words }) => {
    const text = words.map((word) => word.text).join('')
    return { isBold: words.some(({ bold }) => bold > 0), isSmall: /\p{Ll}/u.test(text), isLetters: /\p{L}/u.test(text) }
  })
  return !b!.isLetters || (a!.isBold === b!.isBold && a!.isSmall === b!.isSmall)
}

const hasWords = ({ words }: FlowLine): boolean => words.some(({ text }) => /[\p{L}\p{N}]/u.test(text))
