// The scorer's arithmetic on small pairs of truth and plan; every expected count was derived by hand from the rules in corpus/README.md.
import { describe, expect, test } from 'vitest'
import type { Plan } from '../../src/index.js'
import {
  makeDeadline,
  makeMilestone,
  makePlan,
  makeReference,
  makeSection,
  makeTableTruth,
  makeTarget,
  makeTask,
  makeTruth,
  milestoneTruth,
} from './make-plan.js'
import { type ScoreKind, scoreDocument, sumScores } from './score.js'
import type { Truth } from './truth.js'

const FIVE_LINES = 'một\nhai\nba\nbốn\nnăm'
/** Two paragraphs of two lines, and an item on line 5 that follows the second without a blank line. */
const WRAPPED = 'một\nhai\n\nbốn\n+ năm\nsáu'

/** [facts of the truth, facts found, facts in common]; null where the kind is not scored. */
function counts(kind: ScoreKind, truth: Truth, plan: Plan, text = FIVE_LINES): [number, number, number] | null {
  const tally = scoreDocument('doc', text, truth, plan).tallies.get(kind)
  return tally ? [tally.truth, tally.found, tally.hit] : null
}

const assigned = (line: number, agency: string, role: 'lead' | 'coordinate' = 'lead') => ({ line, agency, role, quote: 'q' })

describe('sections', () => {
  const truth = makeTruth({
    sections: [
      { line: 1, marker: 'I.', parent: null, head: '' },
      { line: 2, marker: 'Điều 1.', parent: 1, head: '' },
      { line: 3, marker: '-', parent: 2, head: '' },
    ],
  })

  test('agree in line, marker and parent; spaces inside a marker do not count', () => {
    const plan = makePlan({ sections: [makeSection(1, 'I.', [makeSection(2, 'Điều  1.', [makeSection(3, '-')])])] })
    expect(counts('sections', truth, plan)).toEqual([3, 3, 3])
  })
  test('an item below an unnumbered heading has the next numbered ancestor as parent', () => {
    const plan = makePlan({ sections: [makeSection(1, 'I.', [makeSection(2, null, [makeSection(2, 'Điều 1.', [makeSection(3, '-')])])])] })
    expect(counts('sections', truth, plan)).toEqual([3, 3, 3])
  })
  test('a wrong parent is one missed and one invented', () => {
    const plan = makePlan({ sections: [makeSection(1, 'I.', [makeSection(2, 'Điều 1.'), makeSection(3, '-')])] })
    const { differences } = scoreDocument('doc', FIVE_LINES, truth, plan)
    expect(counts('sections', truth, plan)).toEqual([3, 3, 2])
    expect(differences.map(({ sign, key, words }) => [sign, key, words])).toEqual([
      ['-', '3|-|2', 'ba'],
      ['+', '3|-|1', 'ba'],
    ])
  })
  test('are compared by line even where blocks are paragraphs', () => {
    const wrapped = makeTruth({ wrapped: true, sections: [{ line: 1, marker: 'I.', parent: null, head: '' }] })
    expect(counts('sections', wrapped, makePlan({ sections: [makeSection(2, 'I.')] }), WRAPPED)).toEqual([1, 1, 0])
  })
})

