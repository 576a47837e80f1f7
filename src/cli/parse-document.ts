// One document of the command line as text and plan, within the time that the options give it.
import { KehoachError } from '../errors.js'
import { givenUpAfter } from '../file-errors.js'
import type { EncodingName } from '../ingest/decode-any.js'
import type { ReadOptions } from '../ingest/read-plan.js'
import { timeBudget } from '../ingest/time-budget.js'
import type { Plan } from '../schema/plan.js'
import type { SourceText } from '../source-text.js'
import type { InputDocument } from './inputs.js'
import { readDocument } from './read-document.js'

/** How a command that takes several documents reads each of them. */
export interface DocumentOptions {
  /** Language of messages. */
  lang: 'vi' | 'en'
  /** Name of the document on stdin. */
  stdinName?: string
  encoding?: EncodingName
  /** Seconds for one document. */
  timeout?: number
  /** Characters of a document at most. */
  maxLength?: number
  /** The text that positions refer to goes into the plan. */
  withText?: boolean
}

/**
 * Reads and parses a document.
 *
 * @throws {Error} that says 'given up after 2 s …' when its time is over, or why it cannot be read
 */
export async function parseDocument(
  document: InputDocument,
  { lang, stdinName, encoding, timeout, maxLength, withText = false }: DocumentOptions,
  onProgress?: ReadOptions['onProgress'],
): Promise<{ source: SourceText; plan: Plan }> {
  const { parsePlan } = await import('../parse.js')
  const signal = timeout === undefined ? undefined : timeBudget(timeout * 1000)
  try {
    const source = await readDocument(document, stdinName ?? null, encoding, signal, onProgress)
    return { source, plan: parsePlan(source, { language: lang, withText, ...(signal && { signal }), ...(maxLength && { maxLength }) }) }
  } catch (error) {
    if (timeout !== undefined && error instanceof KehoachError && error.code === 'ABORTED') throw new Error(givenUpAfter(timeout))
    throw error
  }
}
