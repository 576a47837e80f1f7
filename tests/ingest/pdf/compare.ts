// How much of one plan is found in another: sections and facts by what they say, wherever in the text they stand.
import type { Plan, Section } from '../../../src/index.js'
import { fold } from '../../../src/text/fold.js'

export interface Comparison {
  readonly f1: number
  /** Facts that only the first, and that only the second plan has. */
  readonly missed: readonly string[]
  readonly invented: readonly string[]
}

/** Compares a plan with what it should be; of facts all kinds, or those whose names are given. */
export function comparePlans(wanted: Plan, found: Plan, kinds?: readonly string[]): Comparison {
  const left = new Map<string, number>()
  const factsIn = (plan: Plan): string[] => factsOf(plan).filter((fact) => kinds === undefined || kinds.some((kind) => fact.startsWith(`${kind}|`)))
  for (const fact of factsIn(wanted)) left.set(fact, (left.get(fact) ?? 0) + 1)
  const all = factsIn(wanted).length
  const own = factsIn(found)
  const invented = own.filter((fact) => {
    const count = left.get(fact) ?? 0
    left.set(fact, count - 1)
    return count <= 0
  })
  const hits = own.length - invented.length
  const missed = [...left].flatMap(([fact, count]) => new Array<string>(Math.max(0, count)).fill(fact))
  return { f1: all + own.length === 0 ? 1 : (2 * hits) / (all + own.length), missed, invented }
}

const words = (text: string | null): string =>
  fold(
    (text ?? '')
      .normalize('NFC')
      .replace(/[*\s]+/gu, ' ')
      .trim(),
  ).toLowerCase()

/** Sections, facts and data of the document, one a line. */
function factsOf({ metadata, sections, targets, tasks, deadlines, references }: Plan): string[] {
  const named = [...tasks, ...targets]
  return [
    ...sections.flatMap(sectionFacts),
    ...targets.flatMap((target) =>
      target.milestones.length === 0
        ? [`qualitative|${target.sectionId}|${words(target.statement)}`]
        : target.milestones.map(
            (m) =>
              `milestone|${target.sectionId}|${words(target.indicator)}|${[m.value, m.max, m.unit, m.comparator, m.change, m.from, m.to, m.per].join('|')}`,
          ),
    ),
    ...named.flatMap(({ sectionId, lead, coordinators }) => [
      ...lead.map(({ name }) => `lead|${sectionId}|${words(name)}`),
      ...coordinators.map(({ name }) => `coordinate|${sectionId}|${words(name)}`),
    ]),
    ...deadlines.map(({ kind, start, end, rrule }) => `deadline|${[kind, start, end, rrule].join('|')}`),
    ...references.map(({ type, number, title, date }) => `reference|${words(type)}|${words(number ?? title)}|${date}`),
    ...Object.entries({
      type: metadata.documentType,
      number: metadata.number,
      title: metadata.title,
      issuer: metadata.issuer?.name ?? null,
      place: metadata.place,
      issuedOn: metadata.issuedOn,
      period: JSON.stringify(metadata.period),
      signatory: metadata.signatory?.name ?? null,
      recipients: String(metadata.recipients.length),
    }).map(([field, value]) => `metadata|${field}|${words(value)}`),
  ]
}

const sectionFacts = (section: Section): string[] => [
  `section|${section.id}|${section.marker}|${words(section.heading ?? section.text).slice(0, 40)}`,
  ...section.children.flatMap(sectionFacts),
]
