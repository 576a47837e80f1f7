// What a conversion is made of: documents, shards of documents, and what became of them. All of it is plain data that threads and queues can carry.
import type { TableName } from '../dataset/tables.js'
import type { EncodingName } from '../ingest/decode-any.js'
import type { FormatName } from './formats.js'

/** What every worker has to know. */
export interface JobOptions {
  /** Version of the package: another one may read a plan differently. */
  version: string
  /** Folder of the dataset, absolute. */
  output: string
  formats: FormatName[]
  language: 'vi' | 'en'
  encoding?: EncodingName
  /** Largest document in UTF-16 code units. */
  maxLength?: number
  /** Seconds for one document. */
  timeout: number
  /** Whether text that a spreadsheet would run gets an apostrophe in CSV. */
  csvGuard: boolean
  csvByteOrderMark: boolean
  /** Takes nothing from earlier runs. */
  force: boolean
}

/** One document to convert. */
export interface DocumentJob {
  /** `document_id` in all tables, and the name of its files. */
  id: string
  /** Absolute path of the file. */
  path: string
  /** Bytes. */
  size: number
  /** SHA-256 of the bytes, hexadecimal. */
  sha256: string
  /** Name of its plan in the journal: what it holds, what it is called and how it is read. */
  key: string
}

/** Documents that are converted together, by one worker. */
export interface Shard {
  /** Hash of the keys of its documents and of how its tables are written. */
  id: string
  documents: DocumentJob[]
}

/** Why a document gave nothing. */
export interface Failure {
  /** A `KehoachErrorCode`, 'TIMED_OUT', 'CRASHED', 'CHANGED' or 'ERROR'. */
  code: string
  reason: string
}

/** A diagnostic message of a plan, as report.json has it. */
export interface ReportedMessage {
  ruleId: string
  severity: 'error' | 'warning' | 'info'
  reason: string
  line: number | null
}

/** What one document of a shard came to; the same in every run. */
export interface DocumentResult {
  id: string
  key: string
  failure: Failure | null
  messages: ReportedMessage[]
  /** Formats of which it has a file of its own. */
  files: FormatName[]
}

/** What a shard came to; stands in the journal when all of its files do. */
export interface ShardResult {
  id: string
  formats: FormatName[]
  documents: DocumentResult[]
  /** Rows of its tables. */
  rows: Record<TableName, number>
  /** Bytes of each of its parts, by file name. */
  parts: Record<string, number>
}

export const DOCUMENT_STATUSES = ['done', 'kept', 'failed'] as const

/** How one document fared in this run. */
export type DocumentStatus = (typeof DOCUMENT_STATUSES)[number]
