// Plans that were read already, by their key: what makes a second run short. Compressed, with a checksum that tells a damaged file.
import { readFileSync } from 'node:fs'
import { gunzipSync, gzipSync } from 'node:zlib'
import type { Plan } from '../schema/plan.js'
import { layout } from './layout.js'
import { writeWhole } from './whole-file.js'

/** The plan with the key as a line of NDJSON; null where there is none that is whole. */
export function storedLine(output: string, key: string): Buffer | null {
  try {
    return gunzipSync(readFileSync(layout.plan(output, key)))
  } catch {
    return null
  }
}

/** The plan with the key; null where there is none. */
export function storedPlan(output: string, key: string): Plan | null {
  const line = storedLine(output, key)
  return line === null ? null : (JSON.parse(line.toString('utf8')) as Plan)
}

export function storePlan(output: string, key: string, plan: Plan): void {
  writeWhole(output, layout.plan(output, key), gzipSync(`${JSON.stringify(plan)}\n`, { level: 1 }))
}
