// Broken documents give exactly the messages that stand in their expected.json, and one such document stands for each message.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import * as z from 'zod'
import { parsePlan } from '../../src/index.js'
import { CATALOGUE } from '../../src/messages/catalogue.js'

const FOLDER = resolve(import.meta.dirname, '../../corpus/damaged')

const expectedSchema = z.strictObject({
  about: z.string().describe('What is broken, in Vietnamese'),
  messages: z.array(z.strictObject({ ruleId: z.string(), line: z.number().int().min(1).nullable().describe('Null for a message about the whole document') })),
  options: z.strictObject({ maxDepth: z.number().optional(), maxTableCells: z.number().optional() }).optional().describe('Limits under which it is read'),
  wanted: z.string().optional().describe('What the parser still does instead'),
})

const documents = readdirSync(FOLDER)
  .filter((name) => existsSync(join(FOLDER, name, 'source.txt')))
  .map((name) => ({
    name,
    text: readFileSync(join(FOLDER, name, 'source.txt'), 'utf8'),
    expected: expectedSchema.parse(JSON.parse(readFileSync(join(FOLDER, name, 'expected.json'), 'utf8'))),
  }))

describe.each(documents)('$name', ({ text, expected }) => {
  const said = (source: string) => parsePlan(source, expected.options).messages.map(({ ruleId, position }) => ({ ruleId, line: position?.start.line ?? null }))
  const sorted = (list: readonly { ruleId: string; line: number | null }[]) =>
    [...list].sort((a, b) => (a.line ?? 0) - (b.line ?? 0) || (a.ruleId < b.ruleId ? -1 : 1))

  const test = expected.wanted === undefined ? it : it.fails

  test('gives its messages and no others', () => {
    expect(sorted(said(text))).toEqual(sorted(expected.messages))
  })

  test('gives them with CRLF and decomposed as well', () => {
    for (const spelling of [text.replaceAll('\n', '\r\n'), text.normalize('NFD')]) expect(sorted(said(spelling))).toEqual(sorted(expected.messages))
  })

  it('words them in both languages, without a gap', () => {
    for (const language of ['vi', 'en'] as const) {
      for (const { reason, severity, ruleId } of parsePlan(text, { ...expected.options, language }).messages) {
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
