// What holds for every plan and its tree, whatever the text: functions that give the offences.
import type { PlanLeaf, PlanRoot, PlanSection } from '../../src/assemble/tree.js'
import type { Plan, Position, Reference, Section } from '../../src/index.js'
import { markdownRegions } from '../../src/ingest/markdown.js'
import type { RunResult } from '../../src/pipeline.js'
import { planSchema } from '../../src/schema/index.js'
import { indexLines, type LineIndex, lineAt, pointAt } from '../../src/text/lines.js'
import { makeView } from '../../src/text/view.js'
import { tidy } from '../../src/text/words.js'

type PlanLaw = (text: string, result: RunResult) => string[]

/** Each law gives the offences of a result against it. */
export const PLAN_LAWS: Readonly<Record<string, PlanLaw>> = {
  'the plan fits its schema': (_, { plan }) => schemaOffences(plan),
  'lines and columns agree with offsets': (text, { plan }) => pointOffences(plan, indexLines(text)),
  'words stand at their positions': (text, { plan }) => wordOffences(plan, indexLines(text, markupOf(text, plan))),
  'words have no space at their ends': (_, { plan }) => spaceOffences(plan),
  'the leaves of the tree tile the source': (text, { tree }) => tilingOffences(tree(), text),
  'ids are unique and known': (_, { plan }) => idOffences(plan),
}

function schemaOffences(plan: Plan): string[] {
  const { error } = planSchema.safeParse(plan)
  return error ? error.issues.map((issue) => `schema: ${issue.path.join('.')}: ${issue.message}`) : []
}

/** Every position lies in the text and its lines and columns agree with its offsets. */
function pointOffences(plan: Plan, lines: LineIndex): string[] {
  return [...positions(plan)].flatMap(({ start, end }) => {
    if (start.offset > end.offset || end.offset > lines.text.length) return [`position: ${start.offset}-${end.offset}`]
    return [start, end].flatMap((point) => {
      const { line, column } = pointAt(lines, point.offset)
      return line === point.line && column === point.column ? [] : [`point: ${point.line}:${point.column} is ${line}:${column}`]
    })
  })
}

function* positions(value: unknown): Generator<Position, void, void> {
  if (value === null || typeof value !== 'object') return
  for (const [key, part] of Object.entries(value)) {
    if (key === 'position' && part !== null && typeof part === 'object') yield part as Position
    else yield* positions(part)
  }
}

/** The markup that a reader of the document's format knows and no view shows. */
function markupOf(text: string, { source }: Plan): (readonly [number, number])[] {
  if (source.mediaType !== 'text/markdown') return []
  return markdownRegions(text).flatMap(({ kind, start, end }) => (kind === 'markup' ? [[start, end] as const] : []))
}

/** The words of a position made readable as the parser does, line by line. */
function readable(lines: LineIndex, { start, end }: Position): string {
  const ranges: [number, number][] = []
  for (let line = lineAt(lines, start.offset); line < lines.starts.length && lines.starts[line]! <= end.offset; line++)
    ranges.push([Math.max(start.offset, lines.starts[line]!), Math.max(Math.min(end.offset, lines.ends[line]!), Math.max(start.offset, lines.starts[line]!))])
  return makeView({ text: lines.text, hidden: lines.hidden }, ranges).text
}

/** The same as one range: cells of HTML tables are read so, since a tag may go over a line end. */
const readableWhole = (lines: LineIndex, { start, end }: Position): string =>
  makeView({ text: lines.text, hidden: lines.hidden }, [[start.offset, end.offset]]).text

/** The stars of strong text that close right behind a position: without them those that open it look like a bullet. */
function readableWithStars(lines: LineIndex, position: Position): string {
  const stars = /^\s{0,9}\*{1,3}/u.exec(lines.text.slice(position.end.offset, position.end.offset + 12))?.[0].length ?? 0
  return makeView({ text: lines.text, hidden: lines.hidden }, [[position.start.offset, position.end.offset + stars]]).text
}

