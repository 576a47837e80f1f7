// The whole machine: text → view → paragraphs → zones → outline → facts → Plan.
import { createRegistry } from './assemble/agencies.js'
import { detach } from './assemble/detach.js'
import { assembleDeadlines, assembleTargets, assembleTasks, mentionsOfTasks } from './assemble/facts.js'
import { assembleMessages } from './assemble/messages.js'
import { assembleMetadata } from './assemble/metadata.js'
import { assembleReferences } from './assemble/references.js'
import { assembleSections } from './assemble/sections.js'
import { assembleTables } from './assemble/tables.js'
import { assembleTree, type PlanRoot } from './assemble/tree.js'
import { findUnclaimed } from './assemble/unclaimed.js'
import { GRAMMAR } from './defaults.js'
import { makePreparedReady } from './engine/ready.js'
import type { Span } from './engine/rule.js'
import { DEFAULT_LIMITS, type Limits } from './limits.js'
import type { Language } from './messages/catalogue.js'
import { readMarkers } from './outline/marker.js'
import { type Block, buildOutline, type Outline } from './outline/tree.js'
import { type BlockFacts, findFacts } from './resolve/block-facts.js'
import { findDeadlines } from './resolve/deadlines.js'
import { type LabelRow, readLabelRow } from './resolve/label-rows.js'
import { learnNames } from './resolve/learned-names.js'
import { readMetadata } from './resolve/metadata.js'
import { findTargets } from './resolve/targets.js'
import { findTasks } from './resolve/tasks.js'
import type { Plan, Section } from './schema/plan.js'
import { SCHEMA_VERSION } from './schema/version.js'
import type { SourceText } from './source-text.js'
import { splitParagraphs } from './split/paragraphs.js'
import { opensPart, type Zones, zoneParagraphs } from './split/zones.js'
import { findTableFacts } from './tables/table-facts.js'
import { indexLines, type LineIndex } from './text/lines.js'
import { makeView } from './text/view.js'

/** A plan and the unist tree of its source. */
export interface RunResult {
  plan: Plan
  /** The unist tree of the source, made on demand. */
  tree: () => PlanRoot
}

/** Zones in which citations are looked for; the letterhead's own number is none. */
const CITING = new Set<Block['zone']>(['title', 'basis', 'body', 'footnote'])

/** Blocks between two looks at the signal. */
const CHECK_EVERY = 64

/** Text with its lines, its zones and its outline. */
interface Outlined {
  readonly lines: LineIndex
  readonly zones: Zones
  readonly outline: Outline
}

/** The first half: what stands where, and which item it belongs to. */
export function readOutline(source: SourceText, limits: Limits, checkpoint: () => void): Outlined {
  // done once: only at the first document it is known that they are needed
  makePreparedReady()
  const grammar = GRAMMAR
  const lines = indexLines(
    source.text,
    source.regions.filter((region) => region.kind === 'markup').map(({ start, end }) => [start, end] as const),
    source,
  )
  const { paragraphs } = splitParagraphs(
    lines,
    (text) => readMarkers(grammar.numbering.styles, grammar.numbering.counting, text),
    (line) => opensPart(makeView(line, [[0, line.length]]), grammar.frame),
    (view) => grammar.frame.cites.test(view.key),
  )
  checkpoint()
  const zones = zoneParagraphs(paragraphs, grammar.frame)
  checkpoint()
  const outline = buildOutline(zones.paragraphs, lines, { costs: grammar.numbering.costs, roles: grammar.roles, maxDepth: limits.maxDepth })
  return { lines, zones, outline }
}

/** The section tree alone. */
export function runOutline(source: SourceText, limits: Limits = DEFAULT_LIMITS, checkpoint: () => void = () => {}): Section[] {
  const { lines, outline } = readOutline(source, limits, checkpoint)
  return detach(assembleSections(outline.roots, lines))
}

