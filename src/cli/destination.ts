// Where the output of `kehoach parse` goes: stdout, one file, or a folder with a file for each document.
import { fstatSync, type Stats, statSync } from 'node:fs'
import { join } from 'node:path'
import { UsageError } from './failure.js'
import { DOCUMENT_EXTENSION } from './find-documents.js'
import type { InputDocument, Inputs } from './inputs.js'

export type Format = 'json' | 'ndjson' | 'outline'

export type Destination =
  | { kind: 'stdout'; format: Format }
  | { kind: 'file'; format: Format; path: string }
  | { kind: 'folder'; format: Format; path: string; files: string[] }

const EXTENSIONS: Record<Format, string> = { json: '.json', ndjson: '.ndjson', outline: '.outline.txt' }

/**
 * The destination for the inputs and options; nothing is written yet.
 *
 * @throws {UsageError} where the combination makes no sense or an output would overwrite an input.
 */
export function chooseDestination(
  { documents, several }: Pick<Inputs, 'documents' | 'several'>,
  output: string | undefined,
  format: Format | undefined,
): Destination {
  const destination = choose(documents, several, output, format)
  refuseInputs(destination, documents)
  return destination
}

function choose(documents: readonly InputDocument[], several: boolean, output: string | undefined, asked: Format | undefined): Destination {
  if (output === '') throw new UsageError("option '-o' needs the name of a file or folder")
  if (output === undefined || output === '-') return { kind: 'stdout', format: several ? (asked === 'outline' ? 'outline' : 'ndjson') : (asked ?? 'json') }
  const format = asked ?? (/\.(?:ndjson|jsonl)$/i.test(output) ? 'ndjson' : 'json')
  const existing = statOf(output)
  const folder = { kind: 'folder', format, path: output, files: namesFor(documents, format).map((name) => join(output, name)) } as const
  if (existing?.isDirectory() || /[/\\]$/.test(output)) return folder
  if (!several || format !== 'json') return { kind: 'file', format, path: output }
  const advice = `several inputs as JSON need a folder: -o ${output.replace(/\.json$/i, '')}/ (or one file of lines: -f ndjson)`
  if (existing !== null) throw new UsageError(`${output} is a file, but ${advice}`)
  if (/\.json$/i.test(output)) throw new UsageError(`${output} names one file, but ${advice}`)
  return folder
}

/** 'a/b.txt' → 'a/b.json'; a name that is taken already (b.txt and b.md) keeps its extension: 'a/b.md.json'. */
function namesFor(documents: readonly InputDocument[], format: Format): string[] {
  // Some disks do not tell upper from lower case, nor NFC from NFD.
  const taken = new Set<string>()
  return documents.map(({ name }) => {
    const candidates = [name.replace(DOCUMENT_EXTENSION, ''), name]
    for (let n = 0; ; n++) {
      const candidate = (candidates[n] ?? `${name}-${n}`) + EXTENSIONS[format]
      const key = candidate.normalize('NFC').toLowerCase()
      if (taken.has(key)) continue
      taken.add(key)
      return candidate
    }
  })
}

function refuseInputs(destination: Destination, documents: readonly InputDocument[]): void {
  const inputs = new Map<string, string>()
  for (const { path } of documents) {
    const id = identity(path === null ? descriptorStat(0) : statOf(path))
    if (id !== null) inputs.set(id, path ?? 'the file on stdin')
  }
  const outputs: [Stats | null, string][] =
    destination.kind === 'stdout'
      ? [[descriptorStat(1), 'stdout']]
      : (destination.kind === 'file' ? [destination.path] : destination.files).map((path) => [statOf(path), path])
  for (const [stats, output] of outputs) {
    const id = identity(stats)
    const input = id === null ? undefined : inputs.get(id)
    if (input !== undefined) throw new UsageError(`the output ${output} would overwrite the input ${input}; choose another name`)
  }
}

/** The file itself, whatever path or link leads to it; null for what is no regular file. */
function identity(stats: Stats | null): string | null {
  return stats?.isFile() ? `${stats.dev}:${stats.ino}` : null
}

function statOf(path: string): Stats | null {
  try {
    return statSync(path, { throwIfNoEntry: false }) ?? null
  } catch {
    return null
  }
}

function descriptorStat(descriptor: number): Stats | null {
  try {
    return fstatSync(descriptor)
  } catch {
    return null
  }
}
