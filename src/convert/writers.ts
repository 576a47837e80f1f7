// The writers of formats that give each document a file of its own; a format's library is loaded when it is asked for.
import type { Plan } from '../schema/plan.js'
import type { FormatName } from './formats.js'

export interface DocumentWriter {
  format: FormatName
  /** The file's content; null where a document has none. */
  write(plan: Plan, documentId: string): string | null
}

export function documentWriters(formats: readonly FormatName[]): Promise<DocumentWriter[]> {
  return Promise.all(formats.map(async (format) => ({ format, write: await writerOf(format) })))
}

async function writerOf(format: FormatName): Promise<DocumentWriter['write']> {
  if (format === 'ics') return (await import('../export/ics.js')).toIcs
  if (format === 'akn') return (await import('../export/akn.js')).toAkn
  return (await import('../export/json.js')).toJson
}
