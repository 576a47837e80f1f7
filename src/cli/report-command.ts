// `kehoach report`: reads the documents and writes one HTML file in which their plans are looked at beside their words.
import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describeFailure } from '../file-errors.js'
import type { ReportDocument } from '../report/pack.js'
import type { ViewerFiles } from '../report/page.js'
import { writeAtomic } from './atomic-file.js'
import { chooseDestination } from './destination.js'
import { EXIT, UsageError } from './failure.js'
import { resolveInputs } from './inputs.js'
import { type DocumentOptions, parseDocument } from './parse-document.js'
import { createReporter, writeStdout } from './stdio.js'

export interface ReportCommandOptions extends Omit<DocumentOptions, 'withText'> {
  output?: string
}

/** Runs the command and gives its exit code: a document that cannot be read is left out of the report and named. */
export async function reportCommand(args: readonly string[], options: ReportCommandOptions): Promise<number> {
  const reporter = createReporter()
  const { documents, problems } = await resolveInputs(args, options.stdinName ?? 'stdin')
  // A report is one file however many documents it holds.
  const destination = chooseDestination({ documents, several: false }, options.output, 'json')
  if (destination.kind === 'folder')
    throw new UsageError(`a report is one file, and ${destination.path} is a folder: -o ${join(destination.path, 'report.html')}`)
  for (const problem of problems) reporter.error(problem)
  const read: ReportDocument[] = []
  let failed = problems.length
  for (const [index, document] of documents.entries()) {
    reporter.progress(index + 1, documents.length, document.path ?? document.name)
    try {
      const { source, plan } = await parseDocument(document, options)
      read.push({ name: document.name, text: source.text, plan })
    } catch (error) {
      failed++
      reporter.error(describeFailure(document.path ?? 'stdin', error))
    }
  }
  reporter.clear()
  if (read.length === 0) return EXIT.failed
  const shown = destination.kind === 'file' ? destination.path : 'stdout'
  try {
    const { reportPage } = await import('../report/page.js')
    const page = reportPage({ language: options.lang, documents: read }, await readViewer())
    if (destination.kind === 'stdout') await writeStdout(page)
    else await writeAtomic(destination.path, page)
  } catch (error) {
    reporter.error(describeFailure(shown, error))
    return EXIT.failed
  }
  if (failed > 0 && args.length + documents.length > 2)
    reporter.error(`${read.length} of ${documents.length + problems.length} inputs are in the report, ${failed} failed`)
  return failed > 0 ? EXIT.failed : EXIT.ok
}

/** The built views, which stand beside the built command. */
async function readViewer(): Promise<ViewerFiles> {
  const part = (name: string): Promise<string> => readFile(new URL(`./viewer/${name}`, import.meta.url), 'utf8')
  const [script, style] = await Promise.all([part('report.js'), part('report.css')]).catch((cause: unknown) => {
    throw new Error('the views of the report are not beside the command; build the package first (npm run build)', { cause })
  })
  return { script, style, scriptHash: createHash('sha256').update(script).digest('base64') }
}
