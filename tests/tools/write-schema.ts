// Writes schema/plan-1.0.json from the zod schemas: `npm run schema`.
import { writeFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import { planJsonSchema } from '../../src/schema/index.js'
import { SCHEMA_VERSION } from '../../src/schema/plan.js'

/** Place of the shipped JSON Schema. */
export const SCHEMA_FILE = new URL(`../../schema/plan-${SCHEMA_VERSION}.json`, import.meta.url)

/** The shipped JSON Schema as text, two spaces a level, with a line end at the end. */
export function schemaText(): string {
  return `${JSON.stringify(planJsonSchema(), null, 2)}\n`
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  writeFileSync(SCHEMA_FILE, schemaText())
  console.log(`wrote ${SCHEMA_FILE.pathname}`)
}
