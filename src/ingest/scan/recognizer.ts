// The two recognisers: Tesseract as a program of the system, which is faster, and the one that is carried along.
import type { Bitmap } from './bitmap.js'

/** Recognises one page after the other. */
export interface Recognizer {
  /** What is on a page, as hOCR. Rejects where it takes longer than `PAGE_MILLISECONDS`. */
  recognize(page: Bitmap): Promise<string>
  end(): Promise<void>
}

/** What makes recognisers, as many as pages are read side by side. */
export interface RecognizerSource {
  start(): Promise<Recognizer>
  /** After all recognisers have ended. */
  end(): Promise<void>
}

/** Tesseract takes a page as lines over its whole width; where columns are is seen by the places of the words. */
export const ONE_BLOCK = '6'

/** For one page; a dense one takes two seconds. */
export const PAGE_MILLISECONDS = 60_000

/** A page was given up. */
export class PageTimeout extends Error {
  override readonly name = 'PageTimeout'
}

/** @param program Path of `tesseract`; null for the one that is carried along; undefined looks for one. */
export async function chooseRecognizer(program: string | null | undefined): Promise<RecognizerSource> {
  const { findTesseract, systemRecognizer } = await import('./system-tesseract.js')
  const path = program === undefined ? await findTesseract() : program
  if (path !== null) return systemRecognizer(path)
  const { packagedRecognizer } = await import('./packaged-tesseract.js')
  return packagedRecognizer()
}
