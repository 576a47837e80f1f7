// Child: one parser on one text, a run each time it is asked. Arguments: bytes of the text, which parser; without, it says which there are.
import * as chrono from 'chrono-node'
import * as commonmark from 'commonmark'
import nlp from 'compromise'
import MarkdownIt from 'markdown-it'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { answer } from '../child.js'
import { once, settle, warmUp } from '../clock.js'
import { bytesToJson, parsePlan, parseSections } from '../kehoach.js'
import { largeText } from '../texts.js'
import { named } from '../versions.js'

const [bytes = 0, which] = process.argv.slice(2).map(Number)
const text = largeText(bytes)
const buffer = Buffer.from(text)
// Dates are counted from a day; any will do.
const day = new Date(2025, 0, 1)

const PARSERS = [
  { name: 'one charCodeAt pass', gives: 'a sum: the floor', work: () => sumOfUnits(text) },
  { name: 'kehoach', gives: 'string → Plan', work: () => parsePlan(text) },
  { name: 'kehoach', gives: 'bytes → JSON', work: () => bytesToJson(buffer) },
  { name: 'kehoach', gives: 'structure only', work: () => parseSections(text) },
  { name: named('commonmark'), gives: 'tree of Markdown', work: () => new commonmark.Parser().parse(text) },
  { name: named('markdown-it'), gives: 'tokens of Markdown', work: () => new MarkdownIt().parse(text, {}) },
  { name: named('remark-parse'), gives: 'tree of Markdown', work: () => unified().use(remarkParse).parse(text) },
  { name: named('chrono-node'), gives: 'Vietnamese dates', work: () => chrono.vi.parse(text, day) },
  { name: named('compromise'), gives: 'words and their kinds', work: () => nlp(text) },
]

const parser = which === undefined ? undefined : PARSERS[which]
await answer(async (word) => {
  if (parser === undefined) return { bytes: buffer.length, parsers: PARSERS.map(({ name, gives }) => ({ name, gives })) }
  if (word === 'run') return once(parser.work)
  if (parser.name === 'kehoach') warmUp()
  await settle(parser.work)
  return null
})

function sumOfUnits(units: string): number {
  let sum = 0
  for (let i = 0; i < units.length; i++) sum = (sum + units.charCodeAt(i)) | 0
  return sum
}
