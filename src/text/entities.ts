// Character references that web pages leave in texts: "&nbsp;", "&amp;", "&#272;".

const REFERENCE = /&(?:(?<name>nbsp|amp|lt|gt|quot|apos|ndash|mdash|ldquo|rdquo|le|ge);|#(?<decimal>\d{2,6});|#x(?<hex>[\da-f]{2,5});)/iuy
const NAMED: Readonly<Record<string, string>> = {
  nbsp: ' ',
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  ndash: '–',
  mdash: '—',
  ldquo: '“',
  rdquo: '”',
  le: '≤',
  ge: '≥',
}

/** The character that a reference at an offset stands for, and the reference's length; null where there is none. */
export function referenceAt(source: string, at: number): { readonly character: string; readonly length: number } | null {
  REFERENCE.lastIndex = at
  const found = REFERENCE.exec(source)
  if (!found) return null
  const { name, decimal, hex } = found.groups!
  if (name !== undefined) return { character: NAMED[name.toLowerCase()]!, length: found[0].length }
  const code = decimal === undefined ? Number.parseInt(hex!, 16) : Number(decimal)
  // what lies outside of the plane, surrogates and control characters are left as they stand
  return code < 0x20 || code > 0xffff || (code >= 0xd800 && code <= 0xdfff) ? null : { character: String.fromCharCode(code), length: found[0].length }
}
