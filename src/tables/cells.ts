// Cells as blocks: what their words say of agencies, times and values.
import type { Grammar } from '../grammar.js'
import type { Block } from '../outline/tree.js'
import { readAgencyList } from '../resolve/agency-lists.js'
import { beginsName } from '../resolve/name-starts.js'
import type { LineIndex } from '../text/lines.js'
import { readNumber, withoutNoise } from '../text/numbers.js'
import { allMatches } from '../text/search.js'
import { makeView, type View } from '../text/view.js'
import type { Column, TableCell } from './columns.js'
import type { TableGrammar } from './table-grammar.js'

/** A block for a cell, so that the rules of prose run on it. */
export function cellBlock(table: Block, view: View): Block {
  return {
    index: table.index,
    view,
    contentStart: 0,
    firstLine: table.firstLine,
    lastLine: table.lastLine,
    start: view.map.start(0),
    end: view.map.end(view.text.length),
    zone: 'body',
    part: table.part,
    inAppendix: table.inAppendix,
    table: null,
    item: table.item,
    isItemText: false,
  }
}

/** Characters on each side of a break that tell whether it parts names. */
const AROUND_BREAK = 600

const BREAK = /<(?:br\s*\/?|\/p|\/li|\/div)>/giu

/** The lines that breaks make of a cell; a break before a small letter only wraps. */
export function linesOfCell(cell: TableCell, lines: LineIndex, grammar: Grammar): View[] {
  const views: View[] = []
  let from = cell.start
  const close = (to: number): void => {
    const view = makeView(lines, [[from, to]])
    if (view.text !== '') views.push(view)
  }
  for (const found of allMatches(BREAK, lines.text.slice(cell.start, cell.end))) {
    const next = cell.start + found.index + found[0].length
    if (!/^(?:\s|<[^<>]{0,80}>)*[-+•\p{Lu}]/u.test(lines.text.slice(next, next + 100))) continue
    const end = cell.start + found.index
    const before = makeView(lines, [[Math.max(from, end - AROUND_BREAK), end]]).key
    const behind = makeView(lines, [[next, Math.min(cell.end, next + AROUND_BREAK)]])
    // a break parts agencies only where a name begins and the one before is done
    const begins = beginsName(grammar.agencies, behind, /^[-+•\s]*/u.exec(behind.key)![0].length, behind.key.length)
    if (!begins || before.endsWith(',') || before.endsWith(` ${grammar.agencies.and}`)) continue
    close(end)
    from = next
  }
  close(cell.end)
  return views
}

/** A value cell. */
export interface CellValue {
  readonly value: number
  readonly max: number | null
  readonly unit: string
  readonly unitText: string | null
  readonly comparator: '=' | '>=' | '>' | '<=' | '<' | '~'
}

/** Reads a value cell; its unit comes from the cell, the unit column, or the words in parentheses of the name. */
export function readValue(view: View, unitWords: readonly (string | null)[], grammar: TableGrammar): CellValue | null {
  const found = grammar.valueCell.exec(view.key)
  if (!found?.groups) return null
  const { before, value, max, unit, after } = found.groups
  const comparator = grammar.comparators.find(([pattern]) => pattern.test(`${before ?? ''} ${after ?? ''}`))?.[1] ?? '='
  const written = unit?.trim() || null
  const named = [written, ...unitWords].flatMap((words) => (words === null ? [] : unitOf(words, grammar)))[0]
  const factor = named?.factor ?? 1
  const number = readNumber(value!)
  if (Number.isNaN(number)) return null
  return {
    value: withoutNoise(number * factor),
    max: max === undefined ? null : withoutNoise(readNumber(max) * factor),
    unit: named?.unit ?? 'count',
    unitText: written ?? unitWords.find((words) => words !== null) ?? null,
    comparator,
  }
}

function unitOf(words: string, grammar: TableGrammar): { unit: string; factor: number }[] {
  const key = words.toLowerCase().trim()
  const found = grammar.units.find(([pattern]) => pattern.test(key))
  return found ? [{ unit: found[1], factor: found[2] }] : []
}

/** The first piece of the cell is nothing but agencies. */
function isAgencyCell(view: View, grammar: Grammar): boolean {
  const start = /^(?:[-+•]\s*)?/u.exec(view.key)![0].length
  const stop = view.key.slice(start).search(/;|\.(?:\s|$)|\s[-+•]\s(?=\p{Lu})/u)
  const end = stop < 0 ? view.key.length : start + stop
  const list = readAgencyList(grammar.agencies, view, start, end, 'text')
  return list !== null && end - list.end < (end - start) * 0.4
}

/** How well a cell's words go with a kind of column; used to place the cells of rows with merged cells. */
export function fitOf(cell: TableCell, column: Column, grammar: Grammar): number {
  const { view } = cell
  if (!view) return 0
  const isNumber = grammar.tables.valueCell.test(view.key)
  if (column.kind === 'index') return /^\d{1,3}[.)]?$/u.test(view.key) || grammar.tables.groupNumber.test(view.key) ? 3 : -3
  if (column.kind === 'value' || column.kind === 'past') return isNumber ? 2 : -1
  if (column.kind === 'lead' || column.kind === 'coordinate') {
    return isAgencyCell(view, grammar) ? 2 : -2
  }
  if (column.kind === 'time') return grammar.tables.years.test(view.key) || view.key.search(grammar.deadlines.ongoing) >= 0 ? 2 : -3
  return isNumber ? -0.5 : 0.5
}
