// A draft in the fragment of an address: it is packed into the link itself, and browsers send no fragment to any server.
import type { Draft } from './messages.js'

/** A link that unpacks to more is refused: a few bytes can stand for gigabytes. */
const MAX_UNPACKED = 8_000_000

/** '#d=…' for the end of an address. */
export async function toFragment({ name, text, mediaType }: Draft): Promise<string> {
  const bytes = new TextEncoder().encode(JSON.stringify([name, mediaType, text]))
  const packed = new Uint8Array(await new Response(new Blob([bytes]).stream().pipeThrough(new CompressionStream('deflate-raw'))).arrayBuffer())
  let binary = ''
  for (const byte of packed) binary += String.fromCharCode(byte)
  return `#d=${btoa(binary).replace(/\+/g, '-').replace(/\//g, '_').replace(/=+$/, '')}`
}

/** The draft of an address; null where its fragment holds none. */
export async function fromFragment(fragment: string): Promise<Draft | null> {
  if (!fragment.startsWith('#d=')) return null
  try {
    const binary = atob(fragment.slice(3).replace(/-/g, '+').replace(/_/g, '/'))
    const packed = Uint8Array.from(binary, (character) => character.charCodeAt(0))
    const [name, mediaType, text] = JSON.parse(await unpack(packed)) as unknown[]
    if (typeof name !== 'string' || typeof mediaType !== 'string' || typeof text !== 'string') return null
    return { name, mediaType, text }
  } catch {
    return null
  }
}

async function unpack(packed: Uint8Array<ArrayBuffer>): Promise<string> {
  const reader = new Blob([packed]).stream().pipeThrough(new DecompressionStream('deflate-raw')).getReader()
  const decoder = new TextDecoder()
  let text = ''
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    text += decoder.decode(part.value, { stream: true })
    if (text.length > MAX_UNPACKED) throw new Error('the link unpacks to too much')
  }
  return text + decoder.decode()
}
