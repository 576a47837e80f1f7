// A plan as a tree for the terminal: its sections, and under each the facts that were found in it.
import { appendAll } from '../lists.js'
import type { Plan, Section } from '../schema/plan.js'
import { formatAgencies, formatDeadline, formatMilestone, formatPeriod, formatReference } from './format-fact.js'
import { indexSections } from './section-index.js'
import { colorize, fit, type Paint } from './terminal-text.js'
import { type Language, WORDS, type Words } from './wording.js'

export interface OutlineOptions {
  /** Longest line in characters; 100 by default. */
  width?: number
  /** ANSI colours; none by default. */
  color?: boolean
  /** Language of the few words that are not the document's; Vietnamese by default. */
  language?: Language
}

/** One line under a section. */
interface FactLine {
  offset: number
  sign: string
  text: string
}

/** Narrower than this nothing readable is left; longer lines are then accepted. */
const MIN_WIDTH = 40
/** Characters of a message's wording; it is not cut to the width. */
const MAX_REASON = 1000

/**
 * The plan as text for people: head block, section tree with its facts, messages.
 *
 * @example
 * process.stdout.write(toOutline(parsePlan(text), { width: 120 }))
 */
export function toOutline(plan: Plan, options: OutlineOptions = {}): string {
  const words = WORDS[options.language ?? 'vi']
  const width = Math.max(MIN_WIDTH, options.width ?? 100)
  const paint = colorize(options.color ?? false)
  const { bySection, outside } = factsBySection(plan, words)
  const lines: string[] = [...headLines(plan, words, width, paint), '']
  if (outside.length > 0) {
    lines.push(paint('dim', words.outside))
    for (const fact of outside) lines.push(factLine(fact, '  ', width, paint))
  }
  const walk = (sections: readonly Section[], indent: string): void => {
    sections.forEach((section, index) => {
      const last = index === sections.length - 1
      const lead = `${indent}${last ? '└─ ' : '├─ '}`
      const below = `${indent}${last ? '   ' : '│  '}`
      lines.push(sectionLine(section, lead, width, paint))
      const factIndent = `${below}${section.children.length > 0 ? '│ ' : '  '}`
      for (const fact of bySection.get(section) ?? []) lines.push(factLine(fact, factIndent, width, paint))
      walk(section.children, below)
    })
  }
  walk(plan.sections, '')
  appendAll(lines, messageLines(plan, words, paint))
  return `${lines.join('\n').trimEnd()}\n`
}

function headLines(plan: Plan, words: Words, width: number, paint: Paint): string[] {
  const { documentType, number, title, issuer, place, issuedOn, period } = plan.metadata
  const years = formatPeriod(period)
  const label = [documentType, number, plan.source.name].filter((part) => part !== null).join(' · ')
  const facts = [issuer?.name ?? null, [place, issuedOn].filter((part) => part !== null).join(', ') || null, years === null ? null : `${words.period} ${years}`]
  const counts: [number, string][] = [
    [indexSections(plan).count, words.sections],
    [plan.targets.length, words.targets],
    [plan.tasks.length, words.tasks],
    [plan.deadlines.length, words.deadlines],
    [plan.references.length, words.references],
    [plan.agencies.length, words.agencies],
    [plan.tables.length, words.tables],
    [plan.unclaimed.length, words.unclaimed],
  ]
  return [
    paint('dim', fit(label, width)),
    paint('bold', fit(title ?? words.untitled, width)),
    fit(facts.filter((part) => part !== null).join(' · '), width),
    paint('dim', counts.map(([count, name]) => `${count} ${name}`).join(' · ')),
  ].filter((line) => line !== '')
}

function factsBySection(plan: Plan, words: Words): { bySection: Map<Section, FactLine[]>; outside: FactLine[] } {
  const index = indexSections(plan)
  const bySection = new Map<Section, FactLine[]>()
  const outside: FactLine[] = []
  const add = (sectionId: string | null, offset: number, sign: string, text: string): void => {
    const section = index.find(sectionId, offset)
    const facts = section === null ? outside : (bySection.get(section) ?? [])
    if (section !== null) bySection.set(section, facts)
    // A document cited twice in one section is listed once.
    if (sign === '§' && facts.some((fact) => fact.sign === sign && fact.text === text)) return
    facts.push({ offset, sign, text })
  }
  for (const target of plan.targets) {
    const { offset } = target.position.start
    const values = target.milestones.map((milestone) => formatMilestone(milestone, words)).join(', ')
    add(target.sectionId, offset, '◎', values === '' ? target.statement : `${values}: ${target.indicator || target.statement}`)
    const agencies = formatAgencies(target, words)
    if (agencies !== '') add(target.sectionId, offset, '▸', agencies)
  }
  for (const task of plan.tasks) {
    const { offset } = task.position.start
    const parts = [formatAgencies(task, words), task.product === null ? '' : `${words.product}: ${task.product}`].filter((part) => part !== '')
    // The item's words stand in the line above already.
    if (parts.length === 0 || index.find(task.sectionId, offset)?.text !== task.text) parts.push(task.text)
    add(task.sectionId, offset, '▸', parts.join(' · '))
  }
  for (const deadline of plan.deadlines) {
    const what = deadline.what === null ? '' : `: ${deadline.what}`
    add(deadline.sectionId, deadline.position.start.offset, '⏰', `${formatDeadline(deadline, words)}${what}`)
  }
  for (const table of plan.tables) {
    const caption = table.caption ?? table.header.join(' | ')
    add(table.sectionId, table.position.start.offset, '▦', `${words.table} · ${table.rows.length} ${words.rows}${caption === '' ? '' : ` · ${caption}`}`)
  }
  for (const reference of plan.references) add(null, reference.position.start.offset, '§', formatReference(reference))
  for (const facts of [outside, ...bySection.values()]) facts.sort((a, b) => a.offset - b.offset)
  return { bySection, outside }
}

function sectionLine(section: Section, lead: string, width: number, paint: Paint): string {
  const marker = section.marker === null ? '' : `${section.marker} `
  const words = fit(section.heading ?? section.text, width - lead.length - marker.length)
  return paint('dim', lead) + paint('bold', marker) + (section.heading === null ? words : paint('bold', words))
}

function factLine(fact: FactLine, indent: string, width: number, paint: Paint): string {
  return `${paint('dim', indent)}${paint('cyan', fact.sign)} ${fit(fact.text, width - indent.length - 3)}`
}

function messageLines(plan: Plan, words: Words, paint: Paint): string[] {
  if (plan.messages.length === 0) return []
  const lines = plan.messages.map(({ severity, reason, ruleId, position }) => {
    const at = position === null ? '' : `${position.start.line}:${position.start.column} `
    return `  ${paint(severity === 'error' ? 'red' : 'yellow', words.severity[severity])} ${at}${fit(reason, MAX_REASON)} ${paint('dim', `[${ruleId}]`)}`
  })
  return ['', paint('bold', `${plan.messages.length} ${words.messages}`), ...lines]
}
