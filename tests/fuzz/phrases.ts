// The texts of the examples beside the grammars: all that rules and readers are made for.
import * as agencies from '../../grammars/agencies/examples.js'
import * as assignments from '../../grammars/assignments/examples.js'
import * as letterhead from '../../grammars/letterhead/examples.js'
import * as quantities from '../../grammars/quantities/examples.js'
import * as references from '../../grammars/references/examples.js'
import * as roles from '../../grammars/roles/examples.js'
import * as statements from '../../grammars/statements/examples.js'
import * as tables from '../../grammars/tables/examples.js'
import * as days from '../../grammars/time/examples.js'
import * as months from '../../grammars/time/examples-months.js'
import * as years from '../../grammars/time/examples-years.js'

/** The names under which examples call what is read. */
const TEXTS = new Set(['text', 'heading', 'header', 'cell'])

const EXAMPLES = [agencies, assignments, letterhead, quantities, references, roles, statements, tables, days, months, years]

/** One phrase or line each. */
export const PHRASES: readonly string[] = [...new Set(EXAMPLES.flatMap((module) => [...texts(module)]).flatMap((text) => text.split('\n')))].filter(
  (text) => text.trim() !== '',
)

function* texts(value: unknown): Generator<string, void, void> {
  if (value === null || typeof value !== 'object') return
  for (const [key, part] of Object.entries(value)) {
    if (typeof part === 'string' && TEXTS.has(key)) yield part
    else yield* texts(part)
  }
}
