// A plan as JSON that people read as well: indented by two spaces, with a line feed at the end.
import type { Plan } from '../schema/plan.js'

/** The plan as pretty JSON; the same plan gives the same characters. */
export function toJson(plan: Plan): string {
  return `${JSON.stringify(plan, null, 2)}\n`
}
