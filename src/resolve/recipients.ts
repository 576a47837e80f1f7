// The items of "Nơi nhận".

import type { FrameGrammar } from '../split/frame-grammar.js'
import type { ZonedParagraph } from '../split/zones.js'
import type { LineIndex } from '../text/lines.js'
import { withoutEnd } from '../text/trim.js'
import { makeView } from '../text/view.js'
import { frameLines } from './letterhead-lines.js'

/** A recipient: readable words and source offsets, end exclusive. */
export interface RecipientLine {
  readonly text: string
  readonly start: number
  readonly end: number
}

const ITEM = /(?:^|\s)[-–+•]\s*(?=[\p{L}"(])/gu

/** Recipients of one part; an item runs over the lines up to the next dash. */
export function readRecipients(part: readonly ZonedParagraph[], lines: LineIndex, frame: FrameGrammar): RecipientLine[] {
  const all = frameLines(part, ['recipients'], lines)
  const first = all.findIndex((line) => frame.recipients.test(line.view.key))
  if (first < 0) return []
  const hasTable = part.some((place) => place.zone === 'recipients' && place.paragraph.table)
  const own = hasTable ? all.filter((line, index) => index >= first && line.group === all[first]!.group) : all.slice(first)
  const start = own[0]!.view.map.start(0)
  const last = own[own.length - 1]!.view
  const end = last.map.end(last.text.length)
  const view = makeView(lines, [[start, end]])
  // dashes count at the start of a line, or behind a semicolon where all items stand on one line
  const lineStarts = new Set(own.map((line) => line.view.map.start(0)))
  let marks = [...view.text.matchAll(ITEM)].filter((mark) => {
    const at = mark.index + mark[0].search(/[-–+•]/u)
    return lineStarts.has(view.map.start(at)) || /[:;,.]\s*$/u.test(view.text.slice(Math.max(0, mark.index - 2), mark.index))
  })
  // "- VPUB: + Chánh Văn phòng; + Cổng TTĐT": parts of one recipient
  const sign = /[-–+•]/u.exec(marks[0]?.[0] ?? '')?.[0]
  if (sign !== '+') marks = marks.filter((mark) => !mark[0].includes('+'))
  return marks.map((mark, index) => {
    const from = mark.index + mark[0].length
    const to = marks[index + 1]?.index ?? view.text.length
    const words = withoutEnd(view.text.slice(from, to), ';.')
    return { text: words, start: view.map.start(from), end: view.map.end(from + words.length) }
  })
}
