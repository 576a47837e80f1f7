// How the package is built: the entries as ESM and CJS with their types, the worker threads as ESM, and the command line tool: what starts
// it as ESM, all of the rest as one CJS file, of which V8 can take the compiled code from an earlier run.
import { dirname, resolve } from 'node:path'
import { defineConfig, type Options } from 'tsup'
import { buildViewer } from './views/build.js'

const entries = {
  index: 'src/index.ts',
  schema: 'src/schema/index.ts',
  unified: 'src/unified.ts',
  ingest: 'src/ingest/index.ts',
  docx: 'src/ingest/docx/index.ts',
  html: 'src/ingest/html/index.ts',
  doc: 'src/ingest/doc/index.ts',
  pdf: 'src/ingest/pdf/index.ts',
  scan: 'src/ingest/scan/index.ts',
}

// Packages that are carried along: a user installs nothing of them, and finding their files takes 10 ms and more at each start.
const carried = [/^commander$/, /^fastest-levenshtein$/, /^date-fns/]

// ESM only: Node 20 cannot `require` them, so the CJS files carry them too.
const esmOnly = [
  ...[/^hyparquet/, /^write-excel-file$/],
  ...[/^unified$/, /^remark-parse$/, /^micromark/, /^mdast-util-/, /^unist-util-/, /^vfile/],
  ...[/^rehype-parse$/, /^hast/, /^parse5/, /^entities/, /^property-information$/, /^(?:space|comma)-separated-tokens$/, /^web-namespaces$/],
  ...[/^bail$/, /^trough$/, /^is-plain-obj$/, /^devlop$/, /^decode-named-character-reference$/, /^character-entities$/],
]

// Files of their own in CJS, so that all entries share one `KehoachError` (`instanceof`) and one parser. tsup's splitting of CJS
// would do it as well, but rewrites `?.` and `??` into slow helper calls.
const shared = {
  errors: 'src/errors.ts',
  pipeline: 'src/pipeline.ts',
  markdown: 'src/ingest/markdown.ts',
  'legacy-encodings': 'src/ingest/legacy-encodings.ts',
}

// What the command line tool reads only where a document needs it. The parser is its own: it is compiled with the tool.
const onDemand = (({ pipeline: _, ...rest }) => ({ ...rest, docx: entries.docx, doc: entries.doc, html: entries.html }))(shared)

type Plugin = NonNullable<Options['esbuildPlugins']>[number]

/** Files of the package that another one takes as they are built, by the names of their entries. */
function share(files: Readonly<Record<string, string>>): Plugin {
  return {
    name: 'share-files',
    setup(build) {
      build.onResolve({ filter: /^\.\.?\/.*\.js$/ }, ({ path, importer }) => {
        const file = resolve(dirname(importer), path.replace(/\.js$/, '.ts'))
        const name = Object.keys(files).find((key) => resolve(files[key]!) === file)
        return name ? { path: `./${name}.cjs`, external: true } : undefined
      })
    },
  }
}

/** Everything outside of ASCII as an escape, also in patterns, which esbuild leaves as they are: V8 reads such a file in a fraction of the time. */
const inAscii: NonNullable<Options['plugins']>[number] = {
  name: 'in-ascii',
  renderChunk: (code) => ({ code: code.replace(/[\u0080-\uffff]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`) }),
}

const common: Options = {
  outDir: 'dist',
  // what Node 20 has; asked for a Node release, esbuild makes each pattern with \p{L} a new RegExp at each call
  target: 'es2023',
  platform: 'node',
  // `fs` in place of `node:fs` would hide an import that the core must not have.
  removeNodeProtocol: false,
  plugins: [inAscii],
  // optional dependencies, which tsup would carry along
  external: ['bullmq', 'ioredis'],
}

/** The parts of the command line tool, which the tests build alone; `onDemand` are files of the package that it needs beside it. */
export const COMMAND = {
  onDemand,
  start: { ...common, format: 'esm', entry: { cli: 'src/cli/start.ts', 'convert-worker': 'src/convert/worker.ts' }, splitting: true, noExternal: carried },
  program: {
    ...common,
    format: 'cjs',
    entry: { command: 'src/cli/main.ts' },
    splitting: false,
    noExternal: [...carried, ...esmOnly],
    esbuildPlugins: [share(onDemand)],
    // `import.meta.url`
    shims: true,
    // code that V8 takes compiled has lost how to import: everything is required, which all that is not carried along can be
    esbuildOptions(options) {
      options.supported = { 'dynamic-import': false }
    },
  },
} as const satisfies Record<string, Options | Record<string, string>>

export default defineConfig([
  COMMAND.program,
  {
    ...COMMAND.start,
    entry: { ...entries, ...COMMAND.start.entry },
    onSuccess: () => buildViewer('dist/viewer'),
  },
  {
    ...common,
    format: 'cjs',
    entry: { ...entries, ...shared },
    splitting: false,
    noExternal: [...carried, ...esmOnly],
    esbuildPlugins: [share(shared)],
    esbuildOptions(options) {
      // where it is empty, `__filename` is taken
      options.logOverride = { 'empty-import-meta': 'silent' }
    },
  },
  { outDir: 'dist', format: ['esm', 'cjs'], entry: entries, dts: { only: true, compilerOptions: { ignoreDeprecations: '6.0' } } },
])
