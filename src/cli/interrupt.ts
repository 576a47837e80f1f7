// Ctrl-C, politely: the first ends the work after the running files, the second at once.

export interface Interrupt {
  /** Exit code of the signal that came; null where none did. */
  readonly code: number | null
  /** Lets signals end the process again. */
  release(): void
}

/** Signals by the exit code that a shell gives for them, 128 and their number. */
const CODES = { SIGINT: 130, SIGTERM: 143, SIGHUP: 129 } as const

/** Calls `onFirst` at the first signal. */
export function catchInterrupt(onFirst: () => void): Interrupt {
  const interrupt = { code: null as number | null, release: (): void => {} }
  const names = Object.keys(CODES) as (keyof typeof CODES)[]
  const listeners = names.map((name) => {
    const listener = (): void => {
      if (interrupt.code !== null) process.exit(CODES[name])
      interrupt.code = CODES[name]
      onFirst()
    }
    process.on(name, listener)
    return () => process.off(name, listener)
  })
  interrupt.release = () => {
    for (const off of listeners) off()
  }
  return interrupt
}
