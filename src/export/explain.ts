// Why a plan says what it says about one line: its block and section, the facts on it with their rules, and what was not understood.
import { appendAll } from '../lists.js'
import type { Plan, Position, Section } from '../schema/plan.js'
import { type ExplainedFact, factsOf } from './explain-facts.js'
import { indexSections, type SectionIndex } from './section-index.js'
import { colorize, fit, type Paint, plain } from './terminal-text.js'
import { type Language, WORDS, type Words } from './wording.js'

/** A node of the document's unist tree, as far as the explanation looks at it. */
export interface BlockNode {
  type: string
  position?: { start: { line: number; column: number }; end: { line: number; column: number } } | undefined
  children?: readonly BlockNode[]
}

export interface ExplainOptions {
  /** The document's text; shows the line itself. */
  source?: string
  /** The document's unist tree; tells the kind of block. */
  tree?: BlockNode
  /** Longest line in characters for the document's own words; 100 by default. */
  width?: number
  color?: boolean
  language?: Language
}

/**
 * Says which block and section a line belongs to, and every fact that begins on it or covers it:
 * its rule, its place, its fields, and what was inherited from where.
 *
 * @param line From 1.
 * @example
 * process.stdout.write(explainLine(plan, 24, { source: text }))
 */
export function explainLine(plan: Plan, line: number, options: ExplainOptions = {}): string {
  const words = WORDS[options.language ?? 'vi']
  const width = options.width ?? 100
  const paint = colorize(options.color ?? false)
  const index = indexSections(plan)
  const own = options.source === undefined ? null : (linesOf(options.source)[line - 1] ?? null)
  const lines = [`${paint('bold', `${words.line} ${line}`)}${own === null ? '' : `  ${fit(own, width)}`}`]
  const block = blockPath(options.tree, line)
  if (block !== '') lines.push(`${paint('dim', `${words.block}:`)} ${block}`)
  appendAll(lines, sectionLines(plan, index, line, words, width, paint))
  const facts = factsOf(plan, words).filter((fact) => covers(fact.position, line))
  if (facts.length === 0) lines.push('', words.nothingHere)
  for (const fact of facts) appendAll(lines, ['', ...factLines(fact, index, words, width, paint)])
  return `${lines.join('\n')}\n`
}

/** Lines as unist counts them. */
export function linesOf(source: string): string[] {
  return source.split(/\r\n|\n|\r/)
}

type LineRange = { start: { line: number; column: number }; end: { line: number; column: number } }

/** The end is exclusive: a range that ends before the first character of a line is not on it. */
function covers({ start, end }: LineRange, line: number): boolean {
  const last = end.column === 1 && end.line > start.line ? end.line - 1 : end.line
  return start.line <= line && line <= last
}

function blockPath(tree: BlockNode | undefined, line: number): string {
  const path: string[] = []
  let level = tree?.children ?? []
  for (;;) {
    const inner = level.find((node) => node.position !== undefined && covers(node.position, line))
    if (inner?.position === undefined) return path.join(' > ')
    path.push(`${inner.type} ${formatRange(inner.position)}`)
    level = inner.children ?? []
  }
}

function sectionLines(plan: Plan, index: SectionIndex, line: number, words: Words, width: number, paint: Paint): string[] {
  const section = sectionAt(plan.sections, line)
  const label = paint('dim', `${words.section}:`)
  if (section === null) return [`${label} ${words.noSection}`]
  const path = index.path(section)
  return [
    `${label} ${section.id}`,
    ...path.map((one, depth) => {
      const about = [one.numbering, one.role].filter((part) => part !== null).join(', ')
      const where = paint('dim', `[${one.id}${about === '' ? '' : `: ${about}`}] ${formatRange(one.position)}`)
      return `${'  '.repeat(depth + 1)}${fit(`${one.marker ?? '·'} ${one.heading ?? one.text}`, width)} ${where}`
    }),
  ]
}

/** The innermost section on the line; of several that begin on it the last. */
function sectionAt(sections: readonly Section[], line: number): Section | null {
  let found: Section | null = null
  let level = sections
  for (;;) {
    const inner = level.findLast((section) => covers(section.position, line))
    if (inner === undefined) return found
    found = inner
    level = inner.children
  }
}

function factLines(fact: ExplainedFact, index: SectionIndex, words: Words, width: number, paint: Paint): string[] {
  const rule = fact.rule === null ? '' : `  ${paint('cyan', fact.rule)}`
  const lines = [`${paint('bold', fact.label)}${rule}  ${paint('dim', formatRange(fact.position))}`, `  “${fit(fact.text, width)}”`]
  for (const [name, value] of fact.fields) lines.push(`  ${paint('dim', `${name}:`)} ${value}`)
  for (const { field, from } of fact.inherited)
    lines.push(`  ${paint('yellow', `${plain(field)} ${words.inheritedFrom}`)} ${describeOrigin(from, index, words, width)}`)
  return lines
}

function describeOrigin(from: string, index: SectionIndex, words: Words, width: number): string {
  if (from === 'title') return words.title
  const section = index.find(from, -1)
  if (section === null) return from
  return `${from} (${words.line} ${section.position.start.line}): ${fit(`${section.marker ?? ''} ${section.heading ?? section.text}`, width)}`
}

function formatRange({ start, end }: LineRange | Position): string {
  return `${start.line}:${start.column}–${end.line}:${end.column}`
}
