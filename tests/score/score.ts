// Scores one document: how many facts of the truth were found, how many of the found ones are true, and the sums over documents.
import type { Plan } from '../../src/index.js'
import {
  FACT_KINDS,
  type Fact,
  type FactKind,
  type IndicatorFact,
  layoutOf,
  planFacts,
  planIndicators,
  TABLE_FACT_KINDS,
  truthFacts,
  truthIndicators,
} from './facts.js'
import { type DocumentTruth, isTableTruth, type Truth } from './truth.js'
import { foldAgency, foldNumber, foldWords, wordsOf } from './words.js'

/** Kinds of the report, in its order; indicators count shared words instead of whole facts. */
export const SCORE_KINDS = [...FACT_KINDS, 'indicators (shared words)', 'metadata'] as const
export type ScoreKind = (typeof SCORE_KINDS)[number]

/** Facts of the truth, facts of the plan, and how many they have in common. */
export interface Tally {
  truth: number
  found: number
  hit: number
}

/** A fact that was missed ('-') or invented ('+'); a metadata field that differs has both values in `key`. */
export interface Difference {
  sign: '-' | '+' | '≠'
  document: string
  kind: ScoreKind
  key: string
  /** Null for metadata. */
  line: number | null
  /** The source line. */
  words: string
}

export interface DocumentScore {
  document: string
  tallies: Map<ScoreKind, Tally>
  differences: Difference[]
}

/** One line of the report. */
export interface ScoreRow extends Tally {
  kind: ScoreKind
  precision: number
  recall: number
  f1: number
}

/** Compares a plan with the truth about its document. */
export function scoreDocument(document: string, text: string, truth: Truth, plan: Plan): DocumentScore {
  const layout = layoutOf(truth, text)
  const lines = text.split('\n')
  const score: DocumentScore = { document, tallies: new Map(), differences: [] }
  const note = (sign: Difference['sign'], kind: ScoreKind, key: string, line: number | null) =>
    score.differences.push({ sign, document, kind, key, line, words: line === null ? '' : (lines[line - 1] ?? '').trim() })

  const wanted = truthFacts(truth, layout)
  const found = planFacts(plan, layout)
  const kinds: readonly FactKind[] = isTableTruth(truth) ? TABLE_FACT_KINDS : FACT_KINDS
  for (const kind of kinds) {
    const { missed, invented } = compareFacts(wanted[kind], found[kind])
    for (const { key, line } of missed) note('-', kind, key, line)
    for (const { key, line } of invented) note('+', kind, key, line)
    score.tallies.set(kind, { truth: wanted[kind].length, found: found[kind].length, hit: wanted[kind].length - missed.length })
  }
  score.tallies.set('indicators (shared words)', compareIndicators(truthIndicators(truth, layout), planIndicators(plan, layout)))
  if (isTableTruth(truth)) return score

  const metadata: Tally = { truth: 0, found: 0, hit: 0 }
  for (const { field, want, got } of metadataFields(truth, plan)) {
    if (want !== '') metadata.truth++
    if (got !== '') metadata.found++
    if (want === got && want !== '') metadata.hit++
    if (want !== got) note('≠', 'metadata', `${field}: «${want}» found «${got}»`, null)
  }
  if (metadata.truth + metadata.found > 0) score.tallies.set('metadata', metadata)
  return score
}

/** Adds the documents up, kind by kind; kinds of which nothing was scored are left out. */
export function sumScores(scores: DocumentScore[]): ScoreRow[] {
  return SCORE_KINDS.flatMap((kind) => {
    const tallies = scores.flatMap((score) => score.tallies.get(kind) ?? [])
    if (tallies.length === 0) return []
    const sum = (part: keyof Tally) => tallies.reduce((total, tally) => total + tally[part], 0)
    return [{ kind, ...rates({ truth: sum('truth'), found: sum('found'), hit: sum('hit') }) }]
  })
}

/** Nothing found where nothing is true is precise; nothing found where something is true is not. */
function rates(tally: Tally) {
  const precision = tally.found > 0 ? tally.hit / tally.found : tally.truth > 0 ? 0 : 1
  const recall = tally.truth > 0 ? tally.hit / tally.truth : 1
  return { ...tally, precision, recall, f1: precision + recall > 0 ? (2 * precision * recall) / (precision + recall) : 0 }
}

/** Pairs facts of equal keys one to one; what is left over on either side was missed or invented. */
function compareFacts(wanted: Fact[], found: Fact[]): { missed: Fact[]; invented: Fact[] } {
  const open = new Map<string, Fact[]>()
  for (const fact of found) open.set(fact.key, [...(open.get(fact.key) ?? []), fact])
  const missed = wanted.filter((fact) => open.get(fact.key)?.shift() === undefined)
  return { missed, invented: [...open.values()].flat() }
}

/** For each milestone of the truth the first open one of the plan with its block and value: the share of words in common. */
function compareIndicators(wanted: IndicatorFact[], found: IndicatorFact[]): Tally {
  const open = [...found]
  let hit = 0
  for (const milestone of wanted) {
    const index = open.findIndex((other) => other.block === milestone.block && other.value === milestone.value)
    if (index < 0) continue
    const [match] = open.splice(index, 1)
    hit += sharedWords(wordsOf(milestone.indicator), wordsOf(match!.indicator))
  }
  return { truth: wanted.length, found: found.length, hit }
}

/** F1 of two bags of words: 1 where they are the same words, 0 where they have none in common. */
function sharedWords(a: string[], b: string[]): number {
  const rest = [...b]
  let common = 0
  for (const word of a) {
    const index = rest.indexOf(word)
    if (index < 0) continue
    rest.splice(index, 1)
    common++
  }
  return a.length + b.length > 0 ? (2 * common) / (a.length + b.length) : 0
}

/** The fields of the metadata as comparable words; '' is absent. */
function metadataFields(truth: DocumentTruth, plan: Plan): { field: string; want: string; got: string }[] {
  const want = truth.metadata
  const got = plan.metadata
  const years = (period: { from: number | null; to: number | null } | null) => (period ? `${period.from ?? ''}-${period.to ?? ''}` : '')
  const amount = (items: number) => (items > 0 ? String(items) : '')
  return [
    { field: 'documentType', want: want.documentType ?? '', got: got.documentType ?? '' },
    { field: 'number', want: foldNumber(want.number), got: foldNumber(got.number) },
    { field: 'title', want: foldWords(want.title), got: foldWords(got.title) },
    { field: 'issuer', want: foldAgency(want.issuer), got: foldAgency(got.issuer?.name) },
    { field: 'place', want: foldWords(want.place), got: foldWords(got.place) },
    { field: 'issuedOn', want: want.issuedOn ?? '', got: got.issuedOn ?? '' },
    { field: 'period', want: years(want.period), got: years(got.period) },
    { field: 'signatory', want: foldWords(want.signatory?.name), got: foldWords(got.signatory?.name) },
    { field: 'position', want: foldWords(want.signatory?.position), got: foldWords(got.signatory?.position) },
    { field: 'recipients', want: amount(want.recipientsCount ?? 0), got: amount(got.recipients.length) },
  ]
}
