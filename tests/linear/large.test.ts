// A hundred and fifty thousand of one thing: more than the stack holds, so a list that is spread into a call is an error here.
import { describe, expect, it } from 'vitest'
import { parsePlan } from '../../src/index.js'

const MANY = 150_000

const SHAPES: readonly (readonly [name: string, head: string, unit: string])[] = [
  ['paragraphs below an item', '1. a\n', 'b.\n'],
  ['clauses of a sentence', '1. ', 'a; '],
  ['headings without a number', '', '# Việc a\n'],
  ['lines of a title', 'KẾ HOẠCH\n', 'A\n'],
  ['items', '', '- a\n'],
  ['agencies of a cell', '| STT | Nội dung | Chủ trì |\n|---|---|---|\n| 1 | Sửa cầu | ', 'Sở Y tế; '],
  ['times of an answer', '1. Sửa cầu\nThời gian thực hiện: ', '2026; tháng 6/2027; '],
  ['label rows', '1. Sửa cầu\n', 'Chủ trì: Sở Y tế.\n'],
]

describe('a text of very many', () => {
  it.each(SHAPES)('%s gives a plan', (_, head, unit) => {
    const text = head + unit.repeat(MANY)
    expect(parsePlan(text).source.length).toBe(text.length)
  })
})

describe('headings without a number that would nest too deep', () => {
  const text = '# Việc a\n'.repeat(60)

  it('are paragraphs of the deepest one, and a message says so', () => {
    const plan = parsePlan(text, { maxDepth: 5 })
    let depth = 0
    for (let level = plan.sections; level.length > 0; level = level[0]!.children) depth++
    expect(depth).toBe(5)
    expect(plan.messages.map(({ ruleId }) => ruleId)).toContain('limit/nesting')
  })
})
