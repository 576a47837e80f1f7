// Rulings that touch each other, as the groups in which tables are drawn.
import type { Rule } from './page-content.js'

/** Rulings that belong together. */
export interface RuledGroup {
  readonly horizontal: readonly Rule[]
  readonly vertical: readonly Rule[]
}

/** Two rulings closer than this are one line, in points. */
const SAME = 1.5
/** Pieces of one line may leave this much out, and crossing lines may miss each other by as much, in points. */
const GAP = 3
/** A page with more rulings is a drawing. */
const MOST_RULES = 3_000

/** The groups of a page; none for a page that is a drawing. */
export function ruledGroups(rules: readonly Rule[]): RuledGroup[] {
  const horizontal = joinPieces(rules.filter(({ isHorizontal }) => isHorizontal))
  const vertical = joinPieces(rules.filter(({ isHorizontal }) => !isHorizontal))
  const all = [...horizontal, ...vertical]
  if (all.length > MOST_RULES) return []
  const parents = all.map((_, at) => at)
  const rootOf = (at: number): number => {
    let root = at
    while (parents[root] !== root) root = parents[root]!
    parents[at] = root
    return root
  }
  for (const [at, across] of horizontal.entries())
    for (const [behind, down] of vertical.entries()) if (touch(across, down)) parents[rootOf(at)] = rootOf(horizontal.length + behind)
  const groups = new Map<number, { horizontal: Rule[]; vertical: Rule[] }>()
  for (const [at, rule] of all.entries()) {
    const root = rootOf(at)
    const group = groups.get(root) ?? { horizontal: [], vertical: [] }
    groups.set(root, group)
    group[rule.isHorizontal ? 'horizontal' : 'vertical'].push(rule)
  }
  return [...groups.values()].filter((group) => group.horizontal.length > 0 && group.vertical.length > 0)
}

const touch = (across: Rule, down: Rule): boolean =>
  down.at >= across.from - GAP && down.at <= across.to + GAP && across.at >= down.from - GAP && across.at <= down.to + GAP

/** Pieces on one line, end to end, are one ruling. */
function joinPieces(rules: readonly Rule[]): Rule[] {
  const joined: Rule[] = []
  let line: Rule[] = []
  const close = (): void => {
    for (const piece of line.sort((a, b) => a.from - b.from)) {
      const last = joined[joined.length - 1]
      if (last && piece !== line[0] && piece.from - last.to <= GAP) joined[joined.length - 1] = { ...last, to: Math.max(last.to, piece.to) }
      else joined.push(piece)
    }
    line = []
  }
  for (const rule of rules.toSorted((a, b) => a.at - b.at)) {
    if (line.length > 0 && rule.at - line[0]!.at > SAME) close()
    line.push(rule)
  }
  close()
  return joined
}
