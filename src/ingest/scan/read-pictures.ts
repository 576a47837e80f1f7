// Reads the pictures of a file, several side by side as far as processors and memory reach.
import { availableParallelism, freemem } from 'node:os'
import type { StopSignal } from '../../limits.js'
import type { Fail } from '../pdf/open-pdf.js'
import type { PageContent } from '../pdf/page-content.js'
import type { Pictures } from './pictures.js'
import { readPage } from './read-page.js'
import { PageTimeout, type Recognizer, type RecognizerSource } from './recognizer.js'

/** How far the work is. */
export interface ScanProgress {
  /** Pages that are read. */
  readonly done: number
  readonly total: number
}

export interface ReadingOptions {
  readonly signal?: StopSignal | undefined
  readonly onProgress?: ((progress: ScanProgress) => void) | undefined
}

/** Bytes that a page takes while it is read, with its recogniser. */
const BYTES_A_PAGE = 400_000_000
/** Part of the free memory that is used. */
const OF_FREE_MEMORY = 0.5
const MOST_AT_ONCE = 8
/** Milliseconds between two looks at the signal. */
const LOOK_EVERY = 100

/** Pages by their numbers; one that cannot be drawn, or takes too long, is missing. */
export async function readPictures(
  pictures: Pictures,
  numbers: readonly number[],
  source: RecognizerSource,
  fail: Fail,
  { signal, onProgress }: ReadingOptions,
): Promise<Map<number, PageContent>> {
  const found = new Map<number, PageContent>()
  const left = [...numbers]
  let done = 0
  let drawing: Promise<unknown> = Promise.resolve()
  // the pages are drawn one after the other
  const draw = (number: number): ReturnType<Pictures['page']> => {
    const picture = drawing.then(() => pictures.page(number))
    drawing = picture.catch(() => {})
    return picture
  }
  let stopped: Error | null = null
  const work = async (): Promise<void> => {
    let recognizer: Recognizer | null = null
    try {
      for (let number = left.shift(); number !== undefined && stopped === null; number = left.shift()) {
        const picture = await draw(number)
        if (picture !== null) {
          recognizer ??= await source.start()
          const page = await readPage(number, picture, recognizer).catch(async (cause: unknown) => {
            if (!(cause instanceof PageTimeout)) throw cause
            await recognizer?.end()
            recognizer = null
            return null
          })
          if (page !== null) found.set(number, page)
        }
        done++
        onProgress?.({ done, total: numbers.length })
      }
    } finally {
      await recognizer?.end()
    }
  }
  const aborted = new Promise<never>((_, reject) => {
    if (signal === undefined) return
    const timer = setInterval(() => {
      if (!signal.aborted && stopped === null) return
      clearInterval(timer)
      stopped ??= fail('ABORTED', 'reading was aborted')
      reject(stopped)
    }, LOOK_EVERY)
    timer.unref()
  })
  const workers = Array.from({ length: sideBySide(numbers.length) }, () =>
    work().catch((cause: unknown) => {
      stopped ??= cause instanceof Error ? cause : new Error(String(cause))
      throw stopped
    }),
  )
  try {
    await Promise.race([Promise.all(workers), aborted])
  } finally {
    stopped ??= new Error('the work has ended')
    await Promise.allSettled(workers)
  }
  return found
}

/** Pages that are read at once. */
function sideBySide(pages: number): number {
  const byMemory = Math.floor((OF_FREE_MEMORY * freemem()) / BYTES_A_PAGE)
  return Math.max(1, Math.min(pages, availableParallelism(), byMemory, MOST_AT_ONCE))
}
