// References with canonical keys: equal for all mentions of one document.
import type { Span } from '../engine/rule.js'
import type { BlockFacts } from '../resolve/block-facts.js'
import { firstDay, isValidDate } from '../resolve/calendar.js'
import type { ReferenceFact } from '../resolve/facts.js'
import type { Reference } from '../schema/plan.js'
import { fold } from '../text/fold.js'
import { type LineIndex, positionOf } from '../text/lines.js'
import { tidy } from '../text/words.js'

/** All mentions of a document, in order. */
export function assembleReferences(all: readonly BlockFacts[], lines: LineIndex): Reference[] {
  const drafts = all.flatMap((facts) => facts.references.map((span) => ({ facts, span })))
  const years = yearsOfNumbers(drafts.map(({ span }) => span))
  return drafts.map(({ facts, span }): Reference => {
    const { data } = span
    const { map, text } = facts.block.view
    return {
      type: data.documentType,
      number: data.number,
      date: dateOf(data),
      issuer: data.issuer === null ? null : tidy(data.issuer),
      title: data.title,
      key: keyOf(data, years),
      text: text.slice(span.start, span.end),
      position: positionOf(lines, map.start(span.start), map.end(span.end)),
      rule: span.rule,
    }
  })
}

function dateOf(data: ReferenceFact): string | null {
  return data.date && isValidDate(data.date) ? firstDay(data.date) : null
}

/** Numbers start anew each year: a mention without a date takes the year of the only dated one. */
function yearsOfNumbers(spans: readonly Span<ReferenceFact>[]): Map<string, number | null> {
  const years = new Map<string, number | null>()
  for (const { data } of spans) {
    if (data.number === null || data.date?.year == null) continue
    const number = fold(data.number)
    const known = years.get(number)
    years.set(number, known === undefined || known === data.date.year ? data.date.year : null)
  }
  return years
}

function keyOf(data: ReferenceFact, years: ReadonlyMap<string, number | null>): string {
  if (data.number === null) return fold(data.title ?? `${data.documentType} ${dateOf(data) ?? ''}`).trim()
  const number = fold(data.number).toUpperCase()
  const year = data.date?.year ?? years.get(fold(data.number)) ?? null
  const hasYear = /\/\d{4}\//u.test(number)
  const type = /\p{L}/u.test(number) ? '' : `${fold(data.documentType)} `
  return `${type}${number}${hasYear || year === null ? '' : `:${year}`}`
}