/** Parses one document; any text gives a Plan. */
export function run(source: SourceText, language: Language, limits: Limits = DEFAULT_LIMITS, checkpoint: () => void = () => {}): RunResult {
  const grammar = GRAMMAR
  // split, outline
  const { lines, zones, outline } = readOutline(source, limits, checkpoint)
  const metadata = readMetadata(zones, outline.blocks, lines, grammar)

  // find
  const facts = outline.blocks
    .filter((block) => CITING.has(block.zone))
    .map((block, index) => {
      if (index % CHECK_EVERY === 0) checkpoint()
      return findFacts(block, grammar)
    })
  const factsOf = byBlock(facts, facts)

  // resolve
  checkpoint()
  const documentYear = metadata.issuedOn === null ? null : Number(metadata.issuedOn.slice(0, 4))
  const targets = facts.map((found) => findTargets(found, factsOf, grammar, documentYear))
  const usedTimes = new Set(targets.flatMap((found) => [...found.usedTimes]))
  const { from, to } = metadata.period ?? { from: null, to: null }
  const context = { planYear: from === to ? to : null, planStart: from, issuedOn: metadata.issuedOn, usedTimes }
  const rows = facts.map(({ block }) => readLabelRow(block, grammar))
  const rowAt = byBlock(facts, rows)
  const rowOf = (block: Block): LabelRow | null => rowAt(block) ?? null
  const times = facts.map((found, index) => findDeadlines(found, rows[index]!, context, grammar))
  const tables = outline.blocks
    .filter((block) => block.zone === 'body' && block.table !== null)
    .map((block) => findTableFacts(block, lines, context, grammar, limits.maxTableCells))
  const drafts = {
    targets: byPlace([...targets, ...tables].flatMap((found) => found.targets)),
    tasks: byPlace([...findTasks(facts, { factsOf, rowOf }, grammar), ...tables.flatMap((found) => found.tasks)]),
    deadlines: byPlace([...times, ...tables].flatMap((found) => found.deadlines)),
  }

  // assemble
  checkpoint()
  const registry = createRegistry(grammar.directory, lines, metadata.issuedOn, learnNames(outline.blocks, grammar))
  const mentions = mentionsOfTasks(registry)
  const references = assembleReferences(facts, lines)
  const taskOf = new Map(drafts.tasks.map((task) => [task.block, task]))
  const deadlineIds = new Map<Block, string[]>()
  drafts.deadlines.forEach((deadline, index) => {
    const id = `deadline-${index + 1}`
    const known = deadlineIds.get(deadline.block)
    if (known) known.push(id)
    else deadlineIds.set(deadline.block, [id])
  })
  const used = new Set<Span>(targets.flatMap((found) => [...found.usedQuantities]))
  const plan: Plan = {
    schemaVersion: SCHEMA_VERSION,
    source: { name: source.name, mediaType: source.mediaType, encoding: source.encoding, sha256: source.sha256, length: source.text.length },
    metadata: assembleMetadata(metadata, references, registry, lines),
    sections: assembleSections(outline.roots, lines),
    targets: assembleTargets(drafts.targets, (block) => taskOf.get(block), mentions, lines),
    tasks: assembleTasks(drafts.tasks, (block) => deadlineIds.get(block) ?? [], mentions, lines),
    deadlines: assembleDeadlines(drafts.deadlines, lines),
    references,
    agencies: [],
    tables: assembleTables(tables, captions(outline.blocks), lines),
    unclaimed: facts.flatMap((found) => findUnclaimed(found, used, lines)),
    messages: [],
  }
  plan.agencies = registry.list()
  plan.messages = assembleMessages(plan, {
    notes: source.notes ?? [],
    items: outline.items,
    ambiguous: outline.ambiguous,
    tooDeep: outline.tooDeep,
    cutTables: tables.filter(({ table }) => table.isCut).map(({ block }) => block),
    limits,
    impossible: times.flatMap((found) => found.impossible),
    registry,
    agencyNames: grammar.directory.names,
    damagedEncoding: grammar.damagedEncoding,
    lines,
    language,
  })
  return { plan: detach(plan), tree: () => assembleTree(outline.blocks, lines) }
}

/** Looks up what is known of blocks, given in the order of their facts. */
function byBlock<T>(facts: readonly BlockFacts[], known: readonly T[]): (block: Block) => T | undefined {
  const byIndex: T[] = []
  for (const [at, { block }] of facts.entries()) byIndex[block.index] = known[at]!
  return (block) => byIndex[block.index]
}

/** Facts in the order of their blocks; those of one block stay as they were found. */
function byPlace<T extends { readonly block: Block }>(drafts: readonly T[]): T[] {
  return [...drafts].sort((a, b) => a.block.start - b.block.start)
}

/** The title lines right above each table. */
function captions(blocks: readonly Block[]): (table: Block) => string | null {
  const above = new Map(blocks.map((block, index) => [block, blocks[index - 1]]))
  return (table) => (above.get(table)?.zone === 'title' ? above.get(table)!.view.text : null)
}
