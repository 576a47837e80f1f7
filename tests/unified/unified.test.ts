// The unified plugin: tree from parse, Plan from process, messages on the file.
import { type Plugin, unified } from 'unified'
import type { Node } from 'unist'
import { VFile } from 'vfile'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { KehoachError, parsePlan } from '../../src/index.js'
import * as pipeline from '../../src/pipeline.js'
import type { Message } from '../../src/schema/plan.js'
import { kehoach, type PlanTree } from '../../src/unified.js'

const text = 'ỦY BAN NHÂN DÂN\nTỈNH AN GIANG\n-------\nKẾ HOẠCH\nGiảm nghèo năm 2025\n\nI. MỤC TIÊU\n1. Tỷ lệ hộ nghèo giảm còn 2%.\n'
const position = { start: { line: 7, column: 1, offset: 65 }, end: { line: 7, column: 3, offset: 67 } }

const actual = await vi.importActual<typeof pipeline>('../../src/pipeline.js')

/** Makes the pipeline find these messages instead of its own. */
function withMessages(...messages: Partial<Message>[]): void {
  vi.mocked(pipeline.run).mockImplementation((source, language) => {
    const { plan, tree } = actual.run(source, language)
    const full = messages.map(
      (message): Message => ({ ruleId: 'test/rule', severity: 'warning', reason: 'r', actual: null, expected: null, position: null, ...message }),
    )
    return { plan: { ...plan, messages: full }, tree }
  })
}

vi.mock('../../src/pipeline.js', { spy: true })

afterEach(() => {
  vi.mocked(pipeline.run).mockReset()
})

describe('process', () => {
  it('gives the Plan that parsePlan gives', async () => {
    const file = await unified().use(kehoach).process(text)
    expect(file.result).toEqual(parsePlan(text))
    expect(file.result.source.length).toBe(text.length)
  })

  it('works synchronously and parses once', () => {
    const file = unified().use(kehoach).processSync(text)
    expect(file.result.schemaVersion).toBe('1.0')
    expect(pipeline.run).toHaveBeenCalledTimes(1)
  })

  it('leaves the text of the file as it was', async () => {
    const file = await unified().use(kehoach).process(text)
    expect(String(file)).toBe(text)
  })

  it('names the document after the file and reads Markdown by its name', async () => {
    const file = await unified()
      .use(kehoach)
      .process(new VFile({ path: 'plans/ke-hoach.md', value: `# ${text}` }))
    expect(file.result.source).toMatchObject({ name: 'ke-hoach.md', mediaType: 'text/markdown' })
    expect(vi.mocked(pipeline.run).mock.calls[0]?.[0].regions).toContainEqual({ kind: 'markup', start: 0, end: 1 })
  })

  it('takes the media type and the language from its options', () => {
    unified()
      .use(kehoach, { mediaType: 'text/plain', language: 'en' })
      .processSync(new VFile({ path: 'a.md', value: '# I. MỤC TIÊU' }))
    const [source, language] = vi.mocked(pipeline.run).mock.calls[0]!
    expect(source).toMatchObject({ mediaType: 'text/plain', regions: [] })
    expect(language).toBe('en')
  })

  it('refuses a text over the limit with a typed error', async () => {
    const processor = unified().use(kehoach, { maxLength: 10 })
    await expect(processor.process(text)).rejects.toThrow(KehoachError)
    await expect(processor.process(text)).rejects.toMatchObject({ code: 'INPUT_TOO_LARGE' })
  })

  it.each(['', '\n', '\uFEFF', '**', 'không phải kế hoạch'])('never fails on %j', (value) => {
    expect(unified().use(kehoach).processSync(value).result.source.length).toBe(value.length)
  })
})

describe('parse', () => {
  it('gives the unist tree', () => {
    const tree = unified().use(kehoach).parse(text)
    expect(tree).toMatchObject({ type: 'root' })
  })
})

describe('transformers', () => {
  const replaceTree: Plugin<[], Node> = () => () => ({ type: 'root', children: [] }) as Node

  it('see the tree of the text', async () => {
    const seen: string[] = []
    const look: Plugin<[], PlanTree> = () => (tree) => void seen.push(tree.type)
    await unified().use(kehoach).use(look).process(text)
    expect(seen).toEqual(['root'])
  })

  it('may replace the tree: the Plan is found again and messages come once', async () => {
    withMessages({ reason: 'một lần' })
    const file = await unified().use(kehoach).use(replaceTree).process(text)
    expect(file.result.source.length).toBe(text.length)
    expect(pipeline.run).toHaveBeenCalledTimes(2)
    expect(file.messages.map(({ reason }) => reason)).toEqual(['một lần'])
  })
})

describe('messages', () => {
  it('stand on the file with place, rule and source', () => {
    withMessages({ ruleId: 'numbering-gap', reason: 'thiếu mục 2', actual: '3.', expected: '2.', position })
    const [message] = unified().use(kehoach).processSync(text).messages
    expect(message).toMatchObject({
      reason: 'thiếu mục 2',
      ruleId: 'numbering-gap',
      source: 'kehoach',
      place: position,
      line: 7,
      column: 1,
      actual: '3.',
      expected: ['2.'],
    })
  })

  it('are infos or warnings, never fatal', () => {
    withMessages({ severity: 'info' }, { severity: 'warning' }, { severity: 'error' })
    const { messages } = unified().use(kehoach).processSync(text)
    expect(messages.map(({ fatal }) => fatal)).toEqual([undefined, false, false])
  })

  it('may have no place and nothing actual or expected', () => {
    withMessages({})
    const [message] = unified().use(kehoach).processSync(text).messages
    expect([message?.place, message?.actual, message?.expected]).toEqual([undefined, undefined, undefined])
  })
})
