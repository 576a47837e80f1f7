// Number and date of a document whose letterhead is missing: its annexes cite it, its last words tell when it was adopted.
import type { Block } from '../outline/tree.js'
import type { FrameGrammar } from '../split/frame-grammar.js'
import { isValidDate } from './calendar.js'

/** What the document says of itself outside of its letterhead. */
export interface OwnCitation {
  readonly number: string | null
  readonly issuedOn: string | null
}

/** Reads "(Kèm theo Nghị quyết số …)" of annexes to a document of that type, and the note of adoption. */
export function readOwnCitation(blocks: readonly Block[], documentType: string | null, frame: FrameGrammar): OwnCitation {
  let number: string | null = null
  let issuedOn: string | null = null
  for (const { view, part, zone } of blocks) {
    const cited = part > 0 ? frame.ownCitation.exec(view.key) : null
    if (number === null && cited?.groups && frame.documentTypes[cited.groups.type!] === documentType) {
      const at = view.key.indexOf(cited.groups.number!, cited.index)
      number = view.text.slice(at, at + cited.groups.number!.length)
      issuedOn ??= dateOf(cited.groups)
    }
    const adopted = zone === 'other' ? null : frame.adopted.exec(view.key)
    if (adopted?.groups) issuedOn ??= dateOf(adopted.groups)
  }
  return { number, issuedOn }
}

function dateOf(groups: Readonly<Record<string, string | undefined>>): string | null {
  if (groups.year === undefined) return null
  const date = { year: Number(groups.year), month: Number(groups.month), day: Number(groups.day) }
  return isValidDate(date) ? `${date.year}-${String(date.month).padStart(2, '0')}-${String(date.day).padStart(2, '0')}` : null
}
