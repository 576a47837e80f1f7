// PDF files made by real programs: a document as flat OpenDocument text, turned into a PDF by LibreOffice.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** What stands on the pages: a paragraph, a table with borders, or a letterhead of two columns without borders. */
export type Block =
  | { kind: 'paragraph'; text: string; style?: 'body' | 'title' | 'plain' | 'right' }
  | { kind: 'table'; rows: readonly (readonly Cell[])[]; headerRows?: number; widths?: readonly number[] }
  | { kind: 'columns'; left: readonly string[]; right: readonly string[] }
  | { kind: 'page-break' }

/** A cell's words, or null where a cell above or to the left of it reaches over; `**` around words is bold. */
export type Cell = { text: string; columns?: number; rows?: number } | string | null

export interface PageLook {
  fontSize?: number
  font?: string
  footer?: string
  landscape?: boolean
  /** Without it the file cannot be opened. */
  password?: string
  /** How paragraphs begin: with an indent, at the margin, or with the words below the words; ragged: not justified. */
  paragraphs?: keyof typeof BODIES
}

/** Whether the programs that make the files are there. Where CI is set they have to be. */
export function hasPrograms(...names: readonly string[]): boolean {
  const missing = names.filter((name) => spawnSync(name, ['--version'], { stdio: 'ignore', timeout: 60_000 }).error !== undefined)
  if (missing.length === 0) return true
  const words = `these tests need ${missing.join(', ')} (Debian: libreoffice-writer-nogui, poppler-utils, imagemagick, tesseract-ocr, tesseract-ocr-vie)`
  if (process.env.CI) throw new Error(words)
  process.stderr.write(`skipped: ${words}\n`)
  return false
}