/** Heading marks are left out at the start of a line only, and a position may begin at one inside of a line. */
const withoutHashes = (words: string): string => words.replace(/^#{1,6}(?:\s+|$)/u, '')

/** Words of an office and a head at most: "Phó Giám đốc Sở". */
const LONGEST_HEAD = 4

/** A name is as written, or with the head that its list says once: "Nội vụ" of "các Sở: Nội vụ, Y tế" is "Sở Nội vụ", behind "Giám đốc" its director. */
const namesAgency = (source: string, name: string): boolean => {
  const words = tidy(source)
  return words === name || (name.endsWith(` ${words}`) && name.split(' ').length - words.split(' ').length <= LONGEST_HEAD)
}

/** Every text field is the words of its position. */
function wordOffences(plan: Plan, lines: LineIndex): string[] {
  const found: string[] = []
  const same = (kind: string, words: string, position: Position, at: (source: string, words: string) => boolean = (source, said) => source === said) => {
    const source = readable(lines, position)
    const fits = (read: string) => at(read, words) || at(read, withoutHashes(words))
    if (!fits(source) && !fits(readableWhole(lines, position)) && !fits(readableWithStars(lines, position)))
      found.push(`${kind}: «${words}» stands for «${source}»`)
  }
  const reference = ({ text, position }: Reference) => same('reference', text, position)
  for (const { statement, position, milestones, lead, coordinators } of plan.targets) {
    same('target', statement, position)
    for (const milestone of milestones) same('milestone', milestone.text, milestone.position)
    for (const mention of [...lead, ...coordinators]) same('agency', mention.name, mention.position, namesAgency)
  }
  for (const { text, position, lead, coordinators } of plan.tasks) {
    // the task of a table row stands for the row and says what its name cell says
    same('task', text, position, (source, words) => source.includes(words))
    for (const mention of [...lead, ...coordinators]) same('agency', mention.name, mention.position, namesAgency)
  }
  for (const { text, position } of plan.deadlines) same('deadline', text.trim(), position)
  for (const mention of plan.references) reference(mention)
  if (plan.metadata.attachedTo) reference(plan.metadata.attachedTo)
  for (const { text, position } of plan.unclaimed) same('unclaimed', text, position)
  for (const { text, position } of plan.metadata.recipients) same('recipient', text, position, (source, words) => tidy(source) === tidy(words))
  for (const { text, position } of plan.tables.flatMap(({ rows }) => rows.flat())) same('cell', text, position)
  for (const section of sectionsOf(plan.sections)) {
    same('marker', section.marker ?? '', section.position, (source, words) => source.startsWith(words))
    const source = `${readable(lines, section.position)}\n${readableWhole(lines, section.position)}`
    for (const part of [section.heading ?? '', ...section.text.split('\n')])
      if (!source.includes(withoutHashes(part))) found.push(`section ${section.id}: «${part}» is not in «${source}»`)
  }
  return found
}

function spaceOffences(plan: Plan): string[] {
  const nodes = [...plan.deadlines, ...plan.references, ...plan.tasks, ...plan.unclaimed, ...plan.targets.flatMap(({ milestones }) => milestones)]
  return nodes.filter(({ text }) => text !== text.trim()).map(({ text }) => `space: «${text}»`)
}

export function* sectionsOf(sections: readonly Section[]): Generator<Section, void, void> {
  for (const section of sections) {
    yield section
    yield* sectionsOf(section.children)
  }
}

/** The leaves cover the text from the first unit to the last, in order. */
function tilingOffences(tree: PlanRoot, text: string): string[] {
  const leaves = [...leavesOf(tree)]
  let at = 0
  for (const { position } of leaves) {
    if (position.start.offset !== at) return [`tiling: a leaf begins at ${position.start.offset} and not at ${at}`]
    at = position.end.offset
  }
  return at === text.length ? [] : [`tiling: the leaves end at ${at} of ${text.length}`]
}

function* leavesOf(node: PlanRoot | PlanSection | PlanLeaf): Generator<PlanLeaf, void, void> {
  if ('children' in node) for (const child of node.children) yield* leavesOf(child)
  else yield node
}

/** Ids are unique, and every id that a fact names is there. */
function idOffences(plan: Plan): string[] {
  const sections = [...sectionsOf(plan.sections)].map(({ id }) => id)
  const agencies = plan.agencies.map(({ id }) => id)
  const deadlines = plan.deadlines.map(({ id }) => id)
  const lists = [sections, agencies, deadlines, plan.targets.map(({ id }) => id), plan.tasks.map(({ id }) => id), plan.tables.map(({ id }) => id)]
  const twice = lists.flatMap((ids) => ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `id: ${id} twice`))
  const owners = [...plan.targets, ...plan.tasks, ...plan.deadlines, ...plan.tables].flatMap(({ sectionId }) => sectionId ?? [])
  const mentions = [...plan.targets, ...plan.tasks].flatMap(({ lead, coordinators }) => [...lead, ...coordinators])
  const missing = (known: readonly string[], used: readonly string[], what: string) => {
    const ids = new Set(known)
    return used.filter((id) => !ids.has(id)).map((id) => `${what}: ${id} is not there`)
  }
  return [
    ...twice,
    ...missing(sections, owners, 'section'),
    ...missing(
      agencies,
      mentions.map(({ agencyId }) => agencyId),
      'agency',
    ),
    ...missing(
      deadlines,
      plan.tasks.flatMap(({ deadlineIds }) => deadlineIds),
      'deadline',
    ),
    ...missing(
      [...sections, 'title'],
      mentions.flatMap(({ inherited }) => inherited?.from ?? []),
      'inherited from',
    ),
  ]
}
