// What runs in a thread of its own, where a hostile file can use up time and memory: pdf.js opens the file and gives page after page.
import type { Library, LibraryDocument, LibraryFont } from './library.js'
import type { ThreadPort } from './thread.js'

/** A page as the thread sends it; of the operators those that place text and draw lines. */
export interface SentPage {
  readonly width: number
  readonly height: number
  readonly transform: readonly number[]
  /** Names and arguments in the order of the page. */
  readonly operators: readonly (readonly [name: string, args: readonly unknown[]])[]
  /** Fonts that the page uses, by the names in its operators. */
  readonly fonts: Readonly<Record<string, LibraryFont>>
}

/** Answers of the thread: one to its start, one to each page that is asked for by number. */
export type Answer =
  | { readonly kind: 'opened'; readonly pages: number }
  | { readonly kind: 'page'; readonly page: SentPage }
  | { readonly kind: 'failed'; readonly name: string; readonly message: string }
  | { readonly kind: 'too-many'; readonly operators: number }

export interface ThreadData {
  readonly bytes: Uint8Array
  /** A page with more operators, or more glyphs, is not sent. */
  readonly mostOperators: number
}

/** The thread's program. It is sent as its own source text, so it uses nothing but its arguments. */
export function threadProgram(library: Library, { bytes, mostOperators }: ThreadData, port: ThreadPort<Answer>): void {
  const sent = new Set(
    'save restore transform paintFormXObjectBegin paintFormXObjectEnd beginAnnotation endAnnotation constructPath beginText setTextMatrix moveText setLeadingMoveText nextLine setLeading setFont setCharSpacing setWordSpacing setHScale setTextRise setTextRenderingMode setGState showText showSpacedText'.split(
      ' ',
    ),
  )
  const names = new Map(Object.entries(library.OPS).map(([name, number]) => [number, name]))
  const fail = (cause: unknown): void => {
    const { name, message } = cause instanceof Error ? cause : { name: '', message: String(cause) }
    port.postMessage({ kind: 'failed', name, message })
  }
  const argumentsOf = (name: string, args: readonly unknown[] | null): readonly unknown[] => {
    if ((name !== 'showText' && name !== 'showSpacedText') || !Array.isArray(args?.[0])) return args ?? []
    return [(args[0] as unknown[]).map((item) => (typeof item === 'object' && item !== null ? glyphOf(item) : item))]
  }
  // the hyphen of 0xAD is a letter in fonts from before Unicode
  const glyphOf = ({ unicode, width, isSpace, originalCharCode }: { unicode?: string; width?: number; isSpace?: boolean; originalCharCode?: number }) => ({
    unicode: unicode === '-' && originalCharCode === 0xad ? '\u00ad' : unicode,
    width,
    isSpace,
  })
  const pageOf = async (document: LibraryDocument, number: number): Promise<Answer> => {
    const page = await document.getPage(number)
    const { width, height, transform } = page.getViewport({ scale: 1 })
    const { fnArray, argsArray } = await page.getOperatorList({ intent: 'display', annotationMode: 1 })
    if (fnArray.length > mostOperators) return { kind: 'too-many', operators: fnArray.length }
    let glyphs = 0
    let paths = 0
    const operators: [string, readonly unknown[]][] = []
    const fonts: Record<string, LibraryFont> = {}
    for (const [at, code] of fnArray.entries()) {
      const name = names.get(code) ?? ''
      // a page with more paths is a drawing, and clips draw nothing
      if (!sent.has(name) || (name === 'constructPath' && (argsArray[at]?.[0] === library.OPS.endPath || ++paths > 20_000))) continue
      glyphs += name === 'showText' && Array.isArray(argsArray[at]?.[0]) ? argsArray[at][0].length : 0
      if (glyphs > mostOperators) return { kind: 'too-many', operators: glyphs }
      const args = argumentsOf(name, argsArray[at] ?? null)
      const ids =
        name === 'setFont'
          ? [args[0]]
          : name === 'setGState' && Array.isArray(args[0])
            ? args[0].flatMap((pair) => (pair[0] === 'Font' ? [pair[1]?.[0]] : []))
            : []
      for (const id of ids) {
        if (typeof id !== 'string' || id in fonts || !page.commonObjs.has(id)) continue
        const { name: fontName = '', bold = false, black = false, fontMatrix } = page.commonObjs.get(id)
        fonts[id] = { name: fontName, bold, black, fontMatrix: Array.from(fontMatrix ?? [0.001]) }
      }
      operators.push([name, args])
    }
    page.cleanup()
    return { kind: 'page', page: { width, height, transform: Array.from(transform), operators, fonts } }
  }
  const task = library.getDocument({
    data: bytes,
    verbosity: 0,
    isEvalSupported: false,
    disableFontFace: true,
    useSystemFonts: false,
    useWorkerFetch: false,
    useWasm: false,
    enableXfa: false,
    isOffscreenCanvasSupported: false,
    isImageDecoderSupported: false,
    // pictures are not decoded
    maxImageSize: 1,
    stopAtErrors: false,
  })
  task.promise.then((document) => {
    port.on('message', (number) => {
      pageOf(document, number).then((answer) => port.postMessage(answer), fail)
    })
    port.postMessage({ kind: 'opened', pages: document.numPages })
  }, fail)
}
