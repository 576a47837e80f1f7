// The ids of documents: their names, made unique on every disk.
import { resolve } from 'node:path'
import type { DocumentSource, NamedDocument } from './plan-work.js'

/**
 * Each document with its name as its id. A name that is taken, also in other letters of upper or lower case, gets a number before its
 * extension: 'a.txt' and 'a~2.txt'. The list is emptied when all are named: it may be long, and nobody needs it while they are read.
 */
export function nameDocuments(documents: { path: string; name: string }[]): DocumentSource {
  return { count: documents.length, documents: named(documents) }
}

function* named(documents: { path: string; name: string }[]): Generator<NamedDocument, void, void> {
  const taken = new Set<string>()
  // where counting goes on for a name that many have
  const numbers = new Map<string, number>()
  for (const { path, name } of documents) {
    let id = name
    if (taken.has(folded(name))) {
      let n = numbers.get(folded(name)) ?? 2
      while (taken.has(folded(numbered(name, n)))) n++
      numbers.set(folded(name), n + 1)
      id = numbered(name, n)
    }
    taken.add(folded(id))
    yield { id, path: resolve(path) }
  }
  documents.length = 0
}

function numbered(name: string, n: number): string {
  return name.replace(/(?=\.[^./]*$)|$/, `~${n}`)
}

/** Some disks do not tell upper from lower case, nor NFC from NFD. */
function folded(name: string): string {
  return name.normalize('NFC').toLowerCase()
}

/** The name of a file that is known by its path only: '../data/a.txt' → 'data/a.txt'. */
export function nameOfPath(path: string): string {
  const parts = path.split(/[/\\]/).filter((part) => part !== '' && part !== '.' && part !== '..' && !/^[A-Za-z]:$/.test(part))
  return parts.join('/')
}
