// Everything that is asked of any input: what it breaks, one line each; nothing where all holds.

import { isDeepStrictEqual } from 'node:util'
import { explainLine } from '../../src/export/explain.js'
import { toJson } from '../../src/export/json.js'
import { toOutline } from '../../src/export/outline.js'
import { KehoachError, safeParsePlan } from '../../src/index.js'
import { readPlan } from '../../src/ingest/index.js'
import { decodeLegacy, decodeShown, LEGACY_NAMES, type LegacyName } from '../../src/ingest/legacy-encodings.js'
import { markdownRegions } from '../../src/ingest/markdown.js'
import { DEFAULT_LIMITS, type Limits } from '../../src/limits.js'
import { type RunResult, run } from '../../src/pipeline.js'
import type { SourceText } from '../../src/source-text.js'
import { PLAN_LAWS } from '../laws/plan-laws.js'

/** A text or the bytes of a file, and how it is read. */
export interface FuzzInput {
  content: string | Uint8Array
  isMarkdown: boolean
  /** Limits other than the usual ones. */
  limits?: Partial<Limits>
}

/** Run between the two runs of a text, so that what one leaves behind would show in the other. */
const ANOTHER = 'KẾ HOẠCH\nTiêm phòng năm 2026\nI. CHỈ TIÊU\n1. Đến năm 2027, ít nhất 95% trẻ em được tiêm; giao Sở Y tế báo cáo trước ngày 25/12 hằng năm.\n'

/** The offences of any input. */
export async function offencesOf({ content, isMarkdown, limits }: FuzzInput): Promise<string[]> {
  if (typeof content !== 'string') return fileOffences(content, isMarkdown, limits)
  const mediaType = isMarkdown ? 'text/markdown' : 'text/plain'
  return textOffences({ text: content, name: null, mediaType, encoding: null, sha256: null, regions: isMarkdown ? markdownRegions(content) : [] }, limits)
}

function textOffences(source: SourceText, limits: Partial<Limits> | undefined): string[] {
  const parse = () => run(source, 'vi', { ...DEFAULT_LIMITS, ...limits })
  let result: RunResult
  try {
    result = parse()
  } catch (error) {
    return [`parse: ${exceptionLine(error)}`]
  }
  return [
    ...Object.entries(PLAN_LAWS).flatMap(([name, law]) => guarded(name, () => law(source.text, result).map((offence) => `${name}: ${offence}`))),
    ...guarded('again', () => againOffences(source, limits, parse, result)),
    ...guarded('export', () => exportOffences(source.text, result)),
  ]
}

/** Gives the offences that `look` finds, or the exception itself as one. */
function guarded(what: string, look: () => string[]): string[] {
  try {
    return look()
  } catch (error) {
    return [`${what}: ${exceptionLine(error)}`]
  }
}

/** The same text gives the same plan and tree, whatever was read in between. */
function againOffences(source: SourceText, limits: Partial<Limits> | undefined, parse: () => RunResult, { plan, tree }: RunResult): string[] {
  safeParsePlan(ANOTHER)
  const again = parse()
  const offences = isDeepStrictEqual(again.plan, plan) && isDeepStrictEqual(again.tree(), tree()) ? [] : ['again: the second run differs from the first']
  return isDeepStrictEqual(safeParsePlan(source, limits).plan, plan) ? offences : [...offences, 'again: safeParsePlan differs from run']
}

/** A plan survives JSON, and what is shown on a terminal holds no control characters. */
function exportOffences(text: string, { plan, tree }: RunResult): string[] {
  const offences = isDeepStrictEqual(JSON.parse(toJson(plan)), plan) ? [] : ['export: the plan changes in JSON']
  const facts = [...plan.tasks, ...plan.targets, ...plan.deadlines, ...plan.references, ...plan.tables]
  const explained = [1, text.split('\n').length, ...facts.slice(0, 8).map(({ position }) => position.start.line)]
  const shown = [
    toOutline(plan),
    toOutline(plan, { language: 'en', width: 1 }),
    ...explained.map((line) => explainLine(plan, line, { source: text, tree: tree() })),
  ]
  return shown.some((words) => CONTROL.test(words)) ? [...offences, 'export: a control character is shown'] : offences
}

/** Files that are no text, are in a format that needs its own module, or are damaged. */
const REFUSALS = new Set<KehoachError['code']>(['NOT_TEXT', 'UNSUPPORTED_FORMAT', 'UNREADABLE_FILE'])

const CONTROL = /(?!\n)\p{Cc}/u

/** Bytes are a text that they are again when written, or an error that says why not. */
async function fileOffences(bytes: Uint8Array, isMarkdown: boolean, limits: Partial<Limits> | undefined): Promise<string[]> {
  try {
    const source = await readPlan(bytes, { mediaType: isMarkdown ? 'text/markdown' : 'text/plain' })
    const { encoding } = source
    if (encoding === null) return textOffences(source, limits)
    // lines in an older encoding were read in it, as a note says
    if (source.notes?.some(({ ruleId }) => ruleId === 'source/encoding-mixed')) return textOffences(source, limits)
    if (LEGACY_NAMES.includes(encoding as LegacyName))
      return [...(isDecoded(bytes, encoding as LegacyName, source.text) ? [] : [`decode: other text as ${encoding}`]), ...textOffences(source, limits)]
    const written = ENCODED[encoding]?.(source.text)
    // all that the text leaves out is a byte order mark
    const isSame = written !== undefined && bytes.length - written.length <= 3 && written.equals(bytes.subarray(bytes.length - written.length))
    return [...(isSame ? [] : [`decode: the text is not the bytes as ${source.encoding}`]), ...textOffences(source, limits)]
  } catch (error) {
    if (error instanceof KehoachError && REFUSALS.has(error.code) && error.message.length < 400) return []
    return [`decode: ${exceptionLine(error)}`]
  }
}

/** The text is the bytes in an older encoding, or what they show as UTF-8, typed in fonts of that encoding. */
const isDecoded = (bytes: Uint8Array, encoding: LegacyName, text: string): boolean =>
  decodeLegacy(bytes, encoding) === text || decodeShown(Buffer.from(bytes).toString('utf8'), encoding) === text

const ENCODED: Record<string, (text: string) => Buffer> = {
  'utf-8': (text) => Buffer.from(text),
  'utf-16le': (text) => Buffer.from(text, 'utf16le'),
  'utf-16be': (text) => Buffer.from(text, 'utf16le').swap16(),
}

/** What was thrown and where, on one line: "TypeError: … at src/split/zones.ts". */
function exceptionLine(error: unknown): string {
  if (!(error instanceof Error)) return `thrown: ${String(error)}`
  const where = /(?:src|grammars)\/[\w/-]+\.ts/.exec(error.stack?.split('\n').slice(1).join('\n') ?? '')
  return `exception ${error.name}: ${error.message}${where ? ` at ${where[0]}` : ''}`
}
