// Scans made by real programs: pages of a PDF file drawn by poppler, changed by ImageMagick, and put together as a file of pictures.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { imageSize } from '../../../src/ingest/scan/image-size.js'
import { rawFile, stream } from '../pdf/raw-pdf.js'

export interface ScanLook {
  /** Dots an inch; 200 by default. */
  resolution?: number
  /** First and last page; all by default. */
  pages?: readonly [first: number, last: number]
  /** Arguments of ImageMagick's `convert` between the picture as it is and as it shall be. */
  changes?: readonly string[]
}

/** The pages of a PDF file as JPEG images. */
export function picturesOf(pdf: Uint8Array, { resolution = 200, pages, changes }: ScanLook = {}): Uint8Array[] {
  const folder = mkdtempSync(join(tmpdir(), 'kehoach-scan-test-'))
  try {
    writeFileSync(join(folder, 'in.pdf'), pdf)
    const range = pages ? ['-f', String(pages[0]), '-l', String(pages[1])] : []
    run('pdftoppm', ['-r', String(resolution), '-jpeg', ...range, 'in.pdf', 'page'], folder)
    const names = readdirSync(folder)
      .filter((name) => name.endsWith('.jpg'))
      .sort()
    if (changes) for (const name of names) run('convert', [name, ...changes, name], folder)
    return names.map((name) => new Uint8Array(readFileSync(join(folder, name))))
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** Images as another format that `convert` knows: several as one file where the format has pages. */
export function convertImages(images: readonly Uint8Array[], extension: string, options: readonly string[] = []): Uint8Array {
  const folder = mkdtempSync(join(tmpdir(), 'kehoach-scan-test-'))
  try {
    const names = images.map((bytes, at) => {
      writeFileSync(join(folder, `${at}.jpg`), bytes)
      return `${at}.jpg`
    })
    run('convert', [...names, ...options, `out.${extension}`], folder)
    return new Uint8Array(readFileSync(join(folder, `out.${extension}`)))
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** The pages of several PDF files as one. */
export function unitePdfs(files: readonly Uint8Array[]): Uint8Array {
  const folder = mkdtempSync(join(tmpdir(), 'kehoach-scan-test-'))
  try {
    const names = files.map((bytes, at) => {
      writeFileSync(join(folder, `${at}.pdf`), bytes)
      return `${at}.pdf`
    })
    run('pdfunite', [...names, 'out.pdf'], folder)
    return new Uint8Array(readFileSync(join(folder, 'out.pdf')))
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** A PDF file of pictures: each JPEG image fills a page. */
export function scanPdf(images: readonly Uint8Array[], resolution = 200): Uint8Array {
  const objects: (string | Buffer)[] = ['<< /Type /Catalog /Pages 2 0 R >>', '']
  const pages: number[] = []
  for (const image of images) {
    const size = imageSize(image)
    if (size === null) throw new Error('no JPEG image')
    const [width, height] = [(72 * size.width) / resolution, (72 * size.height) / resolution]
    const at = objects.length + 1
    const colours = isGrey(image) ? '/DeviceGray' : '/DeviceRGB'
    objects.push(
      pictureObject(image, `/Width ${size.width} /Height ${size.height} /ColorSpace ${colours}`),
      stream(`q ${width} 0 0 ${height} 0 0 cm /I Do Q`),
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${width} ${height}] /Contents ${at + 1} 0 R /Resources << /XObject << /I ${at} 0 R >> >> >>`,
    )
    pages.push(at + 2)
  }
  objects[1] = `<< /Type /Pages /Kids [${pages.map((page) => `${page} 0 R`).join(' ')}] /Count ${pages.length} >>`
  return rawFile(objects)
}

const pictureObject = (image: Uint8Array, entries: string): Buffer =>
  Buffer.concat([
    Buffer.from(`<< /Type /XObject /Subtype /Image ${entries} /BitsPerComponent 8 /Filter /DCTDecode /Length ${image.length} >>\nstream\n`),
    image,
    Buffer.from('\nendstream'),
  ])

/** Whether a JPEG image has one colour: the count of components of its frame. */
function isGrey(image: Uint8Array): boolean {
  const at = image.findIndex((byte, index) => byte === 0xff && image[index + 1]! >= 0xc0 && image[index + 1]! <= 0xc2)
  return image[at + 9] === 1
}

function run(program: string, args: readonly string[], cwd: string): void {
  const { status, stderr, error } = spawnSync(program, args, { cwd, encoding: 'utf8', timeout: 120_000 })
  if (error || status !== 0) throw new Error(`${program} failed: ${error?.message ?? stderr}`)
}
