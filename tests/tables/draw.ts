// Tables as text, one cell a line or with pipes, and the parts of a plan that the tests of tables look at.
import { type Deadline, type Milestone, type Plan, parsePlan, type Table } from '../../src/index.js'

export type Rows = readonly (readonly string[])[]

/** One cell a line between lone pipes, as web pages give tables: each row opens with a pipe of its own; '' is an empty cell. */
export const lonePipes = (rows: Rows): string => rows.map((row) => `|\n${row.map((cell) => (cell === '' ? '|\n' : `${cell}\n|\n`)).join('')}`).join('')

/** A Markdown table. */
export const pipes = (rows: Rows): string => {
  const [header, ...body] = rows.map((row) => `| ${row.join(' | ')} |`)
  return `${[header, `|${rows[0]!.map(() => '---|').join('')}`, ...body].join('\n')}\n`
}

/** A plan for five years whose second chapter holds the table. */
export const text = (table: string, title = 'Phát triển thủy sản giai đoạn 2026 - 2030'): string =>
  `KẾ HOẠCH\n${title}\n\nI. MỤC ĐÍCH\n\nNâng cao đời sống ngư dân.\n\nII. DANH MỤC\n\n${table}`

export const planOf = (table: string, title?: string): Plan => parsePlan(text(table, title))

/** The only table of a plan. */
export function tableOf(plan: Plan): Table {
  if (plan.tables.length !== 1) throw new Error(`${plan.tables.length} tables`)
  return plan.tables[0]!
}

export const cellsOf = (plan: Plan): string[][] => tableOf(plan).rows.map((row) => row.map((cell) => cell.text))

export const milestonesOf = (plan: Plan): Milestone[] => plan.targets.flatMap((target) => target.milestones)

/** "lead: A | B; coordinate: C", the sides without agencies left out, of each task. */
export const agenciesOf = (plan: Plan): string[] =>
  plan.tasks.map(({ lead, coordinators }) =>
    [`lead: ${lead.map(({ name }) => name).join(' | ')}`, `coordinate: ${coordinators.map(({ name }) => name).join(' | ')}`]
      .filter((side) => !side.endsWith(': '))
      .join('; '),
  )

export const timesOf = (deadlines: readonly Deadline[]): Pick<Deadline, 'kind' | 'start' | 'end' | 'rrule'>[] =>
  deadlines.map(({ kind, start, end, rrule }) => ({ kind, start, end, rrule }))
