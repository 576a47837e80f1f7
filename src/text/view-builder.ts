// Builds the text of a view: composes marks, joins spaces, drops what cannot be seen and markup, and notes each change.
import { referenceAt } from './entities.js'
import type { HiddenRange } from './lines.js'
import { type OffsetMap, RunMap } from './offset-map.js'
import { isPlainAt } from './plain.js'

/** A combining mark of Latin stands at an offset; false outside of the text. */
const isCombiningAt = (source: string, at: number): boolean => source.charCodeAt(at) >= 0x300 && source.charCodeAt(at) < 0x370
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters count as spaces
const SPACE = /[\s\u0000-\u001f\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]/u
const INVISIBLE = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff]/u
const ESCAPABLE = /[!-/:-@[-`{-~]/u
const HTML_TAG = /<\/?(?:br|b|i|u|p|em|strong|span|div|sup|sub|font|a|td|tr|th|table|tbody|thead)(?:\s[^<>]{0,200})?\/?>/iuy
const BREAKING_TAG = /^<\/?(?:br|p|div|t[drh])/iu

const isSpace = (character: string): boolean => character === ' ' || ((character < '!' || character > '~') && SPACE.test(character))

/** Takes the ranges of a view in order; linear in their length. */
export class ViewBuilder {
  private readonly parts: string[] = []
  private readonly map = new RunMap()
  private length = 0
  private endsWithSpace = false

  constructor(private readonly source: string) {}

  /** A space between two ranges, as a wrapped line has it. */
  separate(at: number): void {
    if (this.length > 0) this.space(at, at)
  }

  /** A range that is shown as it stands. */
  appendPlain(start: number, end: number): void {
    this.map.same(this.length, start, end)
    this.push(this.source.slice(start, end))
  }

  /** A range in which something is composed, joined or dropped. */
  appendChanged(start: number, end: number, cuts: readonly HiddenRange[]): void {
    const { source } = this
    let opensLine = true
    let cut = 0
    for (let at = start; at < end; ) {
      while (cut < cuts.length && cuts[cut]![1] <= at) cut++
      const run = this.plainRun(at, Math.min(end, cuts[cut]?.[0] ?? end))
      if (run > at) {
        this.appendPlain(at, run)
        opensLine = false
        at = run
        continue
      }
      const isCut = cut < cuts.length && cuts[cut]![0] <= at
      const next = this.appendOne(at, start, end, isCut, opensLine)
      opensLine &&= source.slice(at, next).trim() === ''
      at = next
    }
  }

  finish(): { text: string; map: OffsetMap } {
    const joined = this.parts.join('')
    const text = joined.endsWith(' ') ? joined.slice(0, -1) : joined
    this.map.finish(text.length)
    return { text, map: this.map }
  }

  /** End of the letters, signs and single spaces from an offset that need no work; a letter before a combining mark does. */
  private plainRun(at: number, end: number): number {
    const { source } = this
    let run = at
    while (run < end && (isPlainAt(source, run) || (run > at && source.charCodeAt(run) === 0x20 && run + 1 < end && isPlainAt(source, run + 1)))) run++
    return run > at && isCombiningAt(source, run) ? run - 1 : run
  }

  /** Appends what stands at an offset and gives the offset behind it. */
  private appendOne(at: number, start: number, end: number, isCut: boolean, opensLine: boolean): number {
    const { source } = this
    const reference = source[at] === '&' ? referenceAt(source, at) : null
    if (reference) {
      const next = at + reference.length
      if (isSpace(reference.character)) this.space(at, next)
      else if (!INVISIBLE.test(reference.character)) this.change(reference.character, at, next)
      return next
    }
    const character = source[at]!
    let next = at + 1
    while (next < end && isCombiningAt(source, next)) next++
    if (next > at + 1 && !isSpace(character)) {
      this.compose(at, next)
      return next
    }
    next = at + 1
    if (isSpace(character)) {
      while (next < end && (isSpace(source[next]!) || INVISIBLE.test(source[next]!))) next++
      this.space(at, next)
      return next
    }
    if (INVISIBLE.test(character) || isMarkup(source, at, start, end, opensLine) || isCut) return next
    const tag = character === '<' ? tagEnd(source, at, end) : at
    if (tag > at) {
      if (BREAKING_TAG.test(source.slice(at, at + 5))) this.space(at, tag)
      return tag
    }
    const readable = character === 'Ð' || character === 'Ɖ' ? 'Đ' : character === 'ð' ? 'đ' : character
    const normal = readable.charCodeAt(0) > 0x7f ? readable.normalize('NFC') : readable
    if (normal.length === 1) {
      this.map.same(this.length, at, next)
      this.push(normal)
    } else this.change(normal, at, next)
    return next
  }

  /** A character and the marks behind it. Marks that compose with nothing, as behind "1.", leave it a character of its own, which a fact may end with. */
  private compose(start: number, end: number): void {
    const marked = this.source.slice(start, end)
    const composed = marked.normalize('NFC')
    const own = composed[0] === marked[0] ? start + 1 : start
    if (own > start) this.appendPlain(start, own)
    const marks = composed.slice(own - start)
    if (marks === marked.slice(own - start)) this.appendPlain(own, end)
    else this.change(marks, own, end)
  }

  /** One space for what stands between two offsets; none at the start and none behind another. */
  private space(start: number, end: number): void {
    if (this.length > 0 && !this.endsWithSpace) this.change(' ', start, end)
  }

  private change(words: string, start: number, end: number): void {
    this.map.change(this.length, start, end)
    this.push(words)
  }

  private push(words: string): void {
    if (words === '') return
    this.parts.push(words)
    this.length += words.length
    this.endsWithSpace = words.endsWith(' ')
  }
}

/** Emphasis stars and the backslash of an escape; a star that opens a line as a bullet and "(*)" stay. */
function isMarkup(source: string, at: number, start: number, end: number, opensLine: boolean): boolean {
  const character = source[at]
  if (character === '\\') return at + 1 < end && ESCAPABLE.test(source[at + 1]!)
  if (character === '#') return at - start < 6 && /^#{0,5}$/u.test(source.slice(start, at)) && /^#{0,5}\s/u.test(source.slice(at + 1, at + 8))
  if (character !== '*') return false
  if (at > start && source[at - 1] === '\\') return true
  if (source[at - 1] === '(' && source[at + 1] === ')') return false
  // "* Lúa nước" is a bullet, "* chú ý *" is emphasis: stars of emphasis come in pairs
  return !(opensLine && isSpace(source[at + 1] ?? 'x') && source.slice(at + 1, end).split('*').length % 2 === 1)
}

function tagEnd(source: string, at: number, end: number): number {
  HTML_TAG.lastIndex = at
  return HTML_TAG.test(source) && HTML_TAG.lastIndex <= end ? HTML_TAG.lastIndex : at
}
