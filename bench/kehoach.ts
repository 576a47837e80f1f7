// The built package: what a user runs is measured, not the sources.
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { ROOT } from './root.js'

// Types of the sources, so that the types can be checked before anything is built.
const core = (await import(built('index.js'))) as typeof import('../src/index.js')
const ingest = (await import(built('ingest.js'))) as typeof import('../src/ingest/index.js')

export const { parsePlan, parseSections } = core

/** Bytes to JSON, as a service does it; Markdown is asked for by its media type. */
export async function bytesToJson(bytes: Uint8Array, mediaType = 'text/plain'): Promise<string> {
  return JSON.stringify(parsePlan(await ingest.readPlan(bytes, { mediaType })))
}

/** A file to one line of NDJSON. */
export async function fileToLine(path: string): Promise<string> {
  return `${JSON.stringify(parsePlan(await ingest.readPlan(path)))}\n`
}

function built(file: string): string {
  return pathToFileURL(join(ROOT, 'dist', file)).href
}
