// The page of a report: one HTML file that holds its data, its program and its style, and asks the network for nothing.
import { packReport, type ReportData } from './pack.js'

/** The built views; the hash is SHA-256 in base64, as a Content Security Policy names the one script that may run. */
export interface ViewerFiles {
  readonly script: string
  readonly scriptHash: string
  readonly style: string
}

/**
 * The whole file.
 *
 * @example
 * reportPage({ language: 'en', documents: [{ name: 'plan.txt', text, plan: parsePlan(text) }] }, viewer) // '<!doctype html>…'
 */
export function reportPage(data: ReportData, { script, scriptHash, style }: ViewerFiles): string {
  const only = data.documents.length === 1 ? data.documents[0] : undefined
  const title = only === undefined ? 'kehoach' : only.name
  const policy = `default-src 'none'; script-src 'sha256-${scriptHash}'; style-src 'unsafe-inline'; img-src data:; form-action 'none'; base-uri 'none'`
  return [
    '<!doctype html>',
    `<html lang="${data.language}">`,
    '<head>',
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${policy}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<link rel="icon" href="data:,">',
    `<title>${escapeHtml(title)}</title>`,
    `<style>${style}</style>`,
    '</head>',
    '<body>',
    '<div id="app"></div>',
    `<script type="application/json" id="report-data">${escapeScript(packReport(data))}</script>`,
    `<script>${script}</script>`,
    '</body>',
    '</html>',
    '',
  ].join('\n')
}

/** `<` ends or comments out a script of data ("</script", "<!--"); JSON may write it as an escape. */
function escapeScript(json: string): string {
  return json
    .replace(/</g, '\\u003c')
    .replace(/\u2028/g, '\\u2028')
    .replace(/\u2029/g, '\\u2029')
}

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }

function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? character)
}
