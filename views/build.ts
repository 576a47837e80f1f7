// Builds the views of the report: one script and one style that a report file carries.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

const ROOT = fileURLToPath(new URL('..', import.meta.url))

/** Writes `report.js` and `report.css` into the folder. */
export async function buildViewer(folder: string): Promise<void> {
  mkdirSync(folder, { recursive: true })
  await build({
    entryPoints: { report: join(ROOT, 'views/report.tsx'), 'report-style': join(ROOT, 'views/styles/report.css') },
    outdir: folder,
    bundle: true,
    minify: true,
    format: 'iife',
    platform: 'browser',
    target: 'es2022',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    // A report is read as a file from a disk: letters stay letters, and no comment may end its script.
    charset: 'utf8',
    legalComments: 'none',
    logLevel: 'warning',
    write: false,
  }).then(({ outputFiles }) => {
    for (const { path, text } of outputFiles) writeFileSync(join(folder, path.endsWith('.css') ? 'report.css' : 'report.js'), text)
  })
}

/** The built views as text, for a page that is made without the command. */
export function readViewerFiles(folder: string): { script: string; style: string } {
  return { script: readFileSync(join(folder, 'report.js'), 'utf8'), style: readFileSync(join(folder, 'report.css'), 'utf8') }
}
