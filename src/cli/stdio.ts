// The process's own streams: data to stdout with backpressure and a quiet end on EPIPE, bytes from stdin, lines to stderr.
import { KehoachError } from '../errors.js'

/** Bytes that are taken from stdin at most; the same limit as for files. */
const MAX_STDIN_BYTES = 256_000_000
const CLEAR_LINE = '\r\u001b[K'

/** Installs what makes `kehoach … | head` end without a word; call once at the start. */
export function guardStreams(): void {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(process.exitCode ?? 0)
  })
  process.stderr.on('error', () => {})
}

/** Writes to stdout and resolves when the text is handed on, so that a slow reader slows the work down. */
export function writeStdout(text: string): Promise<void> {
  return new Promise((resolve, reject) => {
    process.stdout.write(text, (error) => {
      if (error == null) return resolve()
      if ((error as NodeJS.ErrnoException).code === 'EPIPE') process.exit(process.exitCode ?? 0)
      reject(error)
    })
  })
}

/** All bytes of stdin. */
export async function readStdin(): Promise<Uint8Array> {
  const chunks: Buffer[] = []
  let size = 0
  try {
    for await (const chunk of process.stdin as AsyncIterable<Buffer>) {
      size += chunk.length
      if (size > MAX_STDIN_BYTES) break
      chunks.push(chunk)
    }
  } catch (cause) {
    throw new KehoachError('UNREADABLE_FILE', `stdin: ${cause instanceof Error ? cause.message : String(cause)}`, { source: 'stdin', cause })
  }
  if (size > MAX_STDIN_BYTES) throw new KehoachError('INPUT_TOO_LARGE', `stdin: more than ${MAX_STDIN_BYTES / 1_000_000} MB`, { source: 'stdin' })
  return Buffer.concat(chunks)
}

/** Writes to stderr for people: error lines, and a progress line that only a terminal gets. */
export interface Reporter {
  error(message: string): void
  progress(done: number, total: number, name: string): void
  /** How far the recognition of a document's pages is. */
  pages(done: number, total: number, name: string): void
  /** A line that the next one replaces; only a terminal gets it. */
  status(text: string): void
  /** A line that stays. */
  line(text: string): void
  /** Takes the progress line away. */
  clear(): void
}

/** Fewer documents than this need no progress line. */
const FEW = 4

/** `writesData`: whether the command writes data to stdout; data and progress on one terminal would tear each other apart. */
export function createReporter({ writesData = true } = {}): Reporter {
  const showsProgress = process.stderr.isTTY === true && !(writesData && process.stdout.isTTY === true)
  let shown = false
  const show = (count: string, name: string): void => {
    const room = Math.max(10, (process.stderr.columns || 80) - 20)
    process.stderr.write(`${CLEAR_LINE}${count} ${printable(name).slice(-room)}`)
    shown = true
  }
  const clear = (): void => {
    if (shown) process.stderr.write(CLEAR_LINE)
    shown = false
  }
  return {
    clear,
    error: (message) => {
      clear()
      process.stderr.write(`kehoach: ${printable(message)}\n`)
    },
    progress: (done, total, name) => {
      if (showsProgress && total >= FEW) show(`[${done}/${total}]`, name)
    },
    // nothing is written before the last page is read
    pages: (done, total, name) => {
      if (done === total) clear()
      else if (process.stderr.isTTY === true) show(`[page ${done}/${total}]`, name)
    },
    status: (text) => {
      if (!showsProgress) return
      process.stderr.write(CLEAR_LINE + printable(text).slice(0, (process.stderr.columns || 80) - 1))
      shown = true
    },
    line: (text) => {
      clear()
      process.stderr.write(`${printable(text)}\n`)
    },
  }
}

/** A file name may hold control characters; a terminal does not get them. */
function printable(text: string): string {
  return text.replace(/\p{Cc}+/gu, ' ')
}

/** Colours only for a terminal whose user has not said no (https://no-color.org). */
export function wantsColor(): boolean {
  return process.stdout.isTTY === true && !process.env.NO_COLOR && process.env.TERM !== 'dumb'
}

/** Characters in a line of the terminal; 100 where stdout is no terminal. */
export function terminalWidth(): number {
  return process.stdout.isTTY === true && process.stdout.columns > 0 ? process.stdout.columns : 100
}
