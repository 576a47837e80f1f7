// Word files written by hand for the tests: the XML of a document, with numbering and styles where they matter.
import { strToU8, zipSync } from 'fflate'

const NS = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"'

const OFFICE = 'http://schemas.openxmlformats.org'
const TYPES = 'application/vnd.openxmlformats-officedocument.wordprocessingml'
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'

/** What stands inside of the parts of a file, beside the document. */
export interface WordParts {
  numbering?: string
  styles?: string
  footnotes?: string
  endnotes?: string
}

/** A .docx file with the given body, which Word and LibreOffice open too. */
export function wordFile(body: string, parts: WordParts = {}): Uint8Array {
  const present = (['numbering', 'styles', 'footnotes', 'endnotes'] as const).filter((name) => parts[name])
  const override = (name: string, type: string) => `<Override PartName="/word/${name}.xml" ContentType="${TYPES}.${type}+xml"/>`
  const relation = (id: number, type: string, target: string) =>
    `<Relationship Id="rId${id}" Type="${OFFICE}/officeDocument/2006/relationships/${type}" Target="${target}"/>`
  const relations = (list: string[]) => `${HEAD}<Relationships xmlns="${OFFICE}/package/2006/relationships">${list.join('')}</Relationships>`
  const defaults = `<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>`
  const files: Record<string, string> = {
    '[Content_Types].xml': `${HEAD}<Types xmlns="${OFFICE}/package/2006/content-types">${defaults}${override('document', 'document.main')}${present.map((name) => override(name, name)).join('')}</Types>`,
    '_rels/.rels': relations([relation(1, 'officeDocument', 'word/document.xml')]),
    'word/_rels/document.xml.rels': relations(present.map((name, index) => relation(index + 1, name, `${name}.xml`))),
    'word/document.xml': `${HEAD}<w:document ${NS}><w:body>${body}</w:body></w:document>`,
  }
  for (const name of present) files[`word/${name}.xml`] = `${HEAD}<w:${name} ${NS}>${parts[name]}</w:${name}>`
  return zipSync(Object.fromEntries(Object.entries(files).map(([name, xml]) => [name, strToU8(xml)])), { mtime: new Date(2026, 0, 1) })
}

/** A paragraph; a list and level where it is numbered. */
export const p = (words: string, list?: number, level = 0): string =>
  `<w:p>${list === undefined ? '' : `<w:pPr><w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list}"/></w:numPr></w:pPr>`}${r(words)}</w:p>`

/** A run, with what stands in its properties. */
export const r = (words: string, properties = ''): string => `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${words}</w:t></w:r>`

/** An abstract list: [format, text] for each level, with what else stands in the level. */
export const abstract = (id: number, ...levels: (readonly [format: string, text: string, more?: string])[]): string =>
  `<w:abstractNum w:abstractNumId="${id}">${levels
    .map(
      ([format, text, more = ''], at) => `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${text}"/></w:lvl>`,
    )
    .join('')}</w:abstractNum>`

export const num = (id: number, of: number, more = ''): string => `<w:num w:numId="${id}"><w:abstractNumId w:val="${of}"/>${more}</w:num>`

export const restart = (level: number, at: number): string => `<w:lvlOverride w:ilvl="${level}"><w:startOverride w:val="${at}"/></w:lvlOverride>`
