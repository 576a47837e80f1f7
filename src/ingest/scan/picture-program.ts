// What runs in a process of its own: draws the pages of a PDF file, or takes those of an image, and gives them in grey without red ink.
import type { ThreadPort } from '../pdf/thread.js'

/** Answers of the process: one to its start, one to each page that is asked for by number. */
export type PictureAnswer =
  | { readonly kind: 'opened'; readonly pages: number }
  /** `size` in points. */
  | {
      readonly kind: 'picture'
      readonly width: number
      readonly height: number
      readonly grey: Uint8Array
      readonly size: { readonly width: number; readonly height: number }
    }
  | { readonly kind: 'failed'; readonly name: string; readonly message: string }

export interface PictureData {
  readonly bytes: Uint8Array
  readonly format: 'pdf' | 'image' | 'tiff'
  /** Addresses of the libraries' folders and files. */
  readonly pdfFolder: string
  readonly canvas: string
  readonly tiff: string
  /** Pixels an inch in which a page is drawn, and pixels that it may have. */
  readonly resolution: number
  readonly mostPixels: number
}

interface Context {
  fillStyle: string
  fillRect(x: number, y: number, width: number, height: number): void
  drawImage(image: unknown, x: number, y: number, width: number, height: number): void
  getImageData(x: number, y: number, width: number, height: number): { data: Uint8ClampedArray }
}

interface CanvasLibrary {
  createCanvas(width: number, height: number): { getContext(kind: '2d'): Context }
  loadImage(bytes: Uint8Array): Promise<{ width: number; height: number }>
}

interface TiffPage {
  width: number
  height: number
  readonly [tag: `t${number}`]: readonly number[] | undefined
}

interface TiffLibrary {
  decode(bytes: ArrayBuffer): TiffPage[]
  decodeImage(bytes: ArrayBuffer, page: TiffPage): void
  toRGBA8(page: TiffPage): Uint8Array
}

interface DrawnDocument {
  readonly numPages: number
  getPage(number: number): Promise<{
    getViewport(options: { scale: number }): { width: number; height: number }
    render(options: Record<string, unknown>): { promise: Promise<void> }
    cleanup(): boolean
  }>
}

interface DrawingLibrary {
  getDocument(options: Record<string, unknown>): { promise: Promise<DrawnDocument> }
}

