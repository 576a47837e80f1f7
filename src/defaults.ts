// The one place where the grammars meet the engine.
import { AGENCY_BODIES, AGENCY_EXPANSIONS, AGENCY_VOCABULARY, PROVINCE_NAMES } from '../grammars/agencies/rules.js'
import { ASSIGNMENT_GRAMMAR } from '../grammars/assignments/rules.js'
import { FIELDS } from '../grammars/index.js'
import { FRAME_GRAMMAR } from '../grammars/letterhead/rules.js'
import { NUMBERING_COSTS } from '../grammars/numbering/costs.js'
import { LETTER_ORDER, NUMBERING_STYLES, ORDINAL_WORDS } from '../grammars/numbering/styles.js'
import { ROLE_GRAMMAR } from '../grammars/roles/rules.js'
import { DAMAGED_ENCODING } from '../grammars/spelling/rules.js'
import { STATEMENT_GRAMMAR } from '../grammars/statements/rules.js'
import { TABLE_GRAMMAR } from '../grammars/tables/rules.js'
import { DEADLINE_GRAMMAR } from '../grammars/time/deadlines.js'
import { createFinder } from './engine/find.js'
import { prepared } from './engine/ready.js'
import type { Grammar } from './grammar.js'
import { CATALOGUE } from './messages/catalogue.js'
import { StyleIndex } from './outline/marker.js'
import { createDirectory } from './resolve/agency-directory.js'

const rules = FIELDS.flatMap((field) => field.rules)
const directory = createDirectory(AGENCY_BODIES, AGENCY_EXPANSIONS, {
  quantifiers: AGENCY_VOCABULARY.quantifiers.words,
  areaWords: new Set(AGENCY_VOCABULARY.areaWords.words),
  provinces: PROVINCE_NAMES,
})

/** The grammar of Vietnamese administrative documents. */
export const GRAMMAR: Grammar = {
  numbering: { styles: new StyleIndex(NUMBERING_STYLES), counting: { letterOrder: LETTER_ORDER, ordinalWords: ORDINAL_WORDS }, costs: NUMBERING_COSTS },
  frame: FRAME_GRAMMAR,
  roles: ROLE_GRAMMAR,
  fields: FIELDS,
  finder: createFinder(rules),
  priority: new Map(FIELDS.flatMap((field, index) => field.rules.map((rule) => [rule.name, index] as const))),
  statements: STATEMENT_GRAMMAR,
  assignments: ASSIGNMENT_GRAMMAR,
  deadlines: DEADLINE_GRAMMAR,
  agencies: { ...AGENCY_VOCABULARY, knownNameEnd: directory.knownNameEnd },
  directory,
  tables: TABLE_GRAMMAR,
  damagedEncoding: DAMAGED_ENCODING,
  catalogue: CATALOGUE,
}

const { numbering, frame, roles, statements, assignments, deadlines, agencies, finder } = GRAMMAR
prepared([numbering.styles.all, frame, roles, statements, assignments, deadlines, agencies, finder.rules.map(({ pattern }) => pattern)])