describe('milestones', () => {
  const truth = makeTruth({ milestones: [milestoneTruth(2, 60, { to: 2025, comparator: '>=' })] })
  const found = (...milestones: Parameters<typeof makeMilestone>[]) =>
    makePlan({ targets: milestones.map((one) => makeTarget(one[0], [makeMilestone(...one)])) })

  test('agree in all fields', () => {
    expect(counts('milestones', truth, found([2, 60, { to: 2025, comparator: '>=' }]))).toEqual([1, 1, 1])
  })
  test.each([
    ['max', { to: 2025, comparator: '>=', max: 70 }, 0],
    ['to', { to: 2030, comparator: '>=' }, 0],
    ['unit from percent', { to: 2025, comparator: '>=', unit: 'count' }, 0],
    ['comparator', { to: 2025, comparator: '=' }, 1],
    ['change', { to: 2025, comparator: '>=', change: 'increase' }, 1],
    ['from', { to: 2025, comparator: '>=', from: 2021 }, 1],
    ['per', { to: 2025, comparator: '>=', per: 'year' }, 1],
  ] as const)('a wrong %s is a miss; value and year alone may still agree', (_, fields, valueAndYear) => {
    expect(counts('milestones', truth, found([2, 60, fields]))).toEqual([1, 1, 0])
    expect(counts('milestones (value, year)', truth, found([2, 60, fields]))).toEqual([1, 1, valueAndYear])
  })
  test('units other than percent are alike for value and year', () => {
    const counted = makeTruth({ milestones: [milestoneTruth(2, 3, { unit: 'count' })] })
    expect(counts('milestones (value, year)', counted, found([2, 3, { unit: 'times' }]))).toEqual([1, 1, 1])
  })
  test('the same milestone found twice is found once and invented once', () => {
    expect(counts('milestones', truth, found([2, 60, { to: 2025, comparator: '>=' }], [2, 60, { to: 2025, comparator: '>=' }]))).toEqual([1, 2, 1])
  })
  test('two years for one value are two rows', () => {
    const twice = makeTruth({ milestones: [milestoneTruth(2, 100, { to: 2025 }), milestoneTruth(2, 100, { to: 2030 })] })
    expect(counts('milestones', twice, found([2, 100, { to: 2025 }]))).toEqual([2, 1, 1])
  })
  test('another line of an unwrapped text is another block', () => {
    expect(counts('milestones', truth, found([3, 60, { to: 2025, comparator: '>=' }]))).toEqual([1, 1, 0])
  })
})

describe('blocks of a wrapped text', () => {
  const item = { line: 5, marker: '+', parent: null, head: '' }
  const at = (line: number) => makePlan({ deadlines: [makeDeadline(line, 'ongoing')] })
  const truth = (line: number) =>
    makeTruth({ wrapped: true, sections: [item], deadlines: [{ line, quote: 'q', kind: 'ongoing', start: null, end: null, rrule: null }] })

  test('a paragraph is one block', () => {
    expect(counts('deadlines', truth(2), at(1), WRAPPED)).toEqual([1, 1, 1])
  })
  test('an item begins a block without a blank line before it', () => {
    expect(counts('deadlines', truth(6), at(5), WRAPPED)).toEqual([1, 1, 1])
    expect(counts('deadlines', truth(4), at(5), WRAPPED)).toEqual([1, 1, 0])
  })
  test('a line with only spaces ends a paragraph', () => {
    expect(counts('deadlines', truth(1), at(3), 'một\n  \nba')).toEqual([1, 1, 0])
  })
})

describe('ignored lines', () => {
  const truth = makeTruth({ ignore: [[2, 3]] })

  test('what is found there is not scored', () => {
    const plan = makePlan({
      sections: [makeSection(2, '-'), makeSection(4, '-')],
      tasks: [makeTask(3, ['Sở A']), makeTask(4, ['Sở A'])],
      deadlines: [makeDeadline(2, 'ongoing')],
      references: [makeReference(3, 'Luật')],
    })
    expect(counts('sections', truth, plan)).toEqual([0, 1, 0])
    expect(counts('assignments', truth, plan)).toEqual([0, 1, 0])
    expect(counts('deadlines', truth, plan)).toEqual([0, 0, 0])
    expect(counts('references', truth, plan)).toEqual([0, 0, 0])
  })
  test('milestones go by the line of their target, indicators by their own', () => {
    const plan = makePlan({ targets: [makeTarget(1, [makeMilestone(2, 5)]), makeTarget(3, [makeMilestone(4, 5)])] })
    expect(counts('milestones', truth, plan)).toEqual([0, 1, 0])
    expect(counts('indicators (shared words)', truth, plan)).toEqual([0, 1, 0])
  })
})

