// The contract of a parsed plan as zod schemas: the TypeScript types and the published JSON Schema are derived from it.
import * as z from 'zod'
import { SCHEMA_VERSION } from './version.js'

export { SCHEMA_VERSION } from './version.js'

const isoDate = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/)
  .describe('ISO 8601 calendar date')
const year = z.number().int().describe('Year of the Gregorian calendar')

export const pointSchema = z
  .strictObject({
    line: z.number().int().min(1).describe('Line, from 1'),
    column: z.number().int().min(1).describe('Column in UTF-16 code units, from 1'),
    offset: z.number().int().min(0).describe('Offset in UTF-16 code units of the source as received, from 0'),
    page: z.number().int().min(1).optional().describe('Page, from 1; only there where the document has pages (PDF, scans)'),
  })
  .describe('A place in the source')

export const positionSchema = z
  .strictObject({
    start: pointSchema,
    end: pointSchema,
    cell: z
      .strictObject({
        table: z.number().int().min(1).describe('Table of the document, from 1; a letterhead set as a table counts'),
        row: z.number().int().min(1).describe('Row, from 1'),
        column: z.number().int().min(1).describe('First column that the cell covers, from 1'),
      })
      .optional()
      .describe('The cell that holds the words; only there in a table of a Word file'),
  })
  .describe('A unist Position; the end is exclusive: source.slice(start.offset, end.offset) is the words')

export const inheritedSchema = z
  .strictObject({ from: z.string().describe('Section id the value was taken from, or "title"') })
  .nullable()
  .describe('Where an inferred value was taken from; null where the words themselves say it')

const rule = z.string().describe("Name of the rule that found the fact, such as 'time/before-date'")

export const agencyMentionSchema = z
  .strictObject({
    name: z.string().describe('As written, expanded from its list'),
    agencyId: z.string().describe('Id of the agency in plan.agencies'),
    position: positionSchema,
    inherited: inheritedSchema,
  })
  .describe('An agency where a fact names it')

export const milestoneSchema = z.strictObject({
  value: z.number().describe('In base units: 10 tỷ đồng is 10000000000'),
  max: z.number().nullable().describe('Upper end of a range; null otherwise'),
  unit: z
    .string()
    .describe(
      "Canonical unit: 'percent', 'percentage-point', 'VND', 'USD', 'times', 'rank', 'point', 'hour', 'day', 'week', 'month-duration', 'year-duration', 'kg', 'ha', 'per-100' …, 'count'",
    ),
  unitText: z.string().nullable().describe("The unit as written: '%', 'cán bộ nữ', 'tỷ đồng'"),
  comparator: z.enum(['=', '>=', '>', '<=', '<', '~']),
  change: z.enum(['level', 'increase', 'decrease']).describe("'level': a level to reach; otherwise the value is the amount of change"),
  from: year.nullable(),
  to: year.nullable().describe('The year by which or in which the value holds'),
  per: z.enum(['year', 'quarter', 'month']).nullable(),
  baseline: z.strictObject({ value: z.number(), year: year.nullable() }).nullable().describe("The starting level: 'từ 25% năm 2020 lên 30%'"),
  text: z.string(),
  position: positionSchema,
  inherited: inheritedSchema.describe('Where the years were taken from'),
  rule,
})

export const targetSchema = z.strictObject({
  id: z.string(),
  sectionId: z.string().nullable().describe('Null for a closing paragraph that belongs to no section'),
  kind: z.enum(['quantitative', 'qualitative']),
  statement: z.string().describe('The sentence or clause that promises'),
  position: positionSchema,
  indicator: z.string().describe("What is measured, in the document's words"),
  milestones: z.array(milestoneSchema),
  lead: z.array(agencyMentionSchema),
  coordinators: z.array(agencyMentionSchema),
  rule,
})

export const taskSchema = z.strictObject({
  id: z.string(),
  sectionId: z.string().nullable(),
  text: z.string(),
  position: positionSchema,
  lead: z.array(agencyMentionSchema),
  coordinators: z.array(agencyMentionSchema),
  mode: z.enum(['assigned', 'requested']).describe("'assigned': Giao …; 'requested': Đề nghị …"),
  deadlineIds: z.array(z.string()),
  product: z.string().nullable(),
  rule,
})

export const deadlineSchema = z.strictObject({
  id: z.string(),
  sectionId: z.string().nullable(),
  text: z.string(),
  position: positionSchema,
  kind: z.enum(['due', 'period', 'recurring', 'ongoing']),
  bound: z.enum(['before', 'by', 'on', 'within', 'from']).nullable(),
  start: isoDate.nullable(),
  end: isoDate.nullable(),
  rrule: z.string().nullable().describe('RFC 5545 recurrence rule, such as FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=15'),
  what: z.string().nullable().describe('The words of the action that the time binds'),
  inherited: inheritedSchema,
  rule,
})

export const referenceSchema = z.strictObject({
  type: z.string().describe("'Quyết định', 'Nghị quyết', 'Luật' …"),
  number: z.string().nullable().describe("'2282/QĐ-TTg'"),
  date: isoDate.nullable(),
  issuer: z.string().nullable(),
  title: z.string().nullable(),
  key: z.string().describe('Canonical id, equal for mentions of the same document'),
  text: z.string(),
  position: positionSchema,
  rule,
})

