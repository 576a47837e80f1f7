// What earlier runs did: shards whose files all stand, and what the outputs were made of.
import { readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { FORMAT_NAMES, type FormatName, formatsOf } from './formats.js'
import type { JobOptions, Shard, ShardResult } from './job.js'
import type { KeySet } from './key-set.js'
import { keyOfPlan, layout } from './layout.js'
import { writeWhole } from './whole-file.js'

/** The result of a shard that needs nothing more: no document failed, and every file that it should have is there. */
export function finishedShard({ id }: Shard, { output, formats, force }: JobOptions): ShardResult | null {
  if (force) return null
  const result = shardResult(output, id)
  if (result === null || !formats.every((format) => result.formats.includes(format))) return null
  const whole =
    result.documents.every(({ failure }) => failure === null) &&
    Object.entries(result.parts).every(([name, size]) => sizeOf(layout.part(output, id, name)) === size) &&
    (formatsOf('whole', formats).length === 0 || result.documents.every(({ key }) => sizeOf(layout.plan(output, key)) !== null)) &&
    result.documents.every(({ id: document, files }) =>
      files.every((format) => !formats.includes(format) || sizeOf(layout.document(output, format, document)) !== null),
    )
  return whole ? result : null
}

/** What the journal says about a shard; null where it says nothing that can be read. */
export function shardResult(output: string, id: string): ShardResult | null {
  return readJson<ShardResult>(layout.shardResult(output, id))
}

/** What an output file was made of, and how large it is. */
export interface OutputEntry {
  format: FormatName
  /** Hash of all that its bytes depend on. */
  signature: string
  size: number
}

/** Output files by their path below the folder of the dataset. */
export type OutputEntries = Record<string, OutputEntry>

export function readOutputs(output: string): OutputEntries {
  const entries = readJson<OutputEntries>(layout.outputs(output)) ?? {}
  return Object.fromEntries(Object.entries(entries).filter(([, entry]) => FORMAT_NAMES.includes(entry?.format)))
}

export function writeOutputs(output: string, entries: OutputEntries): void {
  writeWhole(output, layout.outputs(output), `${JSON.stringify(entries, null, 2)}\n`)
}

export function isCurrent(output: string, name: string, signature: string, entries: OutputEntries): boolean {
  const entry = entries[name]
  return entry !== undefined && entry.signature === signature && sizeOf(join(output, name)) === entry.size
}

/** Takes away what a killed run left in the making. */
export function clearUnfinished(output: string): void {
  rmSync(layout.unfinished(output), { recursive: true, force: true })
}

/** Takes plans and shards out of the journal that no document of this run has. */
export function forgetOthers(output: string, shards: readonly { id: string }[], keys: KeySet): void {
  const ids = new Set(shards.map(({ id }) => id))
  for (const id of namesIn(layout.shards(output))) if (!ids.has(id)) rmSync(join(layout.shards(output), id), { recursive: true, force: true })
  for (const folder of namesIn(layout.plans(output)))
    for (const name of namesIn(join(layout.plans(output), folder))) {
      const key = keyOfPlan(name)
      if (key === null || !keys.has(key)) rmSync(join(layout.plans(output), folder, name), { force: true })
    }
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder)
  } catch {
    return []
  }
}

function sizeOf(path: string): number | null {
  const stats = statSync(path, { throwIfNoEntry: false })
  return stats?.isFile() ? stats.size : null
}

function readJson<Content>(path: string): Content | null {
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as Content
  } catch {
    return null
  }
}
