// What a reviewer said about a document: facts that are right or wrong, facts that are missing, and corrected metadata.
import type { MetadataField } from '../model/metadata.js'
import type { TruthEntry } from './truth-form.js'

export type Verdict = 'right' | 'wrong'

/** A fact of the document that the plan does not have. */
export type MissingFact = TruthEntry & { id: string }

export interface Marks {
  /** By the id of the unit; a unit that has none is open. */
  readonly verdicts: Readonly<Record<string, Verdict>>
  readonly missing: readonly MissingFact[]
  /** What a wrong field of the metadata should say, as it is shown. */
  readonly corrections: Readonly<Partial<Record<MetadataField, string>>>
}

export const NO_MARKS: Marks = { verdicts: {}, missing: [], corrections: {} }

/** The marks with the units judged anew; null opens them again. */
export function judge(marks: Marks, units: readonly string[], verdict: Verdict | null): Marks {
  const verdicts = { ...marks.verdicts }
  for (const unit of units) {
    if (verdict === null) delete verdicts[unit]
    else verdicts[unit] = verdict
  }
  return { ...marks, verdicts }
}

export function addMissing(marks: Marks, entry: TruthEntry): Marks {
  const taken = marks.missing.map(({ id }) => Number(id.slice('missing-'.length)))
  return { ...marks, missing: [...marks.missing, { ...entry, id: `missing-${Math.max(0, ...taken) + 1}` }] }
}

export function removeMissing(marks: Marks, id: string): Marks {
  return { ...marks, missing: marks.missing.filter((fact) => fact.id !== id) }
}

/** The one verdict of several units; 'mixed' where they differ, null where all are open. */
export function verdictOf(marks: Marks, units: readonly string[]): Verdict | 'mixed' | null {
  const verdicts = new Set(units.map((unit) => marks.verdicts[unit] ?? null))
  if (verdicts.size === 0) return null
  return verdicts.size === 1 ? [...verdicts][0]! : 'mixed'
}

/** Marks that were kept as JSON; none where it is something else. */
export function readMarks(json: string | null): Marks {
  if (json === null) return NO_MARKS
  try {
    const { verdicts, missing, corrections } = JSON.parse(json) as Partial<Marks>
    return { verdicts: verdicts ?? {}, missing: Array.isArray(missing) ? missing : [], corrections: corrections ?? {} }
  } catch {
    return NO_MARKS
  }
}
