// The contract as code: the shipped JSON Schema is the derived one, and a plan with anything missing or extra is refused.
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { type Plan, planSchema } from '../../src/schema/index.js'
import { SCHEMA_FILE, schemaText } from '../tools/write-schema.js'

const position = { start: { line: 1, column: 1, offset: 0 }, end: { line: 1, column: 5, offset: 4 } }

/** A plan with one of everything that can stand alone. */
function validPlan(): Plan {
  return JSON.parse(JSON.stringify(fullPlan())) as Plan
}

function fullPlan(): Plan {
  const agency = { name: 'Sở Y tế', agencyId: 'so-y-te', position, inherited: null }
  const rule = 'test/rule'
  const section = { numbering: 'roman' as const, ordinal: 1, heading: 'Mục tiêu', role: 'objectives', text: '', position }
  const reference = {
    type: 'Quyết định',
    number: '12/QĐ-UBND',
    date: '2025-01-02',
    issuer: null,
    title: null,
    key: '12/qd-ubnd',
    text: 'Quyết định số 12/QĐ-UBND',
    position,
    rule,
  }
  const milestone = {
    value: 2,
    max: null,
    unit: 'percent',
    unitText: '%',
    comparator: '<=' as const,
    change: 'level' as const,
    from: null,
    to: 2025,
    per: null,
  }
  return {
    schemaVersion: '1.0',
    source: { name: null, mediaType: 'text/plain', encoding: null, sha256: null, length: 4 },
    metadata: {
      documentType: 'KH',
      number: '1/KH-UBND',
      title: null,
      issuer: { name: 'Ủy ban nhân dân tỉnh', agencyId: 'ubnd' },
      place: null,
      issuedOn: '2025-01-02',
      period: { from: 2021, to: null },
      signatory: { name: null, position: 'CHỦ TỊCH', authority: 'TM.' },
      recipients: [{ text: 'Như trên', position }],
      attachedTo: reference,
    },
    sections: [{ id: 'I', marker: 'I.', ...section, children: [{ id: 'I.1', marker: '1.', ...section, children: [] }] }],
    targets: [
      {
        id: 't1',
        sectionId: 'I.1',
        kind: 'quantitative',
        statement: 'Tỷ lệ',
        position,
        indicator: 'Tỷ lệ hộ nghèo',
        milestones: [{ ...milestone, baseline: { value: 3.5, year: null }, text: '2%', position, inherited: { from: 'title' }, rule }],
        lead: [agency],
        coordinators: [],
        rule,
      },
    ],
    tasks: [
      { id: 'k1', sectionId: null, text: 'Tham mưu', position, lead: [agency], coordinators: [], mode: 'assigned', deadlineIds: ['d1'], product: null, rule },
    ],
    deadlines: [
      {
        id: 'd1',
        sectionId: 'I',
        text: 'trước',
        position,
        kind: 'due',
        bound: 'before',
        start: null,
        end: '2025-12-15',
        rrule: null,
        what: null,
        inherited: null,
        rule,
      },
    ],
    references: [reference],
    agencies: [{ id: 'so-y-te', name: 'Sở Y tế', kind: 'department', level: 'province', area: null, aliases: [] }],
    tables: [{ id: 'b1', sectionId: null, caption: null, header: ['TT'], rows: [[{ text: '1', position }]], position }],
    unclaimed: [{ text: '12', position }],
    messages: [{ ruleId: 'a/b', severity: 'info', reason: 'r', actual: null, expected: null, position: null }],
  }
}

/** The paths of the problems of a plan, such as 'targets.0.rule'. */
function problems(plan: unknown): string[] {
  const result = planSchema.safeParse(plan)
  return result.success
    ? []
    : result.error.issues.flatMap((issue) =>
        (issue.code === 'unrecognized_keys' ? issue.keys.map((key) => [...issue.path, key]) : [issue.path]).map((path) => path.join('.')),
      )
}

/** Each place of an object in a value, with its path. */
function* objects(value: unknown, path: string[] = []): Generator<[Record<string, unknown>, string[]], void, void> {
  if (typeof value !== 'object' || value === null) return
  if (!Array.isArray(value)) yield [value as Record<string, unknown>, path]
  for (const [key, child] of Object.entries(value)) yield* objects(child, [...path, key])
}

describe('the shipped JSON Schema', () => {
  it('is the one derived from the zod schemas (npm run schema writes it)', () => {
    expect(readFileSync(SCHEMA_FILE, 'utf8')).toBe(schemaText())
  })

  it('names its draft and version', () => {
    expect(JSON.parse(schemaText())).toMatchObject({ $schema: 'https://json-schema.org/draft/2020-12/schema', $id: 'urn:kehoach:plan:1.0' })
  })
})

describe('planSchema', () => {
  it('takes a full plan and gives it back unchanged', () => {
    expect(planSchema.parse(validPlan())).toEqual(validPlan())
  })

  it('refuses a plan without any one of its fields, at that path', () => {
    const paths = [...objects(validPlan())].flatMap(([object, path]) => Object.keys(object).map((key) => [...path, key]))
    expect(paths.length).toBeGreaterThan(150)
    for (const path of paths) {
      const plan = validPlan()
      const found = [...objects(plan)].find(([, place]) => place.join('.') === path.slice(0, -1).join('.'))!
      delete found[0][path[path.length - 1]!]
      expect(problems(plan), path.join('.')).toEqual([path.join('.')])
    }
  })

  it('refuses undefined where null is meant', () => {
    expect(problems({ ...validPlan(), source: { ...validPlan().source, name: undefined } })).toEqual(['source.name'])
  })

  it('refuses a field that the contract does not know, in every object', () => {
    const places = [...objects(validPlan())].map(([, path]) => path.join('.'))
    for (const place of places) {
      const plan = validPlan()
      const found = [...objects(plan)].find(([, path]) => path.join('.') === place)!
      found[0].extra = null
      expect(problems(plan), place).toEqual([place === '' ? 'extra' : `${place}.extra`])
    }
  })

  it.each([
    ['another version', { schemaVersion: '2.0' }, 'schemaVersion'],
    ['a date in Vietnamese order', { metadata: { ...validPlan().metadata, issuedOn: '02/01/2025' } }, 'metadata.issuedOn'],
    ['a number as text', { source: { ...validPlan().source, length: '4' } }, 'source.length'],
    ['an unknown severity', { messages: [{ ...validPlan().messages[0], severity: 'fatal' }] }, 'messages.0.severity'],
    ['a line zero', { unclaimed: [{ text: '1', position: { ...position, start: { line: 0, column: 1, offset: 0 } } }] }, 'unclaimed.0.position.start.line'],
  ])('refuses %s', (_what, change, path) => {
    expect(problems({ ...validPlan(), ...change })).toEqual([path])
  })
})
