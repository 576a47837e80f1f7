// Starts and ends the process in which pages are drawn: the library that draws is no JavaScript, and a damaged image can end its process.
import { spawn } from 'node:child_process'
import { expectAnswers } from '../pdf/answers.js'
import { libraryAddress } from '../pdf/library.js'
import { type FileThread, MOST_MEGABYTES, ThreadLimit } from '../pdf/thread.js'
import { type PictureAnswer, type PictureData, pictureProgram } from './picture-program.js'

/** Milliseconds for all pages of a file. */
const MOST_MILLISECONDS = 1_800_000

// Some build tools wrap functions in `__name`.
const source = (): string => `
globalThis.__name ??= (named) => named
process.on('disconnect', () => process.exit())
process.once('message', (data) => {
  const port = { on: (event, listener) => process.on('message', listener), postMessage: (answer) => process.send(answer) }
  import(data.library).then((library) => (${pictureProgram.toString()})(library, data, port, (address) => import(address)))
})`

export function startProcess(data: PictureData): FileThread<PictureAnswer> {
  const child = spawn(process.execPath, [`--max-old-space-size=${MOST_MEGABYTES}`, '-e', source()], {
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    serialization: 'advanced',
    env: { ...process.env, NODE_OPTIONS: '' },
    windowsHide: true,
  })
  const answers = expectAnswers<PictureAnswer>()
  const timer = setTimeout(() => answers.stop(new ThreadLimit('time')), MOST_MILLISECONDS)
  const ended = new Promise<void>((resolve) => {
    child.on('exit', () => {
      // a process that ended by itself: its libraries could not stand the file
      answers.stop(new ProcessEnd('the process that draws ended'))
      resolve()
    })
  })
  child.on('error', answers.stop)
  child.on('message', (answer) => answers.give(answer as PictureAnswer))
  const opened = answers.next()
  child.send({ ...data, library: libraryAddress() }, (cause) => {
    if (cause) answers.stop(cause)
  })
  return {
    opened,
    ask(number) {
      const answer = answers.next()
      if (answers.areComing) child.send(number, () => {})
      return answer
    },
    async end() {
      clearTimeout(timer)
      child.kill('SIGKILL')
      await ended
    },
  }
}

/** The process ended before it was told to. */
export class ProcessEnd extends Error {
  override readonly name = 'ProcessEnd'
}
