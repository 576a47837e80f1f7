// The metadata of a plan in the form of a truth file, and fields of it from what a reviewer typed.
import type { Plan } from '../../src/schema/plan.js'
import type { MetadataField } from '../model/metadata.js'
import type { MetadataTruth } from './truth-form.js'

export function metadataOf({ metadata }: Plan): MetadataTruth {
  const { documentType, number, title, issuer, place, issuedOn, period, signatory, recipients } = metadata
  return {
    ...{ documentType, number, title, place, issuedOn, period, signatory },
    issuer: issuer?.name ?? null,
    recipientsCount: recipients.length === 0 ? null : recipients.length,
  }
}

const AUTHORITIES = ['TM.', 'KT.', 'TL.', 'Q.', 'TUQ.'] as const

/** What was typed as the field's value: '2021–2030', 'KT. · PHÓ CHỦ TỊCH · Lê Hồng Vinh'; null for nothing and for what cannot be it. */
export function fieldFromText<F extends MetadataField>(field: F, typed: string): MetadataTruth[F] | null {
  return read(field, typed.trim()) as MetadataTruth[F] | null
}

function read(field: MetadataField, typed: string): MetadataTruth[MetadataField] {
  if (typed === '') return null
  if (field === 'period') {
    const years = /^(\d{4})(?:\s?[-–]\s?(\d{4}))?$/.exec(typed)
    return years === null ? null : { from: Number(years[1]), to: Number(years[2] ?? years[1]) }
  }
  if (field === 'recipientsCount') return /^\d{1,4}$/.test(typed) ? Number(typed) : null
  if (field === 'issuedOn') return /^\d{4}-\d{2}-\d{2}$/.test(typed) ? typed : null
  if (field !== 'signatory') return typed
  const parts = typed.split('·').map((part) => part.trim())
  const authority = AUTHORITIES.find((one) => parts.includes(one)) ?? null
  const rest = parts.filter((part) => part !== authority && part !== '')
  return { name: rest.at(-1) ?? null, position: rest.length > 1 ? rest[0]! : null, authority }
}
