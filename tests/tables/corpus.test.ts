// The documents of tables against their truth, text and tables apart: no F1 may fall below what was reached.
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parsePlan } from '../../src/index.js'
import { readPlan } from '../../src/ingest/read-plan.js'
import { corpusDocuments } from '../score/documents.js'
import { type ScoreKind, scoreDocument, sumScores } from '../score/score.js'

type Floors = Partial<Record<ScoreKind, number>>

/** Floors; kinds that are not named must be found whole. */
const TEXT_FLOORS: Readonly<Record<string, Floors>> = {
  'dai-hoc-bang-pipe-2026': {},
  'so-nganh-chi-tieu-2026-2030': { assignments: 0.97, 'indicators (shared words)': 0.87 },
  'so-nong-nghiep-bang-html-2026': { 'indicators (shared words)': 0.79 },
  'xa-bang-thang-cot-2026': { 'indicators (shared words)': 0.81 },
}
const TABLE_FLOORS: Readonly<Record<string, Floors>> = {
  'dai-hoc-bang-pipe-2026': { milestones: 0.82, 'milestones (value, year)': 0.94, 'indicators (shared words)': 0.94 },
  'so-nganh-chi-tieu-2026-2030': { 'indicators (shared words)': 0.98 },
  'so-nong-nghiep-bang-html-2026': { 'indicators (shared words)': 0.97 },
  'xa-bang-thang-cot-2026': { 'indicators (shared words)': 0.97 },
}

const { documents, tables } = corpusDocuments(resolve(import.meta.dirname, '../../corpus'))

describe.each([['text', documents.filter(({ name }) => name in TEXT_FLOORS), TEXT_FLOORS] as const, ['tables', tables, TABLE_FLOORS] as const])(
  '%s',
  (_, scored, floorsOf) => {
    describe.each(scored)('of $name', async ({ name, path, truth }) => {
      const score = scoreDocument(name, readFileSync(path, 'utf8'), truth, parsePlan(await readPlan(path)))

      it.each(sumScores([score]).filter(({ truth: facts, found }) => facts + found > 0))('$kind', ({ kind, f1 }) => {
        const differences = score.differences.filter((difference) => difference.kind === kind).map(({ sign, key, line }) => `${sign} ${line ?? ''} ${key}`)
        expect(f1, differences.join('\n')).toBeGreaterThanOrEqual(floorsOf[name]?.[kind] ?? 1)
      })
    })

    it('has a floor for each document', () => {
      expect(scored.map(({ name }) => name)).toEqual(Object.keys(floorsOf))
    })
  },
)
