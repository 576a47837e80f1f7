// The grammar as the parser takes it: all vocabulary in one value, wired in defaults.ts.
import type { Finder } from './engine/find.js'
import type { Rule } from './engine/rule.js'
import type { Catalogue } from './messages/catalogue.js'
import type { Counting, StyleIndex } from './outline/marker.js'
import type { NumberingCosts } from './outline/placing.js'
import type { RoleGrammar } from './outline/roles.js'
import type { AgencyDirectory } from './resolve/agency-directory.js'
import type { AgencyVocabulary } from './resolve/agency-words.js'
import type { AssignmentGrammar } from './resolve/assignment-grammar.js'
import type { DeadlineGrammar } from './resolve/deadline-grammar.js'
import type { StatementGrammar } from './resolve/statement-grammar.js'
import type { FrameGrammar } from './split/frame-grammar.js'
import type { TableGrammar } from './tables/table-grammar.js'

/** One field of rules; the order of the fields is the priority of their spans. */
export interface RuleField {
  readonly name: string
  readonly rules: readonly Rule<unknown>[]
}

/** Everything the engine must know of the language and of the documents. */
export interface Grammar {
  readonly numbering: { readonly styles: StyleIndex; readonly counting: Counting; readonly costs: NumberingCosts }
  readonly frame: FrameGrammar
  readonly roles: RoleGrammar
  readonly fields: readonly RuleField[]
  readonly finder: Finder
  /** Rule name → index of its field: smaller wins. */
  readonly priority: ReadonlyMap<string, number>
  readonly statements: StatementGrammar
  readonly assignments: AssignmentGrammar
  readonly deadlines: DeadlineGrammar
  readonly agencies: AgencyVocabulary
  readonly directory: AgencyDirectory
  readonly tables: TableGrammar
  readonly damagedEncoding: RegExp
  readonly catalogue: Catalogue
}
