// The documents that the arguments of a command name: files, folders searched recursively, globs, and '-' for stdin.

import { stat } from 'node:fs/promises'
import { basename, dirname, join, relative, resolve, sep } from 'node:path'
import { reasonOf } from '../file-errors.js'
import { appendAll } from '../lists.js'
import { byCodeUnit, findDocuments } from './find-documents.js'

/** One document to read. */
export interface InputDocument {
  /** Where it is read from, as it is shown to the user; null for stdin. */
  path: string | null
  /** Its path below the folder or glob that named it, with '/'; the file's base name where it was named itself. */
  name: string
}

export interface Inputs {
  documents: InputDocument[]
  /** Arguments that name nothing, each with its reason. */
  problems: string[]
  /** Whether the arguments can name more than one document; does not depend on what a folder happens to hold. */
  several: boolean
}

/** One of perhaps very many: its path is put together when it is asked for. */
class FoundDocument implements InputDocument {
  constructor(
    private readonly base: string,
    readonly name: string,
  ) {}

  get path(): string {
    return join(this.base, this.name)
  }
}

/** Arguments in the order given, the files of a folder or glob sorted; a file that is named twice is taken once. */
export async function resolveInputs(args: readonly string[], stdinName: string): Promise<Inputs> {
  const documents: InputDocument[] = []
  const problems: string[] = []
  const literal: InputDocument[] = []
  const seen = new Set<string>()
  let several = args.length > 1
  const add = (document: InputDocument): boolean => {
    // one argument names no file twice, and may name a million
    if (args.length === 1) return documents.push(document) > 0
    const key = document.path === null ? '-' : resolve(document.path)
    if (seen.has(key)) return false
    seen.add(key)
    documents.push(document)
    return true
  }
  for (const arg of args) {
    if (arg === '-') {
      add({ path: null, name: stdinName })
      continue
    }
    const kind = await kindOf(arg)
    if (kind === 'folder' || (kind === 'nothing' && isGlob(arg))) {
      several = true
      const found = kind === 'folder' ? await findDocuments(arg) : await matchGlob(arg)
      appendAll(problems, found.problems)
      for (const name of found.names) add(new FoundDocument(found.base, name))
    } else if (kind === 'file') {
      const document = { path: arg, name: basename(arg) }
      if (add(document)) literal.push(document)
    } else {
      problems.push(`${arg}: ${kind === 'nothing' ? 'no such file or folder' : kind.reason}`)
    }
  }
  tellApart(literal)
  return { documents, problems, several }
}

async function kindOf(path: string): Promise<'file' | 'folder' | 'nothing' | { reason: string }> {
  try {
    return (await stat(path)).isDirectory() ? 'folder' : 'file'
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : ''
    return code === 'ENOENT' || code === 'ENOTDIR' || code === 'ENAMETOOLONG' ? 'nothing' : { reason: reasonOf(error) }
  }
}

function isGlob(arg: string): boolean {
  return /[*?[\]{}]|[!@+]\(/.test(arg)
}

/** Files that a glob matches; hidden files and node_modules are left out. */
async function matchGlob(pattern: string): Promise<{ base: string; names: string[]; problems: string[] }> {
  const parts = pattern.split('/')
  const fixed = Math.min(parts.findIndex(isGlob), parts.length - 1)
  const base = fixed === 0 ? '' : parts.slice(0, fixed).join('/') || '/'
  const { glob } = await import('tinyglobby')
  try {
    const names = await glob(parts.slice(fixed).join('/'), {
      cwd: resolve(base),
      onlyFiles: true,
      dot: false,
      expandDirectories: false,
      ignore: ['**/node_modules/**'],
    })
    return { base, names: names.sort(byCodeUnit), problems: names.length === 0 ? [`${pattern}: no file matches`] : [] }
  } catch (error) {
    return { base, names: [], problems: [`${pattern}: ${reasonOf(error)}`] }
  }
}

/** Files of the same base name (corpus/a/source.txt, corpus/b/source.txt) are named by their path below the folder they share. */
function tellApart(documents: readonly InputDocument[]): void {
  const groups = new Map<string, InputDocument[]>()
  for (const document of documents) {
    const group = groups.get(document.name)
    if (group === undefined) groups.set(document.name, [document])
    else group.push(document)
  }
  for (const group of groups.values()) {
    if (group.length < 2) continue
    const paths = group.map((document) => resolve(document.path ?? ''))
    const shared = sharedFolder(paths)
    group.forEach((document, i) => {
      document.name = relative(shared, paths[i] ?? '')
        .split(sep)
        .join('/')
    })
  }
}

function sharedFolder(paths: readonly string[]): string {
  let shared = dirname(paths[0] ?? '')
  while (!paths.every((path) => path.startsWith(shared.endsWith(sep) ? shared : shared + sep))) shared = dirname(shared)
  return shared
}
