// Markers of items that were recognised badly, put right where the numbering says what they were: "u" before "III." is "II.".
import { LETTER_ORDER } from '../../../grammars/numbering/styles.js'
import { withoutEnd } from '../../text/trim.js'
import type { FlowItem, FlowLine } from '../pdf/flow.js'
import type { Word } from '../pdf/lines.js'
import { INDENT, type Measures, measure } from '../pdf/measures.js'
import { looksLikeDigits, looksLikeLetter, looksRoman } from './looks-like.js'
import { separateMarker } from './separate-marker.js'

const ROMANS = ['', 'I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII', 'XIII', 'XIV', 'XV', 'XVI', 'XVII', 'XVIII', 'XIX', 'XX']
const LETTERS = [...LETTER_ORDER]

/** How far the numbering has come: the last Roman number, the last Arabic one below it, the last decimal and letter below that. */
interface Place {
  roman: number
  arabic: number
  decimal: number
  letter: number
  bullet: boolean
}

interface Start {
  readonly item: FlowItem & { kind: 'line' }
  readonly line: FlowLine
  /** The first word without the sign behind it, that sign, and whether all behind it is in capitals. */
  readonly bare: string
  readonly sign: string
  readonly isTitle: boolean
}

/** The lines with their markers repaired; a repaired word says what it was. */
export function repairMarkers(items: readonly FlowItem[]): FlowItem[] {
  const separated = items.map((item): FlowItem => (isRecognized(item) ? { kind: 'line', line: separateMarker(item.line) } : item))
  const measures = measure(separated.flatMap((item) => (item.kind === 'line' ? [item.line] : [])))
  const starts = startsOf(separated, measures)
  const repaired = new Map<FlowItem, FlowItem>()
  const place: Place = { roman: 0, arabic: 0, decimal: 0, letter: 0, bullet: false }
  for (const [at, start] of starts.entries()) {
    const marker = markerOf(start, place, starts.slice(at + 1))
    if (marker === null || marker === start.bare + start.sign || !isRecognized(start.item)) continue
    const [first, ...others] = start.line.words
    repaired.set(start.item, { kind: 'line', line: { ...start.line, words: [{ ...first!, text: marker, was: first!.text }, ...others] } })
  }
  return separated.map((item) => repaired.get(item) ?? item)
}

/** Whether a line was recognised; what a text layer says stays. */
const isRecognized = (item: FlowItem): item is FlowItem & { kind: 'line' } =>
  item.kind === 'line' && !item.line.isNote && item.line.words[0]?.confidence !== undefined