export const agencySchema = z.strictObject({
  id: z.string(),
  name: z.string().describe('Canonical name'),
  kind: z.string(),
  level: z.enum(['central', 'province', 'district', 'commune']).nullable(),
  area: z.string().nullable(),
  aliases: z.array(z.string()).describe('Other ways in which the document names it'),
})

export const cellSchema = z.strictObject({ text: z.string(), position: positionSchema })

export const tableSchema = z.strictObject({
  id: z.string(),
  sectionId: z.string().nullable(),
  caption: z.string().nullable(),
  header: z.array(z.string()),
  rows: z.array(z.array(cellSchema)),
  position: positionSchema,
})

export const messageSchema = z.strictObject({
  ruleId: z.string(),
  severity: z.enum(['error', 'warning', 'info']),
  reason: z.string(),
  actual: z.string().nullable(),
  expected: z.string().nullable(),
  position: positionSchema.nullable(),
})

export const textNodeSchema = z.strictObject({ text: z.string(), position: positionSchema })

export const metadataSchema = z.strictObject({
  documentType: z.string().nullable().describe('Code of Decree 30/2020/NĐ-CP, appendix III: KH, QĐ, NQ, CTr, CT, ĐA …; news for a press article'),
  number: z.string().nullable(),
  title: z.string().nullable().describe('Trích yếu, without the type word'),
  issuer: z.strictObject({ name: z.string(), agencyId: z.string() }).nullable(),
  place: z.string().nullable(),
  issuedOn: isoDate.nullable(),
  period: z.strictObject({ from: year.nullable(), to: year.nullable() }).nullable(),
  signatory: z
    .strictObject({
      name: z.string().nullable(),
      position: z.string().nullable(),
      authority: z.enum(['TM.', 'KT.', 'TL.', 'Q.', 'TUQ.']).nullable(),
    })
    .nullable(),
  recipients: z.array(textNodeSchema),
  attachedTo: referenceSchema.nullable(),
})

export const NUMBERINGS = ['part', 'chapter', 'section', 'article', 'appendix', 'upper-letter', 'roman', 'arabic', 'decimal', 'letter', 'bullet'] as const

const sectionFields = {
  id: z.string().describe("Path of ordinals: 'II.1.a', bullets counted: 'II.1.-3'"),
  marker: z.string().nullable().describe("As written: 'II.', '5.1.', 'a)', '-', 'Điều 3.'; null for an unnumbered heading"),
  numbering: z.enum(NUMBERINGS).nullable(),
  ordinal: z.number().int().nullable(),
  heading: z.string().nullable(),
  role: z.string().nullable(),
  text: z.string().describe("The item's own words without its children"),
  position: positionSchema,
}

/** An item of the plan with the items below it. */
export type Section = z.infer<z.ZodObject<typeof sectionFields>> & { children: Section[] }

export const sectionSchema: z.ZodType<Section> = z.strictObject({
  ...sectionFields,
  get children() {
    return z.array(sectionSchema)
  },
})

export const sourceSchema = z.strictObject({
  name: z.string().nullable(),
  mediaType: z.string(),
  encoding: z.string().nullable(),
  sha256: z.string().nullable().describe('Of the bytes; given by readers and the CLI'),
  length: z.number().int().min(0).describe('UTF-16 code units'),
  text: z.string().optional().describe('The text that all positions refer to; only there on request, the one field that may be missing'),
})

export const planSchema = z
  .strictObject({
    schemaVersion: z.literal(SCHEMA_VERSION),
    source: sourceSchema,
    metadata: metadataSchema,
    sections: z.array(sectionSchema),
    targets: z.array(targetSchema),
    tasks: z.array(taskSchema),
    deadlines: z.array(deadlineSchema),
    references: z.array(referenceSchema).describe('One per mention, in document order'),
    agencies: z.array(agencySchema).describe('Each agency of the document once'),
    tables: z.array(tableSchema),
    unclaimed: z.array(textNodeSchema).describe('Numbers of the body that no fact, date, citation or marker owns'),
    messages: z.array(messageSchema),
  })
  .describe('One Vietnamese administrative plan as data')

export type Point = z.infer<typeof pointSchema>
export type Position = z.infer<typeof positionSchema>
export type Inherited = z.infer<typeof inheritedSchema>
export type AgencyMention = z.infer<typeof agencyMentionSchema>
export type Milestone = z.infer<typeof milestoneSchema>
export type Target = z.infer<typeof targetSchema>
export type Task = z.infer<typeof taskSchema>
export type Deadline = z.infer<typeof deadlineSchema>
export type Reference = z.infer<typeof referenceSchema>
export type Agency = z.infer<typeof agencySchema>
export type Cell = z.infer<typeof cellSchema>
export type Table = z.infer<typeof tableSchema>
export type Message = z.infer<typeof messageSchema>
export type TextNode = z.infer<typeof textNodeSchema>
export type Metadata = z.infer<typeof metadataSchema>
export type Source = z.infer<typeof sourceSchema>
export type Numbering = (typeof NUMBERINGS)[number]
export type Plan = z.infer<typeof planSchema>
