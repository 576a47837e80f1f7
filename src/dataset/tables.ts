// The tables of a dataset with their columns: the one place from which CSV, XLSX, Parquet and schema/dataset.md take names, types and order.

/** 'integer' fits 32 bits; 'number' is a double; 'date' is an ISO 8601 calendar date. */
export type ColumnType = 'string' | 'integer' | 'number' | 'date'

export interface Column {
  readonly name: string
  readonly type: ColumnType
  /** Whether the column may be empty. */
  readonly nullable: boolean
  readonly description: string
}

export interface TableDefinition {
  readonly description: string
  /** The columns that tell a row from all others. */
  readonly key: readonly string[]
  readonly columns: readonly Column[]
}

/** A column that is never empty. */
const filled = <const Name extends string, const Type extends ColumnType>(name: Name, type: Type, description: string) =>
  ({ name, type, nullable: false, description }) as const

/** A column that may be empty. */
const maybe = <const Name extends string, const Type extends ColumnType>(name: Name, type: Type, description: string) =>
  ({ name, type, nullable: true, description }) as const

const document = filled('document_id', 'string', 'The document: key of `documents`')
const section = maybe('section_id', 'string', 'The section that it stands in: with `document_id` key of `sections`')
const rule = filled('rule', 'string', 'Name of the rule that found it')
const inherited = maybe('inherited_from', 'string', 'Section id or `title` from which a value was taken that the words themselves do not say')
const place = [
  filled('line', 'integer', 'Line of the source where it begins, from 1'),
  filled('start_offset', 'integer', 'Offset where it begins, in UTF-16 code units of the source'),
  filled('end_offset', 'integer', 'Offset where it ends, exclusive'),
] as const

