// Word files written by hand for the tests: the XML of a document, with numbering and styles where they matter.
import { strToU8, zipSync } from 'fflate'

const NS = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"'

/** A .docx file with the given body; `numbering` and `styles` are what stands inside of these parts. */
export function wordFile(body: string, parts: { numbering?: string; styles?: string } = {}): Uint8Array {
  const files: Record<string, Uint8Array> = {
    '[Content_Types].xml': strToU8('<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>'),
    'word/document.xml': strToU8(`<?xml version="1.0" encoding="UTF-8"?><w:document ${NS}><w:body>${body}</w:body></w:document>`),
  }
  if (parts.numbering) files['word/numbering.xml'] = strToU8(`<w:numbering ${NS}>${parts.numbering}</w:numbering>`)
  if (parts.styles) files['word/styles.xml'] = strToU8(`<w:styles ${NS}>${parts.styles}</w:styles>`)
  return zipSync(files)
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
