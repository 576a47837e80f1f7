// The columns that say where a row stands in its source.
import type { Position } from '../schema/plan.js'

export interface Place {
  line: number
  start_offset: number
  end_offset: number
}

export function placeOf({ start, end }: Position): Place {
  return { line: start.line, start_offset: start.offset, end_offset: end.offset }
}
