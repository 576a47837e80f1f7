// How the package is built: four entries as ESM and CJS with their types, and the command line tool with its worker threads as ESM.
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

// A few small files that are carried along: a user installs nothing of them, and finding date-fns' files takes 10 ms at each start.
const carried = [/^fastest-levenshtein$/, /^date-fns/]

// ESM only: Node 20 cannot `require` them, so the CJS files carry them too.
const esmOnly = [
  ...[/^unified$/, /^remark-parse$/, /^micromark/, /^mdast-util-/, /^unist-util-/, /^vfile/],
  ...[/^rehype-parse$/, /^hast/, /^parse5/, /^entities/, /^property-information$/, /^(?:space|comma)-separated-tokens$/, /^web-namespaces$/],
  ...[/^bail$/, /^trough$/, /^is-plain-obj$/, /^devlop$/, /^decode-named-character-reference$/, /^character-entities$/],
]

// Files of their own in CJS, so that all entries share one `KehoachError` (`instanceof`) and one parser. tsup's splitting of CJS
// would do it as well, but rewrites `?.` and `??` into slow helper calls.
const shared: Record<string, string> = {
  errors: 'src/errors.ts',
  pipeline: 'src/pipeline.ts',
  markdown: 'src/ingest/markdown.ts',
  'legacy-encodings': 'src/ingest/legacy-encodings.ts',
}

type Plugin = NonNullable<Options['esbuildPlugins']>[number]

const shareFiles: Plugin = {
  name: 'share-files',
  setup(build) {
    build.onResolve({ filter: /^\.\.?\/.*\.js$/ }, ({ path, importer }) => {
      const file = resolve(dirname(importer), path.replace(/\.js$/, '.ts'))
      const name = Object.keys(shared).find((key) => resolve(shared[key] ?? '') === file)
      return name ? { path: `./${name}.cjs`, external: true } : undefined
    })
  },
}

const common: Options = {
  outDir: 'dist',
  // what Node 20 has; asked for a Node release, esbuild makes each pattern with \p{L} a new RegExp at each call
  target: 'es2023',
  platform: 'node',
  // `fs` in place of `node:fs` would hide an import that the core must not have.
  removeNodeProtocol: false,
  // optional dependencies, which tsup would carry along
  external: ['bullmq', 'ioredis'],
}

/** The parts of the build by themselves: the tests build the command alone. */
export const ENTRIES = {
  command: { ...common, format: 'esm', entry: { cli: 'src/cli/main.ts', 'convert-worker': 'src/convert/worker.ts' }, splitting: true, noExternal: carried },
} as const satisfies Record<string, Options>

export default defineConfig([
  {
    ...ENTRIES.command,
    entry: { ...entries, ...ENTRIES.command.entry },
    onSuccess: () => buildViewer('dist/viewer'),
  },
  {
    ...common,
    format: 'cjs',
    entry: { ...entries, ...shared },
    splitting: false,
    noExternal: [...carried, ...esmOnly],
    esbuildPlugins: [shareFiles],
    esbuildOptions(options) {
      // where it is empty, `__filename` is taken
      options.logOverride = { 'empty-import-meta': 'silent' }
    },
  },
  { outDir: 'dist', format: ['esm', 'cjs'], entry: entries, dts: { only: true, compilerOptions: { ignoreDeprecations: '6.0' } } },
])
