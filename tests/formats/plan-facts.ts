// The sections and facts of a plan by their words alone, so that plans of one document in several formats compare.
import type { Plan, Section } from '../../src/index.js'
import { foldAgency, foldNumber, foldWords } from '../score/words.js'

export const KINDS = ['sections', 'milestones', 'qualitative', 'assignments', 'deadlines', 'references', 'tables', 'metadata'] as const
export type Kind = (typeof KINDS)[number]

/** Words of a section that name it among its like. */
const BEGINNING = 60

/** All facts of a plan, one string each. */
export function factsOf(plan: Plan): Record<Kind, string[]> {
  const named = [...plan.tasks, ...plan.targets].flatMap((node) => {
    const words = bare('text' in node ? node.text : node.statement)
    return (['lead', 'coordinators'] as const).flatMap((role) => node[role].map(({ name }) => keyOf(node.sectionId, words, role, foldAgency(name))))
  })
  const { metadata } = plan
  const fields = {
    documentType: metadata.documentType,
    number: foldNumber(metadata.number),
    title: foldWords(metadata.title),
    issuer: foldAgency(metadata.issuer?.name),
    place: foldWords(metadata.place),
    issuedOn: metadata.issuedOn,
    period: metadata.period && keyOf(metadata.period.from, metadata.period.to),
    signatory: metadata.signatory && keyOf(foldWords(metadata.signatory.name), foldWords(metadata.signatory.position), metadata.signatory.authority),
    recipients: String(metadata.recipients.length),
    attachedTo: metadata.attachedTo && foldNumber(metadata.attachedTo.number),
  }
  return {
    sections: sectionsOf(plan.sections),
    milestones: plan.targets.flatMap(({ sectionId, statement, indicator, milestones }) =>
      milestones.map((m) =>
        keyOf(sectionId, bare(statement), foldWords(indicator), m.value, m.max, m.unit, m.comparator, m.change, m.from, m.to, m.per, m.baseline?.value),
      ),
    ),
    qualitative: plan.targets.filter(({ kind }) => kind === 'qualitative').map(({ sectionId, statement }) => keyOf(sectionId, bare(statement))),
    assignments: named,
    deadlines: plan.deadlines.map((time) => keyOf(time.sectionId, bare(time.text), time.kind, time.bound, time.start, time.end, time.rrule)),
    references: plan.references.map(({ type, number, title, date, issuer }) =>
      keyOf(foldWords(type), foldNumber(number), foldWords(title), date, foldAgency(issuer)),
    ),
    tables: plan.tables.flatMap(({ header, rows }) => [rowKey('header', ...header), ...rows.map((row) => rowKey(...row.map(({ text }) => text)))]),
    metadata: Object.entries(fields).flatMap(([field, value]) => (value ? [keyOf(field, value)] : [])),
  }
}

/** Words of a statement, without the bars and tabs of the table in which it stands and its "as above". */
const bare = (text: string): string => foldWords(text.replace(/[|\s]+/gu, ' ').replace(/(?<= )(?:nt|")(?= |$)/gu, ''))

/** Cells of a row; a merged one once, and none that are empty behind the last. */
const rowKey = (...cells: string[]): string =>
  keyOf(...cells.map(foldWords).filter((cell, index, row) => cell === '' || cell !== row[index - 1])).replace(/\|+$/u, '')

const keyOf = (...fields: (string | number | null | undefined)[]): string => fields.map((field) => field ?? '').join('|')

const sectionsOf = (sections: readonly Section[]): string[] =>
  sections.flatMap(({ id, marker, heading, role, text, children }) => [
    keyOf(id, marker, role, foldWords(heading ?? text).slice(0, BEGINNING)),
    ...sectionsOf(children),
  ])

/** What two plans have in common, kind by kind. */
export interface Agreement {
  readonly kind: Kind
  readonly f1: number
  /** "-" a fact of the first plan only, "+" of the second only. */
  readonly differences: readonly string[]
}

export function compareFacts(wanted: Plan, found: Plan): Agreement[] {
  const [first, second] = [factsOf(wanted), factsOf(found)]
  return KINDS.flatMap((kind): Agreement[] => {
    const rest = [...second[kind]]
    const missed = first[kind].filter((fact) => {
      const at = rest.indexOf(fact)
      if (at >= 0) rest.splice(at, 1)
      return at < 0
    })
    const all = first[kind].length + second[kind].length
    if (all === 0) return []
    return [
      { kind, f1: (2 * (first[kind].length - missed.length)) / all, differences: [...missed.map((fact) => `- ${fact}`), ...rest.map((fact) => `+ ${fact}`)] },
    ]
  })
}
