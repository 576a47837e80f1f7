// Finds the section that a fact or an offset of a plan belongs to.
import type { Plan, Section } from '../schema/plan.js'

export interface SectionIndex {
  /** The section with the id, else the innermost one around the offset, else null. */
  find(id: string | null, offset: number): Section | null
  /** The section and those around it, outermost first. */
  path(section: Section): Section[]
  /** How many sections there are in all. */
  count: number
}

export function indexSections(plan: Plan): SectionIndex {
  const byId = new Map<string, Section>()
  const parents = new Map<Section, Section | null>()
  const pending: Section[] = []
  const enter = (sections: readonly Section[], parent: Section | null): void => {
    for (const section of sections) {
      if (!byId.has(section.id)) byId.set(section.id, section)
      parents.set(section, parent)
      pending.push(section)
    }
  }
  enter(plan.sections, null)
  for (let section = pending.pop(); section !== undefined; section = pending.pop()) enter(section.children, section)
  return {
    find: (id, offset) => (id === null ? undefined : byId.get(id)) ?? innermost(plan.sections, offset),
    path: (section) => {
      const path = [section]
      for (let parent = parents.get(section); parent != null; parent = parents.get(parent)) path.unshift(parent)
      return path
    },
    count: parents.size,
  }
}

function innermost(sections: readonly Section[], offset: number): Section | null {
  let found: Section | null = null
  let level = sections
  for (;;) {
    const inner = level.find((section) => section.position.start.offset <= offset && offset < section.position.end.offset)
    if (inner === undefined) return found
    found = inner
    level = inner.children
  }
}
