// The rows of the table `sections`: the tree flattened, each item before those below it.
import type { Plan, Section } from '../schema/plan.js'
import { placeOf } from './place.js'
import type { RowOf } from './tables.js'

export function sectionRows(plan: Plan, documentId: string): RowOf<'sections'>[] {
  const rows: RowOf<'sections'>[] = []
  const add = (sections: readonly Section[], parent: Section | null, depth: number): void => {
    for (const section of sections) {
      rows.push({
        document_id: documentId,
        section_id: section.id,
        parent_id: parent?.id ?? null,
        depth,
        marker: section.marker,
        numbering: section.numbering,
        ordinal: section.ordinal,
        heading: section.heading,
        role: section.role,
        text: section.text,
        ...placeOf(section.position),
      })
      add(section.children, section, depth + 1)
    }
  }
  add(plan.sections, null, 0)
  return rows
}
