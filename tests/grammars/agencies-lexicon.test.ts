// The agencies lexicon keeps its promises: valid, normalised, and every name or alias means one body at a date.
import { describe, expect, test } from 'vitest'
import * as z from 'zod'
import lexiconJson from '../../grammars/agencies/lexicon.json' with { type: 'json' }
import provincesJson from '../../grammars/agencies/provinces.json' with { type: 'json' }

const kinds = [
  'government',
  'ministry',
  'ministry-level',
  'government-body',
  'party',
  'mass-organisation',
  'assembly',
  'court',
  'procuracy',
  'audit',
  'press',
  'department',
  'board',
  'police',
  'military',
  'bank',
  'insurance',
  'tax',
  'treasury',
  'customs',
  'statistics',
  'school',
  'institute',
  'centre',
  'fund',
  'enterprise',
  'association',
  'committee',
  'collective',
] as const

const phrase = z.string().regex(/^\S+(?: \S+)*$/u, 'no space at an end, single spaces inside')

const bodySchema = z.strictObject({
  id: z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/),
  name: phrase.describe('Official name, without its area where perArea is true'),
  kind: z.enum(kinds),
  level: z.enum(['central', 'province', 'district', 'commune']).nullable().describe('null: below the centre, at the level of its area'),
  aliases: z.array(phrase).describe('Other ways in which documents write it'),
  from: z.iso.date().nullable().describe('First day on which it exists; null: before all documents, or not known'),
  to: z.iso.date().nullable().describe('Last day on which it exists, inclusive; null: exists, or ended on a day that differs by area'),
  successors: z.array(z.string()).describe('Ids of the bodies that took over'),
  perArea: z.boolean().describe('Every province, district or commune has its own'),
})

const provinceSchema = z.strictObject({
  code: z.string().regex(/^\d{2}$/),
  name: phrase,
  kind: z.enum(['tỉnh', 'thành phố']),
  from: z.iso.date().nullable(),
  to: z.iso.date().nullable().describe('Last day, inclusive'),
  successor: z.string().nullable().describe('Name of the province that holds its area on the day after `to`'),
  mergedFrom: z.array(z.string()).describe('Codes, as of the day before, of the provinces merged into it on 2025-07-01'),
  formerCode: z.string().nullable().describe('Its own code until 2025-06-30, where `code` is only of 2025-07-01'),
  aliases: z.array(phrase),
})

type Body = z.infer<typeof bodySchema>
type Province = z.infer<typeof provinceSchema>
type Span = { from: string | null; to: string | null }

const bodies = z.strictObject({ bodies: z.array(bodySchema) }).parse(lexiconJson).bodies
const provinces = z.strictObject({ provinces: z.array(provinceSchema) }).parse(provincesJson).provinces
const beforeMerger = '2025-06-30'
const afterMerger = '2025-07-01'

const validAt = (span: Span, date: string): boolean => (span.from === null || span.from <= date) && (span.to === null || date <= span.to)
const overlap = (a: Span, b: Span): boolean => (a.from ?? '') <= (b.to ?? '9999') && (b.from ?? '') <= (a.to ?? '9999')
const labels = (body: { name: string; aliases: string[] }): string[] => [body.name, ...body.aliases]

// 'Sở LĐ - TB & XH' and 'sở lđ-tb&xh' are one: case, kinds of dash and the spaces round '-' and '&' do not tell names apart
const fold = (label: string): string =>
  label
    .normalize('NFC')
    .toLowerCase()
    .replace(/[–—]/gu, '-')
    .replace(/ ?([-&]) ?/gu, '$1')

// a body without a level stands at any level below the centre
const levelsMeet = (a: Body['level'], b: Body['level']): boolean => a === b || (a === null && b !== 'central') || (b === null && a !== 'central')

const sharing = (list: Body[]): Map<string, Body[]> => {
  const byLabel = new Map<string, Body[]>()
  for (const body of list) for (const key of new Set(labels(body).map(fold))) byLabel.set(key, [...(byLabel.get(key) ?? []), body])
  return byLabel
}
const byLabel = sharing(bodies)

const resolve = (label: string, date: string, level: Body['level']): string[] =>
  (byLabel.get(fold(label)) ?? []).filter((body) => validAt(body, date) && levelsMeet(body.level, level)).map((body) => body.id)

/** Pairs of bodies that share a name or alias at one level on one day: 'bao: a / b'. */
const conflicts = (list: Body[]): string[] =>
  [...sharing(list)].flatMap(([key, sharers]) =>
    sharers.flatMap((a, i) =>
      sharers
        .slice(i + 1)
        .filter((b) => levelsMeet(a.level, b.level) && overlap(a, b))
        .map((b) => `${key}: ${a.id} / ${b.id}`),
    ),
  )

