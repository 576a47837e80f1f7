// Metadata and sums: what counts as found in the ten fields, and how documents add up to rates.
import { describe, expect, test } from 'vitest'
import type { Plan } from '../../src/index.js'
import { makePlan, makeSection, makeTarget, makeTruth } from './make-plan.js'
import { type ScoreKind, scoreDocument, sumScores } from './score.js'
import type { Truth } from './truth.js'

const TEXT = 'một\nhai\nba'

/** [fields of the truth, fields found, fields in common]; null where there are none on either side. */
function metadataCounts(truth: Truth, plan: Plan): [number, number, number] | null {
  const tally = scoreDocument('doc', TEXT, truth, plan).tallies.get('metadata')
  return tally ? [tally.truth, tally.found, tally.hit] : null
}

describe('metadata', () => {
  test('what is absent on both sides is not counted', () => {
    expect(metadataCounts(makeTruth(), makePlan())).toBeNull()
    expect(metadataCounts(makeTruth({ metadata: { documentType: 'KH' } }), makePlan({ metadata: { documentType: 'KH' } }))).toEqual([1, 1, 1])
  })
  test('ten fields are compared by their words', () => {
    const truth = makeTruth({
      metadata: {
        documentType: 'KH',
        number: '12/KH-UBND',
        title: 'Phát triển – Đổi mới',
        issuer: 'Ủy ban nhân dân xã Hòa Bình',
        place: 'Hòa Bình',
        issuedOn: '2025-01-02',
        period: { from: null, to: 2030 },
        signatory: { name: 'Lê Văn A', position: 'PHÓ CHỦ TỊCH', authority: 'KT.' },
        recipientsCount: 2,
      },
    })
    const recipient = { text: 'x', position: makeSection(1, null).position }
    const plan = makePlan({
      metadata: {
        documentType: 'KH',
        number: '12 / KH-UBND',
        title: 'PHÁT TRIỂN - ĐỔI MỚI',
        issuer: { name: 'UBND xã Hoà Bình', agencyId: 'a' },
        place: 'Hoà Bình',
        issuedOn: '2025-01-02',
        period: { from: null, to: 2030 },
        signatory: { name: 'LÊ VĂN A', position: 'Phó Chủ tịch', authority: null },
        recipients: [recipient, recipient],
      },
    })
    expect(metadataCounts(truth, plan)).toEqual([10, 10, 10])
  })
  test('a value that should be absent, one that is missing and one that differs', () => {
    const truth = makeTruth({ metadata: { title: 'Một', place: 'Huế', signatory: { name: null, position: null, authority: null }, recipientsCount: 0 } })
    const plan = makePlan({ metadata: { title: 'Hai', number: '5/KH', recipients: [] } })
    const { differences } = scoreDocument('doc', TEXT, truth, plan)
    expect(metadataCounts(truth, plan)).toEqual([2, 2, 0])
    expect(differences.map(({ key }) => key)).toEqual(['number: «» found «5/kh»', 'title: «một» found «hai»', 'place: «huế» found «»'])
  })
})

describe('sums', () => {
  const rowOf = (kind: ScoreKind, ...pairs: [Truth, Plan][]) =>
    sumScores(pairs.map(([truth, plan]) => scoreDocument('doc', TEXT, truth, plan))).find((row) => row.kind === kind)
  const one = makeTruth({ qualitative: [{ line: 1, quote: 'q' }] })
  const hit = makePlan({ targets: [makeTarget(1, [])] })
  const wrong = makePlan({ targets: [makeTarget(2, []), makeTarget(3, [])] })

  test('documents are added up before rates are taken', () => {
    expect(rowOf('qualitative', [one, hit], [one, wrong])).toEqual({
      kind: 'qualitative',
      truth: 2,
      found: 3,
      hit: 1,
      precision: 1 / 3,
      recall: 1 / 2,
      f1: 0.4,
    })
  })
  test('nothing to find and nothing found is right; nothing found of something is not', () => {
    expect(rowOf('qualitative', [makeTruth(), makePlan()])).toMatchObject({ precision: 1, recall: 1, f1: 1 })
    expect(rowOf('qualitative', [one, makePlan()])).toMatchObject({ precision: 0, recall: 0, f1: 0 })
    expect(rowOf('qualitative', [makeTruth(), hit])).toMatchObject({ precision: 0, recall: 1, f1: 0 })
  })
})
