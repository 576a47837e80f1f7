// Small plans and truths for tests: only what a test says is set, the rest is absent.
import type { Deadline, Milestone, Plan, Position, Reference, Section, Target, Task } from '../../src/index.js'
import type { DocumentTruth, TableTruth } from './truth.js'

/** A position that begins on the line; where it ends does not matter to the scorer. */
export function onLine(line: number): Position {
  return { start: { line, column: 1, offset: 0 }, end: { line, column: 2, offset: 1 } }
}

export function makePlan(parts: Partial<Omit<Plan, 'metadata'>> & { metadata?: Partial<Plan['metadata']> } = {}): Plan {
  return {
    schemaVersion: '1.0',
    source: { name: null, mediaType: 'text/plain', encoding: null, sha256: null, length: 0 },
    sections: [],
    targets: [],
    tasks: [],
    deadlines: [],
    references: [],
    agencies: [],
    tables: [],
    unclaimed: [],
    messages: [],
    ...parts,
    metadata: {
      documentType: null,
      number: null,
      title: null,
      issuer: null,
      place: null,
      issuedOn: null,
      period: null,
      signatory: null,
      recipients: [],
      attachedTo: null,
      ...parts.metadata,
    },
  }
}

export function makeSection(line: number, marker: string | null, children: Section[] = []): Section {
  return { id: String(line), marker, numbering: null, ordinal: null, heading: null, role: null, text: '', position: onLine(line), children }
}

export function makeMilestone(line: number, value: number, fields: Partial<Milestone> = {}): Milestone {
  return {
    value,
    max: null,
    unit: 'percent',
    unitText: null,
    comparator: '=',
    change: 'level',
    from: null,
    to: null,
    per: null,
    baseline: null,
    text: '',
    position: onLine(line),
    inherited: null,
    rule: 'test/rule',
    ...fields,
  }
}

export function makeTarget(line: number, milestones: Milestone[], fields: Partial<Target> = {}): Target {
  const kind = milestones.length > 0 ? 'quantitative' : 'qualitative'
  return {
    id: 't',
    sectionId: null,
    kind,
    statement: '',
    position: onLine(line),
    indicator: '',
    milestones,
    lead: [],
    coordinators: [],
    rule: 'test/rule',
    ...fields,
  }
}

export function makeTask(line: number, lead: string[], coordinators: string[] = []): Task {
  const mention = (name: string) => ({ name, agencyId: 'a', position: onLine(line), inherited: null })
  return {
    id: 'k',
    sectionId: null,
    text: '',
    position: onLine(line),
    lead: lead.map(mention),
    coordinators: coordinators.map(mention),
    mode: 'assigned',
    deadlineIds: [],
    product: null,
    rule: 'test/rule',
  }
}

export function makeDeadline(line: number, kind: Deadline['kind'], fields: Partial<Deadline> = {}): Deadline {
  return {
    id: 'd',
    sectionId: null,
    text: '',
    position: onLine(line),
    kind,
    bound: null,
    start: null,
    end: null,
    rrule: null,
    what: null,
    inherited: null,
    rule: 'test/rule',
    ...fields,
  }
}

export function makeReference(line: number, type: string, fields: Partial<Reference> = {}): Reference {
  return { type, number: null, date: null, issuer: null, title: null, key: '', text: '', position: onLine(line), rule: 'test/rule', ...fields }
}

export function makeTruth(parts: Partial<Omit<DocumentTruth, 'metadata'>> & { metadata?: Partial<DocumentTruth['metadata']> } = {}): DocumentTruth {
  return {
    doc: 'source.txt',
    wrapped: false,
    ignore: [],
    sections: [],
    milestones: [],
    qualitative: [],
    assignments: [],
    deadlines: [],
    references: [],
    ...parts,
    metadata: {
      documentType: null,
      number: null,
      title: null,
      issuer: null,
      place: null,
      issuedOn: null,
      period: null,
      signatory: null,
      recipientsCount: null,
      ...parts.metadata,
    },
  }
}

export function makeTableTruth(parts: Partial<TableTruth> & Pick<TableTruth, 'only' | 'rows'>): TableTruth {
  return { doc: 'source.txt', wrapped: false, milestones: [], assignments: [], deadlines: [], ...parts }
}

type MilestoneTruth = DocumentTruth['milestones'][number]

export function milestoneTruth(line: number, value: number, fields: Partial<MilestoneTruth> = {}): MilestoneTruth {
  return { line, value, max: null, unit: 'percent', comparator: '=', change: 'level', from: null, to: null, per: null, quote: 'q', indicator: '', ...fields }
}