// 'hoà', 'uỷ': the tone on the last vowel of an open oa, oe, uy; 'hoàn', 'quý', 'Quỹ' are right as they are
const newTonePlacement = /o[àáảãạèéẻẽẹ](?!\p{L})|(?<!q)u[ỳýỷỹỵ](?!\p{L})/iu

const dayAfter = (date: string): string => new Date(Date.parse(date) + 86_400_000).toISOString().slice(0, 10)

describe('bodies', () => {
  test('there are some hundreds', () => {
    expect(bodies.length).toBeGreaterThan(200)
  })

  test('ids are unique', () => {
    const ids = bodies.map((body) => body.id)
    expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([])
  })

  test('names and aliases are NFC, with old-style tone placement and plain hyphens', () => {
    const all = bodies.flatMap(labels)
    expect(all.filter((label) => label !== label.normalize('NFC'))).toEqual([])
    expect(all.filter((label) => newTonePlacement.test(label))).toEqual([])
    expect(all.filter((label) => /[–—‑\u00ad\u200b]/u.test(label))).toEqual([])
  })

  test.each(['Uỷ ban', 'Hoà Bình', 'Tỉnh uỷ', 'Toà án', 'Thuỷ sản'])('%s counts as new-style tone placement', (label) => {
    expect(newTonePlacement.test(label)).toBe(true)
  })

  test.each(['Ủy ban', 'Hòa Bình', 'Tỉnh ủy', 'Đoàn', 'Quỹ', 'Quý I', 'Huỳnh', 'ngoại giao'])('%s does not', (label) => {
    expect(newTonePlacement.test(label)).toBe(false)
  })

  test('no body lists one alias twice', () => {
    const twice = bodies.filter((body) => new Set(labels(body).map(fold)).size !== labels(body).length)
    expect(twice.map((body) => body.id)).toEqual([])
  })

  test('a body begins before it ends', () => {
    expect(bodies.filter((body) => body.from !== null && body.to !== null && body.from > body.to)).toEqual([])
  })

  test('successors exist, are others, and live on after the end', () => {
    const byId = new Map(bodies.map((body) => [body.id, body]))
    const wrong = bodies.flatMap((body) =>
      body.successors
        .filter((id) => {
          const next = byId.get(id)
          return next === undefined || next === body || !validAt(next, body.to === null ? '2026-01-01' : dayAfter(body.to))
        })
        .map((id) => `${body.id} → ${id}`),
    )
    expect(wrong).toEqual([])
  })

  test('no name or alias means two bodies of one level on one day', () => {
    expect(conflicts(bodies)).toEqual([])
  })

  test('two bodies that share an alias are found, unless time or level separates them', () => {
    const body = (id: string, more: Partial<Body>): Body => ({
      id,
      name: id,
      kind: 'department',
      level: 'province',
      aliases: ['Sở X - Y'],
      from: null,
      to: null,
      successors: [],
      perArea: true,
      ...more,
    })
    expect(conflicts([body('a', {}), body('b', { aliases: ['sở x–y'] })])).toEqual(['sở x-y: a / b'])
    expect(conflicts([body('a', {}), body('b', { level: null })])).toEqual(['sở x-y: a / b'])
    expect(conflicts([body('a', { to: '2025-03-01' }), body('b', { from: '2025-03-01' })])).toEqual(['sở x-y: a / b'])
    expect(conflicts([body('a', { to: '2025-02-28' }), body('b', { from: '2025-03-01' })])).toEqual([])
    expect(conflicts([body('a', { level: 'central' }), body('b', { level: null })])).toEqual([])
  })

  test('every name and alias resolves to its body throughout its time', () => {
    const wrong = bodies.flatMap((body) =>
      [body.from, body.to, '2012-06-01', '2024-06-01', '2025-03-15', beforeMerger, afterMerger, '2026-06-01']
        .filter((date): date is string => date !== null && validAt(body, date))
        .flatMap((date) =>
          labels(body)
            .filter((label) => resolve(label, date, body.level).join() !== body.id)
            .map((label) => `${label} on ${date}`),
        ),
    )
    expect(wrong).toEqual([])
  })

  test('a central body is not one of an area', () => {
    expect(bodies.filter((body) => body.level === 'central' && body.perArea).map((body) => body.id)).toEqual([])
  })

  test('the district level ended on 30 June 2025', () => {
    const after = bodies.filter((body) => body.level === 'district' && (body.to === null || body.to > beforeMerger))
    expect(after.map((body) => body.id)).toEqual([])
  })

  test.each(['2025-02-28', '2025-03-01'])('on %s the Government has its ministries', (date) => {
    const names = bodies.filter((body) => body.kind === 'ministry' && validAt(body, date))
    expect(names).toHaveLength(date === '2025-02-28' ? 18 : 14)
  })

  test.each([
    ['Bộ LĐ-TB&XH', '2021-06-01', 'central', 'bo-lao-dong-thuong-binh-va-xa-hoi'],
    ['Bộ LĐ - TB & XH', '2021-06-01', 'central', 'bo-lao-dong-thuong-binh-va-xa-hoi'],
    ['BNV', '2026-01-01', 'central', 'bo-noi-vu'],
    ['Sở VH,TT&DL', '2024-01-01', 'province', 'so-van-hoa-the-thao-va-du-lich'],
    ['Sở VHTT', '2025-10-01', 'province', 'so-van-hoa-va-the-thao'],
    ['UBND', '2025-10-01', 'commune', 'uy-ban-nhan-dan'],
    ['Ủy ban MTTQVN', '2025-10-01', 'province', 'uy-ban-mat-tran-to-quoc-viet-nam'],
    ['Cục Thuế', '2024-10-01', 'province', 'cuc-thue-tinh'],
    ['Cục Thuế', '2025-10-01', 'central', 'cuc-thue'],
    ['Phòng Kinh tế', '2024-10-01', 'district', 'phong-kinh-te-huyen'],
    ['Phòng Kinh tế', '2025-10-01', 'commune', 'phong-kinh-te-xa'],
  ] as const)('%s on %s (%s) is %s', (label, date, level, id) => {
    expect(resolve(label, date, level)).toEqual([id])
  })

  test.each([
    ['Bộ Kế hoạch và Đầu tư', '2025-03-01', 'central'],
    ['Bộ Nông nghiệp và Môi trường', '2025-02-28', 'central'],
    ['Cục Thuế', '2025-10-01', 'province'],
    ['Phòng Nội vụ', '2025-07-01', 'district'],
    ['Sở', '2025-10-01', 'province'],
    ['Ban', '2025-10-01', 'province'],
    ['BCT', '2025-10-01', 'central'],
  ] as const)('%s on %s (%s) is no body', (label, date, level) => {
    expect(resolve(label, date, level)).toEqual([])
  })
})

