// Characters that a reader cannot see, or that turn the order of others round, named so that a page can show them.

/** Controls but tab and line feed; what is invisible or turns the order round; separators of lines; halves of pairs. */
const INVISIBLE = /(?![\t\n])[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu

/** A run of words, or one character that is shown by its number. */
export type VisiblePart = { readonly text: string; readonly code: null } | { readonly text: string; readonly code: string }

/**
 * The parts of a text; most texts are one.
 *
 * @example visibleParts('a\u202eb') // [{text: 'a', code: null}, {text: '\u202e', code: 'U+202E'}, {text: 'b', code: null}]
 */
export function visibleParts(text: string): VisiblePart[] {
  const parts: VisiblePart[] = []
  let from = 0
  for (const { 0: character, index } of text.matchAll(INVISIBLE)) {
    if (index > from) parts.push({ text: text.slice(from, index), code: null })
    parts.push({ text: character, code: `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}` })
    from = index + character.length
  }
  if (from < text.length || parts.length === 0) parts.push({ text: text.slice(from), code: null })
  return parts
}
