// Plans of the corpus for the tests of what is written from plans.
import { readdirSync, readFileSync } from 'node:fs'
import { parsePlan } from '../../src/parse.js'
import type { Plan } from '../../src/schema/plan.js'

const CORPUS = new URL('../../corpus/', import.meta.url)

/** One document of the corpus, with its folder's name as its id. */
export function corpusPlan(slug: string): Plan {
  const file = readdirSync(new URL(`${slug}/`, CORPUS)).find((name) => name.startsWith('source.'))
  if (file === undefined) throw new Error(`corpus/${slug} has no source`)
  const text = readFileSync(new URL(`${slug}/${file}`, CORPUS), 'utf8')
  return parsePlan(text, { name: slug, mediaType: file.endsWith('.md') ? 'text/markdown' : 'text/plain' })
}

/** All documents of the corpus with a source of their own; damaged ones and samples of formats are left out. */
export function corpusSlugs(): string[] {
  return readdirSync(CORPUS, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && readdirSync(new URL(`${entry.name}/`, CORPUS)).some((name) => name.startsWith('source.')))
    .map(({ name }) => name)
    .sort()
}
