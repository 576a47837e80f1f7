// Text of which some lines are in an encoding from before Unicode: copied out of old documents, or put together from several files.
import { Buffer, isAscii, isUtf8 } from 'node:buffer'
import { LETTER_OF_UNICODE } from '../../grammars/spelling/letters.js'
import { decodeLegacy, decodeShown, detectLegacy, detectShown, type LegacyName, shareOfSyllables } from './legacy-encodings.js'
import { OLD_SIGNS } from './old-signs.js'

/** A text with all of its lines in Unicode. */
export interface MixedText {
  readonly text: string
  readonly encoding: LegacyName
  /** Other lines were Unicode already. */
  readonly isMixed: boolean
  /** Which part of the words in the decoded lines are Vietnamese syllables, from 0 to 1. */
  readonly share: number
}

/** Of a line's words with marks, fewer are Vietnamese where it is not Unicode. */
const HALF = 0.5
/** … and in its own encoding at least these. */
const CLEAR_SHARE = 0.8
const FEW_WORDS = 4

/** Decodes the lines that are in an older encoding; null where there are none, or too few words to tell. */
export function decodeOldLines(text: string): MixedText | null {
  if (!OLD_SIGNS.test(text)) return null
  const lines = text.split('\n')
  const strange = lines.filter((line) => OLD_SIGNS.test(line) && shareOfSyllables(line).share < HALF)
  const found = detectShown(strange.join('\n'))
  if (!isClear(found)) return null
  const { encoding, share } = found
  const isMixed = LETTER_OF_UNICODE.test(text)
  const read = lines.map((line) => {
    const decoded = decodeShown(line, encoding)
    return !isMixed || shareOfSyllables(decoded).share > shareOfSyllables(line).share ? decoded : line
  })
  return { text: read.join('\n'), encoding, isMixed, share }
}

/** Decodes bytes of which some lines are UTF-8 and others are not; null where all are the same, or the words make no sense. */
export function decodeMixed(bytes: Uint8Array): MixedText | null {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const lines = linesOf(buffer)
  const old = lines.filter((line) => !isUtf8(line))
  const unicode = lines.filter((line) => isUtf8(line) && !isAscii(line)).join('\n')
  // a word in capitals of an older encoding may be UTF-8 by chance
  if (old.length === 0 || !LETTER_OF_UNICODE.test(unicode) || !isClear(shareOfSyllables(unicode))) return null
  const found = detectLegacy(Buffer.concat(old.flatMap((line) => [line, Buffer.from('\n')])))
  if (!isClear(found)) return null
  const { encoding, share } = found
  const text = lines.map((line) => (isUtf8(line) ? line.toString('utf8') : decodeLegacy(line, encoding))).join('\n')
  return { text, encoding, isMixed: true, share }
}

const isClear = ({ share, words }: { share: number; words: number }): boolean => share >= CLEAR_SHARE && words >= FEW_WORDS

function linesOf(buffer: Buffer): Buffer[] {
  const lines: Buffer[] = []
  let start = 0
  for (let end = buffer.indexOf(10); end >= 0; end = buffer.indexOf(10, start)) {
    lines.push(buffer.subarray(start, end))
    start = end + 1
  }
  return [...lines, buffer.subarray(start)]
}
