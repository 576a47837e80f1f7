// Phrases planted into paragraphs of any words come back with their facts, at their offset, in any spelling.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Plan, Position } from '../../src/index.js'
import { runText } from './documents.js'

const RUNS = { seed: 20_261_225, numRuns: 40 } as const

/** Words that are no cue of any rule. */
const FILLERS =
  'suối đồi vườn bản nương cá lưới mái ngói tre nứa đá sỏi bến đò chợ phiên áo vải khăn thêu gió sương nắng mây xanh biếc lúa nếp thơm hạt giếng làng'.split(
    ' ',
  )
const fillers = fc.array(fc.constantFrom(...FILLERS), { minLength: 1, maxLength: 25 })

interface Planted {
  phrase: string
  /** The fact that the phrase must give; the text of it is the phrase. */
  find: (plan: Plan) => readonly { text: string; position: Position }[]
  data: object
}

const PHRASES: readonly Planted[] = [
  { phrase: 'trước ngày 25/12/2027', find: ({ deadlines }) => deadlines, data: { kind: 'due', bound: 'before', end: '2027-12-25', rule: 'time/before-date' } },
  { phrase: 'trước ngày 15/11 hằng năm', find: ({ deadlines }) => deadlines, data: { kind: 'recurring', rrule: 'FREQ=YEARLY;BYMONTH=11;BYMONTHDAY=15' } },
  { phrase: 'vào ngày 20 hằng tháng', find: ({ deadlines }) => deadlines, data: { kind: 'recurring', rrule: 'FREQ=MONTHLY;BYMONTHDAY=20' } },
  { phrase: 'trước quý III/2026', find: ({ deadlines }) => deadlines, data: { kind: 'due', end: '2026-06-30' } },
  { phrase: 'Quyết định số 77/QĐ-UBND ngày 04/3/2026', find: ({ references }) => references, data: { number: '77/QĐ-UBND', date: '2026-03-04' } },
  { phrase: 'Luật Trẻ em', find: ({ references }) => references, data: { title: 'Luật Trẻ em', number: null } },
  {
    phrase: 'ít nhất 35,5%',
    find: ({ targets }) => targets.flatMap(({ milestones }) => milestones),
    data: { value: 35.5, unit: 'percent', comparator: '>=', rule: 'quantities/measured' },
  },
  {
    phrase: 'ít nhất 1.250 hộ dân',
    find: ({ targets }) => targets.flatMap(({ milestones }) => milestones),
    data: { value: 1250, unit: 'count', comparator: '>=' },
  },
]

const SPELLINGS: Record<string, (text: string) => string> = {
  'as written': (text) => text,
  decomposed: (text) => text.normalize('NFD'),
  'with no-break spaces': (text) => text.replaceAll(' ', '\u00a0'),
}
const BREAKS = ['\n', '\r\n', '\n\n'] as const

describe.each(PHRASES)('«$phrase»', ({ phrase, find, data }) => {
  it.each(Object.entries(SPELLINGS))('%s', (_, spell) => {
    fc.assert(
      fc.property(fillers, fillers, fc.array(fillers, { maxLength: 4 }), fc.constantFrom(...BREAKS), (before, after, others, lineBreak) => {
        const sentence = (words: readonly string[]) => `${words.join(' ').replace(/^\p{L}/u, (letter) => letter.toUpperCase())}.`
        const items = [...others.map((words) => sentence(words)), `${sentence([...before]).slice(0, -1)} ${phrase}, ${sentence(after).toLowerCase()}`]
        const text = spell(['KẾ HOẠCH', 'Thử nghiệm năm 2027', 'I. CHỈ TIÊU', ...items.map((words, index) => `${index + 1}. ${words}`)].join(lineBreak))
        const found = find(runText(text).plan)
        const start = text.indexOf(spell(phrase))
        expect(found.map(({ position }) => text.slice(position.start.offset, position.end.offset))).toEqual([spell(phrase)])
        expect(found[0]).toMatchObject({ ...data, text: phrase, position: { start: { offset: start }, end: { offset: start + spell(phrase).length } } })
      }),
      RUNS,
    )
  })
})
