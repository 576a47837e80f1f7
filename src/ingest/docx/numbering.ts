// Word's automatic numbering: which label stands before each paragraph (ECMA-376 part 1, 17.9).
import { formatNumber } from '../number-formats.js'
import { readXml, wholeNumber } from './xml.js'

/** One level of a list. */
export interface Level {
  start: number
  format: string
  /** "%1.%2." with the numbers of the levels; null for none. */
  text: string
  suffix: 'tab' | 'space' | 'nothing'
  /** The level at whose numbers this one begins anew, from 1; 0: never; null: at each higher one. */
  restartsAfter: number | null
  /** All numbers in it are Arabic. */
  isLegal: boolean
  /** The paragraph style that is of this level by itself. */
  style: string | null
}

/** Lists by their id, each with the abstract list whose numbers it counts. */
export interface Numbering {
  readonly lists: ReadonlyMap<string, { readonly abstract: string; readonly levels: readonly Level[]; readonly restarts: ReadonlyMap<number, number> }>
}

const LEVELS = 9

const newLevel = (): Level => ({ start: 1, format: 'decimal', text: '', suffix: 'tab', restartsAfter: null, isLegal: false, style: null })

/** Reads numbering.xml. */
export function readNumbering(xml: string | null): Numbering {
  const abstracts = new Map<string, Level[]>()
  const links = new Map<string, string>()
  const styleLists = new Map<string, string>()
  const lists = new Map<string, { abstract: string; levels: Level[]; restarts: Map<number, number> }>()
  if (xml === null) return { lists }
  let abstract: string | null = null
  let list: string | null = null
  let level: Level | null = null
  let at = 0
  /** Inside of what is meant for programs that do not know a newer format. */
  let fallback = 0
  readXml(xml, {
    open(name, { val = '', ...attributes }) {
      if (fallback > 0 || name === 'Fallback') fallback++
      else if (name === 'abstractNum') {
        abstract = attributes.abstractNumId ?? ''
        abstracts.set(abstract, Array.from({ length: LEVELS }, newLevel))
      } else if (name === 'num') {
        list = attributes.numId ?? ''
        lists.set(list, { abstract: '', levels: [], restarts: new Map() })
      } else if (name === 'abstractNumId' && list !== null) lists.get(list)!.abstract = val
      else if (name === 'numStyleLink' && abstract !== null) links.set(abstract, val)
      else if (name === 'styleLink' && abstract !== null) styleLists.set(val, abstract)
      else if (name === 'lvlOverride') at = wholeNumber(attributes.ilvl)
      else if (name === 'startOverride' && list !== null) lists.get(list)!.restarts.set(at, wholeNumber(val))
      else if (name === 'lvl') {
        at = wholeNumber(attributes.ilvl)
        level = newLevel()
        if (list !== null && at < LEVELS) lists.get(list)!.levels[at] = level
        else if (abstract !== null && at < LEVELS) abstracts.get(abstract)![at] = level
      } else if (level !== null) setLevel(level, name, val, attributes)
    },
    close(name) {
      if (fallback > 0) fallback--
      else if (name === 'lvl') level = null
      else if (name === 'abstractNum') abstract = null
      else if (name === 'num') list = null
    },
    text() {},
  })
  for (const one of lists.values()) {
    // a list that is a style's takes the levels of the list with that style
    const linked = styleLists.get(links.get(one.abstract) ?? '')
    one.abstract = linked ?? one.abstract
    const own = one.levels
    one.levels = (abstracts.get(one.abstract) ?? []).map((known, index) => own[index] ?? known)
  }
  return { lists }
}

function setLevel(level: Level, name: string, val: string, attributes: Readonly<Record<string, string>>): void {
  if (name === 'start') level.start = wholeNumber(val)
  else if (name === 'numFmt') level.format = attributes.format ?? val
  else if (name === 'lvlText') level.text = val
  else if (name === 'suff') level.suffix = val === 'space' || val === 'nothing' ? val : 'tab'
  else if (name === 'lvlRestart') level.restartsAfter = wholeNumber(val)
  else if (name === 'isLgl') level.isLegal = val !== '0' && val !== 'false'
  else if (name === 'pStyle') level.style = val
}

/** Counts through a document; one counter for all lists of an abstract list. */
export class NumberingCounter {
  private readonly counts = new Map<string, (number | undefined)[]>()
  private readonly begun = new Set<string>()

  constructor(private readonly numbering: Numbering) {}

  /** The level of a list that belongs to the first of some paragraph styles that has one; null for none. */
  levelOf(listId: string, styles: readonly string[]): number | null {
    const levels = this.numbering.lists.get(listId)?.levels ?? []
    for (const style of styles) {
      const at = levels.findIndex((level) => level.style === style)
      if (at >= 0) return at
    }
    return null
  }

  /** The label of the next paragraph of a list and level, with what separates it from the words; '' for none. */
  next(listId: string, at: number): string {
    const list = this.numbering.lists.get(listId)
    const level = list?.levels[at]
    if (!list || !level) return ''
    const counts = this.counts.get(list.abstract) ?? []
    this.counts.set(list.abstract, counts)
    const restart = list.restarts.get(at)
    const key = `${listId}/${at}`
    if (restart !== undefined && !this.begun.has(key)) counts[at] = restart
    else counts[at] = counts[at] === undefined ? (restart ?? level.start) : counts[at] + 1
    this.begun.add(key)
    for (let below = at + 1; below < list.levels.length; below++) {
      const after = list.levels[below]!.restartsAfter
      if (after !== 0 && (after === null || at < after)) counts[below] = undefined
    }
    if (level.format === 'none' && level.text === '') return ''
    const label = level.text.replace(/%([1-9])/gu, (_, digit: string) => {
      const of = Number(digit) - 1
      const other = list.levels[of]!
      return formatNumber(counts[of] ?? other.start, level.isLegal ? 'decimal' : other.format)
    })
    return label === '' ? '' : `${label}${level.suffix === 'nothing' ? '' : ' '}`
  }
}
