// One document of the command line as SourceText, from its file or from stdin.
import { readPlan } from '../ingest/read-plan.js'
import type { SourceText } from '../source-text.js'
import type { InputDocument } from './inputs.js'
import { readStdin } from './stdio.js'

export async function readDocument({ path, name }: InputDocument, stdinName: string | null): Promise<SourceText> {
  if (path !== null) return readPlan(path, { name })
  return readPlan(await readStdin(), { name: stdinName })
}