export const TABLES = {
  documents: {
    description: 'One row a document.',
    key: ['document_id'],
    columns: [
      filled('document_id', 'string', 'Path of the file below the folder that was given, with `/`; unique'),
      filled('media_type', 'string', '`text/plain`, `text/markdown` …'),
      maybe('encoding', 'string', 'Encoding of the text'),
      maybe('sha256', 'string', 'SHA-256 of the file, hexadecimal'),
      filled('length', 'integer', 'UTF-16 code units of the text'),
      maybe('document_type', 'string', 'Code of Decree 30/2020, appendix III: `KH`, `CTr`, `NQ` …; `news` for a press article'),
      maybe('number', 'string', 'Number and symbol: `3009/KH-UBND`'),
      maybe('title', 'string', 'What it is about, without the type word'),
      maybe('issuer', 'string', 'Who issued it, as the document writes it'),
      maybe('issuer_id', 'string', 'With `document_id` key of `agencies`'),
      maybe('issuer_level', 'string', '`central`, `province`, `district` or `commune`'),
      maybe('issuer_area', 'string', 'Area of the issuer: the name of the province or commune'),
      maybe('place', 'string', 'Place of issue'),
      maybe('issued_on', 'date', 'Day of issue'),
      maybe('period_from', 'integer', 'First year that the plan covers'),
      maybe('period_to', 'integer', 'Last year that the plan covers'),
      maybe('signatory', 'string', 'Who signed'),
      maybe('signatory_position', 'string', 'Office of the signatory'),
      maybe('signatory_authority', 'string', '`TM.`, `KT.`, `TL.`, `Q.` or `TUQ.`'),
      maybe('attached_to', 'string', 'Key of the document to which this one is attached'),
      filled('unclaimed', 'integer', 'Numbers of the body that nothing explains'),
      filled('schema_version', 'string', 'Version of the output contract'),
    ],
  },
  sections: {
    description: 'One row an item of the section tree, in document order.',
    key: ['document_id', 'section_id'],
    columns: [
      document,
      filled('section_id', 'string', 'Path of ordinals: `II.1.a`'),
      maybe('parent_id', 'string', '`section_id` of the item around it; empty at the top'),
      filled('depth', 'integer', 'Levels above it; 0 at the top'),
      maybe('marker', 'string', 'As written: `II.`, `a)`, `-`'),
      maybe('numbering', 'string', '`roman`, `arabic`, `letter`, `bullet` …'),
      maybe('ordinal', 'integer', '2 for `II.`'),
      maybe('heading', 'string', "The item's title"),
      maybe('role', 'string', '`objectives`, `targets`, `tasks`, `solutions` …'),
      filled('text', 'string', "The item's own words without those below it"),
      ...place,
    ],
  },
  targets: {
    description: 'One row a milestone; a target without one (qualitative) has one row with empty values.',
    key: ['document_id', 'target_id', 'milestone_no'],
    columns: [
      document,
      filled('target_id', 'string', 'The target'),
      filled('milestone_no', 'integer', 'From 1 within the target; 0 where it has no milestone'),
      section,
      filled('kind', 'string', '`quantitative` or `qualitative`'),
      filled('statement', 'string', 'The sentence or clause that promises'),
      filled('indicator', 'string', 'What is measured'),
      maybe('value', 'number', 'In base units; the lower end of a range'),
      maybe('max', 'number', 'Upper end of a range'),
      maybe('unit', 'string', '`percent`, `VND`, `count` …'),
      maybe('unit_text', 'string', 'The unit as written'),
      maybe('comparator', 'string', '`=`, `>=`, `>`, `<=`, `<` or `~`'),
      maybe('change', 'string', '`level`: a level to reach; `increase`, `decrease`: the value is the difference'),
      maybe('from_year', 'integer', 'Year from which it holds'),
      maybe('to_year', 'integer', 'Year by which or in which it holds'),
      maybe('per', 'string', '`year`, `quarter` or `month`'),
      maybe('baseline_value', 'number', 'Level at the start'),
      maybe('baseline_year', 'integer', 'Year of that level'),
      maybe('text', 'string', 'The words of the milestone'),
      maybe('lead_ids', 'string', 'Agencies that lead, `agency_id` joined by `; `'),
      maybe('coordinator_ids', 'string', 'Agencies that coordinate, joined by `; `'),
      inherited,
      rule,
      ...place,
    ],
  },
  tasks: {
    description: 'One row an agency of a task; a task that names nobody has one row without an agency.',
    key: ['document_id', 'task_id', 'agency_no'],
    columns: [
      document,
      filled('task_id', 'string', 'The task'),
      filled('agency_no', 'integer', 'From 1 within the task; 0 where it names nobody'),
      section,
      filled('mode', 'string', '`assigned` or `requested`'),
      filled('text', 'string', 'The work'),
      maybe('part', 'string', '`lead` or `coordinate`'),
      maybe('agency_id', 'string', 'With `document_id` key of `agencies`'),
      maybe('agency', 'string', 'As written'),
      inherited,
      maybe('product', 'string', 'What the work gives'),
      maybe('deadline_ids', 'string', 'Rows of `deadlines`, `deadline_id` joined by `; `'),
      rule,
      ...place,
    ],
  },
  deadlines: {
    description: 'One row a deadline.',
    key: ['document_id', 'deadline_id'],
    columns: [
      document,
      filled('deadline_id', 'string', 'The deadline'),
      section,
      filled('kind', 'string', '`due`, `period`, `recurring` or `ongoing`'),
      maybe('bound', 'string', '`before`, `by`, `on`, `within` or `from`'),
      maybe('start_date', 'date', 'First day'),
      maybe('end_date', 'date', 'Last day'),
      maybe('rrule', 'string', 'RFC 5545 recurrence rule'),
      maybe('what', 'string', 'The words of the action that the time binds'),
      filled('text', 'string', 'The words of the time'),
      inherited,
      rule,
      ...place,
    ],
  },
  references: {
    description: 'One row a citation, in document order.',
    key: ['document_id', 'reference_no'],
    columns: [
      document,
      filled('reference_no', 'integer', 'From 1 within the document'),
      filled('reference_key', 'string', 'Equal for all mentions of one document, in all documents'),
      filled('type', 'string', 'Type of the cited document, as the plan names it'),
      maybe('number', 'string', 'Number and symbol of the cited document'),
      maybe('date', 'date', 'Date of the cited document'),
      maybe('issuer', 'string', 'Who issued it'),
      maybe('title', 'string', 'What it is about'),
      filled('text', 'string', 'The words of the citation'),
      rule,
      ...place,
    ],
  },
  agencies: {
    description: 'One row an agency that a document names.',
    key: ['document_id', 'agency_id'],
    columns: [
      document,
      filled('agency_id', 'string', 'The same for one body in all documents'),
      filled('name', 'string', 'Canonical name'),
      filled('kind', 'string', '`ministry`, `department`, `committee` …'),
      maybe('level', 'string', '`central`, `province`, `district` or `commune`'),
      maybe('area', 'string', 'Its area'),
      maybe('aliases', 'string', 'Other names in the document, joined by `; `'),
    ],
  },
  messages: {
    description: 'One row a diagnostic message about a document.',
    key: ['document_id', 'message_no'],
    columns: [
      document,
      filled('message_no', 'integer', 'From 1 within the document'),
      filled('rule_id', 'string', '`numbering/gap`, `date/impossible` …'),
      filled('severity', 'string', '`error`, `warning` or `info`'),
      filled('reason', 'string', 'What is odd, for people'),
      maybe('actual', 'string', 'What was found'),
      maybe('expected', 'string', 'What was expected'),
      maybe('line', 'integer', 'Line of the source, from 1'),
      maybe('start_offset', 'integer', 'Offset where it begins'),
      maybe('end_offset', 'integer', 'Offset where it ends, exclusive'),
    ],
  },
} as const satisfies Record<string, TableDefinition>

export type TableName = keyof typeof TABLES

/** In the order in which they are documented and stand in a workbook. */
export const TABLE_NAMES = Object.keys(TABLES) as TableName[]

type Value<Type extends ColumnType> = Type extends 'string' | 'date' ? string : number

/** A row of a table: every column, null where it is empty. */
export type RowOf<Name extends TableName> = {
  [Each in (typeof TABLES)[Name]['columns'][number] as Each['name']]: Value<Each['type']> | (Each['nullable'] extends true ? null : never)
}

export type Cell = string | number | null
