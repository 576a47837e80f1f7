// The dated deadlines of a plan as an iCalendar file (RFC 5545) that calendars can import.
import ical, { ICalCalendarMethod, ICalEventTransparency } from 'ical-generator'
import type { Deadline, Plan } from '../schema/plan.js'
import { addDays, dayOf, firstOccurrence } from './recurrence.js'

/** Characters of a title; the whole words stand in the description. */
const LONGEST_SUMMARY = 200

/**
 * The calendar, or null where no deadline has a day: a calendar without events is not allowed.
 *
 * A due day and a period are all-day events. A recurrence begins on its first day from the date of the plan (else the first day of its
 * period) and ends with the last year of the plan. What goes on all the time is no event.
 *
 * @param documentId makes the ids of the events unique among all documents
 */
export function toIcs(plan: Plan, documentId: string): string | null {
  const calendar = ical({
    name: [plan.metadata.number, plan.metadata.title].filter((part) => part !== null).join(' – ') || documentId,
    prodId: '-//kehoach//kehoach//VI',
    method: ICalCalendarMethod.PUBLISH,
  })
  // when the plan was issued, never the time of this run
  const stamp = dayOf(plan.metadata.issuedOn ?? '1970-01-01')
  let count = 0
  for (const deadline of plan.deadlines) {
    const when = timeOf(deadline, plan)
    if (when === null) continue
    count++
    calendar.createEvent({
      id: `${deadline.id}@${encodeURIComponent(documentId)}`,
      ...when,
      allDay: true,
      stamp,
      summary: shortened(deadline.what ?? deadline.text),
      description: [deadline.what, deadline.text, [documentId, deadline.sectionId].filter((part) => part !== null).join(' § ')]
        .filter((part) => part !== null)
        .join('\n'),
      // a deadline makes nobody busy
      transparency: ICalEventTransparency.TRANSPARENT,
    })
  }
  return count === 0 ? null : `${calendar.toString()}\r\n`.replace(/\r\n\r\n$/, '\r\n')
}

interface Time {
  start: Date
  /** Exclusive. */
  end: Date
  repeating?: string
}

function timeOf(deadline: Deadline, plan: Plan): Time | null {
  const { kind, start, end, rrule } = deadline
  if (kind === 'recurring') return rrule === null ? null : recurring(rrule, start, end, plan)
  if (kind === 'ongoing' || end === null) return null
  return { start: dayOf(kind === 'period' && start !== null ? start : end), end: addDays(dayOf(end), 1) }
}

function recurring(rrule: string, start: string | null, end: string | null, { metadata }: Plan): Time | null {
  const { from = null, to = null } = metadata.period ?? {}
  const begin = start ?? metadata.issuedOn ?? (from === null ? null : `${from}-01-01`)
  if (begin === null) return null
  const first = firstOccurrence(rrule, begin)
  const last = end ?? (to === null ? null : `${to}-12-31`)
  if (first === null || (last !== null && first > dayOf(last))) return null
  const until = last === null || /(?:UNTIL|COUNT)=/.test(rrule) ? '' : `;UNTIL=${last.replaceAll('-', '')}`
  return { start: first, end: addDays(first, 1), repeating: `RRULE:${rrule}${until}` }
}

function shortened(text: string): string {
  return text.length <= LONGEST_SUMMARY ? text : `${text.slice(0, LONGEST_SUMMARY - 1).trimEnd()}…`
}
