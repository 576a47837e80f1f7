// A plan as one line of NDJSON, for streams of many documents.
import type { Plan } from '../schema/plan.js'

/** The plan on one line with a line feed at the end; line breaks inside texts are escaped by JSON itself. */
export function toNdjson(plan: Plan): string {
  return `${JSON.stringify(plan)}\n`
}
