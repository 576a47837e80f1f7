// Small plans for the stages' tests, and the parts of a result that they look at.
import { type Deadline, type Message, type Milestone, type Plan, parsePlan, type Section } from '../../src/index.js'
import { type RunResult, run } from '../../src/pipeline.js'

/** A plan with a title and the given lines as its body. */
export const planText = (title: string, ...lines: string[]): string => ['KẾ HOẠCH', title, ...lines, ''].join('\n')

export const plan = (title: string, ...lines: string[]): Plan => parsePlan(planText(title, ...lines))

/** Milestones of items under "CHỈ TIÊU" of a plan over several years. */
export const milestones = (...lines: string[]): Milestone[] =>
  plan('Phát triển nông thôn giai đoạn 2026 - 2030', 'I. CHỈ TIÊU', ...lines).targets.flatMap((target) => target.milestones)

/** Deadlines of items under "NHIỆM VỤ" of a plan for one year, or for the years that the title names. */
export const deadlines = (words: string, title = 'Phòng, chống thiên tai năm 2026'): Deadline[] =>
  plan(title, 'I. NHIỆM VỤ', `1. ${words}`, '2. Việc khác.').deadlines

export const messages = (result: Plan, ruleId: string): Message[] => result.messages.filter((message) => message.ruleId === ruleId)

export const runResult = (text: string): RunResult => run({ text, name: null, mediaType: 'text/plain', encoding: null, sha256: null, regions: [] }, 'vi')

/** All sections, parents before children. */
export const allSections = (sections: readonly Section[]): Section[] => sections.flatMap((section) => [section, ...allSections(section.children)])

/** Types of the leaves of the tree with the source's words. */
export function leaves(text: string): [type: string, words: string][] {
  const found: [string, string][] = []
  const walk = (node: ReturnType<RunResult['tree']> | ReturnType<RunResult['tree']>['children'][number]): void => {
    if ('children' in node) node.children.forEach(walk)
    else found.push([node.type, text.slice(node.position.start.offset, node.position.end.offset).trim()])
  }
  walk(runResult(text).tree())
  return found
}
