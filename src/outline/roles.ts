// What a section is for: the roles that its heading tells.

/** Patterns run on folded headings without their marker. */
export interface RoleGrammar {
  /** In order: the first that matches names the role. */
  readonly headings: readonly (readonly [string, RegExp])[]
  /** A lead-in that announces targets. */
  readonly announcesTargets: RegExp
  /** How a closing paragraph begins. */
  readonly closing: RegExp
}

/** Role of a heading, or null where it tells none. */
export function roleOf(grammar: RoleGrammar, heading: string): string | null {
  for (const [role, pattern] of grammar.headings) if (pattern.test(heading)) return role
  return null
}
