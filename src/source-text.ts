// What a reader gives the parser: the text as received and what the format knows about it.
import type { MessageId } from './messages/catalogue.js'

/** A range of the text about which the format says something; offsets in UTF-16 units, end exclusive. */
export interface Region {
  kind: 'heading' | 'markup' | 'table'
  start: number
  end: number
}

/** What a reader could not carry over from a format or is not sure of, as the rule id of the message that says so. */
export interface SourceNote {
  ruleId: Extract<MessageId, `source/${string}`>
  /** Where in the text, in UTF-16 units, the end exclusive; absent where it is the whole document. */
  start?: number
  end?: number
  /** What the message names, such as an encoding; null or absent where it names nothing. */
  actual?: string | null
  expected?: string
}

/** A cell of a table in the text; tables, rows and columns count from 1, as the document has them. */
export interface SourceCell {
  table: number
  row: number
  /** The first column that it covers. */
  column: number
  start: number
  /** Exclusive. */
  end: number
}

/** A document decoded to text, as the readers of `kehoach/ingest` give it. */
export interface SourceText {
  text: string
  name: string | null
  /** 'text/plain', 'text/markdown' … */
  mediaType: string
  /** 'utf-8', 'utf-16le' …; null where the text came as a string. */
  encoding: string | null
  /** SHA-256 of the bytes, hexadecimal; null where the text came as a string. */
  sha256: string | null
  regions: Region[]
  /** Cells of its tables in the order of the text; absent where the format has none of its own. */
  cells?: readonly SourceCell[]
  /** Where each page begins, an offset each, ascending; absent where the format has no pages. */
  pages?: readonly number[]
  /** What was lost or is not sure on the way to the text; each becomes a message of the plan. */
  notes?: readonly SourceNote[]
}
