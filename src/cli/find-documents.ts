// All documents below a folder, in an order that does not depend on the machine.
import type { Dirent } from 'node:fs'
import { readdir, realpath, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { describeFailure } from '../file-errors.js'

/** Files taken from a folder; a file that is named itself may have any extension. */
export const DOCUMENT_EXTENSION = /\.(?:txt|md|markdown|docx?|html?|pdf|png|jpe?g|tiff?)$/i

export interface FoundDocuments {
  base: string
  /** Paths below `base` with '/', sorted by code unit. */
  names: string[]
  problems: string[]
}

/**
 * Searches a folder recursively. Hidden files and folders and node_modules are skipped; a folder that cannot be opened
 * is a problem and not passed over in silence (a glob library does that, so this is not one).
 */
export async function findDocuments(base: string): Promise<FoundDocuments> {
  const names: string[] = []
  const problems: string[] = []
  const visited = new Set<string>()
  const walk = async (below: string): Promise<void> => {
    const folder = join(base, below)
    try {
      // Symbolic links may lead back up.
      const real = await realpath(folder)
      if (visited.has(real)) return
      visited.add(real)
      for (const entry of await readdir(folder, { withFileTypes: true })) {
        if (entry.name.startsWith('.') || entry.name === 'node_modules') continue
        const name = below === '' ? entry.name : `${below}/${entry.name}`
        const kind = await kindOf(entry, join(folder, entry.name))
        if (kind === 'folder') await walk(name)
        else if (kind === 'file' && DOCUMENT_EXTENSION.test(entry.name)) names.push(name)
      }
    } catch (error) {
      problems.push(describeFailure(folder, error))
    }
  }
  await walk('')
  if (names.length === 0 && problems.length === 0) problems.push(`${base}: no .txt, .md, .markdown, .docx, .doc, .html, .pdf or image file in this folder`)
  return { base, names: names.sort(byCodeUnit), problems }
}

/** The same order on every machine, whatever its locale. */
export function byCodeUnit(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

/** A broken link counts as a file: reading it gives the reason. */
async function kindOf(entry: Dirent, path: string): Promise<'file' | 'folder' | 'other'> {
  if (entry.isDirectory()) return 'folder'
  if (entry.isFile()) return 'file'
  if (!entry.isSymbolicLink()) return 'other'
  return stat(path).then(
    (stats) => (stats.isDirectory() ? 'folder' : stats.isFile() ? 'file' : 'other'),
    () => 'file',
  )
}