describe('tables', () => {
  const truth = makeTableTruth({ only: [[2, 4]], rows: [[3, 4]], milestones: [milestoneTruth(3, 8)], assignments: [assigned(3, 'Sở Tài chính')] })
  const plan = makePlan({
    sections: [makeSection(1, 'I.')],
    targets: [makeTarget(4, [makeMilestone(4, 8)]), makeTarget(1, [makeMilestone(1, 9)])],
    tasks: [makeTask(5, ['Sở Y tế']), makeTask(4, ['Sở Tài chính'])],
    metadata: { number: '1/KH' },
  })

  test('a fact on any line of a row stands on the row; outside of the tables nothing is scored', () => {
    expect(counts('milestones', truth, plan)).toEqual([1, 1, 1])
    expect(counts('assignments', truth, plan)).toEqual([1, 1, 1])
    expect(counts('indicators (shared words)', truth, plan)).toEqual([1, 1, 0])
  })
  test('sections, qualitative targets, references and metadata are not scored', () => {
    const kinds = sumScores([scoreDocument('doc', FIVE_LINES, truth, plan)]).map((row) => row.kind)
    expect(kinds).toEqual(['milestones', 'milestones (value, year)', 'assignments', 'deadlines', 'indicators (shared words)'])
  })
})

describe('assignments', () => {
  test.each([
    ['Ủy ban nhân dân xã Hòa Bình', 'UBND xã Hòa Bình'],
    ['Ủy ban nhân dân các xã', 'Uỷ ban nhân dân các xã'],
    ['HĐND tỉnh', 'Hội đồng nhân dân  tỉnh'],
    ['UBMTTQ tỉnh', 'Ủy ban Mặt trận Tổ quốc tỉnh'],
    ['Các sở, ban, ngành', 'sở, ban, ngành'],
    ['Sở Khoa học và Công nghệ', 'SỞ KHOA HỌC\nVÀ CÔNG NGHỆ;'],
    ['Vụ Kế hoạch - Tài chính', 'Vụ Kế hoạch – Tài chính'],
    ['Sở Y tế', 'Sở Y tế'.normalize('NFD')],
    ['thành phố Thanh Hóa', '**thành phố Thanh Hoá**'],
  ])('%s is %s', (truth, found) => {
    expect(counts('assignments', makeTruth({ assignments: [assigned(2, truth)] }), makePlan({ tasks: [makeTask(2, [found])] }))).toEqual([1, 1, 1])
  })
  test.each([
    ['Sở Y tế', 'Sở Tư pháp'],
    ['UBND tỉnh', 'UBND xã'],
    ['Công an tỉnh', 'Công an'],
  ])('%s is not %s', (truth, found) => {
    expect(counts('assignments', makeTruth({ assignments: [assigned(2, truth)] }), makePlan({ tasks: [makeTask(2, [found])] }))).toEqual([1, 1, 0])
  })
  test('the role counts', () => {
    const truth = makeTruth({ assignments: [assigned(2, 'Sở A'), assigned(2, 'Sở B', 'coordinate')] })
    expect(counts('assignments', truth, makePlan({ tasks: [makeTask(2, ['Sở A', 'Sở B'])] }))).toEqual([2, 2, 1])
  })
  test('an agency is counted once an item and role, in tasks and targets together', () => {
    const target = makeTarget(2, [], { lead: makeTask(2, ['UBND xã']).lead })
    const plan = makePlan({ tasks: [makeTask(2, ['UBND xã', 'Ủy ban nhân dân xã'])], targets: [target] })
    expect(counts('assignments', makeTruth({ assignments: [assigned(2, 'UBND xã'), assigned(2, 'Uỷ ban nhân dân xã')] }), plan)).toEqual([1, 1, 1])
  })
})

