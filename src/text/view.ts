// A view: a range of the source made readable and comparable, with the map back to source offsets.
import { withDecimalComma } from './decimals.js'
import { referenceAt } from './entities.js'
import { fold } from './fold.js'
import type { HiddenRange } from './lines.js'
import { type OffsetMap, RunMap, ShiftMap } from './offset-map.js'
import { isPlain } from './plain.js'

/** Readable words of one or more source ranges; `text` and `key` have the same length. */
export interface View {
  /** NFC, single spaces, wrapped lines joined, markup removed. */
  readonly text: string
  /** `text` folded for comparison (lower case, one tone placement, one dash, one quote). */
  readonly key: string
  readonly map: OffsetMap
}

/** A text and the markup in it that a format's reader found. */
export interface MarkedText {
  readonly text: string
  readonly hidden: readonly HiddenRange[]
  /** Decimals are written with a point. */
  readonly decimalPoint?: boolean
}

const COMBINING = /[\u0300-\u036f]/u
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters count as spaces
const SPACE = /[\s\u0000-\u001f\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]/u
const INVISIBLE = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff]/u
const ESCAPABLE = /[!-/:-@[-`{-~]/u
const HTML_TAG = /<\/?(?:br|b|i|u|p|em|strong|span|div|sup|sub|font|a|td|tr|th|table|tbody|thead)(?:\s[^<>]{0,200})?\/?>/iuy

/**
 * Makes the view of source ranges, joined by one space each; ranges are [start, end) in UTF-16 units and in order.
 *
 * @example makeView('**1. Phát triển\nkinh tế số**', [[0, 16], [17, 29]]).text // '1. Phát triển kinh tế số'
 */
export function makeView(marked: string | MarkedText, ranges: readonly (readonly [number, number])[]): View {
  const source = typeof marked === 'string' ? marked : marked.text
  const hidden = typeof marked === 'string' ? [] : marked.hidden
  const decimalPoint = typeof marked !== 'string' && marked.decimalPoint === true
  const only = ranges.length === 1 ? ranges[0]! : null
  if (only && isPlain(source, only[0], only[1]) && (hidden.length === 0 || hiddenIn(hidden, only[0], only[1]).length === 0))
    return new LazyView(source.slice(only[0], only[1]), new ShiftMap(only[0], only[1] - only[0]), decimalPoint)
  const map = new RunMap()
  let text = ''
  for (const [start, end] of ranges) {
    if (text !== '' && !text.endsWith(' ')) {
      map.change(text.length, start, start)
      text += ' '
    }
    const cuts = hidden.length === 0 ? [] : hiddenIn(hidden, start, end)
    if (cuts.length > 0 || !isPlain(source, start, end)) text = appendChanged(source, start, end, cuts, text, map)
    else if (end > start) {
      map.same(text.length, start, end)
      text += source.slice(start, end)
    }
  }
  if (text.endsWith(' ')) text = text.slice(0, -1)
  map.finish(text.length)
  return new LazyView(text, map, decimalPoint)
}

/** A view that folds its words when they are first compared. */
class LazyView implements View {
  private folded: string | null = null

  constructor(
    readonly text: string,
    readonly map: OffsetMap,
    private readonly decimalPoint: boolean,
  ) {}

  get key(): string {
    this.folded ??= this.decimalPoint ? withDecimalComma(fold(this.text)) : fold(this.text)
    return this.folded
  }
}

/** The hidden ranges that meet [start, end); they are sorted. */
function hiddenIn(hidden: readonly HiddenRange[], start: number, end: number): HiddenRange[] {
  let low = 0
  let high = hidden.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (hidden[middle]![1] <= start) low = middle + 1
    else high = middle
  }
  const found: HiddenRange[] = []
  for (let at = low; at < hidden.length && hidden[at]![0] < end; at++) found.push(hidden[at]!)
  return found
}

/** Appends a range character by character: composes marks, joins spaces, drops what cannot be seen and markup. */
function appendChanged(source: string, start: number, end: number, cuts: readonly HiddenRange[], before: string, map: RunMap): string {
  let text = before
  let at = start
  while (at < end) {
    const reference = source[at] === '&' ? referenceAt(source, at) : null
    const character = reference?.character ?? source[at]!
    let next = at + 1
    if (reference) {
      next = at + reference.length
      const shown = SPACE.test(character) ? ' ' : character
      if (shown !== ' ' || (text !== '' && !text.endsWith(' '))) {
        map.change(text.length, at, next)
        text += shown
      }
      at = next
      continue
    }
    while (next < end && COMBINING.test(source[next]!)) next++
    if (next > at + 1) {
      const composed = source.slice(at, next).normalize('NFC')
      map.change(text.length, at, next)
      text += composed
    } else if (SPACE.test(character)) {
      while (next < end && (SPACE.test(source[next]!) || INVISIBLE.test(source[next]!))) next++
      if (text !== '' && !text.endsWith(' ')) {
        map.change(text.length, at, next)
        text += ' '
      }
    } else if (INVISIBLE.test(character) || isMarkup(source, at, start, end) || cuts.some(([from, to]) => from <= at && at < to)) {
      // dropped
    } else if (character === '<' && tagEnd(source, at, end) > at) {
      next = tagEnd(source, at, end)
      if (text !== '' && !text.endsWith(' ') && /^<(?:br|p|div|t[drh])/iu.test(source.slice(at, at + 5))) {
        map.change(text.length, at, next)
        text += ' '
      }
    } else {
      next = at + 1
      const readable = character === 'Ð' || character === 'Ɖ' ? 'Đ' : character === 'ð' ? 'đ' : character
      const normal = readable.charCodeAt(0) > 0x7f ? readable.normalize('NFC') : readable
      if (normal.length === 1) map.same(text.length, at, next)
      else map.change(text.length, at, next)
      text += normal
    }
    at = next
  }
  return text
}

/** Emphasis stars and the backslash of an escape; a star that opens a line as a bullet and "(*)" stay. */
function isMarkup(source: string, at: number, start: number, end: number): boolean {
  const character = source[at]
  if (character === '\\') return at + 1 < end && ESCAPABLE.test(source[at + 1]!)
  if (character === '#') return /^#{0,5}$/u.test(source.slice(start, at)) && /^#{0,5}\s/u.test(source.slice(at + 1, at + 8))
  if (character !== '*') return false
  if (at > start && source[at - 1] === '\\') return true
  if (source[at - 1] === '(' && source[at + 1] === ')') return false
  const opensLine = source.slice(start, at).trim() === ''
  // "* Lúa nước" is a bullet, "* chú ý *" is emphasis: stars of emphasis come in pairs
  return !(opensLine && SPACE.test(source[at + 1] ?? 'x') && source.slice(at + 1, end).split('*').length % 2 === 1)
}

function tagEnd(source: string, at: number, end: number): number {
  HTML_TAG.lastIndex = at
  return HTML_TAG.test(source) && HTML_TAG.lastIndex <= end ? HTML_TAG.lastIndex : at
}
