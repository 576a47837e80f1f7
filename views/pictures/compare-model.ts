// Target values of several plans beside each other: indicators that share most of their words and have the same unit.
import { formatMilestone } from '../../src/export/format-fact.js'
import { WORDS } from '../../src/export/wording.js'
import type { ReportDocument } from '../../src/report/pack.js'
import { fold } from '../../src/text/fold.js'
import { milestoneRow } from '../model/facts.js'
import type { Language } from '../wording/index.js'

export interface ComparedValue {
  /** Index of the document. */
  readonly document: number
  readonly row: string
  readonly year: number
  readonly value: number
  /** '≥ 60 %'. */
  readonly label: string
  readonly indicator: string
}

/** Values of one indicator in at least two plans. */
export interface ComparedIndicator {
  readonly indicator: string
  readonly values: readonly ComparedValue[]
  readonly documents: number
}

/** Words in common over all words of the two, from which on two indicators are taken for the same. */
const SAME = 0.7

interface Group {
  words: Set<string>
  indicator: string
  unit: string
  values: ComparedValue[]
}

/** Indicators that at least two documents have, those of the most documents first. */
export function compareTargets(documents: readonly ReportDocument[], language: Language): ComparedIndicator[] {
  const groups: Group[] = []
  const byWord = new Map<string, Set<Group>>()
  documents.forEach(({ plan }, document) => {
    for (const target of plan.targets) {
      target.milestones.forEach((milestone, index) => {
        const { unit, change, value, to, from } = milestone
        const year = to ?? from
        const words = new Set(wordsOf(target.indicator))
        if (year === null || words.size === 0) return
        const kind = `${unit} ${change} ${milestone.per ?? ''}`
        const near = new Set([...words].flatMap((word) => [...(byWord.get(word) ?? [])]))
        let group = [...near].find((known) => known.unit === kind && shared(known.words, words) >= SAME)
        if (group === undefined) {
          group = { words, indicator: target.indicator, unit: kind, values: [] }
          groups.push(group)
          for (const word of words) byWord.set(word, (byWord.get(word) ?? new Set()).add(group))
        }
        const label = formatMilestone({ ...milestone, from: null, to: null }, WORDS[language])
        group.values.push({ document, row: milestoneRow(target.id, index), year, value, label, indicator: target.indicator })
      })
    }
  })
  return groups
    .map(({ indicator, values }) => ({ indicator, values, documents: new Set(values.map(({ document }) => document)).size }))
    .filter((group) => group.documents > 1)
    .sort((a, b) => b.documents - a.documents)
}

function wordsOf(indicator: string): string[] {
  return fold(indicator.normalize('NFC')).match(/[\p{L}\p{N}]+/gu) ?? []
}

function shared(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const common = [...a].filter((word) => b.has(word)).length
  return common / (a.size + b.size - common)
}
