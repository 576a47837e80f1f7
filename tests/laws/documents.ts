// The corpus as the laws need it: every document as received, and the same facts of two spellings made comparable.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { markdownRegions } from '../../src/ingest/markdown.js'
import { type RunResult, run } from '../../src/pipeline.js'
import { fold } from '../../src/text/fold.js'

const CORPUS = resolve(import.meta.dirname, '../../corpus')

export interface CorpusDocument {
  name: string
  text: string
  isMarkdown: boolean
}

/** All documents of corpus/ and corpus/damaged/, in order of their names. */
export const DOCUMENTS: readonly CorpusDocument[] = ['', 'damaged'].flatMap((folder) => {
  const parent = join(CORPUS, folder)
  if (!existsSync(parent)) return []
  return readdirSync(parent, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && entry.name !== 'damaged')
    .flatMap((entry) => {
      const file = readdirSync(join(parent, entry.name)).find((name) => /^source\.(?:txt|md)$/.test(name))
      if (file === undefined) return []
      return { name: join(folder, entry.name), text: readFileSync(join(parent, entry.name, file), 'utf8'), isMarkdown: file.endsWith('.md') }
    })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
})

/** The whole result for a text, as a reader of the file would give it to the parser. */
export function runText(text: string, isMarkdown = false): RunResult {
  const mediaType = isMarkdown ? 'text/markdown' : 'text/plain'
  return run({ text, name: null, mediaType, encoding: null, sha256: null, regions: isMarkdown ? markdownRegions(text) : [] }, 'vi')
}

interface Comparison {
  /** Positions become their first and last line; otherwise they are left out. */
  lines?: boolean
  /** Words are folded, so that tone placement and Ð do not count. */
  folded?: boolean
}

/** A plan without its source and with positions only as far as two spellings of a document share them. */
export function comparable(value: unknown, how: Comparison = {}): unknown {
  if (typeof value === 'string') return how.folded ? fold(value) : value
  if (Array.isArray(value)) return value.map((part) => comparable(part, how))
  if (value === null || typeof value !== 'object') return value
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, part]: [string, unknown]) => {
      if (key === 'source') return []
      // an alias that differs from the name by tone placement only is no other name
      if (how.folded && key === 'aliases' && Array.isArray(part))
        return [[key, part.map((alias) => fold(String(alias))).filter((alias) => alias !== fold(String((value as { name?: unknown }).name)))]]
      if (key === 'position' && typeof part !== 'string') return how.lines ? [[key, linesOf(part)]] : []
      return [[key, comparable(part, how)]]
    }),
  )
}

function linesOf(position: unknown): string | null {
  if (position === null) return null
  const { start, end } = position as { start: { line: number }; end: { line: number } }
  return `${start.line}-${end.line}`
}

/** Breaks each source line greedily at its spaces so that no line is longer than `width` columns, where a space allows it. */
export function hardWrap(text: string, width: number): string {
  return text.replace(/[^\r\n]+/gu, (line) => {
    // no program wraps the rows of a table
    if (/\S(?:\t| {2})/u.test(line)) return line
    let column = 0
    return line.replace(/([ \t]*)([^ \t]+)/gu, (_, space: string, word: string) => {
      const breaks = column > 0 && space !== '' && column + space.length + word.length > width
      column = breaks ? word.length : column + space.length + word.length
      return breaks ? `\n${word}` : `${space}${word}`
    })
  })
}
