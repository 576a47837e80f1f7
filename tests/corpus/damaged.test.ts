// Broken documents give exactly the messages that stand in their expected.json, and one such document stands for each message.
import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import * as z from 'zod'
import { type PlanInput, parsePlan } from '../../src/index.js'
import { readPlan } from '../../src/ingest/index.js'
import { CATALOGUE } from '../../src/messages/catalogue.js'

const FOLDER = resolve(import.meta.dirname, '../../corpus/damaged')

const expectedSchema = z.strictObject({
  about: z.string().describe('What is broken, in Vietnamese'),
  messages: z.array(z.strictObject({ ruleId: z.string(), line: z.number().int().min(1).nullable().describe('Null for a message about the whole document') })),
  options: z.strictObject({ maxDepth: z.number().optional(), maxTableCells: z.number().optional() }).optional().describe('Limits under which it is read'),
  reading: z.strictObject({ converter: z.null().optional(), recognizer: z.null().optional() }).optional().describe('How the file is read'),
  wanted: z.string().optional().describe('What the parser still does instead'),
})

const documents = await Promise.all(
  readdirSync(FOLDER).flatMap((name) => {
    const file = readdirSync(join(FOLDER, name)).find((found) => /^source\.[a-z]+$/.test(found))
    if (file === undefined) return []
    const expected = expectedSchema.parse(JSON.parse(readFileSync(join(FOLDER, name, 'expected.json'), 'utf8')))
    return [readPlan(join(FOLDER, name, file), expected.reading).then((source) => ({ name, source, isText: file.endsWith('.txt'), expected }))]
  }),
)

describe.each(documents)('$name', ({ source, isText, expected }) => {
  const said = (source: PlanInput) =>
    parsePlan(source, expected.options).messages.map(({ ruleId, position }) => ({ ruleId, line: position?.start.line ?? null }))
  const sorted = (list: readonly { ruleId: string; line: number | null }[]) =>
    [...list].sort((a, b) => (a.line ?? 0) - (b.line ?? 0) || (a.ruleId < b.ruleId ? -1 : 1))

  const test = expected.wanted === undefined ? it : it.fails

  test('gives its messages and no others', () => {
    expect(sorted(said(source))).toEqual(sorted(expected.messages))
  })

  if (isText)
    test('gives them with CRLF and decomposed as well', () => {
      const { text } = source
      for (const spelling of [text.replaceAll('\n', '\r\n'), text.normalize('NFD')])
        expect(sorted(said({ ...source, text: spelling }))).toEqual(sorted(expected.messages))
    })

  it('words them in both languages, without a gap', () => {
    for (const language of ['vi', 'en'] as const) {
      for (const { reason, severity, ruleId } of parsePlan(source, { ...expected.options, language }).messages) {
        expect(reason).not.toMatch(/[{}]|null|undefined/u)
        expect(severity).toBe(CATALOGUE[ruleId as keyof typeof CATALOGUE].severity)
      }
    }
  })
})

it('stands for each message of the catalogue', () => {
  const shown = new Set(documents.flatMap(({ expected }) => expected.messages.map(({ ruleId }) => ruleId)))
  expect(Object.keys(CATALOGUE).filter((ruleId) => !shown.has(ruleId))).toEqual([])
})

it('a sound plan gives no message', () => {
  const text =
    'KẾ HOẠCH\nTrồng rừng năm 2026\nI. CHỈ TIÊU\n1. Trồng mới 50 ha rừng.\n2. Tỷ lệ cây sống đạt 90%.\nII. TỔ CHỨC THỰC HIỆN\n1. Giao Sở Nội vụ theo dõi trước ngày 30/6/2026.\n'
  expect(parsePlan(text).messages).toEqual([])
})
