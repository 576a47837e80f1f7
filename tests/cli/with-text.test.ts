// `--with-text`, and `withText` of parsePlan: the text that positions refer to goes along with the plan; by default it does not.
import { describe, expect, it } from 'vitest'
import type { Plan } from '../../src/index.js'
import { parsePlan, parsePlans } from '../../src/index.js'
import { planSchema } from '../../src/schema/index.js'
import { p, wordFile } from '../ingest/docx/word-file.js'
import { folderWith, kehoach, planText } from './run-cli.js'

const textOf = ({ source }: Plan): string | undefined => source.text
const planOf = (stdout: string): Plan => JSON.parse(stdout)

describe('kehoach parse --with-text', () => {
  it('gives the extracted text, in which the words stand where positions say', async () => {
    const lines = planText('Trồng rừng').trimEnd().split('\n')
    const cwd = folderWith({ 'a.docx': wordFile(lines.map((line) => p(line)).join('')) })
    const { stdout, code } = await kehoach(['parse', 'a.docx', '--with-text'], { cwd })
    const plan = planOf(stdout)
    const { position, text } = plan.targets[0]!.milestones[0]!
    expect(code).toBe(0)
    expect(planSchema.safeParse(plan).error).toBeUndefined()
    expect(textOf(plan)).toHaveLength(plan.source.length)
    expect(textOf(plan)?.slice(position.start.offset, position.end.offset)).toBe(text)
  })

  it('changes nothing else, in NDJSON as well', async () => {
    const cwd = folderWith({ 'a.txt': planText('A'), 'b.txt': planText('B') })
    const [plain, withText] = await Promise.all([kehoach(['parse', '.'], { cwd }), kehoach(['parse', '.', '--with-text'], { cwd })])
    const plans = withText.stdout.trimEnd().split('\n').map(planOf)
    expect(plans.map(textOf)).toEqual([planText('A'), planText('B')])
    for (const plan of plans) delete plan.source.text
    expect(plans.map((plan) => JSON.stringify(plan))).toEqual(plain.stdout.trimEnd().split('\n'))
  })

  it('is refused for an outline', async () => {
    const { code, stderr } = await kehoach(['parse', 'a.txt', '-f', 'outline', '--with-text'], { cwd: folderWith({ 'a.txt': planText('A') }) })
    expect(code).toBe(2)
    expect(stderr).toMatch(/^kehoach: --with-text is for JSON and NDJSON/)
  })
})

describe('withText', () => {
  it('is an option of parsePlan and parsePlans', async () => {
    const text = planText('A')
    expect(textOf(parsePlan(text, { withText: true }))).toBe(text)
    expect('text' in parsePlan(text).source).toBe(false)
    for await (const { plan } of parsePlans([text], { withText: true })) expect(plan && textOf(plan)).toBe(text)
  })
})
