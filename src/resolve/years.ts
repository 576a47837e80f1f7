// Which years belong to which value: beside it, in its sentence, in the lead-in or heading above.
import type { Span } from '../engine/rule.js'
import type { Block, Item } from '../outline/tree.js'
import { firstWhere } from '../text/search.js'
import { type BlockFacts, spansIn } from './block-facts.js'
import type { QuantityFact, TimeFact } from './facts.js'
import { leadInBefore } from './roles.js'
import { openParenthesis, type Sentence, type Stretch } from './sentences.js'
import type { StatementGrammar } from './statement-grammar.js'

export type YearSpan = Span<Extract<TimeFact, { type: 'year' }>>

/** Years of a milestone; `inherited` names the section they were taken from. */
export interface Years {
  readonly from: number | null
  readonly to: number | null
  readonly span: YearSpan | null
  readonly inherited: string | null
}

export const NO_YEARS: Years = { from: null, to: null, span: null, inherited: null }

const yearsOf = (span: YearSpan): Years => ({ from: span.data.from, to: span.data.to, span, inherited: null })

/**
 * Years of each value of a clause. Where a year stands before the first value, each value takes the years right before it
 * ("đến năm 2025 đạt 60%, đến năm 2030 đạt 75%"); otherwise the year behind it ("đạt 40% vào năm 2025 và 50% vào năm 2030").
 */
