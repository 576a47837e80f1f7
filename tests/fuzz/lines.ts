// Texts made of lines in which anything may stand beside anything: keyword soup, tables half open, unseen characters.
import fc from 'fast-check'
import { PHRASES } from './phrases.js'
import { CUES, MARKERS, MARKUP, NUMBERS, RUBBISH } from './pieces.js'

const from = (list: readonly string[]): fc.Arbitrary<string> => fc.constantFrom(...list)
const END = ['\n', '\n', '\n', '\n\n', '\r\n', '\r', '', ' ', '\u2028', '\f'] as const
const SPACE = [' ', ' ', ' ', '', ', ', '; ', ': ', '. ', '\u00a0', '  ', '\t'] as const

/** A part of an example: the whole of it, or what is left when it is cut somewhere. */
const phrase = fc.oneof(
  { weight: 3, arbitrary: from(PHRASES) },
  { weight: 2, arbitrary: fc.tuple(from(PHRASES), fc.nat(60), fc.integer({ min: 1, max: 60 })).map(([text, at, length]) => text.slice(at, at + length)) },
)

/** Any code units, so that halves of pairs come up beside each other. */
const units = fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 5 }).map((codes) => String.fromCharCode(...codes))

interface Weights {
  phrases: number
  cues: number
  numbers: number
  markup: number
  rubbish: number
}

/** Up to forty lines of pieces; a line may begin with a marker. */
function lines({ phrases, cues, numbers, markup, rubbish }: Weights): fc.Arbitrary<string> {
  const piece = fc.oneof(
    { weight: phrases, arbitrary: phrase },
    { weight: cues, arbitrary: from(CUES) },
    { weight: numbers, arbitrary: from(NUMBERS) },
    { weight: markup, arbitrary: from(MARKUP) },
    { weight: rubbish, arbitrary: fc.oneof({ weight: 4, arbitrary: from(RUBBISH) }, { weight: 1, arbitrary: units }) },
  )
  const marker = fc.oneof({ weight: 2, arbitrary: fc.constant('') }, { weight: 3, arbitrary: from(MARKERS) })
  const spaced = fc.tuple(piece, fc.constantFrom(...SPACE)).map((parts) => parts.join(''))
  const line = fc.tuple(marker, fc.constantFrom(' ', ' ', ''), fc.array(spaced, { maxLength: 8 }), fc.constantFrom(...END))
  return fc.array(line, { maxLength: 40 }).map((rows) => rows.map(([mark, space, pieces, end]) => `${mark}${space}${pieces.join('')}${end}`).join(''))
}

/** Markers, cues and phrases of the grammars without regard to sense. */
export const keywords = lines({ phrases: 5, cues: 6, numbers: 3, markup: 1, rubbish: 1 })

/** HTML and pipe tables that begin, break off and nest anywhere. */
export const openTables = lines({ phrases: 2, cues: 1, numbers: 2, markup: 10, rubbish: 1 })

/** Words of plans with unseen and broken characters between and inside them. */
export const unseen = fc
  .tuple(lines({ phrases: 4, cues: 2, numbers: 2, markup: 1, rubbish: 8 }), fc.array(fc.tuple(fc.nat(), from(RUBBISH)), { maxLength: 12 }))
  .map(([text, planted]) => planted.reduce((words, [at, rubbish]) => insert(words, at % (words.length + 1), rubbish), text))

const insert = (text: string, at: number, words: string): string => text.slice(0, at) + words + text.slice(at)
