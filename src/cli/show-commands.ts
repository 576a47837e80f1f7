// `kehoach outline`, `kehoach explain` and `kehoach schema`: one document, or the contract, shown on stdout.
import { basename } from 'node:path'
import { KehoachError } from '../errors.js'
import type { BlockNode } from '../export/explain.js'
import { describeFailure } from '../file-errors.js'
import type { EncodingName } from '../ingest/decode-any.js'
import type { SourceText } from '../source-text.js'
import { EXIT } from './failure.js'
import { readDocument } from './read-document.js'
import { createReporter, terminalWidth, wantsColor, writeStdout } from './stdio.js'

export interface ShowOptions {
  lang: 'vi' | 'en'
  width?: number
  encoding?: EncodingName
}

/** Runs `kehoach outline` and gives its exit code. */
export async function outlineCommand(file: string, { lang, width, encoding }: ShowOptions): Promise<number> {
  return show(file, encoding, async (source) => {
    const { parsePlan } = await import('../parse.js')
    const { toOutline } = await import('../export/outline.js')
    return toOutline(parsePlan(source, { language: lang }), { language: lang, width: width ?? terminalWidth(), color: wantsColor() })
  })
}

/** Runs `kehoach explain` and gives its exit code. */
export async function explainCommand(file: string, { lang, width, line, encoding }: ShowOptions & { line: number }): Promise<number> {
  return show(file, encoding, async (source) => {
    const { run } = await import('../pipeline.js')
    const { explainLine, linesOf } = await import('../export/explain.js')
    const count = linesOf(source.text).length
    if (line > count) throw new KehoachError('INVALID_INPUT', `there is no line ${line}, the document has ${count} ${count === 1 ? 'line' : 'lines'}`)
    const { plan, tree } = run(source, lang)
    return explainLine(plan, line, { source: source.text, tree: tree() as BlockNode, language: lang, width: width ?? terminalWidth(), color: wantsColor() })
  })
}

/** Runs `kehoach schema` and gives its exit code. */
export async function schemaCommand(): Promise<number> {
  const { planJsonSchema } = await import('../schema/index.js')
  await writeStdout(`${JSON.stringify(planJsonSchema(), null, 2)}\n`)
  return EXIT.ok
}

async function show(file: string, encoding: EncodingName | undefined, render: (source: SourceText) => Promise<string>): Promise<number> {
  const report = createReporter()
  try {
    const source = await readDocument(
      file === '-' ? { path: null, name: 'stdin' } : { path: file, name: basename(file) },
      null,
      encoding,
      undefined,
      ({ done, total }) => report.pages(done, total, file),
    )
    await writeStdout(await render(source))
    return EXIT.ok
  } catch (error) {
    report.error(describeFailure(file === '-' ? 'stdin' : file, error))
    return EXIT.failed
  }
}
