// kehoach/unified: the parser as a unified plugin: `processor.parse` gives a unist tree, `processor.process` a Plan in `file.result`.
import type { Plugin, Processor } from 'unified'
import type { Node } from 'unist'
import type { VFile } from 'vfile'
import { KehoachError } from './errors.js'
import { markdownRegions } from './ingest/markdown.js'
import { DEFAULT_MAX_LENGTH } from './limits.js'
import { type RunResult, run } from './pipeline.js'
import type { Message, Plan } from './schema/plan.js'

export type { Plan } from './schema/plan.js'

/** The root of the unist tree of a plan; its leaves tile the source. */
export type PlanTree = ReturnType<RunResult['tree']>

/** Options of the plugin; all may be left out. */
export interface KehoachOptions {
  /** Media type of the text; by default `text/markdown` for files named .md or .markdown and `text/plain` otherwise. */
  mediaType?: string
  /** Language of the messages' wording; Vietnamese by default. Rule ids do not change with it. */
  language?: 'vi' | 'en'
  /** Largest accepted input in UTF-16 code units; 64 million by default. */
  maxLength?: number
}

declare module 'unified' {
  interface CompileResultMap {
    KehoachPlan: Plan
  }
}

/** What one run found, kept for the compiler as long as its tree lives. */
const plans = new WeakMap<Node, Plan>()

/**
 * Unified plugin that sets parser and compiler. Messages of the plan become messages of the file, with `source` 'kehoach': info for
 * infos, warnings for the rest, never fatal. The Plan is of the file's text: what transformers change in the tree does not change it.
 *
 * @throws {KehoachError} `INPUT_TOO_LARGE` over `maxLength`, when the processor parses.
 * @example
 * const file = await unified().use(kehoach).process('KẾ HOẠCH\nI. MỤC TIÊU\n1. Tỷ lệ hộ nghèo giảm còn 2% năm 2025.')
 * file.result.targets[0].milestones[0].value // 2
 */
export const kehoach: Plugin<[KehoachOptions?], PlanTree, Plan> = function (this: Processor, options: KehoachOptions = {}): undefined {
  this.parser = (text, file) => {
    const { plan, tree: makeTree } = read(text, file, options)
    const tree = makeTree()
    plans.set(tree, plan)
    for (const message of plan.messages) report(file, message)
    return tree
  }
  // A transformer may have put another tree in the place of ours, or the tree may come from elsewhere.
  this.compiler = (tree, file) => plans.get(tree) ?? read(String(file), file, options).plan
}

function read(text: string, file: VFile, options: KehoachOptions): RunResult {
  const name = file.basename ?? null
  const limit = options.maxLength ?? DEFAULT_MAX_LENGTH
  if (text.length > limit)
    throw new KehoachError('INPUT_TOO_LARGE', `the text has ${text.length} characters, the limit is ${limit} (option maxLength)`, { source: name })
  const mediaType = options.mediaType ?? (/\.(?:md|markdown)$/i.test(name ?? '') ? 'text/markdown' : 'text/plain')
  const regions = mediaType === 'text/markdown' ? markdownRegions(text) : []
  return run({ text, name, mediaType, encoding: null, sha256: null, regions }, options.language ?? 'vi')
}

function report(file: VFile, message: Message): void {
  const { reason, ruleId, position, actual, expected } = message
  const options = { place: position ?? undefined, ruleId, source: 'kehoach' }
  const shown = message.severity === 'info' ? file.info(reason, options) : file.message(reason, options)
  if (actual !== null) shown.actual = actual
  if (expected !== null) shown.expected = [expected]
}
