// Calendars of deadlines, read by a program that knows iCalendar.
import { spawnSync } from 'node:child_process'
import ICAL from 'ical.js'
import { describe, expect, it } from 'vitest'
import { toIcs } from '../../src/export/ics.js'
import { firstOccurrence } from '../../src/export/recurrence.js'
import { parsePlan } from '../../src/parse.js'
import { corpusPlan, corpusSlugs } from './corpus-plans.js'

const HEAD = 'ỦY BAN NHÂN DÂN TỈNH BÌNH DƯƠNG\nSố: 12/KH-UBND\nBình Dương, ngày 20 tháng 12 năm 2025\nKẾ HOẠCH\nPhát triển thư viện giai đoạn 2026 - 2028\n\n'
const planOf = (...items: string[]) => parsePlan(`${HEAD}I. NHIỆM VỤ\n${items.map((item, index) => `${index + 1}. ${item}\n`).join('')}`)

function events(ics: string | null): ICAL.Event[] {
  if (ics === null) return []
  return new ICAL.Component(ICAL.parse(ics)).getAllSubcomponents('vevent').map((event) => new ICAL.Event(event))
}

describe('an iCalendar file', () => {
  it('has a due day as an event of that day', () => {
    const [event] = events(toIcs(planOf('Sở Nội vụ báo cáo kết quả; nộp đủ, đúng mẫu trước ngày 15/12/2026.'), 'a.txt'))
    expect([event?.startDate.toString(), event?.endDate.toString(), event?.startDate.isDate]).toEqual(['2026-12-15', '2026-12-16', true])
    expect(event?.description).toContain('nộp đủ, đúng mẫu')
    expect(event?.description).toContain('a.txt')
  })

  it('has a period from its first day to its last', () => {
    const [event] = events(toIcs(planOf('Tổ chức ngày hội đọc sách từ ngày 15/11/2026 đến ngày 20/12/2026.'), 'a.txt'))
    expect([event?.startDate.toString(), event?.endDate.toString()]).toEqual(['2026-11-15', '2026-12-21'])
  })

  it('repeats what recurs from its first day until the end of the plan', () => {
    const [event] = events(toIcs(planOf('Sở Nội vụ gửi báo cáo trước ngày 15/12 hằng năm.'), 'a.txt'))
    const days: string[] = []
    const all = event!.iterator()
    for (let day = all.next(); day && days.length < 10; day = all.next()) days.push(day.toString())
    expect(days).toEqual(['2026-12-15', '2027-12-15', '2028-12-15'])
  })

  it('leaves out what goes on all the time and days without a year', () => {
    expect(toIcs(planOf('Thường xuyên kiểm tra việc thực hiện.', 'Hoàn thành trước ngày 25 tháng 12.'), 'a.txt')).toBeNull()
  })

  it('gives events that the next run replaces and no other document has', () => {
    const plan = planOf('Hoàn thành trước ngày 15/12/2026.', 'Báo cáo trước ngày 20/12/2026.')
    const ids = ['a.txt', 'b.txt', 'a.txt'].map((id) => events(toIcs(plan, id)).map(({ uid }) => uid))
    expect(ids[2]).toEqual(ids[0])
    expect(new Set([...ids[0]!, ...ids[1]!]).size).toBe(4)
  })

  it('keeps the limits of RFC 5545: lines of 75 bytes, CRLF, and the same bytes in every zone of time', () => {
    const script = `import { parsePlan } from '${new URL('../../src/parse.ts', import.meta.url)}'
      import { toIcs } from '${new URL('../../src/export/ics.ts', import.meta.url)}'
      process.stdout.write(toIcs(parsePlan(${JSON.stringify(`${HEAD}I. NHIỆM VỤ\n1. ${'Báo cáo kết quả thực hiện '.repeat(8)} trước ngày 15/12/2026.`)}), 'a.txt'))`
    const inZone = (zone: string) =>
      spawnSync(process.execPath, ['--import', import.meta.resolve('tsx'), '--input-type=module', '-e', script], { env: { ...process.env, TZ: zone } }).stdout
    const [here, there] = [inZone('Asia/Ho_Chi_Minh'), inZone('America/Los_Angeles')]
    expect(here.length).toBeGreaterThan(200)
    expect(there.equals(here)).toBe(true)
    for (const line of here.toString('utf8').split('\r\n')) {
      expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75)
      expect(line).not.toContain('\n')
    }
  })
})

describe.each(corpusSlugs())('%s', (slug) => {
  it('gives a calendar with an event for each deadline that has a day', () => {
    const plan = corpusPlan(slug)
    const dated = plan.deadlines.filter(({ kind, end }) => (kind === 'due' || kind === 'period') && end !== null)
    const found = events(toIcs(plan, slug))
    expect(found.length).toBeGreaterThanOrEqual(dated.length)
    for (const event of found) {
      expect(event.summary.length).toBeGreaterThan(0)
      expect(event.endDate.compare(event.startDate)).toBe(1)
      // a first day that the rule does not name shows up as a further event
      if (event.isRecurring()) expect(event.iterator().next().toString()).toBe(event.startDate.toString())
    }
  })
})

describe('the first day of a recurrence', () => {
  it.each([
    ['FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=15', '2026-01-10', '2026-12-15'],
    ['FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=15', '2026-12-15', '2026-12-15'],
    ['FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=15', '2026-12-16', '2027-12-15'],
    ['FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=29', '2097-01-01', '2104-02-29'],
    ['FREQ=MONTHLY;BYMONTHDAY=20', '2026-01-21', '2026-02-20'],
    ['FREQ=MONTHLY;BYMONTHDAY=-1', '2026-02-10', '2026-02-28'],
    ['FREQ=YEARLY;BYMONTH=3,6,9,12;BYMONTHDAY=25', '2026-04-01', '2026-06-25'],
    ['FREQ=WEEKLY;BYDAY=FR', '2026-01-01', '2026-01-02'],
    ['FREQ=MONTHLY;BYDAY=1MO', '2026-01-06', '2026-02-02'],
    ['FREQ=MONTHLY;BYDAY=-1FR', '2026-01-01', '2026-01-30'],
    ['FREQ=MONTHLY;INTERVAL=3', '2026-01-06', '2026-01-06'],
  ])('of %s from %s is %s', (rule, from, day) => {
    expect(firstOccurrence(rule, from)?.toISOString().slice(0, 10)).toBe(day)
  })

  it('is none where the rule names no day', () => {
    expect(firstOccurrence('FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30', '2026-01-01')).toBeNull()
  })
})
