// The texts that are measured: the corpus documents, and larger ones made of them. The same call gives the same text.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { ROOT } from './root.js'

export interface CorpusDocument {
  name: string
  /** '.txt' or '.md' */
  extension: string
  text: string
}

/** The documents of corpus/*\/source.*, in order of their names. */
export function corpusDocuments(): CorpusDocument[] {
  const corpus = join(ROOT, 'corpus')
  return readdirSync(corpus, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .flatMap(({ name }) => {
      const file = readdirSync(join(corpus, name)).find((path) => /^source\.[a-z]+$/.test(path))
      return file === undefined ? [] : [{ name, extension: file.slice('source'.length), text: readFileSync(join(corpus, name, file), 'utf8') }]
    })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
}

/** One text of at most so many bytes, whole lines: the corpus again and again, each copy with its own number. */
export function largeText(bytes: number): string {
  const documents = corpusDocuments()
  const parts: string[] = []
  for (let copy = 0, length = 0; length < bytes; copy++) {
    const part = numbered(documents[copy % documents.length]!.text, copy)
    parts.push(part)
    length += Buffer.byteLength(part)
  }
  return cutAtLine(parts.join(''), bytes)
}

/** The file with this number: a corpus document, filled up with the beginning of the next ones, or cut off. */
export function numberedFile(index: number, bytes: number): CorpusDocument {
  const documents = corpusDocuments()
  const first = documents[index % documents.length]!
  let text = ''
  for (let next = index; Buffer.byteLength(text) < bytes; next++) text += numbered(documents[next % documents.length]!.text, index)
  return { name: `plan-${String(index).padStart(5, '0')}`, extension: first.extension, text: cutAtLine(text, bytes) }
}

/** A copy whose sentences and citations differ from those of other copies, with as many facts: “…, đào tạo N17.”, “số 2299/QĐ-TTg”. */
function numbered(text: string, copy: number): string {
  return text
    .replace(/(?<=\p{L}{3})([.;])(?=\r?$)/gmu, ` N${copy}$1`)
    .replace(/(?<=số )\d+(?=\/)/gu, (number) => String(Number(number) + copy))
    .replace(/\n?$/, '\n')
}

function cutAtLine(text: string, bytes: number): string {
  const buffer = Buffer.from(text)
  return buffer.length <= bytes ? text : buffer.toString('utf8', 0, buffer.lastIndexOf(10, bytes - 1) + 1)
}
