// How many pixels an image says it has, from its first bytes: before anything of it is unpacked.

const PNG = [0x89, 0x50, 0x4e, 0x47]

/** Size of a PNG or JPEG image in pixels; null where the file does not say. */
export function imageSize(bytes: Uint8Array): { readonly width: number; readonly height: number } | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (PNG.every((byte, at) => bytes[at] === byte)) return bytes.length < 24 ? null : { width: view.getUint32(16), height: view.getUint32(20) }
  // FF C0 length(2) precision(1) height(2) width(2); other segments are skipped by their length
  let at = 2
  while (at + 9 <= bytes.length) {
    if (bytes[at] !== 0xff) {
      at++
      continue
    }
    const kind = bytes[at + 1]!
    if (kind >= 0xc0 && kind <= 0xcf && kind !== 0xc4 && kind !== 0xc8 && kind !== 0xcc)
      return { width: view.getUint16(at + 7), height: view.getUint16(at + 5) }
    const isBare = kind === 0xff || kind === 0x01 || (kind >= 0xd0 && kind <= 0xd8)
    at += isBare ? (kind === 0xff ? 1 : 2) : 2 + view.getUint16(at + 2)
  }
  return null
}
