// The row of the table `documents` that a plan gives.
import type { Plan } from '../schema/plan.js'
import type { RowOf } from './tables.js'

export function documentRow(plan: Plan, documentId: string): RowOf<'documents'> {
  const { source, metadata } = plan
  const issuer = plan.agencies.find(({ id }) => id === metadata.issuer?.agencyId)
  return {
    document_id: documentId,
    media_type: source.mediaType,
    encoding: source.encoding,
    sha256: source.sha256,
    length: source.length,
    document_type: metadata.documentType,
    number: metadata.number,
    title: metadata.title,
    issuer: metadata.issuer?.name ?? null,
    issuer_id: metadata.issuer?.agencyId ?? null,
    issuer_level: issuer?.level ?? null,
    issuer_area: issuer?.area ?? null,
    place: metadata.place,
    issued_on: metadata.issuedOn,
    period_from: metadata.period?.from ?? null,
    period_to: metadata.period?.to ?? null,
    signatory: metadata.signatory?.name ?? null,
    signatory_position: metadata.signatory?.position ?? null,
    signatory_authority: metadata.signatory?.authority ?? null,
    attached_to: metadata.attachedTo?.key ?? null,
    unclaimed: plan.unclaimed.length,
    schema_version: plan.schemaVersion,
  }
}
