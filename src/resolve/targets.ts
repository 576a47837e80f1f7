// Targets: promised values with their years, and promises without a number.

import type { Span } from '../engine/rule.js'
import type { Grammar } from '../grammar.js'
import { appendAll } from '../lists.js'
import type { Block } from '../outline/tree.js'
import { type BlockFacts, spansIn, spansMeeting } from './block-facts.js'
import type { QuantityFact, TimeFact } from './facts.js'
import { type IndicatorContext, indicatorOf } from './indicators.js'
import { isPromise } from './promises.js'
import { effectiveRole, hasRole, isHeadingLine, isLeadIn } from './roles.js'
import { openParenthesis, type Sentence, type Stretch } from './sentences.js'
import { changeOf, comparatorOf, perOf } from './value-sense.js'
import { dueYear, inheritedYears, isComparedWith, isOfAside, leadingYear, NO_YEARS, type YearSpan, type Years, yearsInClause } from './years.js'

/** A value with its years; offsets in the block's view. */
export interface DraftMilestone extends Stretch {
  /** The cell that holds the value, where the target is a table row. */
  readonly block?: Block
  readonly quantity: QuantityFact
  readonly rule: string
  readonly years: Years
  readonly per: QuantityFact['per']
  readonly change: 'level' | 'increase' | 'decrease'
  readonly baseline: { value: number; year: number | null } | null
}

/** A target before positions are mapped; offsets in the block's view. */
export interface DraftTarget extends Stretch {
  readonly block: Block
  /** The table row that promises, where the value stands in a cell. */
  readonly statementBlock?: Block
  readonly kind: 'quantitative' | 'qualitative'
  readonly indicator: string
  readonly milestones: DraftMilestone[]
  readonly rule: string
}

/** Targets of a block, and the time spans that its milestones own. */
export interface BlockTargets {
  readonly targets: readonly DraftTarget[]
  readonly usedTimes: ReadonlySet<Span<TimeFact>>
  readonly usedQuantities: ReadonlySet<Span<QuantityFact>>
}

const NOTHING: BlockTargets = { targets: [], usedTimes: new Set(), usedQuantities: new Set() }

/** Values that may share the words before the first or behind the last of them. */
const MOST_SHARED = 12

/** Values that are read of one clause, and numbers that are asked whether they are such. */
const MOST_VALUES = 60
const MOST_NUMBERS = 120

type FactsOf = (block: Block) => BlockFacts | undefined

/** Finds the targets of one block of the body. */
export function findTargets(facts: BlockFacts, factsOf: FactsOf, grammar: Grammar, documentYear: number | null): BlockTargets {
  if (facts.block.zone !== 'body' || facts.block.table) return NOTHING
  if (facts.quantities.length === 0) return isQualitative(facts, grammar) ? { ...NOTHING, targets: [qualitativeTarget(facts)] } : NOTHING
  const targets: DraftTarget[] = []
  const usedTimes = new Set<Span<TimeFact>>()
  const usedQuantities = new Set<Span<QuantityFact>>()
  const years = facts.times.filter((span): span is YearSpan => span.data.type === 'year')
  let inherited: Years | null = null
  let lastYears: Years | null = null
  let lastYearsOfClause: Years[][] = []
  for (const sentence of facts.sentences) {
    for (const clause of sentence.clauses) {
      const values = promisedValues(facts, sentence, clause, grammar, documentYear)
      const measured = values.filter((value) => !value.isBaseline).map((value) => value.span)
      if (measured.length === 0) continue
      const clauseYears = spansIn(years, clause).filter(
        (year) =>
          !isComparedWith(year, clause, facts, grammar.statements) &&
          !values.some((v) => v.isBaseline && v.baselineYear === year) &&
          !isOfAside(year, clause, measured, facts),
      )
      const inOrder =
        clauseYears.length === 0 &&
        lastYearsOfClause.length === measured.length &&
        grammar.statements.inTheirOrder.test(facts.block.view.key.slice(clause.start, measured[0]!.start))
      const yearsOfValues = inOrder ? lastYearsOfClause : yearsInClause(measured, clauseYears, facts.block.view.key, grammar.statements)
      lastYearsOfClause = yearsOfValues
      measured.forEach((span, index) => {
        const per = perOf(facts, sentence, clause, span, measured[index - 1] ?? null, grammar)
        let valueYears = yearsOfValues[index]!
        if (valueYears.length === 0) {
          const leading = leadingYear(sentence, span.start, years, (year) => values.some((value) => value.baselineYear === year))
          inherited ??= inheritedYears(facts.block, factsOf, grammar.statements.approves)
          const before = grammar.statements.partSentence.test(facts.block.view.key.slice(sentence.start, sentence.end)) ? lastYears : null
          const due = per === null || span.data.per !== null ? dueYear(facts, sentence, clause, span, usedTimes) : null
          valueYears = [leading ?? before ?? due ?? (per === null || inherited.inherited !== null ? inherited : NO_YEARS)]
        }
        lastYears = valueYears[valueYears.length - 1]!
        for (const used of valueYears) if (used.span) usedTimes.add(used.span)
        usedQuantities.add(span)
        const position = values.findIndex((value) => value.span === span)
        const base = values[position - 1]?.isBaseline ? values[position - 1]! : null
        if (base) usedQuantities.add(base.span)
        const context = indicatorContext(facts, clause, measured, index, base?.span ?? null, grammar)
        const indicator = indicatorOf(span, { ...context, whole: wholeOf(facts.block.view.key, clause, span, targets) }, grammar.statements)
        const milestones = valueYears.map(
          (year): DraftMilestone => ({
            start: span.start,
            end: Math.max(span.end, span.data.valueEnd),
            quantity: { ...span.data, comparator: comparatorOf(measured, index, facts.block.view.key, grammar) },
            rule: span.rule,
            years: year,
            per: span.data.per ?? per,
            change: changeOf(span, clause, facts.block.view.key, base !== null, grammar),
            baseline: base ? { value: base.span.data.value, year: base.baselineYear?.data.to ?? null } : null,
          }),
        )
        addTarget(targets, facts.block, clause, indicator, milestones)
      })
    }
  }
  if (targets.length === 0 && isQualitative(facts, grammar)) targets.push(qualitativeTarget(facts))
  return { targets, usedTimes, usedQuantities }
}

