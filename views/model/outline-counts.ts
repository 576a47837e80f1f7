// How many facts each section holds, with those of the sections below it.
import type { Plan, Section } from '../../src/schema/plan.js'

export interface SectionCounts {
  targets: number
  tasks: number
  deadlines: number
}

/** Counts by section id. A target counts once, however many values it has. */
export function countBySection(plan: Plan): Map<string, SectionCounts> {
  const own = new Map<string, SectionCounts>()
  const add = (facts: readonly { sectionId: string | null }[], kind: keyof SectionCounts): void => {
    for (const { sectionId } of facts) if (sectionId !== null) countsOf(own, sectionId)[kind]++
  }
  add(plan.targets, 'targets')
  add(plan.tasks, 'tasks')
  add(plan.deadlines, 'deadlines')
  const sum = (section: Section): SectionCounts => {
    const counts = countsOf(own, section.id)
    for (const child of section.children) {
      const below = sum(child)
      counts.targets += below.targets
      counts.tasks += below.tasks
      counts.deadlines += below.deadlines
    }
    return counts
  }
  for (const section of plan.sections) sum(section)
  return own
}

/** The ids of a section and of all below it; null where no section has the id. */
export function withDescendants(sections: readonly Section[], id: string): Set<string> | null {
  const pending = [...sections]
  for (let section = pending.pop(); section !== undefined; section = pending.pop()) {
    if (section.id !== id) {
      pending.push(...section.children)
      continue
    }
    const ids = new Set<string>()
    const inside = [section]
    for (let one = inside.pop(); one !== undefined; one = inside.pop()) {
      ids.add(one.id)
      inside.push(...one.children)
    }
    return ids
  }
  return null
}

function countsOf(counts: Map<string, SectionCounts>, id: string): SectionCounts {
  const known = counts.get(id)
  if (known !== undefined) return known
  const fresh = { targets: 0, tasks: 0, deadlines: 0 }
  counts.set(id, fresh)
  return fresh
}
