// Errors for input that cannot be read at all; a readable document never gives one.

/** Why an input could not be read. */
export type KehoachErrorCode = 'INVALID_INPUT' | 'INPUT_TOO_LARGE' | 'NOT_TEXT' | 'UNSUPPORTED_FORMAT' | 'UNREADABLE_FILE' | 'ABORTED'

/**
 * Thrown (or returned by `safeParsePlan`) where an input cannot be read at all: not text, over a limit, aborted.
 * `source` names the document where its name is known.
 */
export class KehoachError extends Error {
  override readonly name = 'KehoachError'
  readonly code: KehoachErrorCode
  readonly source: string | null

  constructor(code: KehoachErrorCode, message: string, options: { source?: string | null; cause?: unknown } = {}) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause })
    this.code = code
    this.source = options.source ?? null
  }
}
