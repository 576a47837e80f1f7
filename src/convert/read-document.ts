// One document as a Plan, or why it gives none.
import { KehoachError } from '../errors.js'
import { givenUpAfter, reasonOf } from '../file-errors.js'
import { readPlan } from '../ingest/read-plan.js'
import { timeBudget } from '../ingest/time-budget.js'
import { safeParsePlan } from '../parse.js'
import type { Plan } from '../schema/plan.js'
import type { DocumentJob, Failure, JobOptions } from './job.js'

export type ReadingOptions = Pick<JobOptions, 'language' | 'encoding' | 'maxLength' | 'timeout'>

/** Reads and parses; whatever goes wrong is that document's alone. */
export async function readDocument(job: Pick<DocumentJob, 'id' | 'path'> & { sha256?: string }, options: ReadingOptions): Promise<Plan | Failure> {
  const { language, encoding, maxLength, timeout } = options
  const signal = timeBudget(timeout * 1000)
  try {
    const source = await readPlan(job.path, { name: job.id, signal, ...(encoding && { encoding }) })
    if (job.sha256 !== undefined && source.sha256 !== job.sha256) return { code: 'CHANGED', reason: 'the file changed while it was being read; run again' }
    const result = safeParsePlan(source, { language, signal, ...(maxLength && { maxLength }) })
    return result.success ? result.plan : failureOf(result.error, timeout)
  } catch (error) {
    return failureOf(error, timeout)
  }
}

/** The failure of a document that took too long. */
export function timedOut(seconds: number): Failure {
  return { code: 'TIMED_OUT', reason: givenUpAfter(seconds) }
}

function failureOf(error: unknown, timeout: number): Failure {
  if (!(error instanceof KehoachError)) return { code: 'ERROR', reason: reasonOf(error) }
  if (error.code === 'ABORTED') return timedOut(timeout)
  const { source, message } = error
  return { code: error.code, reason: source !== null && message.startsWith(`${source}: `) ? message.slice(source.length + 2) : message }
}
