// What a rule is: cues, one sticky pattern, and what it makes of a match.

/** Stands among the cues for "where a run of digits begins". */
export const DIGITS = '0-9'

/**
 * Cues of a run of digits and what stands right behind it.
 *
 * @example behindDigits('/', ' tháng') // stands at "15" of "15/6" and "15 tháng 6"
 */
export const behindDigits = (...endings: readonly string[]): string[] => endings.map((ending) => DIGITS + ending)

/** One match of a rule's pattern on a folded text; offsets in UTF-16 units of the view, end exclusive. */
export interface RuleMatch {
  /** The readable text of the block. */
  readonly text: string
  /** The folded text, on which patterns run. */
  readonly key: string
  readonly start: number
  readonly end: number
  /** Groups of the match as folded words; [0] is the whole. */
  readonly groups: readonly (string | undefined)[]
  /** Named groups of the match. */
  readonly named: Readonly<Record<string, string | undefined>>
}

/** A part of a match that is a fact of its own, or moves the fact's borders. */
export interface Produced<T> {
  start?: number
  end?: number
  data: T
}

/** A named rule. `produce` gives `null` for "not mine after all", or one fact, or several. */
export interface Rule<T> {
  readonly name: string
  /** Words without which the rule cannot match; the pattern begins at the cue. */
  readonly cues: readonly string[]
  /** Sticky pattern with the `u` flag on folded text. */
  readonly pattern: RegExp
  readonly produce: (match: RuleMatch) => T | readonly Produced<T>[] | null
}

/** What a rule found: `start` and `end` are offsets in the view. */
export interface Span<T = unknown> {
  readonly rule: string
  readonly start: number
  readonly end: number
  readonly data: T
}

/**
 * Declares a rule.
 *
 * @example
 * defineRule({ name: 'time/year', cues: ['năm'], pattern: /năm (\d{4})/uy, produce: (m) => ({ year: Number(m.groups[1]) }) })
 */
export function defineRule<T>(rule: Rule<T>): Rule<T> {
  if (!rule.pattern.sticky || !rule.pattern.unicode) throw new Error(`the pattern of ${rule.name} needs the flags u and y`)
  return rule
}

/** True where a match's data is a list of facts with their own borders. */
export function isProducedList<T>(data: T | readonly Produced<T>[]): data is readonly Produced<T>[] {
  return Array.isArray(data)
}
