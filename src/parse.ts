// The public face of the parser: one plan, one plan without exceptions, many plans.
import { KehoachError } from './errors.js'
import { checkpointOf, DEFAULT_LIMITS, DEFAULT_MAX_LENGTH, type Limits, type StopSignal } from './limits.js'
import { run, runOutline } from './pipeline.js'
import type { Plan, Section } from './schema/plan.js'
import type { SourceText } from './source-text.js'

/** Options of `parsePlan`; all may be left out. */
export interface ParseOptions {
  /** Name of the document, repeated in `plan.source.name` and in errors. */
  name?: string | null
  /** Media type of the text; `text/plain` by default, `text/markdown` for Markdown. */
  mediaType?: string
  /** Largest accepted input in UTF-16 code units; 64 million by default. */
  maxLength?: number
  /** Language of the messages' wording; Vietnamese by default. Rule ids do not change with it. */
  language?: 'vi' | 'en'
  /** Puts the text that positions refer to into `plan.source.text`; not there by default. */
  withText?: boolean
  /** Levels to which items nest, 40 by default and at most; deeper ones are read higher or as text, with the message `limit/nesting`. */
  maxDepth?: number
  /** Cells read of one table, 100,000 by default; further rows give no facts, with the message `limit/table`. */
  maxTableCells?: number
  /**
   * Stops the work; the result is an error with code `ABORTED`. Parsing is synchronous: an `AbortController` stops `parsePlans` between
   * two documents, `timeBudget` of `kehoach/ingest` stops inside of one.
   */
  signal?: StopSignal
}

/** A document as text, or as a reader of `kehoach/ingest` gave it. */
export type PlanInput = string | SourceText

/** What `safeParsePlan` gives. */
export type ParseResult = { success: true; plan: Plan; error: null } | { success: false; plan: null; error: KehoachError }

/**
 * Reads one plan. Any text gives a Plan; what is odd about it stands in `plan.messages`.
 *
 * @throws {KehoachError} `INVALID_INPUT` where the input is no text, `INPUT_TOO_LARGE` over `maxLength`, `ABORTED` by the signal.
 * @example
 * const plan = parsePlan('KẾ HOẠCH\nNăm 2025\nI. MỤC TIÊU\n1. Tỷ lệ hộ nghèo giảm còn 2%.')
 * plan.targets[0].milestones[0].value // 2
 */
export function parsePlan(input: PlanInput, options: ParseOptions = {}): Plan {
  const result = safeParsePlan(input, options)
  if (!result.success) throw result.error
  return result.plan
}

/**
 * As `parsePlan`, but gives the error instead of throwing it.
 *
 * @example
 * const result = safeParsePlan(text)
 * if (result.success) console.log(result.plan.targets.length)
 */
export function safeParsePlan(input: PlanInput, options: ParseOptions = {}): ParseResult {
  try {
    const { source, limits, checkpoint } = prepare(input, options)
    const { plan } = run(source, options.language ?? 'vi', limits, checkpoint)
    if (options.withText) plan.source.text = source.text
    return { success: true, plan, error: null }
  } catch (error) {
    if (error instanceof KehoachError) return { success: false, plan: null, error }
    throw error
  }
}

/**
 * The section tree alone, as `plan.sections` has it, in about a third of the time: for an outline beside an editor.
 *
 * @throws {KehoachError} as `parsePlan`
 * @example
 * parseSections('KẾ HOẠCH\nNăm 2025\nI. MỤC TIÊU\n1. Giảm nghèo.')[0].children[0].marker // '1.'
 */
export function parseSections(input: PlanInput, options: ParseOptions = {}): Section[] {
  const { source, limits, checkpoint } = prepare(input, options)
  return runOutline(source, limits, checkpoint)
}

/** The source and the limits of a call, or the error that says what is wrong with them. */
function prepare(input: PlanInput, options: ParseOptions): { source: SourceText; limits: Limits; checkpoint: () => void } {
  const name = options.name ?? (typeof input === 'object' && input !== null ? input.name : null) ?? null
  const fail = (code: KehoachError['code'], message: string): KehoachError => new KehoachError(code, message, { source: name })
  const text = typeof input === 'string' ? input : input?.text
  if (typeof text !== 'string')
    throw fail(
      'INVALID_INPUT',
      `a plan is parsed from a string or from what a reader of kehoach/ingest gives, not from ${input === null ? 'null' : typeof input}`,
    )
  const limit = options.maxLength ?? DEFAULT_MAX_LENGTH
  if (text.length > limit) throw fail('INPUT_TOO_LARGE', `the text has ${text.length} characters, the limit is ${limit} (option maxLength)`)
  for (const [option, value] of [
    ['maxDepth', options.maxDepth],
    ['maxTableCells', options.maxTableCells],
  ] as const)
    if (value !== undefined && !(Number.isInteger(value) && value >= 1)) throw fail('INVALID_INPUT', `${option} is a whole number from 1, not ${value}`)
  if (options.signal?.aborted) throw fail('ABORTED', 'parsing was aborted')
  const source: SourceText =
    typeof input === 'string' ? { text, name, mediaType: options.mediaType ?? 'text/plain', encoding: null, sha256: null, regions: [] } : { ...input, name }
  const limits = {
    maxDepth: Math.min(options.maxDepth ?? DEFAULT_LIMITS.maxDepth, DEFAULT_LIMITS.maxDepth),
    maxTableCells: options.maxTableCells ?? DEFAULT_LIMITS.maxTableCells,
  }
  return { source, limits, checkpoint: checkpointOf(options.signal, name) }
}

/**
 * Reads plans one after the other and holds one at a time; a document that cannot be read gives its error and the rest goes on.
 *
 * @example
 * for await (const result of parsePlans(documents)) if (result.success) store(result.plan)
 */
export async function* parsePlans(inputs: AsyncIterable<PlanInput> | Iterable<PlanInput>, options: ParseOptions = {}): AsyncGenerator<ParseResult, void, void> {
  for await (const input of inputs) {
    yield safeParsePlan(input, options)
    if (options.signal?.aborted) return
  }
}
