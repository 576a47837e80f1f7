// Facts of a table's rows: targets of indicator tables, tasks with agencies and times of task tables.

import type { Grammar } from '../grammar.js'
import { appendAll } from '../lists.js'
import type { Block } from '../outline/tree.js'
import { agenciesIn } from '../resolve/agency-lists.js'
import { findFacts } from '../resolve/block-facts.js'
import type { DeadlineContext, DraftDeadline } from '../resolve/deadline-drafts.js'
import { type DraftTarget, findTargets } from '../resolve/targets.js'
import { type DraftTask, type TaskAgency, taskAgency } from '../resolve/tasks.js'
import { timesOfAnswer } from '../resolve/time-answers.js'
import { NO_YEARS } from '../resolve/years.js'
import type { LineIndex } from '../text/lines.js'
import { makeView } from '../text/view.js'
import { tidy } from '../text/words.js'
import { cellBlock, fitOf, linesOfCell, readValue } from './cells.js'
import type { Column, TableCell } from './columns.js'
import { type BodyRow, type ReadTable, readTable } from './read-table.js'
import { settleColumns } from './settle-columns.js'

/** What a table gives. */
export interface TableFacts {
  readonly table: ReadTable
  readonly block: Block
  readonly targets: DraftTarget[]
  readonly tasks: DraftTask[]
  readonly deadlines: DraftDeadline[]
}

/** What a table must know of its plan. */
export interface TableContext extends DeadlineContext {
  /** First year of the plan. */
  readonly planStart: number | null
}

interface Years {
  readonly from: number | null
  readonly to: number | null
}

/** Reads a table block of the body and the facts of its rows; forms without content give none. */
export function findTableFacts(block: Block, lines: LineIndex, context: TableContext, grammar: Grammar, maxCells: number): TableFacts {
  const table = readTable(block.table!, lines, grammar.tables, maxCells, (cell, column) => fitOf(cell, column, grammar))
  const facts: TableFacts = { table, block, targets: [], tasks: [], deadlines: [] }
  const columns = table.columns && settleColumns(table.columns, table.rows, context.planStart, grammar)
  if (!columns) return facts
  const isOfCosts = columns.some((column) => grammar.tables.costs.test(column.header.toLowerCase()))
  let group: Years | null = null
  let parentName = ''
  for (const row of table.rows) {
    if (isForm(row, grammar)) continue
    const name = nameOf(row, columns)
    if (row.isGroup) {
      group = yearsIn(row, grammar) ?? group
      parentName = ''
      continue
    }
    const isPart = name !== null && grammar.tables.partName.test(name.toLowerCase())
    const ownName = name === null ? '' : tidy(name.replace(grammar.tables.partName, ''))
    if (!isPart) parentName = ownName
    const indicator = isPart ? [parentName, ownName].filter((words) => words !== '').join(': ') : ownName
    readRow(facts, row, columns, { indicator, group, isOfCosts, block, lines, context, grammar })
  }
  return facts
}

/** A row to be filled in: most of its cells are dots. */
function isForm(row: BodyRow, grammar: Grammar): boolean {
  const filled = row.cells.filter((cell) => cell.view !== null)
  return filled.filter((cell) => grammar.tables.blankCell.test(cell.view!.key)).length * 2 > filled.length
}

interface RowContext {
  readonly indicator: string
  readonly group: Years | null
  /** A table of costs: its numbers are money to be spent, not values to be reached. */
  readonly isOfCosts: boolean
  readonly block: Block
  readonly lines: LineIndex
  readonly context: DeadlineContext
  readonly grammar: Grammar
}

function readRow(facts: TableFacts, row: BodyRow, columns: readonly Column[], at: RowContext): void {
  const { block, grammar } = at
  const rowBlock = cellBlock(block, makeView(at.lines, [[row.start, row.end]]))
  const task: DraftTask = {
    block: rowBlock,
    words: at.indicator,
    lead: [],
    coordinators: [],
    isRequest: false,
    product: null,
    rule: 'tables/task-row',
    rows: [],
  }
  const proseTargets: DraftTarget[] = []
  let period: Years = { from: null, to: null }
  let per: Per = null
  columns.forEach((column, index) => {
    const cell = row.cells[index]
    if (!cell?.view) return
    const repeated = row.repeated.has(index)
    const own = cellBlock(block, cell.view)
    const named = () => linesOfCell(cell, at.lines, grammar).flatMap((view) => mentions(cellBlock(block, view), repeated, grammar))
    if (column.kind === 'lead') appendAll(task.lead, named())
    else if (column.kind === 'coordinate') appendAll(task.coordinators, named())
    else if (column.kind === 'time') {
      const times = timesOfAnswer(findFacts(own, grammar), 0, grammar.tables.completion.test(column.header.toLowerCase()), at.context, grammar)
      const placed = repeated ? times.map((time) => ({ ...time, block: rowBlock, start: 0, end: rowBlock.view.text.length })) : times
      appendAll(facts.deadlines, placed)
      task.rows.push(repeated ? rowBlock : own)
      period = periodOf(times)
      per = perOf(times)
    } else if (column.kind === 'value' && !at.isOfCosts) addValue(facts, row, columns, index, own, rowBlock, at)
    else if ((column.kind === 'product' || column.kind === 'name' || column.kind === 'text') && !repeated) {
      if (column.kind === 'product') task.product = cell.view.text
      // "250 ngư dân được cấp giấy chứng nhận": a product says what there will be, as a target does
      const read = column.kind === 'product' && own.item ? { ...own, item: { ...own.item, role: 'targets' } } : own
      const { targets } = findTargets(findFacts(read, grammar), () => undefined, grammar, null)
      appendAll(
        proseTargets,
        targets.filter((target) => target.kind === 'quantitative'),
      )
    }
  })
  const hasValues = columns.some((column) => column.kind === 'value')
  if (!hasValues && !at.isOfCosts)
    appendAll(
      facts.targets,
      proseTargets.map((target) => withPeriod(target, period, per)),
    )
  if (task.lead.length > 0 || task.coordinators.length > 0) facts.tasks.push(task)
}

