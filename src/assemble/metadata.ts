// Document data with positions and agency ids.
import type { DraftMetadata } from '../resolve/metadata.js'
import type { Metadata, Reference } from '../schema/plan.js'
import { type LineIndex, positionOf } from '../text/lines.js'
import type { AgencyRegistry } from './agencies.js'

/** Metadata of the contract; the mention "kèm theo …" of the title block is the document it is attached to. */
export function assembleMetadata(draft: DraftMetadata, references: readonly Reference[], registry: AgencyRegistry, lines: LineIndex): Metadata {
  const { attachedIn } = draft
  return {
    documentType: draft.documentType,
    number: draft.number,
    title: draft.title,
    issuer: draft.issuer === null ? null : { name: draft.issuer, agencyId: registry.idOf(draft.issuer) },
    place: draft.place,
    issuedOn: draft.issuedOn,
    period: draft.period,
    signatory: draft.signatory,
    recipients: draft.recipients.map(({ text, start, end }) => ({ text, position: positionOf(lines, start, end) })),
    attachedTo:
      (attachedIn && references.find((reference) => reference.position.start.offset >= attachedIn.start && reference.position.end.offset <= attachedIn.end)) ??
      null,
  }
}
