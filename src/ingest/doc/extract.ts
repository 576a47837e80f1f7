// The words of a .doc file without LibreOffice: paragraphs and rows of tables, without the numbers that Word counts.
import type { Buffer } from 'node:buffer'
import { decodeOldLines } from '../mixed-encodings.js'
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
  const lines = [...linesOf(words.getBody(AS_WRITTEN)), ...noteLines(notes)]
  // the fonts are not known here
  return decodeOldLines(lines.join('\n'))?.text.split('\n') ?? lines
}

/** A tab ends each row of a table. */
const linesOf = (text: string): string[] =>
  text.split('\n').map((line) =>
    line
      .replace(/[ \u00a0]+/gu, ' ')
      .replace(/\t$/u, '')
      .trim(),
  )
