// All time rules; within the field the longer phrase wins, and before that the order below.
import type { Rule } from '../../src/engine/rule.js'
import type { TimeFact } from '../../src/resolve/facts.js'
import { DATE_RULES } from './dates.js'
import { MONTH_RULES } from './months.js'
import { RECURRENCE_RULES } from './recurrences.js'
import { WEEK_AND_HALF_RULES } from './weeks-and-halves.js'
import { YEAR_RULES } from './years.js'

export const TIME_RULES: readonly Rule<TimeFact>[] = [...DATE_RULES, ...WEEK_AND_HALF_RULES, ...MONTH_RULES, ...YEAR_RULES, ...RECURRENCE_RULES]
