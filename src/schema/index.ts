// kehoach/schema: the contract for programs that check or generate plans.
import * as z from 'zod'
import { planSchema } from './plan.js'

export * from './plan.js'

/**
 * The JSON Schema (draft 2020-12) of a Plan; the same as the shipped `schema/plan-1.0.json`.
 *
 * @example
 * const ajv = new Ajv2020(); ajv.validate(planJsonSchema(), plan)
 */
export function planJsonSchema(): Record<string, unknown> {
  return { $id: 'urn:kehoach:plan:1.0', ...z.toJSONSchema(planSchema, { target: 'draft-2020-12' }) }
}