export function yearsInClause(
  values: readonly Span<QuantityFact>[],
  years: readonly YearSpan[],
  key: string,
  { joinsYears, linksValues }: Pick<StatementGrammar, 'joinsYears' | 'linksValues'>,
): Years[][] {
  const first = values[0]
  const yearsFirst = first !== undefined && years.length > 0 && years[0]!.end <= first.data.valueStart
  let last: Years[] = []
  // "tăng 10%/năm, đến năm 2030 đạt 50.000 tỷ đồng": behind a comma a year leads to the next value
  const leadsTo = (year: YearSpan, previous: Span<QuantityFact> | undefined, next: Span<QuantityFact> | undefined): boolean =>
    previous !== undefined &&
    next !== undefined &&
    year.end <= next.start &&
    key.slice(previous.data.valueEnd, year.start).includes(',') &&
    linksValues.test(key.slice(year.end, next.start))
  return values.map((value, index) => {
    const previousEnd = index > 0 ? values[index - 1]!.data.valueEnd : -1
    const nextStart = values[index + 1]?.data.valueStart ?? Number.POSITIVE_INFINITY
    const between = years.filter((year) => year.start >= previousEnd && year.end <= value.data.valueStart)
    const behind = years.filter((year) => year.start >= value.data.valueEnd && year.end <= nextStart && !leadsTo(year, value, values[index + 1]))
    const leading = between.findLast((year) => leadsTo(year, values[index - 1], value))
    const touching = behind.find((year) => /^[\s,(]*$/u.test(key.slice(value.end, year.start)))
    if (leading) last = [yearsOf(leading)]
    else if (touching && !(yearsFirst && between.length > 0 && behind.length > 0 && index + 1 < values.length)) last = [yearsOf(touching)]
    else if (yearsFirst) {
      if (between.length > 0) last = joinedRun(between, key, joinsYears).map(yearsOf)
    } else if (behind.length > 0) last = [yearsOf(behind[0]!)]
    else {
      const later = years.find((year) => year.start >= value.data.valueEnd && !leadsTo(year, value, values[index + 1]))
      // "Hà Nội có 200 trạm, Huế có 50 trạm vào năm 2030": one year for all
      const holdsForAll = years.length === 1 && values.every((other) => other.data.unit === value.data.unit)
      last = later && (index + 1 === values.length || holdsForAll) ? [yearsOf(later)] : []
    }
    return last
  })
}

/** The last run of years joined by "và duy trì" and the like. */
function joinedRun(years: readonly YearSpan[], key: string, joinsYears: RegExp): YearSpan[] {
  const run = [years[years.length - 1]!]
  for (let at = years.length - 2; at >= 0; at--) {
    if (!joinsYears.test(key.slice(years[at]!.end, years[at + 1]!.start))) break
    run.unshift(years[at]!)
  }
  return run
}

/** Characters before the year with which a sentence opens. */
const LONGEST_OPENING = 40

/** The year with which a sentence opens ("Đến năm 2020, phấn đấu …") and that stands before an offset; `isOther`: the year of another value. */
export function leadingYear(sentence: Stretch, before: number, years: readonly YearSpan[], isOther: (year: YearSpan) => boolean): Years | null {
  for (let at = firstWhere(years.length, (index) => years[index]!.start >= sentence.start); at < years.length; at++) {
    const year = years[at]!
    if (year.start - sentence.start >= LONGEST_OPENING || year.end > before) return null
    if (!isOther(year)) return yearsOf(year)
  }
  return null
}

/** Years of the lead-in or heading that encloses a block. */
export function inheritedYears(block: Block, factsOf: (block: Block) => BlockFacts | undefined, approves: RegExp): Years {
  for (let item: Item | null = block.item; item; item = item.parent) {
    // the nearest lead-in counts: the heading above it speaks of other values
    const leadIn = leadInBefore(item, block)
    const own = item.blocks[0]!
    for (const other of leadIn ? [leadIn] : own === block ? [] : [own]) {
      // "Điều 1. Phê duyệt Kế hoạch … đến năm 2045 với các nội dung sau:" only says the plan's title
      if (approves.test(other.view.key.slice(other.contentStart))) continue
      const years = headingYears(other, factsOf)
      if (years.length === 0) continue
      const span = years[years.length - 1]!
      return { from: span.data.from, to: span.data.to, span: null, inherited: item.id }
    }
  }
  return NO_YEARS
}

function headingYears(block: Block, factsOf: (block: Block) => BlockFacts | undefined): YearSpan[] {
  const facts = factsOf(block)
  if (!facts) return []
  const { references } = facts
  return facts.times.filter((span): span is YearSpan => span.data.type === 'year' && !references.some((r) => r.start <= span.start && r.end >= span.end))
}

/** What is done within so many days is done so each time. */
const DURATIONS = new Set(['minute', 'hour', 'day', 'week', 'month-duration'])

/** A year in parentheses that speak of another value: "chiếm tối thiểu 35% (năm 2025 mới đạt 28,4%)". */
export function isOfAside(year: YearSpan, clause: Stretch, measured: readonly Span<QuantityFact>[], { block, quantities }: BlockFacts): boolean {
  const { key } = block.view
  const open = openParenthesis(key, clause.start, year.start)
  const close = open < 0 ? -1 : key.slice(0, clause.end + 1).indexOf(')', year.end)
  if (close < 0) return false
  const inside = spansIn(quantities, { start: open + 1, end: close })
  return inside.length > 0 && !inside.some((span) => measured.includes(span))
}

/** Characters of a sentence right before a clause that may say when the clause is due. */
const LONGEST_SENTENCE = 1000

/** The year of the date by which or in which a value is due: "đóng 21 lối đi trước ngày 31/12/2026"; first in the clause, then before it in its sentence. */
export function dueYear(facts: BlockFacts, sentence: Sentence, clause: Stretch, value: Span<QuantityFact>, used: Set<Span<TimeFact>>): Years | null {
  if (DURATIONS.has(value.data.unit)) return null
  const before = { start: Math.max(sentence.start, clause.start - LONGEST_SENTENCE), end: clause.start }
  for (const { start, end } of [clause, before]) {
    for (const span of spansIn(facts.times, { start, end })) {
      const { data } = span
      if (data.type !== 'deadline' || data.kind === 'recurring' || data.kind === 'ongoing') continue
      const last = data.end ?? data.start
      if (last === null || last.year === null) continue
      // "trước năm 2029": in 2028 at the latest
      const isYearBefore = data.excludesEnd === true && (last.month ?? 1) === 1 && (last.day ?? 1) === 1
      if (isYearBefore) used.add(span)
      return { from: null, to: isYearBefore ? last.year - 1 : last.year, span: null, inherited: null }
    }
  }
  return null
}

/** Characters of the words that compare with a year. */
const LONGEST_COMPARISON = 120

/** "so với năm 2025", "gấp 2,1 lần năm 2025": the year of another value. */
export function isComparedWith(year: YearSpan, clause: Stretch, { block }: BlockFacts, statements: StatementGrammar): boolean {
  const { key } = block.view
  const from = Math.max(clause.start, year.start - LONGEST_COMPARISON)
  return statements.comparesWith.test(key.slice(from, year.start)) || statements.multiplies.test(key.slice(from, year.end))
}
