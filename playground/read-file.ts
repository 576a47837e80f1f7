// Files as text, each reader loaded when a file needs it: Word, web pages, plain text in UTF-8 or UTF-16.
import type { Draft } from './messages.js'

/** A file that is not read here, with what can be done about it. */
class UnreadableFile extends Error {}

const USE_COMMAND = 'the command `kehoach report` reads more formats'

const begins = (bytes: Uint8Array, ...start: number[]): boolean => start.every((byte, index) => bytes[index] === byte)

export async function readFileBytes(name: string, bytes: Uint8Array): Promise<Draft> {
  // PK, a zip: of those that are dropped here, Word files
  if (begins(bytes, 0x50, 0x4b)) {
    const { readDocx } = await import('../src/ingest/docx/index.js')
    return { name, text: readDocx(bytes, { name }).text, mediaType: 'text/plain' }
  }
  // %PDF
  if (begins(bytes, 0x25, 0x50, 0x44, 0x46)) throw new UnreadableFile(`${name}: PDF is not read in the browser; ${USE_COMMAND}`)
  const text = decode(name, bytes)
  if (/\.html?$/i.test(name) || /^\s*<(?:!doctype html|html)[\s>]/i.test(text)) {
    const { readHtml } = await import('../src/ingest/html/index.js')
    return { name, text: readHtml(text), mediaType: 'text/plain' }
  }
  return { name, text, mediaType: /\.(?:md|markdown)$/i.test(name) ? 'text/markdown' : 'text/plain' }
}

function decode(name: string, bytes: Uint8Array): string {
  const encoding = begins(bytes, 0xff, 0xfe) ? 'utf-16le' : begins(bytes, 0xfe, 0xff) ? 'utf-16be' : 'utf-8'
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes)
    if (!text.includes('\0')) return text
  } catch {
    // Said below, as for other files that are no text.
  }
  throw new UnreadableFile(`${name}: this is no text in UTF-8 or UTF-16; ${USE_COMMAND}`)
}
