// The parts of a Word file that hold its text, taken out of the zip with an eye on how large they are.
import { unzipSync } from 'fflate'
import { KehoachError } from '../../errors.js'
import { readXml } from './xml.js'

/** XML of the parts that are read; null where the file has no such part. */
export interface PackageParts {
  readonly document: string
  readonly numbering: string | null
  readonly styles: string | null
  readonly footnotes: string | null
  readonly endnotes: string | null
}

/** Bytes that the parts of a plan may have in all; a bomb of zeros says some gigabytes. */
const LARGEST = 128_000_000
/** … and packed: words take a tenth of their room, and a packed byte may give a thousand. */
const LARGEST_PACKED = 12_000_000

/** Where nothing says where the parts are. */
const USUAL = 'word/document.xml'

/**
 * Takes the parts out; a path in the zip is only a name, and nothing is written.
 *
 * @throws {KehoachError} `UNREADABLE_FILE` for a damaged or encrypted file, `INPUT_TOO_LARGE` for parts over 128 MB.
 */
export function readParts(bytes: Uint8Array): PackageParts {
  const zip = openZip(bytes)
  const main = targetsOf(zip('_rels/.rels'), '').get('officeDocument') ?? USUAL
  const folder = main.slice(0, main.lastIndexOf('/') + 1)
  const document = zip(main)
  if (document === null) throw new KehoachError('UNREADABLE_FILE', 'this Word file (.docx) has no document in it')
  const targets = targetsOf(zip(`${folder}_rels/${main.slice(folder.length)}.rels`), folder)
  const part = (type: string): string | null => zip(targets.get(type) ?? `${folder}${type}.xml`)
  return { document, numbering: part('numbering'), styles: part('styles'), footnotes: part('footnotes'), endnotes: part('endnotes') }
}

/** A function that gives the text of a part by its path, null where there is none; it counts what was taken out. */
function openZip(bytes: Uint8Array): (path: string) => string | null {
  let left = LARGEST
  let packedLeft = LARGEST_PACKED
  return (path) => {
    let isFound = false
    const files = unzip(bytes, ({ name, size, originalSize }) => {
      // a path that comes twice is taken once
      if (name !== path || isFound) return false
      isFound = true
      left -= originalSize
      packedLeft -= size
      if (left < 0) throw new KehoachError('INPUT_TOO_LARGE', `${path} in it has ${Math.round(originalSize / 1e6)} MB, the limit is ${LARGEST / 1e6} MB`)
      if (packedLeft < 0) throw new KehoachError('INPUT_TOO_LARGE', `its words take more than ${LARGEST_PACKED / 1e6} MB packed`)
      return true
    })
    const part = Object.hasOwn(files, path) ? files[path] : undefined
    return part === undefined ? null : decodePart(part)
  }
}

function unzip(bytes: Uint8Array, filter: (file: { name: string; size: number; originalSize: number }) => boolean): Record<string, Uint8Array> {
  try {
    return unzipSync(bytes, { filter })
  } catch (cause) {
    if (cause instanceof KehoachError) throw cause
    throw new KehoachError('UNREADABLE_FILE', 'this Word file (.docx) is damaged, not complete or encrypted', { cause })
  }
}

/** XML may be in UTF-16, which its byte order mark says. */
function decodePart(part: Uint8Array): string {
  const isUtf16 = (part[0] === 0xff && part[1] === 0xfe) || (part[0] === 0xfe && part[1] === 0xff)
  return new TextDecoder(isUtf16 ? (part[0] === 0xff ? 'utf-16le' : 'utf-16be') : 'utf-8').decode(part)
}

/** Paths of the parts that a part refers to, by the last word of their type: "styles", "numbering". */
function targetsOf(xml: string | null, folder: string): Map<string, string> {
  const targets = new Map<string, string>()
  if (xml !== null)
    readXml(xml, {
      open(name, { Type = '', Target = '', TargetMode }) {
        if (name !== 'Relationship' || TargetMode === 'External') return
        targets.set(Type.slice(Type.lastIndexOf('/') + 1), Target.startsWith('/') ? Target.slice(1) : `${folder}${Target}`)
      },
      close() {},
      text() {},
    })
  return targets
}
