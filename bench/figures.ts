// The form of bench/results.json: what was measured, by suite. Times are medians in milliseconds; null where the limit was passed.

/** One MB and one KB of text are 1,000,000 and 1,000 bytes of UTF-8. */
export const MB = 1_000_000
export const KB = 1_000

/** A time in milliseconds; null where the work was stopped at its limit or failed. */
export type Time = number | null

/** Where the figures are from. */
export interface Machine {
  cpu: string
  cores: number
  platform: string
  node: string
}

/** A document read from a string to a Plan and from bytes to JSON. */
export interface DocumentTimes {
  name: string
  bytes: number
  plan: Time
  json: Time
}

/** What each parser needs for one text. */
export interface PeerTimes {
  bytes: number
  parsers: { name: string; gives: string; time: Time }[]
}

/** A folder of files written as one NDJSON file. */
export interface FileTimes {
  files: number
  bytes: number
  /** A loop in one process. */
  one: Time
  /** The same loop in two worker threads. */
  two: Time
  /** `kehoach convert` with one worker and with two. */
  oneWorker: Time
  twoWorkers: Time
}

export interface ColdTimes {
  bytes: number
  /** `node -e 0` */
  empty: Time
  /** `kehoach --version` */
  version: Time
  /** `kehoach parse` on one file, with the code that an earlier run left compiled */
  parse: Time
  /** … without it, as the very first run after an installation */
  first: Time
}

/** Largest resident memory of a process, in MB. */
export interface Memory {
  bytes: number
  empty: number | null
  /** One document of these bytes. */
  parse: number | null
  /** A folder whose files have these bytes together, 13 KB each. */
  folder: number | null
}

/** An adversarial document in sizes that double. */
export interface AdversarialTimes {
  name: string
  sizes: number[]
  times: Time[]
}

export interface Figures {
  corpus: DocumentTimes[]
  peers: PeerTimes
  growth: DocumentTimes[]
  files: FileTimes
  cold: ColdTimes
  memory: Memory
  adversarial: AdversarialTimes[]
}

export interface Results {
  machine: Machine
  figures: Partial<Figures>
}
