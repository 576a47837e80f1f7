// The formats that `convert` writes, and in which of three ways.

/**
 * - `document`: a file a document, `<format>/<document_id><extension>`;
 * - `table`: a file a table, joined from the parts of all shards;
 * - `whole`: files of all documents, written when all are read.
 */
export type FormatKind = 'document' | 'table' | 'whole'

export const FORMATS = {
  json: { kind: 'document', extension: '.json' },
  ndjson: { kind: 'whole', extension: '.ndjson' },
  csv: { kind: 'table', extension: '.csv' },
  xlsx: { kind: 'whole', extension: '.xlsx' },
  parquet: { kind: 'table', extension: '.parquet' },
  ics: { kind: 'document', extension: '.ics' },
  akn: { kind: 'document', extension: '.xml' },
} as const satisfies Record<string, { kind: FormatKind; extension: string }>

export type FormatName = keyof typeof FORMATS

export const FORMAT_NAMES = Object.keys(FORMATS) as FormatName[]

/** The formats of a kind, in the order in which they are declared. */
export function formatsOf(kind: FormatKind, among: readonly FormatName[]): FormatName[] {
  return FORMAT_NAMES.filter((name) => FORMATS[name].kind === kind && among.includes(name))
}
