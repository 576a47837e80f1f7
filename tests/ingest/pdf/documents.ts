// The corpus documents as blocks on pages: their letterheads in two columns, their headings bold.
import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { Block } from './make-pdf.js'

const CORPUS = resolve(import.meta.dirname, '../../../corpus')

export const SOURCE_DOCUMENTS = [
  'binh-duong-2016-2020',
  'bo-noi-vu-2021-2030',
  'ha-noi-2282-2021-2030',
  'nghe-an-binh-dang-gioi-2024',
  'tin-482-bnv-2021',
] as const

export const sourceText = (name: string): string => readFileSync(join(CORPUS, name, 'source.txt'), 'utf8')

/** A line with a Roman number in front, all in capitals, or a short one with an Arabic number in front. */
const HEADING = /^(?:[IVX]{1,4}\. |[^\p{Ll}]{6,}$|\d{1,2}\. .{1,60}$)/u

/** A text as blocks: each line that is not empty a paragraph; headings bold, the title's lines centred. */
export function blocksOf(text: string): Block[] {
  const { head, body } = splitLetterhead(text)
  const lines = body.split('\n').map((line) => line.trim())
  const first = lines.findIndex((line) => /^(?:[IVX]+|\d+)\. /u.test(line))
  return [
    ...head,
    ...lines.flatMap((line, at): Block[] => {
      if (line === '') return []
      const bare = line.replaceAll('*', '')
      if (at < first && /^[^\p{Ll}]+$/u.test(bare)) return [{ kind: 'paragraph', text: bare, style: 'title' }]
      return [{ kind: 'paragraph', text: HEADING.test(bare) ? `**${bare}**` : bare, style: 'body' }]
    }),
  ]
}

/** The letterhead of a page copied from the web: cells that begin with a tab, two in a row. */
function splitLetterhead(text: string): { head: Block[]; body: string } {
  if (!text.startsWith('\t')) return { head: [], body: text }
  const end = text.indexOf('\n\n\n')
  const cells = text
    .slice(0, end)
    .split(/^\t/mu)
    .slice(1)
    .map((cell) =>
      cell
        .split('\n')
        .map((line) => line.trim())
        .filter((line) => line !== ''),
    )
  const side = (odd: number): string[] => cells.filter((_, at) => at % 2 === odd).flat()
  return { head: [{ kind: 'columns', left: side(0), right: side(1) }], body: text.slice(end) }
}
