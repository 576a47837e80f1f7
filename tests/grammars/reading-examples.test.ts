// Agencies, roles, letterheads, statements and assignments beside their examples.
import { describe, expect, it } from 'vitest'
import { AGENCY_EXAMPLES } from '../../grammars/agencies/examples.js'
import { ASSIGNMENT_EXAMPLES } from '../../grammars/assignments/examples.js'
import type { Wanted } from '../../grammars/example.js'
import { LETTERHEAD_EXAMPLES } from '../../grammars/letterhead/examples.js'
import { ROLE_EXAMPLES } from '../../grammars/roles/examples.js'
import { ROLE_GRAMMAR } from '../../grammars/roles/rules.js'
import { STATEMENT_EXAMPLES } from '../../grammars/statements/examples.js'
import { GRAMMAR } from '../../src/defaults.js'
import { type AgencyMention, parsePlan } from '../../src/index.js'
import { readAgencyList } from '../../src/resolve/agency-lists.js'
import { makeView } from '../../src/text/view.js'

const test = (example: Wanted) => (example.wanted === true ? it.fails : it)
const SPELLINGS: readonly ((text: string) => string)[] = [(text) => text, (text) => text.normalize('NFD'), (text) => text.replaceAll('\n', '\r\n')]

describe('agencies', () => {
  const namesOf = (text: string) => {
    const view = makeView(text, [[0, text.length]])
    return (readAgencyList(GRAMMAR.agencies, view, 0)?.names ?? []).map(({ start, end }) => view.text.slice(start, end))
  }
  for (const example of AGENCY_EXAMPLES) {
    test(example)(`«${example.text}» names ${example.names.length === 0 ? 'no agency' : example.names.join(' | ')}`, () => {
      for (const spell of SPELLINGS) expect(namesOf(spell(example.text))).toEqual([...example.names])
    })
  }
})

describe('roles', () => {
  const roleOf = (heading: string) => parsePlan(`I. ${heading}\n1. Việc thứ nhất.\n2. Việc thứ hai.\n`).sections[0]?.role
  for (const example of ROLE_EXAMPLES) {
    test(example)(`«${example.heading}» is ${example.role ?? 'no role'}`, () => {
      for (const spell of SPELLINGS) expect(roleOf(spell(example.heading))).toBe(example.role)
      expect(roleOf(example.heading.toUpperCase())).toBe(example.role)
    })
  }
  it.each(ROLE_GRAMMAR.headings.filter(([role]) => role !== 'appendix').map(([role]) => role))('%s has two headings', (role) => {
    expect(ROLE_EXAMPLES.filter((example) => example.role === role).length).toBeGreaterThanOrEqual(2)
  })
})

describe('letterheads', () => {
  for (const example of LETTERHEAD_EXAMPLES) {
    test(example)(example.about, () => {
      for (const spell of SPELLINGS) expect(parsePlan(spell(example.text)).metadata).toMatchObject(example.metadata)
    })
  }
})

describe('statements', () => {
  for (const example of STATEMENT_EXAMPLES) {
    test(example)(`«${example.text}» under ${example.heading} promises ${JSON.stringify(example.promises)}`, () => {
      for (const spell of SPELLINGS) {
        const { targets } = parsePlan(spell(`I. ${example.heading}\n1. ${example.text}\n2. Việc khác.\n`))
        const promised = targets.flatMap(({ milestones }) => milestones)
        expect(promised).toHaveLength(example.promises.length)
        expect(promised).toMatchObject([...example.promises])
      }
    })
  }
})

describe('assignments', () => {
  /** The item below its heading; a heading that names an agency stands below "tổ chức thực hiện". */
  const planWith = (heading: string, text: string): string =>
    heading === heading.toUpperCase() ? `I. ${heading}\n1. ${text}\n2. Việc khác.\n` : `I. TỔ CHỨC THỰC HIỆN\n1. ${heading}\na) ${text}\nb) Việc khác.\n`
  const names = (mentions: readonly AgencyMention[] | undefined) => (mentions ?? []).map(({ name }) => name)
  for (const example of ASSIGNMENT_EXAMPLES) {
    test(example)(`«${example.text}» under ${example.heading}`, () => {
      for (const spell of SPELLINGS) {
        const plan = parsePlan(spell(planWith(example.heading, example.text)))
        const task = plan.tasks.find(({ text }) => text === example.text.normalize('NFC'))
        expect({ lead: names(task?.lead), coordinators: names(task?.coordinators) }).toEqual({
          lead: [...example.lead],
          coordinators: [...example.coordinators],
        })
      }
    })
  }
})
