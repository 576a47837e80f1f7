// Splits a Markdown text into small blocks that are parsed each by itself, since a Markdown parser's time grows faster than its input.

/** A range of whole lines; offsets in UTF-16 units, end exclusive, without the last line's ending. */
export interface Block {
  start: number
  end: number
}

/** Largest block in UTF-16 units: the worst input costs a parser the square of it. */
export const MAX_BLOCK_LENGTH = 4_000

/**
 * The blocks between blank lines, in order. A block over the limit is cut at line ends; a single line over it is a block of its own.
 *
 * @example
 * [...markdownBlocks('I. Mục tiêu\n\nII. Nhiệm vụ')] // [{start: 0, end: 11}, {start: 13, end: 25}]
 */
export function* markdownBlocks(text: string, limit: number = MAX_BLOCK_LENGTH): Generator<Block, void, void> {
  let open: Block | null = null
  for (const line of lines(text)) {
    const blank = isBlank(text, line)
    if (open && (blank || line.end - open.start > limit)) {
      yield open
      open = null
    }
    if (blank) continue
    if (open) open.end = line.end
    else open = { start: line.start, end: line.end }
  }
  if (open) yield open
}

/** The lines of a text without their endings (LF, CRLF or CR) and without a byte order mark. */
export function* lines(text: string): Generator<Block, void, void> {
  const ending = /\r\n?|\n/g
  let start = text.startsWith('\uFEFF') ? 1 : 0
  for (const match of text.matchAll(ending)) {
    yield { start, end: match.index }
    start = match.index + match[0].length
  }
  yield { start, end: text.length }
}

function isBlank(text: string, line: Block): boolean {
  for (let at = line.start; at < line.end; at++) {
    const code = text.charCodeAt(at)
    if (code !== 0x20 && code !== 0x09) return false
  }
  return true
}
