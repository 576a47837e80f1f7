// The beginning of a recognised line: specks before a marker taken away, and the marker parted from the word that touches it.
import type { FlowLine } from '../pdf/flow.js'
import type { Word } from '../pdf/lines.js'
import { isMarker } from '../pdf/markers.js'

// __2.   '-   ~I.
const SPECKS = /^[_'"‘’`´^~:;,.|¬°]+(?=[\p{L}\p{N}([-])/u
// I.MỤC   4.Ở   1.1.Tăng   a)Chủ   -Tổ   2/Mục
const TOUCHING = /^([IVX]{1,5}[./)]|\d{1,2}(?:\.\d{1,2}){0,3}[./)]|\p{Ll}[)]|[-–—+])(["“‘(]?\p{Lu}.*)$/u

export function separateMarker(line: FlowLine): FlowLine {
  const [first, second] = line.words
  if (first === undefined) return line
  const own = beginning(first)
  if (own !== null) return { ...line, words: [...own, ...line.words.slice(1)] }
  // a speck that stands alone before a marker
  const next = second !== undefined && !/[\p{L}\p{N}]/u.test(first.text) && !isMarker(first.text) ? (beginning(second) ?? [second]) : null
  return next !== null && isMarker(next[0]!.text) ? { ...line, words: [...next, ...line.words.slice(2)] } : line
}

/** A marker and what touched it; null where there is nothing to part. */
function beginning(word: Word): Word[] | null {
  const clean = word.text.replace(SPECKS, '')
  const [, marker, rest] = TOUCHING.exec(clean) ?? []
  if (marker !== undefined && rest !== undefined) {
    const middle = word.left + ((word.right - word.left) * marker.length) / clean.length
    return [
      { ...word, text: marker, right: middle },
      { ...word, text: rest, left: middle },
    ]
  }
  return clean !== word.text && isMarker(clean) ? [{ ...word, text: clean }] : null
}
