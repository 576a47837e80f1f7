// The exit codes of the command line tool, and its error for wrong usage.

/** 0: all done; 1: an input or output failed, the rest was done; 2: wrong option, command or combination, nothing was done. */
export const EXIT = { ok: 0, failed: 1, usage: 2 } as const

/** A wrong combination of options and inputs; nothing was written. */
export class UsageError extends Error {
  override readonly name = 'UsageError'
}