/** Writes the documents as PDF files, all in one run of LibreOffice; in the order given. */
export function makePdfs(documents: readonly (readonly Block[])[], look: PageLook = {}): Uint8Array[] {
  const folder = mkdtempSync(join(tmpdir(), 'kehoach-pdf-'))
  try {
    const files = documents.map((blocks, index) => {
      const path = join(folder, `${index}.fodt`)
      writeFileSync(path, flatDocument(blocks, look))
      return path
    })
    run('soffice', [`-env:UserInstallation=file://${folder}/profile`, '--headless', '--convert-to', target(look), '--outdir', folder, ...files])
    return files.map((path) => new Uint8Array(readFileSync(path.replace(/fodt$/, 'pdf'))))
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** The format, with the options of LibreOffice's writer of PDF. */
function target({ password }: PageLook): string {
  if (password === undefined) return 'pdf'
  const options = { EncryptFile: { type: 'boolean', value: 'true' }, DocumentOpenPassword: { type: 'string', value: password } }
  return `pdf:writer_pdf_Export:${JSON.stringify(options)}`
}

/** Runs a program on a PDF file, which it takes as `in.pdf` and turns into `out.pdf` of its working folder. */
export function changePdf(bytes: Uint8Array, program: string, args: readonly string[], out = 'out.pdf'): Uint8Array {
  const folder = mkdtempSync(join(tmpdir(), 'kehoach-pdf-'))
  try {
    writeFileSync(join(folder, 'in.pdf'), bytes)
    run(program, args, folder)
    return new Uint8Array(readFileSync(join(folder, out)))
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function run(program: string, args: readonly string[], cwd?: string): void {
  const { status, stderr, error } = spawnSync(program, args, { cwd, encoding: 'utf8', timeout: 300_000 })
  if (error || status !== 0) throw new Error(`${program} failed: ${error?.message ?? stderr}`)
}

const escapeXml = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;')

/** Words with `**` around bold ones and `^{…}` around raised ones as spans. */
const spans = (text: string): string =>
  escapeXml(text)
    .replace(/\*\*([^*]+)\*\*/g, '<text:span text:style-name="Bold">$1</text:span>')
    .replace(/\^\{([^}]+)\}/g, '<text:span text:style-name="Raised">$1</text:span>')
    .replace(/\n/g, '<text:line-break/>')

const paragraph = (text: string, style: string): string => `<text:p text:style-name="${style}">${spans(text)}</text:p>`

const STYLE_NAMES = { body: 'Body', title: 'Title', plain: 'Plain', right: 'Right' } as const

function blockXml(block: Block): string {
  if (block.kind === 'paragraph') return paragraph(block.text, STYLE_NAMES[block.style ?? 'body'])
  if (block.kind === 'page-break') return paragraph('', 'NewPage')
  if (block.kind === 'columns') {
    const cell = (lines: readonly string[]): string => `<table:table-cell>${lines.map((line) => paragraph(line, 'Centre')).join('')}</table:table-cell>`
    return `<table:table><table:table-column table:style-name="Narrow"/><table:table-column table:style-name="Wide"/><table:table-row>${cell(block.left)}${cell(block.right)}</table:table-row></table:table>`
  }
  const columns = block.rows[0]?.length ?? 0
  const row = (cells: readonly Cell[]): string => `<table:table-row>${cells.map(cellXml).join('')}</table:table-row>`
  const head = block.rows.slice(0, block.headerRows ?? 0)
  const headXml = head.length > 0 ? `<table:table-header-rows>${head.map(row).join('')}</table:table-header-rows>` : ''
  const columnXml = Array.from({ length: columns }, (_, at) => `<table:table-column table:style-name="Column${block.widths?.[at] ?? 1}"/>`).join('')
  return `<table:table table:style-name="Ruled">${columnXml}${headXml}${block.rows.slice(head.length).map(row).join('')}</table:table>`
}

function cellXml(cell: Cell): string {
  if (cell === null) return '<table:covered-table-cell/>'
  const { text, columns = 1, rows = 1 } = typeof cell === 'string' ? { text: cell } : cell
  const lines = text.split('\n').map((line) => paragraph(line, 'InCell'))
  return `<table:table-cell table:style-name="Ruled" table:number-columns-spanned="${columns}" table:number-rows-spanned="${rows}">${lines.join('')}</table:table-cell>`
}

const namespace = (name: string, path: string): string => `xmlns:${name}="urn:oasis:names:tc:opendocument:xmlns:${path}:1.0"`

const NAMESPACES = [
  ...[namespace('office', 'office'), namespace('style', 'style'), namespace('text', 'text'), namespace('table', 'table')],
  ...[namespace('fo', 'xsl-fo-compatible'), namespace('svg', 'svg-compatible')],
].join(' ')

/** A paragraph style: its own properties and those of its words. */
const style = (name: string, own: string, words = ''): string =>
  `<style:style style:name="${name}" style:family="paragraph" style:parent-style-name="Standard"><style:paragraph-properties ${own}/><style:text-properties ${words}/></style:style>`

const BODIES = {
  indented: 'fo:text-align="justify" fo:text-indent="1.27cm" fo:margin-bottom="0.2cm"',
  tight: 'fo:text-align="justify" fo:text-indent="1.27cm"',
  block: 'fo:text-align="justify" fo:margin-bottom="0.2cm"',
  ragged: 'fo:text-align="start" fo:margin-bottom="0.1cm" fo:line-height="130%"',
  hanging: 'fo:text-align="justify" fo:margin-left="0.7cm" fo:text-indent="-0.7cm" fo:margin-bottom="0.2cm"',
}

function flatDocument(
  blocks: readonly Block[],
  { fontSize = 14, font = 'Liberation Serif', footer, landscape = false, paragraphs = 'indented' }: PageLook,
): string {
  const [width, height] = landscape ? ['29.7cm', '21cm'] : ['21cm', '29.7cm']
  const box = '0.5pt solid #000000'
  const widths = Array.from({ length: 8 }, (_, at) => at + 1)
  const footerXml = footer ? `<style:footer>${paragraph(footer, 'Plain')}</style:footer>` : ''
  const numberXml = '<style:header><text:p text:style-name="Centre"><text:page-number text:select-page="current"/></text:p></style:header>'
  return `<?xml version="1.0" encoding="UTF-8"?>
<office:document ${NAMESPACES} office:version="1.3" office:mimetype="application/vnd.oasis.opendocument.text">
<office:font-face-decls><style:font-face style:name="F" svg:font-family="'${font}'"/></office:font-face-decls>
<office:styles><style:default-style style:family="paragraph"><style:text-properties style:font-name="F" fo:font-size="${fontSize}pt" fo:language="vi" fo:country="VN"/></style:default-style>
<style:style style:name="Standard" style:family="paragraph"/></office:styles>
<office:automatic-styles>
${style('Body', BODIES[paragraphs])}${style('Title', 'fo:text-align="center" fo:margin-bottom="0.1cm"', 'fo:font-weight="bold"')}
${style('Plain', 'fo:text-align="start"')}${style('Right', 'fo:text-align="end"')}${style('Centre', 'fo:text-align="center"')}
${style('InCell', 'fo:text-align="start"', `fo:font-size="${fontSize - 2}pt"`)}${style('NewPage', 'fo:break-before="page"')}
<style:style style:name="Bold" style:family="text"><style:text-properties fo:font-weight="bold"/></style:style>
<style:style style:name="Raised" style:family="text"><style:text-properties style:text-position="super 58%"/></style:style>
<style:style style:name="Ruled" style:family="table"><style:table-properties table:border-model="collapsing"/></style:style>
<style:style style:name="Ruled" style:family="table-cell"><style:table-cell-properties fo:border="${box}" fo:padding="0.1cm"/></style:style>
${widths.map((at) => `<style:style style:name="Column${at}" style:family="table-column"><style:table-column-properties style:rel-column-width="${at * 1000}*"/></style:style>`).join('')}
<style:style style:name="Narrow" style:family="table-column"><style:table-column-properties style:rel-column-width="2*"/></style:style>
<style:style style:name="Wide" style:family="table-column"><style:table-column-properties style:rel-column-width="3*"/></style:style>
<style:page-layout style:name="A4"><style:page-layout-properties fo:page-width="${width}" fo:page-height="${height}" fo:margin-top="1.5cm" fo:margin-bottom="1.5cm" fo:margin-left="3cm" fo:margin-right="2cm"/>
<style:header-style><style:header-footer-properties fo:min-height="0.5cm"/></style:header-style><style:footer-style><style:header-footer-properties fo:min-height="0.5cm"/></style:footer-style></style:page-layout>
</office:automatic-styles>
<office:master-styles><style:master-page style:name="Standard" style:page-layout-name="A4">${numberXml}${footerXml}</style:master-page></office:master-styles>
<office:body><office:text>${blocks.map(blockXml).join('\n')}</office:text></office:body>
</office:document>`
}
