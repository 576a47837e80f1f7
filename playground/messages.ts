// What the page and the worker say to each other.
import type { Language } from '../src/export/wording.js'
import type { ReportDocument } from '../src/report/pack.js'

export interface Draft {
  readonly name: string
  readonly text: string
  /** `text/plain` or `text/markdown`. */
  readonly mediaType: string
}

/** A text to parse, or a file to read and parse. */
export type Content = { draft: Draft } | { file: { name: string; bytes: ArrayBuffer } }

export type Question = { id: number; language: Language } & Content

/** The plan with its text, which in a file's case its reader made; or why there is none. */
export type Answer = { id: number } & ({ report: ReportDocument; mediaType: string; isFile: boolean } | { problem: string })
