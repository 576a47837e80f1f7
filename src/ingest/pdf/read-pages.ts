// Opens a PDF file and gives what its pages show, within limits.
import type { KehoachError } from '../../errors.js'
import type { StopSignal } from '../../limits.js'
import { FontNumbers, runOperators } from './operators.js'
import type { PageContent } from './page-content.js'
import { type FileThread, MOST_MEGABYTES, MOST_MILLISECONDS, startThread, ThreadLimit } from './thread.js'
import { type Answer, threadProgram } from './thread-program.js'
import { turnUpright } from './upright.js'

/** More pages are no plan. */
const MOST_PAGES = 2_000
/** Glyphs in all; a dense page has 4,000. */
const MOST_GLYPHS = 10_000_000
/** Operators, and glyphs, on one page; a dense page has 5,000, a map some 100,000. */
const MOST_OPERATORS = 1_000_000

type Fail = (code: KehoachError['code'], reason: string, cause?: unknown) => KehoachError

/**
 * Reads all pages.
 *
 * @throws {KehoachError} `UNREADABLE_FILE` for a damaged file or one with a password; `INPUT_TOO_LARGE` over 2,000 pages, ten million glyphs, a million operators or glyphs on a page, a gigabyte or two minutes; `ABORTED` by the signal.
 */
export async function readPages(bytes: Uint8Array, fail: Fail, signal?: StopSignal): Promise<PageContent[]> {
  // pdf.js takes the bytes away
  const thread = startThread(threadProgram, { bytes: new Uint8Array(bytes), mostOperators: MOST_OPERATORS })
  try {
    return await readDocument(thread, fail, signal)
  } catch (cause) {
    if (!(cause instanceof ThreadLimit)) throw cause
    const [needs, limit] = cause.limit === 'memory' ? ['memory', `${MOST_MEGABYTES / 1024} GB`] : ['time', `${MOST_MILLISECONDS / 60_000} minutes`]
    throw fail('INPUT_TOO_LARGE', `this PDF file takes more ${needs} than the limit of ${limit}; split it, or print it to a new PDF file`, cause)
  } finally {
    await thread.end()
  }
}

async function readDocument(thread: FileThread<Answer>, fail: Fail, signal?: StopSignal): Promise<PageContent[]> {
  const count = await openFile(thread, fail)
  const fonts = new FontNumbers()
  const pages: PageContent[] = []
  let glyphs = 0
  let unread = 0
  for (let number = 1; number <= count; number++) {
    if (signal?.aborted) throw fail('ABORTED', 'reading was aborted')
    const answer = await thread.ask(number)
    if (answer.kind === 'too-many')
      throw fail('INPUT_TOO_LARGE', `page ${number} of this PDF file has ${answer.operators} operators or letters, the limit is ${MOST_OPERATORS}`)
    if (answer.kind !== 'page') {
      unread++
      pages.push({ number, width: 0, height: 0, glyphs: [], rules: [] })
      continue
    }
    const { width, height } = answer.page
    const drawing = runOperators(answer.page, fonts)
    pages.push(turnUpright(drawing, { number, width, height }))
    glyphs += drawing.glyphs.length
    if (glyphs > MOST_GLYPHS) throw fail('INPUT_TOO_LARGE', `this PDF file has more than ${MOST_GLYPHS / 1e6} million glyphs; split it`)
  }
  if (unread === count) throw fail('UNREADABLE_FILE', 'this PDF file is damaged: none of its pages can be read')
  return pages
}

/** The number of pages. */
async function openFile(thread: FileThread<Answer>, fail: Fail): Promise<number> {
  const answer = await thread.opened
  if (answer.kind === 'opened') {
    if (answer.pages <= MOST_PAGES) return answer.pages
    throw fail('INPUT_TOO_LARGE', `this PDF file has ${answer.pages} pages, the limit is ${MOST_PAGES}; split it and give the pages that hold the plan`)
  }
  const { name, message } = answer.kind === 'failed' ? answer : { name: '', message: '' }
  if (name === 'PasswordException') throw fail('UNREADABLE_FILE', 'this PDF file is locked with a password; open it and save it without one', message)
  throw fail('UNREADABLE_FILE', 'this PDF file is damaged or not complete; get it again, or open it and print it to a new PDF file', message)
}
