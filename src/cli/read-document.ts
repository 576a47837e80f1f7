// One document of the command line as SourceText, from its file or from stdin.
import type { EncodingName } from '../ingest/decode-any.js'
import { type ReadOptions, readPlan } from '../ingest/read-plan.js'
import type { StopSignal } from '../limits.js'
import type { SourceText } from '../source-text.js'
import type { InputDocument } from './inputs.js'
import { countText } from './short-run.js'
import { readStdin } from './stdio.js'

export async function readDocument(
  { path, name }: InputDocument,
  stdinName: string | null,
  encoding?: EncodingName,
  signal?: StopSignal,
  onProgress?: ReadOptions['onProgress'],
): Promise<SourceText> {
  const options = { ...(encoding && { encoding }), ...(signal && { signal }), ...(onProgress && { onProgress }) }
  const source = path === null ? await readPlan(await readStdin(), { ...options, name: stdinName }) : await readPlan(path, { ...options, name })
  countText(source.text)
  return source
}
