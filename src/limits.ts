// How much of a document is read, and how the work is stopped.
import { KehoachError } from './errors.js'

/** Limits on one document; what lies beyond a limit of its content is named in the plan's messages. */
export interface Limits {
  /** Levels to which items nest; a deeper item is read at a higher level or as text (message `limit/nesting`). */
  readonly maxDepth: number
  /** Cells that are read of one table; further rows give no facts (message `limit/table`). */
  readonly maxTableCells: number
}

export const DEFAULT_LIMITS: Limits = { maxDepth: 40, maxTableCells: 100_000 }

/** Largest accepted input in UTF-16 code units. */
export const DEFAULT_MAX_LENGTH = 64_000_000

/** Says whether the work shall stop: an `AbortSignal`, or anything with its `aborted`. */
export interface StopSignal {
  readonly aborted: boolean
}

/** A check that throws where the signal says stop; called between the stages and every few blocks. */
export function checkpointOf(signal: StopSignal | undefined, source: string | null): () => void {
  if (signal === undefined) return () => {}
  return () => {
    if (signal.aborted) throw new KehoachError('ABORTED', 'parsing was aborted', { source })
  }
}
