// `kehoach parse`: reads each document, writes its plan, and goes on where one fails.

import { mkdir } from 'node:fs/promises'
import { dirname } from 'node:path'
import { toJson } from '../export/json.js'
import { toNdjson } from '../export/ndjson.js'
import { describeFailure } from '../file-errors.js'
import type { Plan } from '../schema/plan.js'
import { openAtomic, writeAtomic } from './atomic-file.js'
import { chooseDestination, type Destination, type Format } from './destination.js'
import { EXIT, UsageError } from './failure.js'
import { resolveInputs } from './inputs.js'
import { type DocumentOptions, parseDocument } from './parse-document.js'
import { createReporter, terminalWidth, wantsColor, writeStdout } from './stdio.js'

export interface ParseCommandOptions extends DocumentOptions {
  format?: Format
  output?: string
}

/** Takes the plans' text; a failure of `put` that `goesOn` is that document's alone. */
interface Sink {
  put(index: number, text: string): Promise<void>
  /** Ends the output; without any document written nothing is replaced. */
  close(written: number): Promise<void>
  goesOn: boolean
  name: string
}

/** Runs the command and gives its exit code. */
export async function parseCommand(args: readonly string[], options: ParseCommandOptions): Promise<number> {
  const report = createReporter()
  const inputs = await resolveInputs(args, options.stdinName ?? 'stdin')
  const { documents, problems } = inputs
  const destination = chooseDestination(inputs, options.output, options.format)
  if (options.withText && destination.format === 'outline') throw new UsageError('--with-text is for JSON and NDJSON; an outline shows no source text')
  for (const problem of problems) report.error(problem)
  if (documents.length === 0) return EXIT.failed
  const sink = await openSink(destination).catch((error: unknown) => {
    report.error(describeFailure(options.output ?? 'stdout', error))
    return null
  })
  if (sink === null) return EXIT.failed
  const render = await rendererOf(destination, options.lang)
  let written = 0
  let failed = problems.length
  // Also for the reader who hangs up early: `kehoach parse … | head`.
  if (failed > 0) process.exitCode = EXIT.failed
  for (const [index, document] of documents.entries()) {
    report.progress(index + 1, documents.length, document.path ?? document.name)
    const shown = document.path ?? 'stdin'
    let text: string
    try {
      const { plan } = await parseDocument(document, options, ({ done, total }) => report.pages(done, total, shown))
      text = render(plan, written === 0)
    } catch (error) {
      failed++
      report.error(describeFailure(shown, error))
      process.exitCode = EXIT.failed
      continue
    }
    try {
      await sink.put(index, text)
      written++
    } catch (error) {
      failed++
      report.error(describeFailure(destination.kind === 'folder' ? (destination.files[index] ?? shown) : sink.name, error))
      if (!sink.goesOn) {
        await sink.close(0)
        return EXIT.failed
      }
    }
  }
  report.clear()
  try {
    await sink.close(written)
  } catch (error) {
    report.error(describeFailure(sink.name, error))
    return EXIT.failed
  }
  if (failed > 0 && inputs.several) report.error(`${written} of ${documents.length + problems.length} inputs written, ${failed} failed`)
  return failed > 0 ? EXIT.failed : EXIT.ok
}

async function rendererOf({ kind, format }: Destination, language: 'vi' | 'en'): Promise<(plan: Plan, first: boolean) => string> {
  if (format === 'json') return toJson
  if (format === 'ndjson') return toNdjson
  const { toOutline } = await import('../export/outline.js')
  const options = kind === 'stdout' ? { language, width: terminalWidth(), color: wantsColor() } : { language }
  // Outlines that follow each other are parted by an empty line; in a folder each stands alone.
  return (plan, first) => (first || kind === 'folder' ? '' : '\n') + toOutline(plan, options)
}

async function openSink(destination: Destination): Promise<Sink> {
  if (destination.kind === 'stdout') return { put: (_, text) => writeStdout(text), close: async () => {}, goesOn: false, name: 'stdout' }
  if (destination.kind === 'file') return fileSink(destination.path)
  await mkdir(destination.path, { recursive: true })
  return folderSink(destination.path, destination.files)
}

async function fileSink(path: string): Promise<Sink> {
  const file = await openAtomic(path)
  return {
    put: (_, text) => file.write(text),
    close: (written) => (written > 0 ? file.commit() : file.discard()),
    goesOn: false,
    name: path,
  }
}

function folderSink(path: string, files: readonly string[]): Sink {
  return {
    put: async (index, text) => {
      const name = files[index] ?? ''
      await mkdir(dirname(name), { recursive: true })
      await writeAtomic(name, text)
    },
    close: async () => {},
    goesOn: true,
    name: path,
  }
}
