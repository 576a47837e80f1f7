// The ids of documents: their names, made unique on every disk.
import { resolve } from 'node:path'
import type { NamedDocument } from './plan-work.js'

/**
 * Each document with its name as its id. A name that is taken, also in other letters of upper or lower case, gets a number before its
 * extension: 'a.txt' and 'a~2.txt'.
 */
export function nameDocuments(documents: readonly { path: string; name: string }[]): NamedDocument[] {
  const taken = new Set<string>()
  return documents.map(({ path, name }) => {
    let id = name
    for (let n = 2; taken.has(folded(id)); n++) id = name.replace(/(?=\.[^./]*$)|$/, `~${n}`)
    taken.add(folded(id))
    return { id, path: resolve(path) }
  })
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
