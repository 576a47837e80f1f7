// Collects every pattern of src and grammars: literals, what the grammar holds, and what is put together while documents are read.
import ts from 'typescript'
import { nodes, sourceFiles } from '../laws/source-files.js'

/** A pattern and where it stands: 'src/text/words.ts', 'GRAMMAR.frame.typeLine' … */
export interface Pattern {
  source: string
  /** Without `y`: the engine tries a sticky pattern at many places, so it has to be as good as one that searches. */
  flags: string
  places: readonly string[]
}

/** All patterns, each once, ordered by where they stand. Loads the parser, so that it sees what is made while it is loaded. */
export async function collectPatterns(): Promise<Pattern[]> {
  const found = new Map<string, { source: string; flags: string; places: Set<string> }>()
  const add = (source: string, allFlags: string, place: string) => {
    const flags = allFlags.replace('y', '')
    const key = `/${source}/${flags}`
    const known = found.get(key)
    if (known) known.places.add(place)
    else found.set(key, { source, flags, places: new Set([place]) })
  }
  for (const { source, flags, place } of literals()) add(source, flags, place)
  await withConstructor(add, async () => {
    const { GRAMMAR } = await import('../../src/defaults.js')
    walk(GRAMMAR, 'GRAMMAR', new Set(), ({ source, flags }, place) => add(source, flags, place))
    const { DOCUMENTS, runText } = await import('../laws/documents.js')
    for (const { text, isMarkdown } of DOCUMENTS) runText(text, isMarkdown)
  })
  const patterns = [...found.values()].map(({ source, flags, places }) => ({ source, flags, places: [...places].sort() }))
  return patterns.sort((a, b) => (a.places[0]! < b.places[0]! ? -1 : a.places[0]! > b.places[0]! ? 1 : a.source < b.source ? -1 : 1))
}

function literals(): { source: string; flags: string; place: string }[] {
  return sourceFiles('src', 'grammars').flatMap((file) =>
    [...nodes(file)].filter(ts.isRegularExpressionLiteral).map(({ text }) => {
      const end = text.lastIndexOf('/')
      return { source: text.slice(1, end), flags: text.slice(end + 1), place: file.fileName }
    }),
  )
}

/** Calls back with each RegExp that can be reached from a value, with the names on the way to it. */
function walk(value: unknown, path: string, seen: Set<unknown>, visit: (pattern: RegExp, path: string) => void): void {
  if (value instanceof RegExp) {
    visit(value, path)
    return
  }
  if (typeof value !== 'object' || value === null || seen.has(value)) return
  seen.add(value)
  const parts = value instanceof Map || value instanceof Set ? [...value].map((part) => ['', part] as const) : Object.entries(value)
  for (const [key, part] of parts) walk(part, `${path}.${nameOf(part) ?? key}`, seen, visit)
}

function nameOf(value: unknown): string | null {
  return typeof value === 'object' && value !== null && 'name' in value && typeof value.name === 'string' ? value.name : null
}

type Add = (source: string, flags: string, place: string) => void

/** Does some work and adds each pattern that a file of src or grammars makes with `new RegExp` meanwhile. */
async function withConstructor(add: Add, work: () => Promise<void>): Promise<void> {
  const Original = globalThis.RegExp
  globalThis.RegExp = new Proxy(Original, {
    construct(target, parts: ConstructorParameters<typeof RegExp>) {
      const made = new target(...parts)
      const place = callerOf()
      if (place !== null) add(made.source, made.flags, place)
      return made
    },
  })
  try {
    await work()
  } finally {
    globalThis.RegExp = Original
  }
}

/** The file of src or grammars that called the constructor; null where another one did. */
function callerOf(): string | null {
  // Error, this function, the trap, the caller
  const line = new Error().stack?.split('\n')[3] ?? ''
  return line.includes('node_modules') ? null : (/(?:src|grammars)\/[\w/-]+\.ts/.exec(line)?.[0] ?? null)
}
