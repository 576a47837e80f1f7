// A review becomes a truth file that the scorer reads, and a truth file becomes the review again.
import { describe, expect, it } from 'vitest'
import { truthOf } from '../../views/review/export-truth.js'
import { marksFromTruth, NoTruthError, readTruthFile } from '../../views/review/import-truth.js'
import { addMissing, judge, type Marks, NO_MARKS, readMarks, removeMissing, verdictOf } from '../../views/review/marks.js'
import { fieldFromText } from '../../views/review/metadata-truth.js'
import { entryFrom, formValues } from '../../views/review/missing-form.js'
import { METADATA_UNITS, unitsOf } from '../../views/review/units.js'
import { scoreDocument } from '../score/score.js'
import { readTruth } from '../score/truth.js'
import { corpusDocument, corpusFolders, corpusTruth, documentOf, SMALL_PLAN } from './documents.js'

type Report = Parameters<typeof unitsOf>[0]

const allRight = (report: Report): Marks => judge(NO_MARKS, [...unitsOf(report).map(({ id }) => id), ...METADATA_UNITS], 'right')
const saved = (value: unknown): string => JSON.stringify(value)

describe.each(corpusFolders)('%s, all called right', (folder) => {
  it('is a truth file by which the plan has no errors', async () => {
    const report = await corpusDocument(folder)
    const truth = truthOf(report, allRight(report))
    const document = readTruth(saved(truth.document), 'truth.json')
    expect(scoreDocument('x', report.text, document, report.plan).differences).toEqual([])
    if (truth.tables === null) return
    const tables = readTruth(saved(truth.tables), 'truth-tables.json')
    expect(scoreDocument('x', report.text, tables, report.plan).differences).toEqual([])
  })

  it('gives the same marks when it is read back', async () => {
    const report = await corpusDocument(folder)
    const before = allRight(report)
    const truth = truthOf(report, before)
    let after = marksFromTruth(report, readTruthFile(saved(truth.document)), NO_MARKS)
    if (truth.tables !== null) after = marksFromTruth(report, readTruthFile(saved(truth.tables)), after)
    const written = unitsOf(report).filter(({ tableRow }) => tableRow === null || truth.tables !== null)
    expect(written.filter(({ id }) => after.verdicts[id] !== before.verdicts[id])).toEqual([])
    expect(after.missing).toEqual([])
  })

  it('agrees with the scorer about what a person wrote down', async () => {
    const report = await corpusDocument(folder)
    const json = corpusTruth(folder)
    const marks = marksFromTruth(report, readTruthFile(json), NO_MARKS)
    const { differences } = scoreDocument('x', report.text, readTruth(json, 'truth.json'), report.plan)
    const kinds = ['sections', 'milestones', 'deadlines', 'qualitative']
    const missed = differences.filter(({ sign, kind }) => sign === '-' && kinds.includes(kind)).length
    const invented = differences.filter(({ sign, kind }) => sign === '+' && kinds.includes(kind)).length
    const units = unitsOf(report).filter(({ entry }) => kinds.includes(entry.kind))
    expect(marks.missing.filter(({ kind }) => kinds.includes(kind))).toHaveLength(missed)
    expect(units.filter(({ id }) => marks.verdicts[id] === 'wrong')).toHaveLength(invented)
  })
})

describe('a review of a few lines', () => {
  const report = documentOf(SMALL_PLAN)
  const units = unitsOf(report)
  const value = units.find(({ entry }) => entry.kind === 'milestones')!

  it('takes nothing that nobody has called right, and leaves its lines out of the score', () => {
    const { document } = truthOf(report, NO_MARKS)
    expect([document.sections, document.milestones, document.assignments, document.deadlines, document.references]).toEqual([[], [], [], [], []])
    const ignored = (line: number): boolean => document.ignore.some(([first, last]) => first <= line && line <= last)
    expect(units.every(({ entry }) => ignored(entry.fact.line))).toBe(true)
    expect(document.metadata.title).toBeNull()
  })

  it('scores what was called wrong as invented and what was added as missed', () => {
    const wrong = judge(allRight(report), [value.id], 'wrong')
    const marks = addMissing(wrong, entryFrom('milestones', { ...formValues(value.entry), value: '90' }))
    const truth = readTruth(saved(truthOf(report, marks).document), 'truth.json')
    const { differences } = scoreDocument('x', report.text, truth, report.plan)
    expect(differences.filter(({ kind }) => kind === 'milestones').map(({ sign, key }) => [sign, key.split('|')[1]])).toEqual([
      ['-', '90'],
      ['+', '85'],
    ])
  })

  it('leaves a line out as long as one fact of it is open', () => {
    const line = value.entry.fact.line
    const section = units.find(({ entry }) => entry.kind === 'sections' && entry.fact.line === line)!
    const marks = judge(allRight(report), [section.id], null)
    const { document } = truthOf(report, marks)
    expect(document.ignore).toContainEqual([line, line])
    expect(document.milestones.map((milestone) => milestone.line)).not.toContain(line)
  })

  it('keeps what was added when it is saved and read back', () => {
    const marks = addMissing(allRight(report), entryFrom('deadlines', { line: '12', quote: 'hằng năm', kind: 'recurring', rrule: 'FREQ=YEARLY' }))
    const after = marksFromTruth(report, readTruthFile(saved(truthOf(report, marks).document)), NO_MARKS)
    expect(after.missing.map(({ kind, fact }) => [kind, fact.line])).toEqual([['deadlines', 12]])
    expect(removeMissing(after, after.missing[0]!.id).missing).toEqual([])
  })

  it('takes corrected metadata', () => {
    const marks = { ...judge(NO_MARKS, ['metadata-period', 'metadata-number'], 'wrong'), corrections: { period: '2026 - 2029', number: '' } }
    expect(truthOf(report, marks).document.metadata).toMatchObject({ period: { from: 2026, to: 2029 }, number: null, title: null })
    expect(fieldFromText('signatory', 'KT. · PHÓ CHỦ TỊCH · Lê Thị Hà')).toEqual({ name: 'Lê Thị Hà', position: 'PHÓ CHỦ TỊCH', authority: 'KT.' })
    expect(fieldFromText('issuedOn', 'hôm qua')).toBeNull()
  })

  it('says what several facts of a row are together', () => {
    expect(verdictOf(judge(NO_MARKS, ['a', 'b'], 'right'), ['a', 'b'])).toBe('right')
    expect(verdictOf(judge(NO_MARKS, ['a'], 'right'), ['a', 'b'])).toBe('mixed')
    expect(verdictOf(NO_MARKS, ['a'])).toBeNull()
  })
})

describe('what is no truth file', () => {
  it.each(['', '[]', '{}', 'null', '{"milestones":[],"assignments":[],"deadlines":[{}]}'])('is refused: %j', (json) => {
    expect(() => readTruthFile(json)).toThrow(NoTruthError)
  })

  it.each([null, 'x', '{}', '{"missing":1}'])('kept marks that are %j are none', (json) => {
    expect(readMarks(json)).toEqual(NO_MARKS)
  })
})