/** The lines that may begin an item. */
function startsOf(items: readonly FlowItem[], measures: Measures): Start[] {
  return items.flatMap((item, at): Start[] => {
    if (item.kind !== 'line' || item.line.isNote || item.line.margins !== null || item.line.words.length < 2) return []
    const { line } = item
    const above = items[at - 1]
    const isBegun = above?.kind !== 'line' || begins(line, above.line, measures)
    const rest = line.words.slice(1)
    // behind a marker a sentence begins
    if (!isBegun || !/^["“‘(]?[\p{Lu}\p{N}]/u.test(rest[0]!.text)) return []
    const word = line.words[0]!.text
    const bare = withoutEnd(word, `.,:;)}]/’'"-`)
    const sign = word.slice(bare.length)
    return [{ item, line, bare, sign, isTitle: isTitle(rest) }]
  })
}

function begins(line: FlowLine, above: FlowLine, measures: Measures): boolean {
  const { left } = measures.marginsOf(line)
  const last = above.words[above.words.length - 1]!.text
  return line.left > left + INDENT * line.size || above.right < measures.marginsOf(above).right - 2 * above.size || /[.;:!?]$/u.test(last)
}

const isTitle = (words: readonly Word[]): boolean => {
  const text = words.map((word) => word.text).join('')
  const capitals = text.match(/\p{Lu}/gu)?.length ?? 0
  return capitals > 3 && capitals > 0.8 * (text.match(/\p{L}/gu)?.length ?? 0)
}

/** The marker of a line, and the numbering moved on by it; null where it is none. */
function markerOf(start: Start, place: Place, following: readonly Start[]): string | null {
  return romanOf(start, place, following) ?? decimalOf(start, place) ?? arabicOf(start, place, following) ?? letterOf(start, place) ?? bulletOf(start, place)
}

function romanOf(start: Start, place: Place, following: readonly Start[]): string | null {
  const { bare, sign, isTitle } = start
  const next = ROMANS[place.roman + 1]
  if (next === undefined) return null
  const literal = sign === '' ? -1 : ROMANS.indexOf(bare)
  const take = (number: number): string => {
    Object.assign(place, { roman: number, arabic: 0, decimal: 0, letter: 0, bullet: false })
    return `${ROMANS[number]}${/^[./)]/u.test(sign) ? sign[0] : '.'}`
  }
  if (literal === place.roman + 1) return take(literal)
  const later = following.find((one) => one.sign !== '' && ROMANS.indexOf(one.bare) > 0)
  const comes = later ? ROMANS.indexOf(later.bare) : 0
  // the same again: a stroke was lost, unless a new part begins
  if (literal > 0) return literal === place.roman && comes !== literal + 1 && looksRoman(bare, next) ? take(literal + 1) : take(literal)
  if (!looksRoman(bare, next)) return null
  // what may as well be a digit, or stands before no title, is one only where the number behind it follows
  const isExpected = comes === place.roman + 2
  if (/^\d/u.test(bare) ? isTitle && isExpected : isTitle || (sign !== '' && place.roman > 0 && isExpected)) return take(place.roman + 1)
  return null
}

// 1.2.   11.   1.L
function decimalOf({ bare, sign }: Start, place: Place): string | null {
  const literal = /^(\d{1,2})\.(\d{1,2})$/u.exec(bare)
  if (literal) {
    Object.assign(place, { arabic: Number(literal[1]), decimal: Number(literal[2]), letter: 0, bullet: false })
    return bare + sign
  }
  const expected = `${place.arabic}${place.decimal + 1}`
  const isNext = bare === String(place.arabic + 1)
  if (place.arabic === 0 || isNext || sign === '' || bare.length < 2 || !looksLikeDigits(bare.replace(/[.,]/gu, ''), expected)) return null
  // before the first of them only the second one shows that there are any
  if (place.decimal === 0 && !/[.,]/u.test(bare) && Number(bare) < 11) return null
  place.decimal++
  Object.assign(place, { letter: 0, bullet: false })
  return `${place.arabic}.${place.decimal}.`
}

function arabicOf({ bare, sign }: Start, place: Place, following: readonly Start[]): string | null {
  const next = String(place.arabic + 1)
  const isNumber = /^\d{1,2}$/u.test(bare) && /^[./)]/u.test(sign)
  // "4 Tổ chức" before "5."
  const isBare = bare === next && sign === '' && numberBehind(following) === place.arabic + 2
  const isNext = (sign !== '' && (looksLikeDigits(bare, next) || endsWith(bare, next))) || isBare
  if (!isNumber && !isNext) return null
  Object.assign(place, { arabic: isNext ? Number(next) : Number(bare), decimal: 0, letter: 0, bullet: false })
  return `${place.arabic}${/^[./)]/u.test(sign) ? sign : '.'}`
}

const numberBehind = (following: readonly Start[]): number =>
  Number(following.find(({ bare, sign }) => /^\d{1,2}$/u.test(bare) && /^[./)]/u.test(sign))?.bare ?? 0)

/** "W2" for "2": a speck was taken for a letter. */
const endsWith = (bare: string, marker: string): boolean => bare.endsWith(marker) && /^[^\d(]{1,2}$/u.test(bare.slice(0, -marker.length))

function letterOf({ bare, sign }: Start, place: Place): string | null {
  if (!/^[)}\].]/u.test(sign) || [...bare].length > 2) return null
  const next = LETTERS[place.letter]
  if (bare === '' && !(sign === ')' && place.letter > 0)) return null
  const literal = LETTERS.indexOf(bare)
  if (next !== undefined && literal !== place.letter && literal !== 0 && (bare === '' || looksLikeLetter(bare, next) || endsWith(bare, next))) {
    place.letter++
    return `${next}${sign.startsWith('.') ? '.' : ')'}`
  }
  if (literal < 0) return null
  place.letter = literal + 1
  return bare + sign
}

/** A dash that was taken for another sign, where dashes stand around it. */
function bulletOf({ bare, sign }: Start, place: Place): string | null {
  const isDash = bare === '' && sign === '-'
  if (isDash || /^[–—+]$/u.test(bare)) {
    place.bullet = true
    return bare + sign
  }
  return place.bullet && sign === '' && /^[_~=¬·•]$/u.test(bare) ? '-' : null
}
