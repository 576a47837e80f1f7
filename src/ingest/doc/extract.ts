// The words of a .doc file without LibreOffice: paragraphs and rows of tables, without the numbers that Word counts.
import type { Buffer } from 'node:buffer'
import { decodeShown, shareOfSyllables } from '../legacy-encodings.js'
import { noteLines } from '../note-lines.js'

/** Typographic quotes and dashes are kept; the published types lack the option. */
const AS_WRITTEN = { filterUnicode: false }

interface WordText {
  getBody(options: typeof AS_WRITTEN): string
  getFootnotes(options: typeof AS_WRITTEN): string
  getEndnotes(options: typeof AS_WRITTEN): string
}

/** Lines of the document; cells of a row are parted by tabs, footnotes stand at the end. */
export async function extractLines(bytes: Buffer): Promise<string[]> {
  const { default: WordExtractor } = await import('word-extractor')
  const words: WordText = await new WordExtractor().extract(bytes)
  const notes = [words.getFootnotes(AS_WRITTEN), words.getEndnotes(AS_WRITTEN)].flatMap(linesOf).filter((line) => line !== '')
  return inUnicode([...linesOf(words.getBody(AS_WRITTEN)), ...noteLines(notes)].join('\n')).split('\n')
}

/** Of the words with marks, more are Vietnamese in a text than this share, or it is in fonts from before Unicode. */
const HALF = 0.5

/** The text, decoded where another encoding gives more Vietnamese words; the fonts are not known here. */
function inUnicode(text: string): string {
  const { share } = shareOfSyllables(text)
  if (share > HALF) return text
  const read = (['tcvn3', 'vni'] as const).map((name) => decodeShown(text, name))
  const best = read.reduce((a, b) => (shareOfSyllables(b).share > shareOfSyllables(a).share ? b : a))
  return shareOfSyllables(best).share > share ? best : text
}

/** A tab ends each row of a table. */
const linesOf = (text: string): string[] =>
  text.split('\n').map((line) =>
    line
      .replace(/[ \u00a0]+/gu, ' ')
      .replace(/\t$/u, '')
      .trim(),
  )
