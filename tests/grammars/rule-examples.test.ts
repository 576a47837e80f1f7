// Every rule of references, time and quantities beside its examples, in each way in which a text may write them.
import { describe, expect, it } from 'vitest'
import type { NegativeExample, PositiveExample, RuleExample, Variant } from '../../grammars/example.js'
import { QUANTITY_EXAMPLES } from '../../grammars/quantities/examples.js'
import { RANK_EXAMPLES } from '../../grammars/quantities/examples-ranks.js'
import { REFERENCE_EXAMPLES } from '../../grammars/references/examples.js'
import { DAY_EXAMPLES } from '../../grammars/time/examples.js'
import { MONTH_EXAMPLES } from '../../grammars/time/examples-months.js'
import { YEAR_EXAMPLES } from '../../grammars/time/examples-years.js'
import { ALL_RULES, factsOf, fieldOf, VARIANTS, wordsOf, writtenAs } from './run-rules.js'

const FIELDS: Record<string, readonly RuleExample[]> = {
  references: REFERENCE_EXAMPLES,
  time: [...DAY_EXAMPLES, ...MONTH_EXAMPLES, ...YEAR_EXAMPLES],
  quantities: [...QUANTITY_EXAMPLES, ...RANK_EXAMPLES],
}
const isPositive = (example: RuleExample): example is PositiveExample => example.finds !== null
const positives = Object.values(FIELDS).flat().filter(isPositive)
const negatives = Object.entries(FIELDS).flatMap(([field, examples]) =>
  examples.filter((example): example is NegativeExample => !isPositive(example)).map((example) => ({ ...example, field })),
)
const isWanted = (example: RuleExample, variant: Variant): boolean =>
  example.wanted === true || (Array.isArray(example.wanted) && example.wanted.includes(variant))
/** test.fails for what is wanted and not reached yet. */
const test = (example: RuleExample, variant: Variant) => (isWanted(example, variant) ? it.fails : it)

describe.each(VARIANTS)('%s', (variant) => {
  for (const example of positives) {
    test(example, variant)(`${example.rule} finds «${wordsOf(example).join('» «')}» in «${example.text}»`, () => {
      for (const { source, words } of writtenAs(variant, example)) {
        const found = factsOf(source).filter(({ rule }) => rule === example.rule)
        expect(found.map(({ sourceWords }) => sourceWords)).toEqual(wordsOf(example).map(words))
        if (variant !== 'upper case') {
          expect(found.map((fact) => fact.words)).toEqual(wordsOf(example))
          if (example.data) expect(found.map(({ data }) => data)).toMatchObject(Array.isArray(example.data) ? example.data : [example.data])
        }
      }
    })
  }
  for (const example of negatives) {
    test(example, variant)(`${example.rule ?? example.field} finds nothing in «${example.text}»`, () => {
      for (const { source } of writtenAs(variant, example)) {
        const found = factsOf(source).filter(({ rule }) => (example.rule === undefined ? fieldOf(rule) === example.field : rule === example.rule))
        expect(found.map(({ rule, words }) => `${rule}: ${words}`)).toEqual([])
      }
    })
  }
})

describe('every rule', () => {
  it.each(ALL_RULES.map(({ name }) => name))('%s has two positive examples and a negative one', (name) => {
    expect(positives.filter((example) => example.rule === name).length).toBeGreaterThanOrEqual(2)
    expect(negatives.filter((example) => (example.rule ?? name) === name && example.field === fieldOf(name)).length).toBeGreaterThanOrEqual(1)
  })
})

it('no example names a rule that is not there', () => {
  const names = new Set(ALL_RULES.map(({ name }) => name))
  expect([...positives, ...negatives].flatMap(({ rule }) => (rule === undefined || names.has(rule) ? [] : rule))).toEqual([])
})
