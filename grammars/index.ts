// The fields of rules; their order is the priority: one owner a character, a date inside a citation is the citation's.
import type { RuleField } from '../src/grammar.js'
import { QUANTITY_RULES } from './quantities/rules.js'
import { REFERENCE_RULES } from './references/rules.js'
import { TIME_RULES } from './time/rules.js'

export const FIELDS: readonly RuleField[] = [
  { name: 'references', rules: REFERENCE_RULES },
  { name: 'time', rules: TIME_RULES },
  { name: 'quantities', rules: QUANTITY_RULES },
]
