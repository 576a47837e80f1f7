// Each body paragraph as item or text: the candidates of the whole document are labelled at once.
import type { ZonedParagraph } from '../split/zones.js'
import type { View } from '../text/view.js'
import { announces } from '../text/words.js'
import { type Candidate, type Label, labelCandidates } from './label.js'
import type { NumberingCosts } from './placing.js'

/** A row of the document: a paragraph, or several that wrapped lines had torn. */
export interface Merged {
  readonly zoned: ZonedParagraph
  readonly views: ZonedParagraph[]
  readonly label: Label | null
  readonly candidate: number
}

/** All paragraphs with their labels. */
export interface Labelled {
  readonly rows: Merged[]
  readonly ambiguous: readonly number[]
  readonly tooDeep: readonly View[]
}

/** Reads each body paragraph as item or text; text on a wrapped line goes back to the paragraph before. */
export function labelParagraphs(zoned: readonly ZonedParagraph[], costs: NumberingCosts, maxDepth: number): Labelled {
  const candidates: Candidate[] = []
  /** The candidate of each paragraph; -1 where it can only be text. */
  const candidateOf: number[] = []
  let opensPart = false
  let closesBullets = false
  for (const place of zoned) {
    opensPart ||= place.opensPart
    if (place.zone !== 'body' || place.paragraph.readings.length === 0) {
      closesBullets = place.zone === 'body' && announces(place.paragraph.view.text)
      candidateOf.push(-1)
      continue
    }
    candidateOf.push(candidates.length)
    const { readings, inOpenSentence, view } = place.paragraph
    candidates.push({ readings, inOpenSentence, isLeadIn: announces(view.text), closesBullets, opensPart })
    opensPart = false
    closesBullets = false
  }
  const { labels, ambiguous, tooDeep } = labelCandidates(candidates, costs, maxDepth)
  const rows: Merged[] = []
  for (const [at, place] of zoned.entries()) {
    const candidate = candidateOf[at]!
    const label = candidate >= 0 ? labels[candidate]! : null
    const before = rows[rows.length - 1]
    if (!label && place.paragraph.inOpenSentence && before && before.zoned.zone === place.zone) before.views.push(place)
    else rows.push({ zoned: place, views: [place], label, candidate })
  }
  const deep = new Set(tooDeep)
  return { rows, ambiguous, tooDeep: zoned.flatMap((place, at) => (deep.has(candidateOf[at]!) ? [place.paragraph.view] : [])) }
}
