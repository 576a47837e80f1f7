// Reads truth files back: what they agree on with the plan is right, what the plan adds is wrong, what it lacks is missing.
import type { ReportDocument } from '../../src/report/pack.js'
import { fold } from '../../src/text/fold.js'
import { METADATA_FIELDS, type MetadataField } from '../model/metadata.js'
import type { Marks, MissingFact, Verdict } from './marks.js'
import { metadataOf } from './metadata-truth.js'
import { type DocumentTruth, type LineRange, type TableTruth, TRUTH_KINDS, type TruthEntry } from './truth-form.js'
import { metadataUnit, type Unit, unitsOf } from './units.js'

/** A file that is no truth file, with what is wrong about it. */
export class NoTruthError extends Error {}

/** A truth file as text, of a document or of its tables. */
export function readTruthFile(json: string): DocumentTruth | TableTruth {
  let data: Partial<DocumentTruth & TableTruth>
  try {
    data = JSON.parse(json) as typeof data
  } catch (cause) {
    throw new NoTruthError(cause instanceof Error ? cause.message : 'JSON')
  }
  const isList = (value: unknown): boolean => Array.isArray(value) && value.every((fact) => typeof (fact as { line?: unknown } | null)?.line === 'number')
  for (const list of ['milestones', 'assignments', 'deadlines'] as const) if (!isList(data?.[list])) throw new NoTruthError(list)
  if (data.only === undefined) for (const list of ['sections', 'qualitative', 'references'] as const) if (!isList(data[list])) throw new NoTruthError(list)
  if (data.only === undefined && typeof data.metadata !== 'object') throw new NoTruthError('metadata')
  return data as DocumentTruth | TableTruth
}

/** The marks with what a truth file says put in their place. A field of metadata that is null in the file says nothing about the plan's. */
export function marksFromTruth(report: ReportDocument, truth: DocumentTruth | TableTruth, before: Marks): Marks {
  const ofTables = 'only' in truth
  const isScored = ofTables ? within(truth.only) : (line: number) => !within(truth.ignore ?? [])(line)
  const blockOf = blocksOf(report.text, truth)
  const open = new Map<string, TruthEntry[]>()
  for (const entry of entriesOf(truth)) {
    const key = keyOf(entry, blockOf)
    open.set(key, [...(open.get(key) ?? []), entry])
  }
  const own = unitsOf(report).filter((unit) => (unit.tableRow !== null) === ofTables)
  const verdicts: Record<string, Verdict> = { ...before.verdicts }
  for (const unit of own) {
    delete verdicts[unit.id]
    if (!isScored(unit.entry.fact.line)) continue
    const found = takeFrom(open, unit, blockOf)
    verdicts[unit.id] = found ? 'right' : 'wrong'
  }
  const kept = before.missing.filter((fact) => ofTables !== within(ofTables ? truth.only : tablesOf(report))(fact.fact.line))
  const missing = [...kept, ...[...open.values()].flat()].map((entry, index): MissingFact => ({ ...entry, id: `missing-${index + 1}` }))
  if (ofTables) return { ...before, verdicts, missing }
  const corrections: Partial<Record<MetadataField, string>> = {}
  const said = metadataOf(report.plan)
  for (const field of METADATA_FIELDS) {
    const unit = metadataUnit(field)
    delete verdicts[unit]
    const wanted = truth.metadata[field]
    if (wanted == null && said[field] !== null) continue
    verdicts[unit] = wanted == null || sameField(wanted, said[field]) ? 'right' : 'wrong'
    if (verdicts[unit] === 'wrong') corrections[field] = fieldAsText(wanted)
  }
  return { verdicts, missing, corrections }
}

const within =
  (ranges: readonly LineRange[]) =>
  (line: number): boolean =>
    ranges.some(([first, last]) => first <= line && line <= last)

const tablesOf = ({ plan }: ReportDocument): LineRange[] => plan.tables.map(({ position }) => [position.start.line, position.end.line])

function entriesOf(truth: DocumentTruth | TableTruth): TruthEntry[] {
  return TRUTH_KINDS.flatMap((kind) =>
    (kind in truth ? ((truth as DocumentTruth)[kind] as TruthEntry['fact'][]) : []).map((fact) => ({ kind, fact }) as TruthEntry),
  )
}

/** An agency that a fact names twice is one assignment: it may be found again. */
function takeFrom(open: Map<string, TruthEntry[]>, unit: Unit, blockOf: (line: number) => number): boolean {
  const key = keyOf(unit.entry, blockOf)
  const left = open.get(key)
  if (left === undefined) return false
  if (unit.entry.kind === 'assignments') left.length = 0
  else if (left.length === 0) return false
  else left.shift()
  return true
}

/** Facts are compared as `npm run score` does: by their block and all of their fields but the quoted words. */
function keyOf({ kind, fact }: TruthEntry, blockOf: (line: number) => number): string {
  const { line, ...fields } = fact as unknown as Record<string, unknown> & { line: number }
  const left: string[] = []
  for (const name of Object.keys(fields).sort()) {
    if (name === 'quote' || name === 'indicator' || name === 'head' || (kind === 'references' && name === 'issuer')) continue
    const value = fields[name]
    left.push(`${name}:${value == null ? '' : typeof value === 'string' ? foldWords(value) : String(value)}`)
  }
  return [kind, kind === 'sections' ? line : blockOf(line), ...left.filter((part) => !part.endsWith(':'))].join('|')
}

function foldWords(words: string): string {
  return fold(words.normalize('NFC'))
    .replace(/\s*-\s*/g, '-')
    .replace(/\s+/g, ' ')
    .trim()
}

/** The first line of the paragraph or item in a wrapped text, of the row in a table, else the line itself. */
function blocksOf(text: string, truth: DocumentTruth | TableTruth): (line: number) => number {
  if ('only' in truth) return (line) => truth.rows.find(([first, last]) => first <= line && line <= last)?.[0] ?? line
  if (!truth.wrapped) return (line) => line
  const items = new Set(truth.sections.map(({ line }) => line))
  const blocks: number[] = []
  const lines = text.split('\n')
  lines.forEach((_, index) => {
    const starts = index === 0 || items.has(index + 1) || (lines[index - 1] ?? '').trim() === ''
    blocks.push(starts ? index + 1 : (blocks[index - 1] ?? 1))
  })
  return (line) => blocks[line - 1] ?? line
}

function sameField(wanted: unknown, said: unknown): boolean {
  const key = (value: unknown): string =>
    typeof value === 'object' && value !== null
      ? Object.entries(value)
          .sort(([a], [b]) => (a < b ? -1 : 1))
          .map(([, own]) => key(own))
          .join('|')
      : foldWords(String(value ?? ''))
  return key(wanted) === key(said)
}

function fieldAsText(value: unknown): string {
  if (typeof value !== 'object' || value === null) return String(value ?? '')
  if ('from' in value && 'to' in value) return `${String(value.from ?? '')}-${String(value.to ?? '')}`
  const { authority, position, name } = value as { authority: string | null; position: string | null; name: string | null }
  return [authority, position, name].filter(Boolean).join(' · ')
}
