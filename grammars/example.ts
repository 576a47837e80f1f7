// The forms of the examples that stand beside the rules: what must be found, whole and exactly once, and what must give nothing.

/** Ways in which tests/grammars writes each example anew; `wanted` may name those in which a rule still fails. */
export type Variant = 'as written' | 'decomposed' | 'upper case' | 'after CRLF' | 'no-break spaces' | 'double spaces' | 'wrapped'

/** The example shows what a rule should do and does not yet do, in all variants or in those named. */
export interface Wanted {
  readonly wanted?: true | readonly Variant[]
}

/** Words that a rule must find. */
export interface PositiveExample extends Wanted {
  readonly rule: string
  readonly text: string
  /** The exact words; several where the rule makes several facts of one phrase. */
  readonly finds: string | readonly string[]
  /** Part of the data, of each fact in turn. */
  readonly data?: object | readonly object[]
}

/** Words in which the rule, or without one every rule of the field, must find nothing. */
export interface NegativeExample extends Wanted {
  readonly rule?: string
  readonly text: string
  readonly finds: null
}

export type RuleExample = PositiveExample | NegativeExample

/** Text → the names of the list of agencies with which it begins; none where it begins with no agency. */
export interface AgencyExample extends Wanted {
  readonly text: string
  readonly names: readonly string[]
}

/** Lines → their items, each behind as many spaces as items enclose it: ['I.', ' 1.', '  a)']. */
export interface NumberingExample extends Wanted {
  /** Id of the style that the example draws. */
  readonly style: string
  readonly text: string
  readonly outline: readonly string[]
  /** The text holds something that only looks like the style's marker. */
  readonly lookAlike?: true
}

/** Heading → role. */
export interface RoleExample extends Wanted {
  readonly heading: string
  readonly role: string | null
}

/** The frame of a document → parts of its metadata. */
export interface LetterheadExample extends Wanted {
  readonly about: string
  readonly text: string
  readonly metadata: object
}

/** An item below a heading → the values that it promises, [] for none. */
export interface StatementExample extends Wanted {
  readonly heading: string
  readonly text: string
  readonly promises: readonly object[]
}

/** An item, below a heading → who leads and who coordinates. */
export interface AssignmentExample extends Wanted {
  readonly heading: string
  readonly text: string
  readonly lead: readonly string[]
  readonly coordinators: readonly string[]
}
