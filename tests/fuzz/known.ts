// Faults that are known and not repaired yet; each has an input in tests/fuzz/found/ that is marked `# wanted`.

interface KnownFault {
  reason: string
  /** Whether an offence is this fault. */
  is: (offence: string) => boolean
}

export const KNOWN_FAULTS: readonly KnownFault[] = [
  {
    reason: 'a task of a table row may have its words from a merged cell above or from the row that it is a part of, its position is its own row',
    is: (offence) => offence.startsWith('words stand at their positions: task: '),
  },
]

export const isKnown = (offence: string): boolean => KNOWN_FAULTS.some(({ is }) => is(offence))
