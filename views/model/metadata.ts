// What a plan says about the document itself, field by field, as words.
import { formatPeriod } from '../../src/export/format-fact.js'
import type { Plan } from '../../src/schema/plan.js'

export const METADATA_FIELDS = ['documentType', 'number', 'title', 'issuer', 'place', 'issuedOn', 'period', 'signatory', 'recipientsCount'] as const
export type MetadataField = (typeof METADATA_FIELDS)[number]

/** What the plan says about the document itself, as words; '' where it says nothing. */
export function metadataText({ metadata }: Plan, field: MetadataField): string {
  if (field === 'issuer') return metadata.issuer?.name ?? ''
  if (field === 'period') return formatPeriod(metadata.period) ?? ''
  if (field === 'recipientsCount') return metadata.recipients.length === 0 ? '' : String(metadata.recipients.length)
  if (field === 'signatory') return [metadata.signatory?.authority, metadata.signatory?.position, metadata.signatory?.name].filter(Boolean).join(' · ')
  return metadata[field] ?? ''
}
