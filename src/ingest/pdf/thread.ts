// Starts and ends a thread in which pdf.js reads a file, with limits on its time and memory.
import { Worker } from 'node:worker_threads'
import { expectAnswers } from './answers.js'
import { type Library, libraryAddress } from './library.js'

/** Why a thread was ended. */
export class ThreadLimit extends Error {
  override readonly name = 'ThreadLimit'
  constructor(readonly limit: 'time' | 'memory') {
    super(`limit of ${limit}`)
  }
}

/** What runs in a thread; it is sent as its own source text, so it uses nothing but its arguments. */
export type ThreadProgram<Data, Answer> = (library: Library, data: Data, port: ThreadPort<Answer>) => void

/** The thread's end of the line: page numbers come in, answers go out. */
export interface ThreadPort<Answer> {
  on(event: 'message', listener: (number: number) => void): unknown
  postMessage(answer: Answer): void
}

/** A thread that has opened a file: asks for a page by its number, from 1. */
export interface FileThread<Answer> {
  readonly opened: Promise<Answer>
  ask(number: number): Promise<Answer>
  end(): Promise<void>
}

/** Megabytes of its heap, and milliseconds for a whole document. */
export const MOST_MEGABYTES = 1_024
export const MOST_MILLISECONDS = 120_000

// Some build tools wrap functions in `__name`.
const sourceOf = (program: string): string => `
const { parentPort, workerData } = require('node:worker_threads')
globalThis.__name ??= (named) => named
import(workerData.library).then((library) => (${program})(library, workerData, parentPort))
`

/** The bytes of `data` are handed over. */
export function startThread<Data extends { readonly bytes: Uint8Array }, Answer>(program: ThreadProgram<Data, Answer>, data: Data): FileThread<Answer> {
  const worker = new Worker(sourceOf(program.toString()), {
    eval: true,
    workerData: { ...data, library: libraryAddress() },
    transferList: [data.bytes.buffer as ArrayBuffer],
    execArgv: [],
    // what the library prints is not shown
    stdout: true,
    stderr: true,
    resourceLimits: { maxOldGenerationSizeMb: MOST_MEGABYTES },
  })
  const answers = expectAnswers<Answer>()
  const timer = setTimeout(() => answers.stop(new ThreadLimit('time')), MOST_MILLISECONDS)
  worker.on('message', answers.give)
  worker.on('error', (cause: Error & { code?: string }) => answers.stop(cause.code === 'ERR_WORKER_OUT_OF_MEMORY' ? new ThreadLimit('memory') : cause))
  worker.on('exit', () => answers.stop(new Error('the thread ended')))
  return {
    opened: answers.next(),
    ask(number) {
      const answer = answers.next()
      worker.postMessage(number)
      return answer
    },
    async end() {
      clearTimeout(timer)
      await worker.terminate()
    },
  }
}
