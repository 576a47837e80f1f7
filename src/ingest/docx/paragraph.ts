// A paragraph while it is read: its words run by run, in Unicode, and whether they are bold.
import { decodeWords, type FontEncoding } from './fonts.js'
import { fontOf, isOn } from './styles.js'
import type { CellLine } from './tables.js'

/** What the properties of a run say. */
export interface Run {
  /** Its character style. */
  style: string | null
  font: string | null
  isBold: boolean | null
  isHidden: boolean
  inCapitals: boolean
  /** Its words are the mark of a note. */
  isMark: boolean
}

export interface Paragraph {
  style: string | null
  list: string | null
  level: number | null
  text: string
  /** Last words, in a font from before Unicode: a letter may go on in the next run. */
  coded: { readonly encoding: FontEncoding; words: string } | null
  /** Words were seen that are bold, and none that are not. */
  hasBold: boolean
  hasPlain: boolean
  /** Its mark was deleted: the next paragraph goes on with it. */
  isJoined: boolean
  run: Run | null
  /** Lines of text boxes that hang in it. */
  readonly boxes: CellLine[]
}

export const newParagraph = (): Paragraph => ({
  ...{ style: null, list: null, level: null, text: '', coded: null, hasBold: false, hasPlain: false, isJoined: false, run: null },
  boxes: [],
})

export const newRun = (): Run => ({ style: null, font: null, isBold: null, isHidden: false, inCapitals: false, isMark: false })

/** Sets what an element of a run's properties says. */
export function setRun(run: Run, name: string, attributes: Readonly<Record<string, string>>): void {
  const { val } = attributes
  if (name === 'rStyle') run.style = val ?? null
  else if (name === 'rFonts') run.font = fontOf(attributes)
  else if (name === 'b') run.isBold = isOn(val)
  else if (name === 'vanish') run.isHidden = isOn(val)
  else if (name === 'caps') run.inCapitals = isOn(val)
}

/** Adds words in the encoding of their font; null for Unicode. */
export function addWords(own: Paragraph, words: string, encoding: FontEncoding | null): void {
  const inCapitals = own.run?.inCapitals === true
  if (encoding === null) decodedText(own, inCapitals ? words.toUpperCase() : words)
  else addCoded(own, { ...encoding, inCapitals: encoding.inCapitals || inCapitals }, words)
}

/** Puts words behind those of the same font, so that a letter of two signs is one. */
function addCoded(own: Paragraph, encoding: FontEncoding, words: string): void {
  const { coded } = own
  if (coded && coded.encoding.name === encoding.name && coded.encoding.inCapitals === encoding.inCapitals) coded.words += words
  else {
    decodedText(own)
    own.coded = { encoding, words }
  }
}

/** Its text with all words decoded, and `more` behind it. */
export function decodedText(own: Paragraph, more = ''): string {
  if (own.coded) own.text += decodeWords(own.coded.words, own.coded.encoding)
  own.coded = null
  own.text += more
  return own.text
}

/** Single spaces, none at the ends of a line. */
export const tidyLine = (text: string): string =>
  text
    .split('\n')
    .map((line) => line.replace(/[ \t\u00a0]+/gu, ' ').trim())
    .join('\n')
    .trim()
