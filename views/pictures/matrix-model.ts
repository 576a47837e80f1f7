// Agencies and what they do: the tasks, and the targets that name who is responsible.
import type { Plan } from '../../src/schema/plan.js'
import { milestoneRow } from '../model/facts.js'

export interface MatrixAgency {
  readonly id: string
  readonly name: string
  readonly leads: number
  readonly coordinates: number
}

export interface MatrixTask {
  readonly id: string
  /** Its row in the tables. */
  readonly row: string
  readonly text: string
  /** By agency id; who leads and coordinates at once leads. */
  readonly roles: ReadonlyMap<string, 'lead' | 'coordinator'>
}

/** Agencies with the most work first, of equal ones in the order of the plan; tasks in the order of the document. */
export function matrixOf(plan: Plan): { agencies: MatrixAgency[]; tasks: MatrixTask[] } {
  const facts = [
    ...plan.targets.map((target) => ({ ...target, row: milestoneRow(target.id, 0), text: target.statement })),
    ...plan.tasks.map((task) => ({ ...task, row: task.id })),
  ].sort((a, b) => a.position.start.offset - b.position.start.offset)
  const tasks = facts
    .map(({ id, row, text, lead, coordinators }) => {
      const roles = new Map<string, 'lead' | 'coordinator'>()
      for (const mention of coordinators) roles.set(mention.agencyId, 'coordinator')
      for (const mention of lead) roles.set(mention.agencyId, 'lead')
      return { id, row, text, roles }
    })
    .filter(({ roles }) => roles.size > 0)
  const count = (id: string, role: 'lead' | 'coordinator'): number => tasks.filter(({ roles }) => roles.get(id) === role).length
  const agencies = plan.agencies
    .map(({ id, name }) => ({ id, name, leads: count(id, 'lead'), coordinates: count(id, 'coordinator') }))
    .filter(({ leads, coordinates }) => leads + coordinates > 0)
    .sort((a, b) => b.leads + b.coordinates - a.leads - a.coordinates || b.leads - a.leads)
  return { agencies, tasks }
}
