// Text for a terminal: shortened to a width, made harmless, with or without ANSI colours.

export type Style = 'bold' | 'dim' | 'cyan' | 'red' | 'yellow'
export type Paint = (style: Style, text: string) => string

const CODES: Record<Style, readonly [on: number, off: number]> = { bold: [1, 22], dim: [2, 22], cyan: [36, 39], red: [31, 39], yellow: [33, 39] }

/** A function that colours a text, or one that leaves it as it is. */
export function colorize(on: boolean): Paint {
  return (style, text) => (on && text !== '' ? `\u001b[${CODES[style][0]}m${text}\u001b[${CODES[style][1]}m` : text)
}

/** The text on one line in at most `width` characters, the last one an ellipsis where something was cut off. */
export function fit(text: string, width: number): string {
  const line = plain(text)
  const room = Math.max(1, width)
  if (line.length <= room) return line
  const characters = [...line]
  return characters.length <= room
    ? line
    : `${characters
        .slice(0, room - 1)
        .join('')
        .trimEnd()}…`
}

/** On one line and without control characters: a document cannot send escape sequences to the terminal. */
export function plain(text: string): string {
  return text.replace(/[\s\p{Cc}\u2028\u2029]+/gu, ' ').trim()
}
