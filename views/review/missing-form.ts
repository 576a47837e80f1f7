// The fields of a fact that a reviewer adds, and the fact that the filled-in fields say.
import type { TruthEntry, TruthKind } from './truth-form.js'

export type FieldKind = 'text' | 'number' | 'date' | readonly string[]

export interface FormField {
  readonly name: string
  readonly kind: FieldKind
  readonly required: boolean
}

const field = (name: string, kind: FieldKind = 'text', required = false): FormField => ({ name, kind, required })

const PLACE = [field('line', 'number', true), field('quote', 'text', true)]

/** What is asked for each kind, in this order. A list of words is a choice; '' in it is null. */
export const FORM_FIELDS: Record<TruthKind, readonly FormField[]> = {
  milestones: [
    ...PLACE,
    ...[field('value', 'number', true), field('max', 'number'), field('unit', 'text', true)],
    ...[field('comparator', ['=', '>=', '>', '<=', '<', '~']), field('change', ['level', 'increase', 'decrease'])],
    ...[field('from', 'number'), field('to', 'number'), field('per', ['', 'year', 'quarter', 'month']), field('indicator', 'text', true)],
  ],
  qualitative: PLACE,
  assignments: [...PLACE, field('agency', 'text', true), field('role', ['lead', 'coordinate'])],
  deadlines: [...PLACE, field('kind', ['due', 'period', 'recurring', 'ongoing']), field('start', 'date'), field('end', 'date'), field('rrule')],
  references: [
    field('line', 'number', true),
    field('type', 'text', true),
    ...['number', 'date', 'issuer', 'title'].map((name) => field(name, name === 'date' ? 'date' : 'text')),
  ],
  sections: [field('line', 'number', true), field('marker', 'text', true), field('parent', 'number'), field('head', 'text', true)],
}

/** What stands in the fields of a fact. */
export function formValues({ kind, fact }: TruthEntry): Record<string, string> {
  const values = fact as unknown as Record<string, string | number | null>
  return Object.fromEntries(FORM_FIELDS[kind].map(({ name }) => [name, values[name] == null ? '' : String(values[name])]))
}

/** The fact of the filled-in fields; an empty field is null, a choice that was not made its first one. */
export function entryFrom(kind: TruthKind, values: Readonly<Record<string, string>>): TruthEntry {
  const fact: Record<string, string | number | null> = {}
  for (const { name, kind: type } of FORM_FIELDS[kind]) {
    const typed = (values[name] ?? '').trim()
    const chosen = typed === '' && typeof type !== 'string' ? type[0]! : typed
    fact[name] = chosen === '' ? null : type === 'number' ? Number(chosen) : chosen
  }
  return { kind, fact } as unknown as TruthEntry
}
