// The time of a deadline in words: dates as ISO 8601, recurrences spelled out, where an inferred year comes from.
import { WORDS } from '../../src/export/wording.js'
import type { Deadline } from '../../src/schema/plan.js'
import { type Language, VIEW_WORDS } from '../wording/index.js'
import { inheritedNote } from './inherited.js'
import { recurrenceInWords } from './recurrence.js'

/** One phrase, or none for no deadline. */
export function timeInWords(deadline: Deadline | undefined, language: Language): string[] {
  if (deadline === undefined) return []
  const words = VIEW_WORDS[language]
  const { start, end, rrule, kind, bound, inherited } = deadline
  const by = kind === 'due' && (bound === 'before' || bound === 'by') ? `${WORDS[language].bounds[bound]} ` : ''
  const range = start !== null && end !== null && start !== end ? `${start} – ${end}` : end !== null ? by + end : start === null ? '' : `${start} –`
  const told = [rrule === null ? '' : recurrenceInWords(rrule, words), kind === 'ongoing' ? words.kinds.ongoing : '', range].filter((part) => part !== '')
  return [(told.join(' · ') || deadline.text) + inheritedNote(inherited, words)]
}
