// The package as a user gets it: built, packed, installed elsewhere, and every entry called from ESM, CJS and TypeScript.
import { readFileSync } from 'node:fs'
import { isBuiltin } from 'node:module'
import { dirname, join } from 'node:path'
import ts from 'typescript'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { CALLS, TYPED_CALLS } from './consumers.js'
import { type Installed, installPacked, typeCheck } from './install-packed.js'

/** The values that each entry exports, frozen: a change here is a change of the public API. */
const EXPORTS = {
  index: ['KehoachError', 'parsePlan', 'parsePlans', 'parseSections', 'safeParsePlan'],
  doc: ['readDoc'],
  docx: ['readDocx'],
  html: ['readHtml'],
  pdf: ['readPdf'],
  scan: ['readScan'],
  ingest: ['decodeText', 'readPlan', 'timeBudget'],
  schema: [
    ...['NUMBERINGS', 'SCHEMA_VERSION', 'agencyMentionSchema', 'agencySchema', 'cellSchema', 'deadlineSchema', 'inheritedSchema', 'messageSchema'],
    ...['metadataSchema', 'milestoneSchema', 'planJsonSchema', 'planSchema', 'pointSchema', 'positionSchema', 'referenceSchema', 'sectionSchema'],
    ...['sourceSchema', 'tableSchema', 'targetSchema', 'taskSchema', 'textNodeSchema'],
  ],
  unified: ['kehoach'],
}

type Entry = keyof typeof EXPORTS

const entries = Object.keys(EXPORTS) as Entry[]
const READERS: readonly Entry[] = ['doc', 'docx', 'html', 'pdf', 'scan']
const nameOf = (entry: Entry): string => (entry === 'index' ? 'kehoach' : READERS.includes(entry) ? `kehoach/ingest/${entry}` : `kehoach/${entry}`)

let installed: Installed

beforeAll(() => {
  installed = installPacked()
}, 600_000)

afterAll(() => {
  installed?.remove()
})

describe('the tarball', () => {
  it('holds what runs and what explains it, no sources and no tests', () => {
    expect(installed.files).toEqual(
      expect.arrayContaining(['package.json', 'LICENSE', 'dist/index.js', 'dist/index.cjs', 'dist/cli.js', 'schema/plan-1.0.json']),
    )
    expect(installed.files.filter((path) => !/^(?:dist|schema)\/|^[^/]+$/.test(path))).toEqual([])
  })

  it('has every file that its exports name', () => {
    const { exports, bin } = JSON.parse(readFileSync(join(installed.dist, '../package.json'), 'utf8')) as { exports: unknown; bin: Record<string, string> }
    const paths = [...JSON.stringify([exports, Object.values(bin)]).matchAll(/"\.\/([^"]+\.[a-z]+)"(?!:)/g)].map((match) => match[1])
    expect(paths.length).toBeGreaterThan(16)
    expect(installed.files).toEqual(expect.arrayContaining(paths))
  })
})

describe.each([
  { format: 'ESM', file: 'calls.mjs', load: (name: string) => `await import('${name}')` },
  { format: 'CJS', file: 'calls.cjs', load: (name: string) => `require('${name}')` },
])('$format', ({ file, load }) => {
  it.each(entries)('exports the frozen list from %s', (entry) => {
    const script = `(async () => { const entry = ${load(nameOf(entry))}; console.log(JSON.stringify(Object.keys(entry).filter((key) => key !== '__esModule').sort())) })()`
    const { stdout, stderr } = installed.node(file.replace('calls', 'exports'), script)
    expect(stderr).toBe('')
    expect(JSON.parse(stdout)).toEqual(EXPORTS[entry].toSorted())
  })

  it('works when called, not only when loaded, and prints nothing of its own', () => {
    const { stdout, stderr, code } = installed.node(file, CALLS(load))
    expect({ stderr, code }).toEqual({ stderr: '', code: 0 })
    expect(JSON.parse(stdout)).toEqual({
      sections: ['I'],
      safe: true,
      sameSections: true,
      refused: 'INVALID_INPUT',
      many: [true, false, true],
      checked: true,
      jsonSchema: 'https://json-schema.org/draft/2020-12/schema',
      sameByUnified: true,
      tree: 'root',
      sameMarkdown: true,
      read: ['ke-hoach.md', 'text/markdown', 'utf-8', 64],
      pdf: ['I. MUC TIEU\n', 'application/pdf', 'UNREADABLE_FILE', true],
      scan: 'I. MUC TIEU',
      missing: ['UNREADABLE_FILE', true],
      shippedSchema: true,
    })
  })
})

describe('the command', () => {
  it('runs through npx', () => {
    const { version } = JSON.parse(readFileSync(join(installed.dist, '../package.json'), 'utf8')) as { version: string }
    const { stdout, code } = installed.run('npx', '--no-install', 'kehoach', '--version')
    expect({ stdout: stdout.trim(), code }).toEqual({ stdout: version, code: 0 })
  })
})

describe('the core', () => {
  it.each(['index.js', 'schema.js'])('reaches no module of Node and no console from %s', (entry) => {
    const files = reachable(join(installed.dist, entry))
    const imports = [...files.values()].flat().filter((name) => !name.startsWith('.'))
    expect(imports.filter((name) => isBuiltin(name))).toEqual([])
    for (const path of files.keys()) expect(readFileSync(path, 'utf8'), path).not.toMatch(/\bconsole\s*\.|\bprocess\s*\./)
  })
})

describe('the types', () => {
  it.each(['nodenext', 'node20'])(
    'check strictly for import and require under module %s',
    (module) => {
      const { stdout, code } = typeCheck(installed, module, {
        'typed.mts': TYPED_CALLS,
        'typed.cts': TYPED_CALLS.replace("import { unified } from 'unified'", "import unified_ = require('unified')\nconst { unified } = unified_"),
      })
      expect({ stdout, code }).toEqual({ stdout: '', code: 0 })
    },
    120_000,
  )

  it.each(entries.flatMap((entry) => [`${entry}.d.ts`, `${entry}.d.cts`]))(
    'promise in %s no value that does not exist',
    (file) => {
      const path = join(installed.dist, file)
      const program = ts.createProgram([path], { module: ts.ModuleKind.NodeNext, target: ts.ScriptTarget.ES2022, skipLibCheck: true, types: [] })
      const checker = program.getTypeChecker()
      const symbol = checker.getSymbolAtLocation(program.getSourceFile(path)!)
      const values = checker
        .getExportsOfModule(symbol!)
        .filter((one) => (one.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(one) : one).flags & ts.SymbolFlags.Value)
      expect(values.map((one) => one.name).sort()).toEqual(EXPORTS[file.split('.')[0] as Entry].toSorted())
    },
    120_000,
  )
})

/** The files that a built file imports, directly or not, each with the names it imports. */
function reachable(path: string, seen = new Map<string, string[]>()): Map<string, string[]> {
  if (seen.has(path)) return seen
  const names = ts.preProcessFile(readFileSync(path, 'utf8'), true, true).importedFiles.map(({ fileName }) => fileName)
  seen.set(path, names)
  for (const name of names) if (name.startsWith('.')) reachable(join(dirname(path), name), seen)
  return seen
}
