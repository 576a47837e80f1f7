// pdf.js as far as it is used here: its types, and where its file lies.
import { createRequire } from 'node:module'
import { pathToFileURL } from 'node:url'

/** What pdf.js gives for one operator list: operators by number and their arguments. */
export interface OperatorList {
  readonly fnArray: readonly number[]
  readonly argsArray: readonly (readonly unknown[] | null)[]
}

/** A font as a page names it. */
export interface LibraryFont {
  readonly name?: string
  readonly bold?: boolean
  readonly black?: boolean
  readonly fontMatrix?: readonly number[]
}

export interface LibraryPage {
  getViewport(options: { scale: number }): { readonly width: number; readonly height: number; readonly transform: readonly number[] }
  getOperatorList(options: { intent: string; annotationMode: number }): Promise<OperatorList>
  readonly commonObjs: { has(id: string): boolean; get(id: string): LibraryFont }
  cleanup(): boolean
}

export interface LibraryDocument {
  readonly numPages: number
  getPage(number: number): Promise<LibraryPage>
}

export interface Library {
  readonly OPS: Readonly<Record<string, number>>
  getDocument(options: Readonly<Record<string, unknown>>): { readonly promise: Promise<LibraryDocument> }
}

// the one in CJS, the other in ESM
declare const __filename: string | undefined

/** Address of the file of pdf.js, which only has a name for `import`. */
export function libraryAddress(): string {
  const own = typeof __filename === 'string' ? __filename : import.meta.url
  return pathToFileURL(createRequire(own).resolve('pdfjs-dist/legacy/build/pdf.mjs')).href
}
