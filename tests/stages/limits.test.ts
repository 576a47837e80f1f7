// Limits and the stop signal: what lies beyond a limit is said, what stops stops, and nothing else changes.
import { describe, expect, it } from 'vitest'
import { KehoachError, parsePlan, parsePlans, safeParsePlan } from '../../src/index.js'
import { timeBudget } from '../../src/ingest/time-budget.js'

const ITEMS = Array.from({ length: 300 }, (_, i) => `${i + 1}. Giao Ủy ban nhân dân xã số ${i + 1} sửa cầu trước ngày 30/6/2026.`)
const LONG = ['KẾ HOẠCH', 'Sửa cầu năm 2026', 'I. NHIỆM VỤ', ...ITEMS].join('\n')

/** Says stop when it is asked for the n-th time. */
const stopsAt = (n: number) => {
  let asked = 0
  return {
    get aborted() {
      return ++asked >= n
    },
    asked: () => asked,
  }
}

describe('the signal', () => {
  it('stops before the work and inside of it, with ABORTED and the name of the document', () => {
    for (const n of [1, 2, 4, 8]) {
      const result = safeParsePlan(LONG, { name: 'cau.txt', signal: stopsAt(n) })
      expect(result.error).toBeInstanceOf(KehoachError)
      expect(result.error).toMatchObject({ code: 'ABORTED', source: 'cau.txt' })
    }
  })

  it('is asked often: at each stage and every few blocks', () => {
    const signal = stopsAt(Number.POSITIVE_INFINITY)
    parsePlan(LONG, { signal })
    expect(signal.asked()).toBeGreaterThan(300 / 100 + 4)
  })

  it('changes nothing where it does not stop', () => {
    expect(parsePlan(LONG, { signal: new AbortController().signal })).toEqual(parsePlan(LONG))
  })

  it('ends parsePlans after the document in hand', async () => {
    const controller = new AbortController()
    const seen: boolean[] = []
    for await (const { success } of parsePlans([LONG, LONG, LONG], { signal: controller.signal })) {
      seen.push(success)
      controller.abort()
    }
    expect(seen).toEqual([true])
  })
})

describe('a time budget', () => {
  it('of nothing stops at once, a large one never', () => {
    expect(safeParsePlan(LONG, { signal: timeBudget(0) }).error?.code).toBe('ABORTED')
    expect(safeParsePlan(LONG, { signal: timeBudget(3_600_000) }).success).toBe(true)
  })

  it('also hears a further signal', () => {
    expect(timeBudget(3_600_000, AbortSignal.abort()).aborted).toBe(true)
  })

  it.each([Number.NaN, -1, Number.POSITIVE_INFINITY])('of %s is refused', (milliseconds) => {
    expect(() => timeBudget(milliseconds)).toThrow(RangeError)
  })
})

describe('limits', () => {
  it.each([
    ['maxDepth', 0],
    ['maxDepth', 2.5],
    ['maxTableCells', -4],
    ['maxTableCells', Number.NaN],
  ])('%s of %s is refused', (option, value) => {
    expect(safeParsePlan(LONG, { [option]: value }).error).toMatchObject({ code: 'INVALID_INPUT', message: expect.stringContaining(option) })
  })

  it('of a table leave the rows above it as they are', () => {
    const rows = Array.from({ length: 20 }, (_, i) => `| ${i + 1} | Lát đường thôn ${i + 1} | Hội Nông dân xã | 2026 |`)
    const text = ['KẾ HOẠCH', 'Lát đường năm 2026', 'I. NHIỆM VỤ', '', '| TT | Nhiệm vụ | Đơn vị chủ trì | Thời gian |', '|---|---|---|---|', ...rows].join(
      '\n',
    )
    const whole = parsePlan(text)
    const cut = parsePlan(text, { maxTableCells: 44 })
    expect(whole.tasks).toHaveLength(20)
    expect(cut.tasks).toEqual(whole.tasks.slice(0, 10))
    expect(cut.messages).toMatchObject([{ ruleId: 'limit/table', actual: '84', expected: '44' }])
  })
})
