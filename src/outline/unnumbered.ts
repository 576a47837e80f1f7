// Headings without a number: a Markdown heading, a line all in bold or all in capitals, with something below it.

import type { LineIndex } from '../text/lines.js'
import { isUpperCase } from '../text/words.js'
import type { Merged } from './label-paragraphs.js'
import type { Item } from './tree.js'

const ALL_BOLD = /^\s*\*\*(?!\s)[^*]{3,}\*\*\s*$/u
const LONGEST = 160

/** Whether a row of the body is a heading without a number. */
export function isUnnumberedHeading(rows: readonly Merged[], at: number, current: Item | null, lines: LineIndex): boolean {
  const row = rows[at]!
  const { paragraph, zone, part } = row.zoned
  const next = rows[at + 1]
  if (zone !== 'body' || row.label || paragraph.table || row.views.length > 1 || !next || next.zoned.zone !== 'body' || next.zoned.part !== part) return false
  const { text } = paragraph.view
  if (text.length > LONGEST || text.length < 4 || /[.;:,!?/]$/u.test(text) || /^[("\u201c]/u.test(text)) return false
  // "Chương I" waits for its own title
  const own = current?.blocks[0]
  if (current && own && current.blocks.length === 1 && own.view.text.length <= own.contentStart) return false
  const raw = lines.text.slice(lines.starts[paragraph.first]!, lines.ends[paragraph.last]!)
  return paragraph.isHeading || ALL_BOLD.test(raw.replace(/\r?\n/gu, ' ')) || (isUpperCase(text) && /\p{Lu}{2}/u.test(text))
}
