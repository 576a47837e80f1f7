// Runs the rules over an example as the pipeline does, in each way in which its text may be written.

import type { PositiveExample, RuleExample, Variant } from '../../grammars/example.js'
import { FIELDS } from '../../grammars/index.js'
import { GRAMMAR } from '../../src/defaults.js'
import { claim, findAll } from '../../src/engine/find.js'
import type { Span } from '../../src/engine/rule.js'
import { indexLines } from '../../src/text/lines.js'
import { makeView } from '../../src/text/view.js'

/** A fact as found: the words of the view and the source's words at its place. */
export interface Found {
  rule: string
  words: string
  sourceWords: string
  data: unknown
}

/** A text written in some way: `words` gives an example's words as that text has them. */
export interface Written {
  source: string
  words: (text: string) => string
}

type Spelling = (text: string) => string

const SPELLINGS: Record<Exclude<Variant, 'wrapped'>, Spelling> = {
  'as written': (text) => text,
  decomposed: (text) => text.normalize('NFD'),
  'upper case': (text) => text.toUpperCase(),
  'after CRLF': (text) => text,
  'no-break spaces': (text) => text.replaceAll(' ', '\u00a0'),
  'double spaces': (text) => text.replaceAll(' ', '  '),
}

export const VARIANTS = [...Object.keys(SPELLINGS), 'wrapped'] as Variant[]

/** The texts of one variant: one, or for 'wrapped' one for each space inside the words found. */
export function writtenAs(variant: Variant, example: RuleExample): Written[] {
  if (variant === 'wrapped') return wrapped(example)
  const words = SPELLINGS[variant]
  const source = words(example.text)
  return [{ source: variant === 'after CRLF' ? `\r\n\r\n${source}\r\n` : source, words }]
}

/** Broken at each space inside the words; only the words that hold the break differ. */
function wrapped(example: RuleExample): Written[] {
  const { text } = example
  const stretches = example.finds === null ? [text] : wordsOf(example)
  return stretches.flatMap((stretch) =>
    [...stretch.matchAll(/ /g)].map(({ index }) => {
      const at = text.indexOf(stretch) + index
      const source = `${text.slice(0, at)}\n${text.slice(at + 1)}`
      return { source, words: (words: string) => (words === stretch ? `${stretch.slice(0, index)}\n${stretch.slice(index + 1)}` : words) }
    }),
  )
}

export const wordsOf = (example: PositiveExample): string[] => (typeof example.finds === 'string' ? [example.finds] : [...example.finds])

/** All facts of a source whose lines are one paragraph, one owner a character. */
export function factsOf(source: string): Found[] {
  const lines = indexLines(source)
  const view = makeView(
    source,
    lines.starts.map((start, line) => [start, lines.ends[line]!] as const),
  )
  const spans: Span[] = claim(findAll(GRAMMAR.finder, view), (span) => GRAMMAR.priority.get(span.rule) ?? 99)
  return spans.map((span) => ({
    rule: span.rule,
    words: view.text.slice(span.start, span.end),
    sourceWords: source.slice(view.map.start(span.start), view.map.end(span.end)),
    data: span.data,
  }))
}

export const fieldOf = (rule: string): string => rule.slice(0, rule.indexOf('/'))

export const ALL_RULES = FIELDS.flatMap((field) => field.rules)