describe('provinces', () => {
  const on = (date: string): Province[] => provinces.filter((province) => validAt(province, date))
  const codeOn = (province: Province, date: string): string => (date <= beforeMerger ? (province.formerCode ?? province.code) : province.code)

  test.each([
    [beforeMerger, 63, 6],
    [afterMerger, 34, 6],
    ['2026-04-30', 34, 7],
  ] as const)('on %s there are %i, of which %i are cities', (date, count, cities) => {
    expect(on(date)).toHaveLength(count)
    expect(on(date).filter((province) => province.kind === 'thành phố')).toHaveLength(cities)
  })

  test.each(['2020-01-01', beforeMerger, afterMerger, '2026-04-30'])('on %s codes, names and aliases are unique', (date) => {
    const codes = on(date).map((province) => codeOn(province, date))
    const names = on(date).flatMap(labels).map(fold)
    expect(codes.filter((code, i) => codes.indexOf(code) !== i)).toEqual([])
    expect(names.filter((name, i) => names.indexOf(name) !== i)).toEqual([])
  })

  test('names are NFC with old-style tone placement', () => {
    const all = provinces.flatMap(labels)
    expect(all.filter((label) => label !== label.normalize('NFC') || newTonePlacement.test(label))).toEqual([])
  })

  test('a province that ended has a successor on the next day, one that goes on has none', () => {
    for (const province of provinces) {
      if (province.to === null) expect(province.successor).toBeNull()
      else expect(on(dayAfter(province.to)).map((next) => next.name)).toContain(province.successor)
    }
  })

  test('mergedFrom names exactly the provinces that were merged into it', () => {
    const merged = provinces.filter((province) => province.to === beforeMerger)
    expect(merged).toHaveLength(29)
    for (const province of on(afterMerger)) {
      expect(province.mergedFrom).toEqual(merged.filter((old) => old.successor === province.name).map((old) => old.code))
    }
  })

  test.each([
    ['Cần Thơ', '92', '92', ['93', '94']],
    ['Lào Cai', '10', '15', ['15']],
    ['Gia Lai', '64', '52', ['52']],
    ['Hà Nội', '01', '01', []],
  ] as const)('%s had the code %s and has %s', (name, before, after, mergedFrom) => {
    const province = on(afterMerger).find((each) => each.name === name)!
    expect(codeOn(province, beforeMerger)).toBe(before)
    expect(codeOn(province, afterMerger)).toBe(after)
    expect(province.mergedFrom).toEqual(mergedFrom)
  })
})
