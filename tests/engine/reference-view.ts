// A view built one character after the other, with the source range of each character of it: the older and simple algorithm.
import { referenceAt } from '../../src/text/entities.js'

/** A character of the view and the source range [start, end) that it stands for, alone or with its neighbours. */
interface Shown {
  character: string
  start: number
  end: number
}

export interface ReferenceView {
  text: string
  /** Source offsets at which the words from each view offset begin, the view's end included. */
  starts: number[]
  /** Source offsets at which the words before each view offset end, the view's end included. */
  ends: number[]
}

type Range = readonly [number, number]

const MARK = /^[\u0300-\u036f]$/u
const SPACE = /^[\s\p{Zs}\p{Zl}\p{Zp}]$/u
const INVISIBLE = /^[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff]$/u
const TAG = /^<\/?(br|b|i|u|p|em|strong|span|div|sup|sub|font|a|td|tr|th|table|tbody|thead)(\s[^<>]{0,200})?\/?>/iu
const TAG_OF_A_LINE = /^<\/?(br|p|div|td|tr|th)/iu
const BAR_LETTERS: Readonly<Record<string, string>> = { Ð: 'Đ', Ɖ: 'Đ', ð: 'đ' }

/** White space of any kind and control characters. */
const isSpace = (character: string | undefined): boolean => character !== undefined && (character.charCodeAt(0) < 0x20 || SPACE.test(character))

/** The view of source ranges joined by one space each; `hidden` is not shown. */
export function referenceView(source: string, ranges: readonly Range[], hidden: readonly Range[] = []): ReferenceView {
  const shown: Shown[] = []
  const space = (start: number, end: number) => {
    if (shown.length > 0 && shown.at(-1)!.character !== ' ') shown.push({ character: ' ', start, end })
  }
  const words = (text: string, start: number, end: number) => {
    for (const character of text.split('')) shown.push({ character, start, end })
  }
  for (const [start, end] of ranges) {
    space(start, start)
    for (let at = start; at < end; ) at = showOne(source, at, [start, end], hidden, space, words)
  }
  if (shown.at(-1)?.character === ' ') shown.pop()
  const last = shown.at(-1)?.end ?? 0
  return {
    text: shown.map(({ character }) => character).join(''),
    starts: [...shown.map(({ start }) => start), last],
    ends: [shown[0]?.start ?? 0, ...shown.map(({ end }) => end)],
  }
}

type Show = (text: string, start: number, end: number) => void
type ShowSpace = (start: number, end: number) => void

/** Shows what stands at an offset and gives the offset behind it. */
function showOne(source: string, at: number, range: Range, hidden: readonly Range[], space: ShowSpace, words: Show): number {
  const [start, end] = range
  const character = source[at]!
  const reference = referenceAt(source, at)
  if (reference !== null) {
    const next = at + reference.length
    if (isSpace(reference.character)) space(at, next)
    else if (!INVISIBLE.test(reference.character)) words(reference.character, at, next)
    return next
  }
  let next = at + 1
  while (next < end && MARK.test(source[next]!)) next++
  if (next > at + 1 && !isSpace(character)) {
    showMarked(source, at, next, words)
    return next
  }
  next = at + 1
  if (isSpace(character)) {
    while (next < end && (isSpace(source[next]) || INVISIBLE.test(source[next]!))) next++
    space(at, next)
  } else if (INVISIBLE.test(character) || isMarkup(source, at, start, end) || hidden.some(([from, to]) => from <= at && at < to)) return next
  else {
    const tag = character === '<' ? TAG.exec(source.slice(at, end)) : null
    if (tag === null) words((BAR_LETTERS[character] ?? character).normalize('NFC'), at, next)
    else {
      next = at + tag[0].length
      if (TAG_OF_A_LINE.test(tag[0])) space(at, next)
    }
  }
  return next
}

/** A character with marks behind it: together where one composes with it, otherwise the character and then the marks. */
function showMarked(source: string, start: number, end: number, words: Show): void {
  const composed = source.slice(start, end).normalize('NFC')
  const own = composed.startsWith(source[start]!) ? 1 : 0
  if (own > 0) words(source[start]!, start, start + 1)
  if (composed.slice(own) !== source.slice(start + own, end)) words(composed.slice(own), start + own, end)
  else for (let at = start + own; at < end; at++) words(source[at]!, at, at + 1)
}

/** A backslash before a sign, the number signs of a heading, and stars but "(*)" and the one that opens a line as its bullet. */
function isMarkup(source: string, at: number, start: number, end: number): boolean {
  const before = source.slice(start, at)
  const after = source.slice(at + 1, end)
  switch (source[at]) {
    case '\\':
      return /^[!-/:-@[-`{-~]/u.test(after)
    case '#':
      return /^#{0,5}$/u.test(before) && /^#{0,5}\s/u.test(source.slice(at + 1, at + 8))
    case '*': {
      if (before.endsWith('\\')) return true
      if (source[at - 1] === '(' && source[at + 1] === ')') return false
      const isBullet = before.trim() === '' && isSpace(source[at + 1]) && (after.match(/\*/g) ?? []).length % 2 === 0
      return !isBullet
    }
    default:
      return false
  }
}