describe('qualitative targets, deadlines and references', () => {
  test('a qualitative target is its block; quantitative ones do not count', () => {
    const plan = makePlan({ targets: [makeTarget(2, []), makeTarget(3, [makeMilestone(3, 1)]), makeTarget(4, [])] })
    expect(counts('qualitative', makeTruth({ qualitative: [{ line: 2, quote: 'q' }] }), plan)).toEqual([1, 2, 1])
  })
  test('deadlines agree in kind, start, end and recurrence', () => {
    const truth = makeTruth({
      deadlines: [
        { line: 1, quote: 'q', kind: 'due', start: null, end: '2025-12-15', rrule: null },
        { line: 2, quote: 'q', kind: 'recurring', start: null, end: null, rrule: 'FREQ=YEARLY' },
        { line: 3, quote: 'q', kind: 'period', start: '2025-01-01', end: '2025-12-31', rrule: null },
      ],
    })
    const plan = makePlan({
      deadlines: [
        makeDeadline(1, 'due', { end: '2025-12-15', bound: 'before' }),
        makeDeadline(2, 'recurring', { rrule: 'FREQ=MONTHLY' }),
        makeDeadline(3, 'period', { end: '2025-12-31' }),
      ],
    })
    expect(counts('deadlines', truth, plan)).toEqual([3, 3, 1])
  })
  test('references agree in type, number and date; a law by its name; each mention counts', () => {
    const row = { line: 1, type: 'Quyết định', number: '515/QĐ-TTg', date: '2016-03-31', issuer: 'Thủ tướng Chính phủ' }
    const truth = makeTruth({ references: [row, row, { line: 2, type: 'Luật', number: null, date: null, issuer: null, title: 'Luật Bình đẳng giới' }] })
    const decision = makeReference(1, 'quyết định', { number: '515 /QĐ-TTG', date: '2016-03-31' })
    const law = makeReference(2, 'Luật', { title: 'Luật bình đẳng giới' })
    expect(counts('references', truth, makePlan({ references: [decision, law] }))).toEqual([3, 2, 2])
    expect(counts('references', truth, makePlan({ references: [decision, decision, { ...law, title: 'Luật Trẻ em' }] }))).toEqual([3, 3, 2])
  })
})

describe('indicators', () => {
  const shared = (truth: Truth, plan: Plan) => counts('indicators (shared words)', truth, plan)

  test('count the words in common: 2 of 4 and 3 words are 4/7', () => {
    const truth = makeTruth({ milestones: [milestoneTruth(2, 5, { indicator: 'tỷ lệ hộ nghèo' })] })
    const plan = makePlan({ targets: [makeTarget(2, [makeMilestone(2, 5)], { indicator: 'Hộ nghèo còn' })] })
    expect(shared(truth, plan)).toEqual([1, 1, 4 / 7])
  })
  test('a repeated word is shared as often as both have it', () => {
    const truth = makeTruth({ milestones: [milestoneTruth(2, 5, { indicator: 'xã xã' })] })
    const plan = makePlan({ targets: [makeTarget(2, [makeMilestone(2, 5)], { indicator: 'xã' })] })
    expect(shared(truth, plan)).toEqual([1, 1, 2 / 3])
  })
  test('need the block and the value, not the year; each found one serves once, in order', () => {
    const truth = makeTruth({
      milestones: [milestoneTruth(2, 5, { indicator: 'a', to: 2025 }), milestoneTruth(2, 5, { indicator: 'b' }), milestoneTruth(2, 6, { indicator: 'c' })],
    })
    const plan = makePlan({ targets: [makeTarget(2, [makeMilestone(2, 5)], { indicator: 'a' }), makeTarget(2, [makeMilestone(2, 7)], { indicator: 'c' })] })
    expect(shared(truth, plan)).toEqual([3, 2, 1])
  })
})
