// Text of which some lines are in an encoding from before Unicode, and text whose encoding is doubtful: read, and said so.
import { describe, expect, it } from 'vitest'
import { parsePlan } from '../../src/index.js'
import { readPlan } from '../../src/ingest/index.js'
import { encodeLegacy } from '../formats/legacy-text.js'

const UNICODE = 'KẾ HOẠCH\nTrồng rừng ven sông năm 2026\nI. MỤC TIÊU\n'
const OLD = '1. Trồng mới 50 ha rừng ở các thôn của xã.\n2. Có ít nhất 90% cây sống đến cuối năm.\n'
const shown = (text: string, name: 'tcvn3' | 'vni'): string => encodeLegacy(text, name).toString('latin1')

describe('Unicode text', () => {
  it.each(['tcvn3', 'vni'] as const)('of lines that were copied out of old documents (%s) is read as what they show', async (name) => {
    const source = await readPlan(Buffer.from(UNICODE + shown(OLD, name)), { name: 'a.txt' })
    expect(source.text).toBe(UNICODE + OLD)
    expect(source).toMatchObject({ encoding: 'utf-8', notes: [{ ruleId: 'source/encoding-mixed', actual: name }] })
    expect(parsePlan(source).targets.flatMap(({ milestones }) => milestones.map(({ value }) => value))).toEqual([50, 90])
  })

  it('that is all in such signs has that encoding, without a message', async () => {
    const source = await readPlan(Buffer.from(shown(UNICODE + OLD, 'vni')))
    expect(source).toMatchObject({ text: UNICODE + OLD, encoding: 'vni' })
    expect(source.notes).toBeUndefined()
  })

  it.each([
    ['foreign names', 'Hợp tác với Köln, Łódź và Besançon; học tiếng Ænglisc ở Øresund'],
    ['signs of measures', 'Diện tích 5 m², độ dốc ½, tỷ trọng 3·10³ µg, nhãn hiệu Keo®'],
    ['small words without a second mark', 'Các xã vùng cao: có 5 thôn ở Köln'],
  ])('with %s stays as it is', async (_, text) => {
    const source = await readPlan(Buffer.from(text))
    expect(source).toMatchObject({ text, encoding: 'utf-8' })
    expect(source.notes).toBeUndefined()
  })

  it('stays as it is where its encoding is named', async () => {
    const text = shown(OLD, 'tcvn3')
    expect((await readPlan(Buffer.from(text), { encoding: 'utf-8' })).text).toBe(text)
  })
})

describe('bytes', () => {
  it('of a file in UTF-8 and one in TCVN3 put together are read each in its own', async () => {
    const source = await readPlan(Buffer.concat([encodeLegacy(OLD, 'tcvn3'), Buffer.from(UNICODE)]))
    expect(source).toMatchObject({ text: OLD + UNICODE, encoding: 'tcvn3', notes: [{ ruleId: 'source/encoding-mixed', actual: 'tcvn3' }] })
  })

  it('of words that are Vietnamese in no encoding are an error that says so', async () => {
    const noise = Buffer.from(Array.from({ length: 400 }, (_, index) => (index % 7 === 6 ? 0x20 : 0xa0 + ((index * 37) % 90))))
    await expect(readPlan(noise, { name: 'la.txt' })).rejects.toMatchObject({
      code: 'NOT_TEXT',
      source: 'la.txt',
      message: expect.stringMatching(/name its encoding/),
    })
  })

  it('with many words that are none give a message', async () => {
    const text = 'KẾ HOẠCH\nI. NHIỆM VỤ\n1. Xây bể bơi ở cụm trường tại Krông Păc và Cư Mgâr.\n2. Cấp áo phao cho học sinh.\n'
    const source = await readPlan(encodeLegacy(text, 'tcvn3'))
    expect(source.notes).toEqual([{ ruleId: 'source/encoding-doubtful', actual: 'tcvn3' }])
    expect(parsePlan(source, { language: 'en' }).messages[0]).toMatchObject({ reason: expect.stringMatching(/encoding tcvn3/), actual: 'tcvn3' })
  })
})

describe('a web page', () => {
  it('typed in old fonts is read as what they show, with the message', async () => {
    const page = `<html><head><meta charset="utf-8"></head><body><p>${UNICODE.replaceAll('\n', '</p>\n<p>')}${shown(OLD, 'tcvn3').replaceAll('\n', '</p>\n<p>')}</p></body></html>`
    const source = await readPlan(Buffer.from(page), { name: 'a.html' })
    expect(source.text.trimEnd().split('\n')).toEqual(`${UNICODE}${OLD}`.trimEnd().split('\n'))
    expect(source.notes).toEqual([{ ruleId: 'source/encoding-mixed', actual: 'tcvn3' }])
  })
})