/** The process's program. It is sent as its own source text, so it uses nothing but its arguments. */
export function pictureProgram(library: unknown, data: PictureData, port: ThreadPort<PictureAnswer>, load: (address: string) => Promise<unknown>): void {
  const { bytes, format, resolution, mostPixels } = data
  const libraryAt = async <T>(address: string): Promise<T> => {
    const found = (await load(address)) as { default?: T }
    return found.default !== null && typeof found.default === 'object' ? found.default : (found as T)
  }
  const fail = (cause: unknown): void => {
    const { name, message } = cause instanceof Error ? cause : { name: '', message: String(cause) }
    port.postMessage({ kind: 'failed', name, message })
  }
  // a stamp is red: light in red light, and not grey
  const greyOf = (colours: Uint8Array | Uint8ClampedArray): Uint8Array => {
    const grey = new Uint8Array(colours.length / 4)
    for (let at = 0; at < grey.length; at++) {
      const red = colours[4 * at]!
      const green = colours[4 * at + 1]!
      const blue = colours[4 * at + 2]!
      grey[at] = red > 120 && red - Math.max(green, blue) > 40 ? 255 : 0.5 * red + 0.4 * green + 0.1 * blue
    }
    return grey
  }
  const send = (width: number, height: number, colours: Uint8Array | Uint8ClampedArray, size: { width: number; height: number }): void => {
    const grey = greyOf(colours)
    port.postMessage({ kind: 'picture', width, height, grey, size })
  }
  const scaleOf = (width: number, height: number, wanted: number): number => Math.min(wanted, Math.sqrt(mostPixels / (width * height)))
  // an image is a page of A4, upright or on its side
  const sizeOfImage = (width: number, height: number): { width: number; height: number } => {
    const points = width > height ? 842 : 595
    return { width: points, height: (points * height) / width }
  }
  const drawImage = async (image: unknown, width: number, height: number): Promise<void> => {
    const canvases = await libraryAt<CanvasLibrary>(data.canvas)
    const size = sizeOfImage(width, height)
    const scale = scaleOf(width, height, Math.max(0.5, Math.min(3, ((resolution / 72) * size.width) / width)))
    const [across, down] = [Math.max(1, Math.round(width * scale)), Math.max(1, Math.round(height * scale))]
    const context = canvases.createCanvas(across, down).getContext('2d')
    context.fillStyle = 'white'
    context.fillRect(0, 0, across, down)
    context.drawImage(image, 0, 0, across, down)
    send(across, down, context.getImageData(0, 0, across, down).data, size)
  }
  const openImage = async (): Promise<void> => {
    const canvases = await libraryAt<CanvasLibrary>(data.canvas)
    const image = await canvases.loadImage(bytes)
    port.on('message', () => {
      drawImage(image, image.width, image.height).catch(fail)
    })
    port.postMessage({ kind: 'opened', pages: 1 })
  }
  const openTiff = async (): Promise<void> => {
    const tiffs = await libraryAt<TiffLibrary>(data.tiff)
    // the bytes may lie within more of them
    const buffer = bytes.slice().buffer as ArrayBuffer
    const pages = tiffs.decode(buffer).filter((page) => (page.t256?.[0] ?? 0) > 100 && (page.t257?.[0] ?? 0) > 100)
    if (pages.some((page) => page.t256![0]! * page.t257![0]! > 4 * mostPixels)) throw new RangeError('more pixels than the limit')
    const draw = async (number: number): Promise<void> => {
      const canvases = await libraryAt<CanvasLibrary & { ImageData: new (data: Uint8ClampedArray, width: number, height: number) => unknown }>(data.canvas)
      const page = pages[number - 1]!
      tiffs.decodeImage(buffer, page)
      const colours = tiffs.toRGBA8(page)
      const { width, height } = page
      const canvas = canvases.createCanvas(width, height)
      const context = canvas.getContext('2d') as Context & { putImageData(image: unknown, x: number, y: number): void }
      context.putImageData(new canvases.ImageData(new Uint8ClampedArray(colours.buffer as ArrayBuffer), width, height), 0, 0)
      await drawImage(canvas, width, height)
    }
    port.on('message', (number) => {
      draw(number).catch(fail)
    })
    port.postMessage({ kind: 'opened', pages: pages.length })
  }
  const openPdf = async (): Promise<void> => {
    const canvases = await libraryAt<CanvasLibrary>(data.canvas)
    const document = await (library as DrawingLibrary).getDocument({
      data: bytes,
      verbosity: 0,
      isEvalSupported: false,
      useSystemFonts: false,
      useWorkerFetch: false,
      enableXfa: false,
      maxImageSize: 4 * mostPixels,
      wasmUrl: `${data.pdfFolder}wasm/`,
      standardFontDataUrl: `${data.pdfFolder}standard_fonts/`,
      cMapUrl: `${data.pdfFolder}cmaps/`,
      cMapPacked: true,
    }).promise
    const draw = async (number: number): Promise<void> => {
      const page = await document.getPage(number)
      const size = page.getViewport({ scale: 1 })
      const viewport = page.getViewport({ scale: scaleOf(size.width, size.height, resolution / 72) })
      const [width, height] = [Math.max(1, Math.round(viewport.width)), Math.max(1, Math.round(viewport.height))]
      const canvas = canvases.createCanvas(width, height)
      const context = canvas.getContext('2d')
      await page.render({ canvas, canvasContext: context, viewport, background: 'white' }).promise
      page.cleanup()
      send(width, height, context.getImageData(0, 0, width, height).data, { width: size.width, height: size.height })
    }
    port.on('message', (number) => {
      draw(number).catch(fail)
    })
    port.postMessage({ kind: 'opened', pages: document.numPages })
  }
  const open = format === 'pdf' ? openPdf : format === 'tiff' ? openTiff : openImage
  open().catch(fail)
}
