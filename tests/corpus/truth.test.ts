// The corpus against its truth: the F1 of each kind of fact may not fall below the floor of its document.
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parsePlan } from '../../src/index.js'
import { readPlan } from '../../src/ingest/read-plan.js'
import { corpusDocuments } from '../score/documents.js'
import { type ScoreKind, scoreDocument, sumScores } from '../score/score.js'

type Floors = Readonly<Record<ScoreKind, number>>

const ALL: Floors = {
  sections: 1,
  milestones: 0.98,
  'milestones (value, year)': 0.98,
  qualitative: 1,
  assignments: 0.97,
  deadlines: 0.95,
  references: 0.98,
  'indicators (shared words)': 0.92,
  metadata: 0.96,
}
/** Floors of single documents, where they differ. */
const FLOORS: Readonly<Record<string, Partial<Floors>>> = {
  // one of 62: "Báo cáo … của các sở, ngành, địa phương" names who reports, not who leads
  'nghe-an-binh-dang-gioi-2024': { assignments: 0.967 },
  'giam-ngheo-xa-2026-2030': { 'indicators (shared words)': 0.9 },
  'so-nganh-chi-tieu-2026-2030': { 'indicators (shared words)': 0.88 },
  'so-nong-nghiep-bang-html-2026': { 'indicators (shared words)': 0.79 },
  'xa-bang-thang-cot-2026': { 'indicators (shared words)': 0.81 },
  'y-te-du-phong-2026': { 'indicators (shared words)': 0.91 },
}

const { documents } = corpusDocuments(resolve(import.meta.dirname, '../../corpus'))

describe.each(documents)('$name', async ({ name, path, truth }) => {
  const score = scoreDocument(name, readFileSync(path, 'utf8'), truth, parsePlan(await readPlan(path)))
  const floors: Floors = { ...ALL, ...FLOORS[name] }

  it.each(sumScores([score]).filter(({ truth: facts, found }) => facts + found > 0))('$kind', ({ kind, f1 }) => {
    const differences = score.differences.filter((difference) => difference.kind === kind).map(({ sign, key, line }) => `${sign} ${line ?? ''} ${key}`)
    expect(f1, differences.join('\n')).toBeGreaterThanOrEqual(floors[kind])
  })
})

it('scores all documents of the corpus', () => {
  expect(documents.length).toBeGreaterThanOrEqual(8)
  expect(Object.keys(FLOORS).filter((name) => !documents.some((document) => document.name === name))).toEqual([])
})
