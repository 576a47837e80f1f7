// The form of a truth file: the facts of one document as a person read them, zod-checked. See corpus/README.md.
import * as z from 'zod'

const line = z.number().int().min(1).describe('Line of the source, from 1, on which the quoted words begin')
const range = z.tuple([line, line]).describe('First and last line, both inclusive')
const isoDate = z.string().regex(/^\d{4}-\d{2}-\d{2}$/)
const year = z.number().int().min(1900).max(2200)
const quote = z.string().min(1).describe('Words of the source, verbatim; line breaks and markup left out')

const sectionSchema = z.strictObject({
  line,
  marker: z.string().min(1),
  parent: line.nullable().describe('Line of the enclosing item'),
  head: z.string().describe('The first forty characters or so after the marker'),
})

const milestoneSchema = z.strictObject({
  line,
  value: z.number(),
  max: z.number().nullable(),
  unit: z.string(),
  comparator: z.enum(['=', '>=', '>', '<=', '<', '~']),
  change: z.enum(['level', 'increase', 'decrease']),
  from: year.nullable(),
  to: year.nullable(),
  per: z.enum(['year', 'quarter', 'month']).nullable(),
  quote,
  indicator: z.string(),
})

const qualitativeSchema = z.strictObject({ line, quote })

const assignmentSchema = z.strictObject({ line, agency: z.string().min(1), role: z.enum(['lead', 'coordinate']), quote })

const deadlineSchema = z.strictObject({
  line,
  quote,
  kind: z.enum(['due', 'period', 'recurring', 'ongoing']),
  start: isoDate.nullable(),
  end: isoDate.nullable(),
  rrule: z
    .string()
    .regex(/^FREQ=/)
    .nullable(),
})

const referenceSchema = z.strictObject({
  line,
  type: z.string().min(1),
  number: z.string().nullable(),
  date: isoDate.nullable(),
  issuer: z.string().nullable(),
  title: z.string().nullish(),
})

const metadataSchema = z.strictObject({
  documentType: z.string().nullable(),
  number: z.string().nullable(),
  title: z.string().nullable(),
  issuer: z.string().nullable(),
  place: z.string().nullable(),
  issuedOn: isoDate.nullable(),
  period: z.strictObject({ from: year.nullable(), to: year.nullable() }).nullable(),
  signatory: z
    .strictObject({ name: z.string().nullable(), position: z.string().nullable(), authority: z.enum(['TM.', 'KT.', 'TL.', 'Q.', 'TUQ.']).nullable() })
    .nullable(),
  recipientsCount: z.number().int().nullable(),
})

const head = { doc: z.string().describe('File name of the document'), wrapped: z.boolean().describe('Hard-wrapped: a paragraph runs over several lines') }
const lists = { milestones: z.array(milestoneSchema), assignments: z.array(assignmentSchema), deadlines: z.array(deadlineSchema) }

/** Truth of a whole document. */
const documentTruthSchema = z.strictObject({
  ...head,
  ignore: z.array(range).default([]).describe('Lines that nobody annotated'),
  metadata: metadataSchema,
  sections: z.array(sectionSchema),
  ...lists,
  qualitative: z.array(qualitativeSchema),
  references: z.array(referenceSchema),
})

/** Truth of a document's tables alone: nothing outside `only` is scored. */
const tableTruthSchema = z.strictObject({
  ...head,
  only: z.array(range).min(1).describe('The tables'),
  rows: z.array(range).describe('The rows of the tables; a fact stands on the first line of its row'),
  ...lists,
})

export const truthSchema = z.union([documentTruthSchema, tableTruthSchema])

export type DocumentTruth = z.infer<typeof documentTruthSchema>
export type TableTruth = z.infer<typeof tableTruthSchema>
export type Truth = z.infer<typeof truthSchema>

/** True where the truth is of tables alone. */
export function isTableTruth(truth: Truth): truth is TableTruth {
  return 'only' in truth
}

/** Reads a truth file's text; throws an error that names the file and the fields that are wrong. */
export function readTruth(json: string, path: string): Truth {
  const data: unknown = JSON.parse(json)
  const schema = typeof data === 'object' && data !== null && 'only' in data ? tableTruthSchema : documentTruthSchema
  const result = schema.safeParse(data)
  if (!result.success) throw new Error(`${path}: ${z.prettifyError(result.error)}`)
  return result.data
}
