// Opens a file and gives its pages as pictures, one at a time, from a process with limits.
import type { Buffer } from 'node:buffer'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Fail } from '../pdf/open-pdf.js'
import { type FileThread, ThreadLimit } from '../pdf/thread.js'
import type { Bitmap } from './bitmap.js'
import { imageSize } from './image-size.js'
import { requireHere } from './language-data.js'
import { ProcessEnd, startProcess } from './picture-process.js'
import type { PictureAnswer, PictureData } from './picture-program.js'

/** A page as a picture, and its size in points. */
export interface Picture {
  readonly bitmap: Bitmap
  readonly width: number
  readonly height: number
}

export interface Pictures {
  readonly count: number
  /** A page by its number, from 1; null where it cannot be drawn. Asked for one after the other. */
  page(number: number): Promise<Picture | null>
  end(): Promise<void>
}

/** Pixels an inch in which pages are drawn: at 300 the recogniser takes marks above letters for lines of their own. */
const RESOLUTION = 170
/** Pixels of a page as it is drawn; A4 has nine million. */
const MOST_PIXELS = 16_000_000
/** Pixels of an image before it is unpacked. */
const MOST_IMAGE_PIXELS = 100_000_000

const DAMAGED = 'this image is damaged or not complete; get it again, or save it anew'

/** @throws {KehoachError} `UNREADABLE_FILE` for a damaged file, `INPUT_TOO_LARGE` over 100 million pixels or the limits of the process. */
export async function openPictures(bytes: Uint8Array, format: PictureData['format'], fail: Fail): Promise<Pictures> {
  if (format === 'image') refuseHuge(bytes, fail)
  const require = requireHere()
  const addressOf = (name: string): string => pathToFileURL(require.resolve(name)).href
  const data: PictureData = {
    bytes: new Uint8Array(bytes),
    format,
    // pdf.js reads its own files by path
    pdfFolder: join(dirname(require.resolve('pdfjs-dist/package.json')), '/'),
    canvas: addressOf('@napi-rs/canvas'),
    tiff: addressOf('utif2'),
    resolution: RESOLUTION,
    mostPixels: MOST_PIXELS,
  }
  const thread = startProcess(data)
  try {
    const opened = await limited(thread.opened, fail)
    if (opened.kind === 'opened' && opened.pages > 0) return picturesOf(thread, opened.pages, fail)
    const { name, message } = opened.kind === 'failed' ? opened : { name: '', message: 'no pages' }
    if (name === 'RangeError')
      throw fail('INPUT_TOO_LARGE', `this image has more than ${MOST_IMAGE_PIXELS / 1e6} million pixels; scan it with 300 dots per inch`)
    throw fail('UNREADABLE_FILE', DAMAGED, message)
  } catch (cause) {
    await thread.end()
    throw cause
  }
}

function picturesOf(thread: FileThread<PictureAnswer>, count: number, fail: Fail): Pictures {
  return {
    count,
    async page(number) {
      const answer = await limited(thread.ask(number), fail)
      if (answer.kind !== 'picture') return null
      const { width, height, grey, size } = answer
      return { bitmap: { width, height, grey, resolution: (72 * width) / size.width }, width: size.width, height: size.height }
    },
    end: () => thread.end(),
  }
}

function limited<T>(answer: Promise<T>, fail: Fail): Promise<T> {
  return answer.catch((cause: unknown) => {
    if (cause instanceof ProcessEnd) throw fail('UNREADABLE_FILE', DAMAGED, cause)
    if (!(cause instanceof ThreadLimit)) throw cause
    throw fail('INPUT_TOO_LARGE', `this file takes more ${cause.limit} than the limit to be drawn; split it`, cause)
  })
}

function refuseHuge(bytes: Uint8Array, fail: Fail): void {
  const size = imageSize(bytes as Buffer)
  if (size === null) throw fail('UNREADABLE_FILE', DAMAGED)
  if (size.width * size.height > MOST_IMAGE_PIXELS)
    throw fail(
      'INPUT_TOO_LARGE',
      `this image has ${size.width} × ${size.height} pixels, the limit is ${MOST_IMAGE_PIXELS / 1e6} million; scan it with 300 dots per inch`,
    )
}
