// Writes schema/plan-1.0.json from the zod schemas and schema/dataset.md from the tables: `npm run schema`.
import { writeFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import { describeTables } from '../../src/dataset/describe.js'
import { planJsonSchema } from '../../src/schema/index.js'
import { SCHEMA_VERSION } from '../../src/schema/plan.js'

/** Place of the shipped JSON Schema. */
export const SCHEMA_FILE = new URL(`../../schema/plan-${SCHEMA_VERSION}.json`, import.meta.url)

/** Place of the page about the tables. */
export const DATASET_FILE = new URL('../../schema/dataset.md', import.meta.url)

/** The shipped JSON Schema as text, two spaces a level, with a line end at the end. */
export function schemaText(): string {
  return `${JSON.stringify(planJsonSchema(), null, 2)}\n`
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  writeFileSync(SCHEMA_FILE, schemaText())
  writeFileSync(DATASET_FILE, describeTables())
  console.log(`wrote ${SCHEMA_FILE.pathname} and ${DATASET_FILE.pathname}`)
}
