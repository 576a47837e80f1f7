// Paths of documents on stdin, one a line, and their plans as lines on stdout: what GNU parallel, Slurm or Spark's pipe can drive.
import { createInterface } from 'node:readline'
import { nameOfPath } from '../convert/name-documents.js'
import { type ReadingOptions, readDocument } from '../convert/read-document.js'
import { toNdjson } from '../export/ndjson.js'
import { describeFailure } from '../file-errors.js'
import { EXIT } from './failure.js'
import { expectManyDocuments } from './short-run.js'
import { createReporter, writeStdout } from './stdio.js'

/** A document as a line of stdin names it. */
export interface PathLine {
  path: string
  /** Name in `source.name`. */
  id: string
}

/**
 * A line is a path, or JSON: "a.txt" in quotes, or {"path": "a.txt", "id": "a"}. An empty line names nothing.
 *
 * @throws {Error} for JSON that names no path
 */
export function readPathLine(line: string): PathLine | null {
  const text = line.replace(/\r$/, '')
  if (text === '') return null
  if (!/^["{]/.test(text)) return { path: text, id: nameOfPath(text) }
  const value: unknown = JSON.parse(text)
  if (typeof value === 'string') return { path: value, id: nameOfPath(value) }
  const { path, id } = value as Partial<Record<string, unknown>>
  if (typeof path !== 'string' || path === '') throw new Error('the line has no "path"')
  // an id becomes the name of a file, and must not leave the output folder
  return { path, id: nameOfPath(typeof id === 'string' && id !== '' ? id : path) }
}

/** All lines of stdin. */
export async function* stdinLines(): AsyncGenerator<string, void, void> {
  yield* createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })
}

/** One line out for each line in, in order: the plan, or {"id", "path", "failure"}. Gives the exit code. */
export async function streamPaths(options: ReadingOptions): Promise<number> {
  // a line starts no process: there are many
  expectManyDocuments()
  const report = createReporter()
  let code: number = EXIT.ok
  const fail = async (id: string | null, path: string, failure: { code: string; reason: string }): Promise<void> => {
    code = EXIT.failed
    process.exitCode = code
    report.error(describeFailure(path, new Error(failure.reason)))
    await writeStdout(`${JSON.stringify({ id, path, failure })}\n`)
  }
  for await (const line of stdinLines()) {
    let document: PathLine | null
    try {
      document = readPathLine(line)
    } catch (error) {
      await fail(null, line, { code: 'INVALID_INPUT', reason: error instanceof Error ? error.message : String(error) })
      continue
    }
    if (document === null) continue
    const plan = await readDocument(document, options)
    if ('code' in plan) await fail(document.id, document.path, plan)
    else await writeStdout(toNdjson(plan))
  }
  return code
}
