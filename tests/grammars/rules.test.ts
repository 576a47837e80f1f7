// What holds for all rules: names, cues and patterns that the engine can rely on.
import { describe, expect, it } from 'vitest'
import { FIELDS } from '../../grammars/index.js'
import { DIGITS } from '../../src/engine/rule.js'
import { fold } from '../../src/text/fold.js'
import { ALL_RULES } from './run-rules.js'

it('names of rules are unique', () => {
  const names = ALL_RULES.map(({ name }) => name)
  expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([])
})

it('names of fields are unique', () => {
  const names = FIELDS.map(({ name }) => name)
  expect(new Set(names).size).toBe(names.length)
})

describe.each(FIELDS.map(({ name, rules }) => ({ name, rules })))('rules of $name', ({ name, rules }) => {
  it('there are some', () => {
    expect(rules.length).toBeGreaterThan(0)
  })

  it.each(rules.map((rule) => [rule.name, rule] as const))('%s is named after its field in kebab-case', (ruleName) => {
    expect(ruleName).toMatch(new RegExp(`^${name}/[a-z0-9]+(?:-[a-z0-9]+)*$`))
  })

  it.each(rules.map((rule) => [rule.name, rule] as const))('%s has cues, folded and without a space at an end', (_, { cues }) => {
    expect(cues.length).toBeGreaterThan(0)
    for (const cue of cues) {
      expect(cue.trim()).not.toBe('')
      expect(cue).toBe(cue.trim())
      if (cue !== DIGITS) expect(cue).toBe(fold(cue.normalize('NFC')))
    }
  })

  it.each(rules.map((rule) => [rule.name, rule] as const))('%s names no cue twice', (_, { cues }) => {
    expect(cues.filter((cue, index) => cues.indexOf(cue) !== index)).toEqual([])
  })

  it.each(rules.map((rule) => [rule.name, rule] as const))('%s has a sticky pattern that reads whole characters', (_, { pattern }) => {
    expect(pattern.sticky).toBe(true)
    expect(pattern.unicode).toBe(true)
    expect(pattern.global).toBe(false)
  })

  it.each(rules.map((rule) => [rule.name, rule] as const))(
    '%s runs on folded text: its pattern has no capitals and no old tone placement',
    (_, { pattern }) => {
      const words = pattern.source.replace(/\\[pP]\{[^}]*\}|\\[A-Za-z]|\(\?<[^>=!]+>/gu, ' ')
      expect(words).toBe(fold(words.normalize('NFC')))
    },
  )
})
