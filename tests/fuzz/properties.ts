// The kinds of generated input, each with how many runs of it belong to the tests.
import fc from 'fast-check'
import { soup } from '../laws/soup.js'
import { files } from './bytes.js'
import { keywords, openTables, unseen } from './lines.js'
import { mixed, mutated } from './mutations.js'
import type { FuzzInput } from './offences.js'

export interface Property {
  name: string
  inputs: fc.Arbitrary<FuzzInput>
  /** Runs in `npm test`. */
  runs: number
}

/** Small limits come up in small texts. */
const limits = fc.oneof(
  { weight: 4, arbitrary: fc.constant(undefined) },
  { weight: 1, arbitrary: fc.record({ maxDepth: fc.integer({ min: 1, max: 4 }), maxTableCells: fc.integer({ min: 1, max: 12 }) }) },
)

const property = (name: string, runs: number, contents: fc.Arbitrary<FuzzInput['content']>): Property => ({
  name,
  runs,
  inputs: fc
    .record({ content: contents, isMarkdown: fc.constantFrom(false, false, true), limits })
    .map(({ content, isMarkdown, limits: some }) => ({ content, isMarkdown, ...(some && { limits: some }) })),
})

export const PROPERTIES: readonly Property[] = [
  property('soup of markers and words', 250, soup),
  property('soup of cues and phrases', 250, keywords),
  property('tables half open', 250, openTables),
  property('unseen and broken characters', 250, unseen),
  property('damaged documents', 250, mutated),
  property('several documents in one', 80, mixed),
  property('files of any bytes', 500, files),
]
