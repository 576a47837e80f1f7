// Plans of the corpus to begin with; each is loaded when it is chosen.
import type { Draft } from './messages.js'

const SOURCES = import.meta.glob<string>(
  [
    '../corpus/giam-ngheo-xa-2026-2030/source.txt',
    '../corpus/bo-noi-vu-2021-2030/source.txt',
    '../corpus/truong-hoc-2025-2026/source.txt',
    '../corpus/dai-hoc-bang-pipe-2026/source.md',
    '../corpus/so-nong-nghiep-bang-html-2026/source.md',
  ],
  { query: '?raw', import: 'default' },
)

/** Names, in the order in which they are offered. */
export const EXAMPLES: readonly string[] = Object.keys(SOURCES).map((path) => path.split('/').at(-2) ?? path)

export async function loadExample(name: string): Promise<Draft> {
  const [path, load] = Object.entries(SOURCES).find(([one]) => one.includes(`/${name}/`)) ?? []
  if (path === undefined || load === undefined) throw new Error(`there is no example ${name}`)
  const extension = path.slice(path.lastIndexOf('.'))
  return { name: `${name}${extension}`, text: await load(), mediaType: extension === '.md' ? 'text/markdown' : 'text/plain' }
}
