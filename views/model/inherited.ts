// Agencies by name, and where an inferred value was taken from, as words.
import type { AgencyMention, Inherited } from '../../src/schema/plan.js'
import { fill, type Words } from '../wording/index.js'

/** 'Sở Y tế; UBND tỉnh (from IV.2)'. */
export function agencyNames(mentions: readonly AgencyMention[], words: Words): string {
  return mentions.map((mention) => mention.name + inheritedNote(mention.inherited, words)).join('; ')
}

/** ' (from II.1)', or nothing where the words themselves say it. */
export function inheritedNote(inherited: Inherited, words: Words): string {
  return inherited === null ? '' : ` (${fill(words.inherited, { from: inherited.from === 'title' ? words.titleOfPlan : inherited.from })})`
}