interface PromisedValue {
  readonly span: Span<QuantityFact>
  readonly isBaseline: boolean
  readonly baselineYear: YearSpan | null
}

/** Values of a clause that are promised, each baseline marked. */
function promisedValues(facts: BlockFacts, sentence: Sentence, clause: Stretch, grammar: Grammar, documentYear: number | null): PromisedValue[] {
  const { key } = facts.block.view
  const inClause = spansMeeting(facts.quantities, clause)
    .filter(({ data }) => data.valueStart >= clause.start && data.valueEnd <= clause.end + 1)
    .slice(0, MOST_NUMBERS)
  const role = effectiveRole(facts.block.item)
  const values: PromisedValue[] = []
  let promised = 0
  for (const [index, span] of inClause.entries()) {
    if (promised === MOST_VALUES) break
    const next = inClause[index + 1]
    const isBaseline =
      next !== undefined &&
      next.data.unit === span.data.unit &&
      grammar.statements.baselineBefore.test(key.slice(clause.start, span.data.valueStart)) &&
      grammar.statements.baselineAfter.test(key.slice(Math.max(span.end, span.data.valueEnd), next.start))
    if (isBaseline) {
      const between = spansIn(facts.times, { start: span.data.valueEnd, end: next.start })
      const year = between.find((time): time is YearSpan => time.data.type === 'year') ?? null
      values.push({ span, isBaseline, baselineYear: year })
      continue
    }
    const afterBaseline = values[values.length - 1]?.isBaseline === true
    const start = afterBaseline ? values[values.length - 1]!.span : span
    if (
      isPromise(
        afterBaseline ? { ...start, data: { ...start.data, strength: 'strong' } } : span,
        { key, clause, sentence, role, previous: afterBaseline ? null : (values[values.length - 1]?.span ?? null), documentYear },
        grammar.statements,
      )
    ) {
      values.push({ span, isBaseline: false, baselineYear: null })
      promised++
    }
  }
  return values
}

function indicatorContext(
  facts: BlockFacts,
  clause: Stretch,
  values: readonly Span<QuantityFact>[],
  index: number,
  base: Span<QuantityFact> | null,
  grammar: Grammar,
): Omit<IndicatorContext, 'whole'> {
  const { key } = facts.block.view
  const endOf = (span: Span<QuantityFact>): number => Math.max(span.end, span.data.valueEnd)
  // an indicator before the first value holds for the further ones unless new words stand between
  let first = index
  while (first > 0 && index - first < MOST_SHARED && grammar.statements.linksValues.test(key.slice(endOf(values[first - 1]!), values[first]!.start))) first--
  return {
    view: facts.block.view,
    clause,
    from: first === 0 ? clause.start : endOf(values[first - 1]!),
    leadEnd: first < index ? values[first]!.start : (base?.start ?? values[index]!.start),
    to: values[index + 1]?.start ?? clause.end,
    times: spansMeeting(facts.times, clause),
    lastEnd: endOf(values[values.length - 1]!),
  }
}

/** Indicator of the last value before the parentheses in which a value stands; null outside of any. */
function wholeOf(key: string, clause: Stretch, span: Span<QuantityFact>, targets: readonly DraftTarget[]): string | null {
  const open = openParenthesis(key, clause.start, span.start)
  if (open < 0) return null
  for (let index = targets.length - 1; targets[index]?.start === clause.start; index--)
    if (targets[index]!.milestones.some((milestone) => milestone.end <= open)) return targets[index]!.indicator
  return null
}

function addTarget(targets: DraftTarget[], block: Block, clause: Stretch, indicator: string, milestones: DraftMilestone[]): void {
  const last = targets[targets.length - 1]
  if (last && last.start === clause.start && last.indicator === indicator) appendAll(last.milestones, milestones)
  else targets.push({ block, kind: 'quantitative', start: clause.start, end: clause.end, indicator, milestones, rule: 'targets/promised-value' })
}

/** An item or paragraph under targets that promises without a number. */
function isQualitative(facts: BlockFacts, grammar: Grammar): boolean {
  const { block } = facts
  const { item } = block
  if (!item || block.zone !== 'body' || block.table || block.inAppendix || isLeadIn(block) || isHeadingLine(block)) return false
  const role = effectiveRole(item)
  if ((role !== 'targets' && role !== 'objectives') || hasRole(item, 'purpose')) return false
  if (grammar.deadlines.labelRow.test(block.view.key.slice(block.contentStart))) return false
  // a slogan in quotation marks promises nothing
  if (/^["“«].*["”»][.;]?$/u.test(block.view.text.slice(block.contentStart))) return false
  // the paragraph right below "MỤC TIÊU" states the general aim before the items
  return block.isItemText || item.children.length === 0
}

function qualitativeTarget(facts: BlockFacts): DraftTarget {
  const { block } = facts
  const first = facts.sentences[0]
  const start = first?.start ?? block.contentStart
  const end = facts.sentences[facts.sentences.length - 1]?.end ?? block.view.text.length
  return { block, kind: 'qualitative', start, end, indicator: block.view.text.slice(start, first?.end ?? end), milestones: [], rule: 'targets/qualitative' }
}