function mentions(own: Block, repeated: boolean, grammar: Grammar): TaskAgency[] {
  const inheritedFrom = repeated ? (own.item?.id ?? null) : null
  return agenciesIn(own.view, 0, own.view.text.length, grammar).map((name) => taskAgency(name, own, inheritedFrom))
}

/** A value cell is one milestone of the row's indicator. */
function addValue(facts: TableFacts, row: BodyRow, columns: readonly Column[], index: number, own: Block, rowBlock: Block, at: RowContext): void {
  const column = columns[index]!
  const unitCell = columns.findIndex((other) => other.kind === 'unit')
  const inName = /\(([^()]{1,30})\)\s*$/u.exec(at.indicator)?.[1] ?? null
  const value = readValue(own.view, [unitCell >= 0 ? (row.cells[unitCell]?.view?.text ?? null) : null, inName], at.grammar.tables)
  if (!value || at.indicator === '') return
  const years = column.to !== null ? { from: column.from, to: column.to } : (at.group ?? { from: null, to: null })
  const end = own.view.text.length
  const { comparator, max, unit, unitText } = value
  // written out: copies of objects with further fields are slow to make
  const quantity = {
    type: 'quantity' as const,
    value: value.value,
    max,
    unit,
    unitText,
    comparator,
    change: null,
    per: null,
    baseline: null,
    strength: 'strong' as const,
    valueStart: 0,
    valueEnd: end,
  }
  const milestone = {
    start: 0,
    end,
    quantity,
    rule: 'tables/value-cell',
    years: { ...NO_YEARS, ...years, inherited: years.to === null ? null : (at.block.item?.id ?? 'title') },
    per: null,
    change: 'level' as const,
    baseline: null,
    block: own,
  }
  const last = facts.targets[facts.targets.length - 1]
  if (last?.statementBlock === rowBlock) last.milestones.push(milestone)
  else
    facts.targets.push({
      block: own,
      statementBlock: rowBlock,
      kind: 'quantitative',
      start: 0,
      end,
      indicator: at.indicator,
      milestones: [milestone],
      rule: 'tables/indicator-row',
    })
}

/** Promises in a row's words hold for the row's period where they name no year. */
function withPeriod(target: DraftTarget, period: Years, per: Per): DraftTarget {
  return {
    ...target,
    milestones: target.milestones.map((m) =>
      m.years.from === null && m.years.to === null && m.per === null ? { ...m, per, years: { ...NO_YEARS, ...period } } : m,
    ),
  }
}

type Per = DraftTarget['milestones'][number]['per']

/** "Hằng năm" in the time cell: what the row promises is promised for each year. */
function perOf(times: readonly DraftDeadline[]): Per {
  const rules: Readonly<Record<string, Per>> = { 'FREQ=YEARLY': 'year', 'FREQ=MONTHLY;INTERVAL=3': 'quarter', 'FREQ=MONTHLY': 'month' }
  return times.length === 1 ? (rules[times[0]!.rrule ?? ''] ?? null) : null
}

function periodOf(times: readonly DraftDeadline[]): Years {
  const due = times.find((time) => time.kind === 'due' && time.endsOn !== null)
  // "trước năm 2030" ends with 2029 and is said of 2030
  if (due) return { from: null, to: Number(due.endsOn!.slice(0, 4)) + (due.bound === 'before' && due.endsOn!.endsWith('-12-31') ? 1 : 0) }
  const first = times.find((time) => time.kind === 'period' && time.endsOn !== null)
  return first ? { from: first.startsOn === null ? null : Number(first.startsOn.slice(0, 4)), to: Number(first.endsOn!.slice(0, 4)) } : { from: null, to: null }
}

function nameOf(row: BodyRow, columns: readonly Column[]): string | null {
  const index = columns.findIndex((column) => column.kind === 'name')
  const cell: TableCell | undefined = index >= 0 ? row.cells[index] : row.cells.find((other, at) => other.view !== null && columns[at]?.kind === 'text')
  return cell?.view?.text ?? null
}

function yearsIn(row: BodyRow, grammar: Grammar): Years | null {
  for (const cell of row.cells) {
    const years = cell.view ? grammar.tables.years.exec(cell.view.key) : null
    if (years?.groups?.from)
      return years.groups.to === undefined ? { from: null, to: Number(years.groups.from) } : { from: Number(years.groups.from), to: Number(years.groups.to) }
  }
  return null
}
