// Documents of the corpus, or a part of one, damaged as copying and conversion damage them.
import fc from 'fast-check'
import { DOCUMENTS } from '../laws/documents.js'
import { CUES, MARKERS, MARKUP, NUMBERS, RUBBISH } from './pieces.js'

/** One change: what is done, at which line or character, how far, and with which words. */
type Mutation = readonly [kind: keyof typeof CHANGES, at: number, length: number, words: string]

/** Changes of lines and of characters; places are taken modulo the text's length. */
const CHANGES = {
  'lines cut': (text, at, length) => onLines(text, (lines) => lines.toSpliced(at % lines.length, 1 + (length % 5))),
  'lines doubled': (text, at, length) =>
    onLines(text, (lines) => lines.toSpliced(at % lines.length, 0, ...lines.slice(at % lines.length, (at % lines.length) + 1 + (length % 3)))),
  'line moved': (text, at, length) => onLines(text, (lines) => moved(lines, at % lines.length, length % lines.length)),
  'lines reversed': (text, at, length) => onLines(text, (lines) => [...lines.slice(0, at % lines.length), ...reversed(lines, at, length)]),
  'lines joined': (text, at) =>
    onLines(text, (lines) => lines.toSpliced(at % lines.length, 2, lines.slice(at % lines.length, (at % lines.length) + 2).join(' '))),
  'line broken': (text, at) => replaced(text, at, 0, '\n'),
  'ends changed': (text, at, length) =>
    text.slice(0, at % (text.length + 1)) + text.slice(at % (text.length + 1)).replaceAll('\n', ['\r\n', '\r', '\n\n', ' ', '\u2028'][length % 5]!),
  'words put in': (text, at, _, words) => replaced(text, at, 0, words),
  'words over others': (text, at, length, words) => replaced(text, at, length % 30, words),
  'characters cut': (text, at, length) => replaced(text, at, 1 + (length % 30), ''),
  'characters doubled': (text, at, length) => changed(text, at, length, (part) => part + part),
  'characters reversed': (text, at, length) => changed(text, at, length, (part) => part.split('').reverse().join('')),
  'in capitals': (text, at, length) => changed(text, at, length, (part) => part.toUpperCase()),
  'in small letters': (text, at, length) => changed(text, at, length, (part) => part.toLowerCase()),
  decomposed: (text, at, length) => changed(text, at, length, (part) => part.normalize('NFD')),
  'marks lost': (text, at, length) => changed(text, at, length, (part) => part.normalize('NFD').replace(/\p{M}/gu, '')),
  'spaces lost': (text, at, length) => changed(text, at, length * 5, (part) => part.replace(/ /g, '')),
  'spaces added': (text, at, length) => changed(text, at, length, (part) => part.split('').join(' ')),
  'read in a wrong encoding': (text, at, length) => changed(text, at, length, (part) => Buffer.from(part).toString('latin1')),
} satisfies Record<string, (text: string, at: number, length: number, words: string) => string>

const mutation: fc.Arbitrary<Mutation> = fc.tuple(
  fc.constantFrom(...(Object.keys(CHANGES) as (keyof typeof CHANGES)[])),
  fc.nat(100_000),
  fc.nat(200),
  fc.constantFrom(...RUBBISH, ...MARKUP, ...MARKERS, ...NUMBERS, ...CUES),
)

/** A run of lines of a document; seldom all of it. */
const excerpt = fc
  .tuple(
    fc.constantFrom(...DOCUMENTS),
    fc.nat(400),
    fc.oneof({ weight: 12, arbitrary: fc.integer({ min: 1, max: 40 }) }, { weight: 1, arbitrary: fc.constant(10_000) }),
  )
  .map(([{ text }, at, count]) => {
    const lines = text.split('\n')
    const start = count === 10_000 ? 0 : at % lines.length
    return lines.slice(start, start + count).join('\n')
  })

/** Excerpts of the corpus after up to twelve changes. */
export const mutated: fc.Arbitrary<string> = fc
  .tuple(excerpt, fc.array(mutation, { minLength: 1, maxLength: 12 }))
  .map(([text, mutations]) => mutations.reduce((damaged, [kind, at, length, words]) => CHANGES[kind](damaged, at, length, words), text))

/** Excerpts of several documents in one text. */
export const mixed: fc.Arbitrary<string> = fc.array(fc.oneof(excerpt, mutated), { minLength: 2, maxLength: 4 }).map((parts) => parts.join('\n'))

const onLines = (text: string, change: (lines: string[]) => string[]): string => change(text.split('\n')).join('\n')

function moved(lines: string[], from: number, to: number): string[] {
  return lines.toSpliced(from, 1).toSpliced(to, 0, lines[from]!)
}

function reversed(lines: string[], at: number, length: number): string[] {
  const start = at % lines.length
  const end = start + 2 + (length % 6)
  return [...lines.slice(start, end).reverse(), ...lines.slice(end)]
}

function replaced(text: string, at: number, length: number, words: string): string {
  const start = at % (text.length + 1)
  return text.slice(0, start) + words + text.slice(start + length)
}

function changed(text: string, at: number, length: number, change: (part: string) => string): string {
  const start = at % (text.length + 1)
  return text.slice(0, start) + change(text.slice(start, start + 1 + length)) + text.slice(start + 1 + length)
}
