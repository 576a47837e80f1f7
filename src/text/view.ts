// A view: a range of the source made readable and comparable, with the map back to source offsets.
import { withDecimalComma } from './decimals.js'
import { fold } from './fold.js'
import type { HiddenRange } from './lines.js'
import type { OffsetMap } from './offset-map.js'
import { isPlain } from './plain.js'
import { firstWhere } from './search.js'
import { ViewBuilder } from './view-builder.js'

/** Readable words of one or more source ranges; `text` and `key` have the same length. */
export interface View {
  /** NFC, single spaces, wrapped lines joined, markup removed. */
  readonly text: string
  /** `text` folded for comparison (lower case, one tone placement, one dash, one quote). */
  readonly key: string
  readonly map: OffsetMap
}

/** A text, the markup in it that a format's reader found, and its folded form. */
export interface MarkedText {
  readonly text: string
  readonly hidden: readonly HiddenRange[]
  /** The whole text folded; its stretches are folded words where they need no other work. */
  readonly folded?: string
  /** Decimals are written with a point. */
  readonly decimalPoint?: boolean
}

/**
 * Makes the view of source ranges, joined by one space each; ranges are [start, end) in UTF-16 units and in order.
 *
 * @example makeView('**1. Phát triển\nkinh tế số**', [[0, 16], [17, 29]]).text // '1. Phát triển kinh tế số'
 */
export function makeView(text: string | MarkedText, ranges: readonly (readonly [number, number])[]): View {
  const marked: MarkedText = typeof text === 'string' ? { text, hidden: [] } : text
  const { text: source, hidden } = marked
  if (ranges.length === 1) {
    const [start, end] = ranges[0]!
    if (isPlain(source, start, end) && (hidden.length === 0 || hiddenIn(hidden, start, end).length === 0)) return new PlainView(marked, start, end)
  }
  const builder = new ViewBuilder(source)
  for (const [start, end] of ranges) {
    builder.separate(start)
    const cuts = hidden.length === 0 ? [] : hiddenIn(hidden, start, end)
    if (cuts.length > 0 || !isPlain(source, start, end)) builder.appendChanged(start, end, cuts)
    else if (end > start) builder.appendPlain(start, end)
  }
  return new ChangedView(builder.finish(), marked.decimalPoint === true)
}

/** A view that equals one range of the source, and so is its own map. */
class PlainView implements View, OffsetMap {
  readonly text: string
  private folded: string | null = null

  constructor(
    private readonly marked: MarkedText,
    private readonly shift: number,
    end: number,
  ) {
    this.text = marked.text.slice(shift, end)
  }

  get map(): OffsetMap {
    return this
  }

  get key(): string {
    const { folded, decimalPoint } = this.marked
    this.folded ??= folded === undefined ? foldWords(this.text, decimalPoint === true) : folded.slice(this.shift, this.shift + this.text.length)
    return this.folded
  }

  start(view: number): number {
    return this.shift + Math.max(0, Math.min(view, this.text.length))
  }

  end(view: number): number {
    return this.start(view)
  }
}

/** A view with changes; its words are folded when they are first compared. */
class ChangedView implements View {
  readonly text: string
  readonly map: OffsetMap
  private folded: string | null = null

  constructor(
    { text, map }: { readonly text: string; readonly map: OffsetMap },
    private readonly decimalPoint: boolean,
  ) {
    this.text = text
    this.map = map
  }

  get key(): string {
    this.folded ??= foldWords(this.text, this.decimalPoint)
    return this.folded
  }
}

const foldWords = (text: string, decimalPoint: boolean): string => (decimalPoint ? withDecimalComma(fold(text)) : fold(text))

/** The hidden ranges that meet [start, end); they are sorted. */
function hiddenIn(hidden: readonly HiddenRange[], start: number, end: number): HiddenRange[] {
  const found: HiddenRange[] = []
  for (let at = firstWhere(hidden.length, (index) => hidden[index]![1] > start); at < hidden.length && hidden[at]![0] < end; at++) found.push(hidden[at]!)
  return found
}
