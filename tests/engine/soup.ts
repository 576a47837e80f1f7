// Texts for the engine: words of plans in which one begins as another ends, with and without spaces, marks, signs and markup.
import fc from 'fast-check'
import { DOCUMENTS } from '../laws/documents.js'
import { soup } from '../laws/soup.js'

/** Words and signs, chosen so that cues overlap, begin alike, touch digits, and stand inside of longer words. */
export const WORDS = [
  'năm',
  'năm 20',
  'nă',
  'đến',
  'đến năm',
  'xã',
  'xã hội',
  'xã hội hóa',
  'sở',
  'sở y tế',
  'sở y',
  'quý',
  'quý i',
  'quý ii',
  'ix',
  'tx.',
  '≥',
  '>=',
  '≤ 5',
  '<',
  '~',
  '±',
  '20',
  '2026',
  '5%',
  '1/2',
] as const

const JOINS = ['', ' ', ' ', ' ', ', ', '  ', '\u0301', 'n', 'à', '×', '÷', '(', '-', '0', 'ж', '中', '\u0000'] as const

/** Folded words in any order, joined by spaces, signs, letters or nothing. */
export const foldedSoup: fc.Arbitrary<string> = fc
  .array(fc.tuple(fc.constantFrom(...WORDS), fc.constantFrom(...JOINS)), { maxLength: 25 })
  .map((pieces) => pieces.flat().join(''))

const MARKUP = [
  '*',
  '**',
  '(*)',
  '\\',
  '\\*',
  '#',
  '## ',
  '####### ',
  '&nbsp;',
  '&amp;',
  '&#272;',
  '&#x1ea3;',
  '&#10;',
  '&lt',
  '<b>',
  '</b>',
  '<br/>',
  '<BR>',
  '<p class="a">',
  '</p>',
  '<td>',
  '<sup>',
  '<theme>',
  '<b',
  '>',
] as const
const LETTERS = [
  'Sở',
  'y tế',
  'Ðồi',
  'ð',
  'Ɖ',
  'ế'.normalize('NFD'),
  'a\u0323\u0302',
  '\u0301',
  'e\u0301x',
  '\u0958',
  '\u212b',
  '가'.normalize('NFD'),
  '🏥',
  '5',
  '. ',
] as const
const SPACES = [' ', ' ', '  ', '\t', '\n', '\r\n', '\u00a0', '\u3000', '\u2028', '\u0000', '\u200b', '\ufeff', '\u00ad', '\u202f', '\u0085', '\u007f'] as const

/** Texts thick with what a view changes. */
export const markedSoup: fc.Arbitrary<string> = fc
  .array(fc.oneof(fc.constantFrom(...LETTERS), fc.constantFrom(...MARKUP), fc.constantFrom(...SPACES), fc.constantFrom(...WORDS)), { maxLength: 30 })
  .map((pieces) => pieces.join(''))

/** Any text: folded words, markup, lines of damaged plans. */
export const anyText: fc.Arbitrary<string> = fc.oneof(foldedSoup, markedSoup, soup)

/** The texts of the corpus. */
export const CORPUS_TEXTS: readonly { name: string; text: string }[] = DOCUMENTS

/** One seed for all, so that a failure comes again. */
export const RUNS = { seed: 20_260_804, numRuns: 400 } as const
