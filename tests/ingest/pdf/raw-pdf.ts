// PDF files written by hand, for what no program writes: fonts with wrong maps, accents apart, scans, damage.
import { deflateSync } from 'node:zlib'

/** A font of a hand-made file: its name, and which code shows which letters where that is not WinAnsi. */
export interface RawFont {
  name: string
  /** Letters by the code that shows them. */
  letters?: Readonly<Record<number, string>>
  /** Width of all its glyphs in thousandths; 500 by default. */
  width?: number
  /** Widths of single codes. */
  widths?: Readonly<Record<number, number>>
}

export interface RawPage {
  /** Operators of the page. */
  content: string
  /** "/Rotate 90" and the like. */
  more?: string
}

const latin1 = (text: string): Buffer => Buffer.from(text, 'latin1')

/** A file of numbered objects, the first of which is the catalogue. */
export function rawFile(objects: readonly (string | Buffer)[]): Uint8Array {
  const parts = [latin1('%PDF-1.7\n')]
  const offsets: number[] = []
  let length = parts[0]!.length
  for (const [index, object] of objects.entries()) {
    const part = Buffer.concat([latin1(`${index + 1} 0 obj\n`), Buffer.isBuffer(object) ? object : latin1(object), latin1('\nendobj\n')])
    offsets.push(length)
    length += part.length
    parts.push(part)
  }
  const table = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('')
  parts.push(
    latin1(`xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${length}\n%%EOF\n`),
  )
  return new Uint8Array(Buffer.concat(parts))
}

export const stream = (data: string | Buffer, entries = ''): Buffer => {
  const packed = deflateSync(typeof data === 'string' ? latin1(data) : data)
  return Buffer.concat([latin1(`<< /Length ${packed.length} /Filter /FlateDecode ${entries} >>\nstream\n`), packed, latin1('\nendstream')])
}

/** Pages of A4 with fonts F0, F1 … and a picture X; `copies` names each page so many times. */
export function rawPdf(pages: readonly (string | RawPage)[], fonts: readonly RawFont[] = [{ name: 'Helvetica' }], copies = 1): Uint8Array {
  const fontAt = 4
  const pageAt = fontAt + fonts.length * 2
  const kids = pages.flatMap((_, index) => new Array<string>(copies).fill(`${pageAt + index * 2} 0 R`))
  const resources = `<< /Font << ${fonts.map((_, index) => `/F${index} ${fontAt + index * 2} 0 R`).join(' ')} >> /XObject << /X 3 0 R >> >>`
  return rawFile([
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Kids [${kids.join(' ')}] /Count ${kids.length} >>`,
    !JSON.stringify(pages).includes('/X Do')
      ? '<< >>'
      : stream(Buffer.alloc(12, 0x80), '/Type /XObject /Subtype /Image /Width 2 /Height 2 /ColorSpace /DeviceRGB /BitsPerComponent 8'),
    ...fonts.flatMap(fontObjects),
    ...pages.flatMap((page, index) => {
      const { content, more = '' } = typeof page === 'string' ? { content: page } : page
      return [
        `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents ${pageAt + index * 2 + 1} 0 R /Resources ${resources} ${more} >>`,
        stream(content),
      ]
    }),
  ])
}

function fontObjects({ name, letters, width = 500, widths = {} }: RawFont, index: number): (string | Buffer)[] {
  const all = Array.from({ length: 256 }, (_, code) => widths[code] ?? width).join(' ')
  const map = Object.entries(letters ?? {}).map(
    ([code, text]) => `<${Number(code).toString(16).padStart(2, '0')}> <${Buffer.from(text, 'utf16le').swap16().toString('hex')}>`,
  )
  const toUnicode = letters ? `/ToUnicode ${4 + index * 2 + 1} 0 R` : ''
  return [
    `<< /Type /Font /Subtype /TrueType /BaseFont /${name} /Encoding /WinAnsiEncoding /FirstChar 0 /LastChar 255 /Widths [${all}] ${toUnicode} >>`,
    stream(
      `/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /A def 1 begincodespacerange <00> <ff> endcodespacerange ${map.length} beginbfchar ${map.join(' ')} endbfchar endcmap end end`,
    ),
  ]
}

/** Operators that show lines below each other from the upper left corner, in a font of 12 points; the text in Latin-1. */
export function showLines(lines: readonly string[], font = 0, top = 780): string {
  const shown = lines.map((line, index) => `1 0 0 1 70 ${top - index * 16} Tm <${latin1(line).toString('hex')}> Tj`)
  return `BT /F${font} 12 Tf ${shown.join(' ')} ET `
}
