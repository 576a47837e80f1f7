// Gives what Markdown says about a text: ranges of its headings, of its markup characters and of its pipe tables.
import type { Heading, Image, InlineCode, Link, Node, Nodes, Parent } from 'mdast'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import type { Region } from '../source-text.js'
import { MAX_BLOCK_LENGTH, markdownBlocks } from './markdown-blocks.js'
import { pairedStars } from './markdown-pairs.js'
import { isNoteSign, strayMarkup } from './markdown-strays.js'
import { pipeTables } from './markdown-tables.js'

// Off is what would swallow or re-read the words of a plan: `a)`, `1.1.` and `-` are the outline's to read, `-------` under a
// letterhead underlines no heading, `> 90%` on a wrapped line quotes nothing, `[1]: …` is a note. Escapes stay on, so that the
// stars of `\*` do not open emphasis: only positions are used here, never `node.value`.
const OFF = [
  ...['list', 'setextUnderline', 'thematicBreak', 'blockQuote', 'codeIndented', 'codeFenced', 'definition'],
  ...['htmlFlow', 'htmlText', 'autolink', 'characterReference', 'hardBreakEscape'],
]

const parser = unified()
  .use(remarkParse)
  .data({ micromarkExtensions: [{ disable: { null: OFF } }] })
  .freeze()

const MARKUP_CHARACTER = /[*_`#[]/
const ESCAPE = /\\(?=[!-/:-@[-`{-~])/g

/**
 * The regions of a Markdown text, ordered by start. Offsets are UTF-16 units of the text as given, ends are exclusive.
 * 'heading' covers an ATX heading with its marks, 'markup' the marks of headings, emphasis, links, code and escapes but never
 * words, 'table' the lines of a pipe table. Each block between blank lines is read by itself; a line over 4,000 units gives only pairs of stars.
 *
 * @example
 * markdownRegions('# I. MỤC TIÊU') // [{kind: 'heading', start: 0, end: 13}, {kind: 'markup', start: 0, end: 1}]
 */
export function markdownRegions(text: string): Region[] {
  const regions = pipeTables(text)
  for (const match of text.matchAll(ESCAPE)) regions.push({ kind: 'markup', start: match.index, end: match.index + 1 })
  for (const block of markdownBlocks(text)) {
    const source = text.slice(block.start, block.end)
    if (!MARKUP_CHARACTER.test(source)) continue
    for (const { kind, start, end } of pairedStars(source) ?? parsedRegions(source)) regions.push({ kind, start: start + block.start, end: end + block.start })
  }
  return regions.sort((a, b) => a.start - b.start || b.end - a.end)
}

/** The regions of one block by the Markdown parser; nothing for a block over the limit. */
export function parsedRegions(source: string): Region[] {
  if (source.length > MAX_BLOCK_LENGTH) return []
  const found: Region[] = []
  collect(parser.parse(source), source, found)
  return [...found, ...strayMarkup(source, found)]
}

function collect(node: Nodes, source: string, regions: Region[]): void {
  const [start, end] = range(node)
  if (node.type === 'heading') addHeading(node, source, regions)
  else if (node.type === 'emphasis' || node.type === 'strong' || node.type === 'link') addAround(node, source, regions)
  else if (node.type === 'inlineCode') addTicks(node, source, regions)
  else if (node.type === 'image') addImage(node, source, regions)
  else if (node.type === 'linkReference' || node.type === 'imageReference') addMarkup(regions, start, end)
  if ('children' in node) for (const child of node.children) collect(child, source, regions)
}

// ## I. MỤC TIÊU ##
// ^^             ^^
function addHeading(node: Heading, source: string, regions: Region[]): void {
  const [start, end] = range(node)
  regions.push({ kind: 'heading', start, end })
  const [from, to] = inner(node) ?? [end, end]
  addTrimmed(regions, source, start, from)
  addTrimmed(regions, source, to, end)
}

// **Mục tiêu**  *Mục tiêu*  [Quyết định](https://example.vn)
// ^^        ^^  ^        ^  ^          ^^^^^^^^^^^^^^^^^^^^^
function addAround(node: Parent | Link, source: string, regions: Region[]): void {
  const [start, end] = range(node)
  const [from, to] = inner(node) ?? [end, end]
  if (isNoteSign(source, start, from) || isNoteSign(source, to, end)) return
  addMarkup(regions, start, from)
  addMarkup(regions, to, end)
}

// `mã số`
// ^     ^
function addTicks(node: InlineCode, source: string, regions: Region[]): void {
  const [start, end] = range(node)
  let width = 0
  while (source[start + width] === '`') width++
  addMarkup(regions, start, start + width)
  addMarkup(regions, end - width, end)
}

// ![Bản đồ](ban-do.png)
// ^^      ^^^^^^^^^^^^^
function addImage(node: Image, source: string, regions: Region[]): void {
  const [start, end] = range(node)
  const close = source.lastIndexOf('](', end)
  addMarkup(regions, start, start + 2)
  addMarkup(regions, close, end)
}

/** Start of the first child and end of the last one. */
function inner(node: Parent): [number, number] | null {
  const first = node.children[0]
  const last = node.children[node.children.length - 1]
  return first && last ? [range(first)[0], range(last)[1]] : null
}

function range(node: Node): [number, number] {
  return [node.position?.start.offset ?? 0, node.position?.end.offset ?? 0]
}

function addTrimmed(regions: Region[], source: string, start: number, end: number): void {
  const marks = source.slice(start, end)
  const from = start + marks.length - marks.trimStart().length
  addMarkup(regions, from, from + marks.trim().length)
}

function addMarkup(regions: Region[], start: number, end: number): void {
  if (start < end) regions.push({ kind: 'markup', start, end })
}
