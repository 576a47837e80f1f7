// The form of a truth file as `npm run score` reads it; corpus/README.md says what its fields mean.
import type { Deadline, Metadata, Milestone } from '../../src/schema/plan.js'

export interface SectionTruth {
  line: number
  marker: string
  parent: number | null
  head: string
}

export type MilestoneTruth = Pick<Milestone, 'value' | 'max' | 'unit' | 'comparator' | 'change' | 'from' | 'to' | 'per'> & {
  line: number
  quote: string
  indicator: string
}

export interface QualitativeTruth {
  line: number
  quote: string
}

export interface AssignmentTruth {
  line: number
  agency: string
  role: 'lead' | 'coordinate'
  quote: string
}

export type DeadlineTruth = Pick<Deadline, 'kind' | 'start' | 'end' | 'rrule'> & { line: number; quote: string }

export interface ReferenceTruth {
  line: number
  type: string
  number: string | null
  date: string | null
  issuer: string | null
  title: string | null
}

/** The lists of a truth file with the form of their facts. */
export interface TruthLists {
  sections: SectionTruth[]
  milestones: MilestoneTruth[]
  qualitative: QualitativeTruth[]
  assignments: AssignmentTruth[]
  deadlines: DeadlineTruth[]
  references: ReferenceTruth[]
}

export const TRUTH_KINDS = ['sections', 'milestones', 'qualitative', 'assignments', 'deadlines', 'references'] as const
export type TruthKind = keyof TruthLists

/** One fact of a truth file with the list that it stands in. */
export type TruthEntry = { [K in TruthKind]: { kind: K; fact: TruthLists[K][number] } }[TruthKind]

export interface MetadataTruth {
  documentType: string | null
  number: string | null
  title: string | null
  issuer: string | null
  place: string | null
  issuedOn: string | null
  period: Metadata['period']
  signatory: Metadata['signatory']
  recipientsCount: number | null
}

/** First and last line, both inclusive. */
export type LineRange = [first: number, last: number]

export interface DocumentTruth extends TruthLists {
  doc: string
  wrapped: boolean
  ignore: LineRange[]
  metadata: MetadataTruth
}

/** Of tables alone: nothing outside `only` is scored. */
export interface TableTruth extends Pick<TruthLists, 'milestones' | 'assignments' | 'deadlines'> {
  doc: string
  wrapped: boolean
  only: LineRange[]
  rows: LineRange[]
}
