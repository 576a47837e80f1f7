// The documents to score: folders of the corpus, or a folder of truth files and the folders that hold their documents; tables apart.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { readTruth, type Truth } from './truth.js'

/** A document with what a person found in it. */
export interface TruthDocument {
  /** The corpus folder's name, or the truth file's without '.json'. */
  name: string
  path: string
  truth: Truth
}

export interface DocumentSet {
  documents: TruthDocument[]
  /** The same documents' tables, where they have a truth of their own. */
  tables: TruthDocument[]
  /** What was left out and why, a line each. */
  notes: string[]
}

/** The folders below `folder` that hold a source and a truth.json (and perhaps a truth-tables.json); `folder` itself where it is such a folder. */
export function corpusDocuments(folder: string): DocumentSet {
  const set: DocumentSet = { documents: [], tables: [], notes: [] }
  const below = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory())
  const candidates = sourceIn(folder) ? [folder] : below.map((entry) => join(folder, entry.name)).sort()
  for (const candidate of candidates) {
    const truthPath = join(candidate, 'truth.json')
    const source = sourceIn(candidate)
    if (!source) continue
    if (!existsSync(truthPath)) set.notes.push(`${candidate}: not scored, it has no truth.json`)
    else set.documents.push(withTruth(basename(candidate), truthPath, [candidate]))
    const tablesPath = join(candidate, 'truth-tables.json')
    if (existsSync(tablesPath)) set.tables.push(withTruth(basename(candidate), tablesPath, [candidate]))
  }
  return set
}

/** One document for each NAME.json of `truthFolder`; its "doc" is looked for in `sourceFolders`, the first that has it wins. */
export function truthFolderDocuments(truthFolder: string, sourceFolders: string[]): DocumentSet {
  const files = readdirSync(truthFolder).filter((file) => file.endsWith('.json'))
  return { documents: files.sort().map((file) => withTruth(basename(file, '.json'), join(truthFolder, file), sourceFolders)), tables: [], notes: [] }
}

function withTruth(name: string, truthPath: string, sourceFolders: string[]): TruthDocument {
  const truth = readTruth(readFileSync(truthPath, 'utf8'), truthPath)
  const path = sourceFolders.map((folder) => join(folder, truth.doc)).find((candidate) => existsSync(candidate))
  if (path === undefined) throw new Error(`${truthPath}: its document ${truth.doc} is not in ${sourceFolders.join(', ')}`)
  return { name, path, truth }
}

const sourceIn = (folder: string): string | undefined => readdirSync(folder).find((file) => /^source\.[a-z]+$/.test(file))
