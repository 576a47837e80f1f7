// `kehoach validate`: what breaks the contract is told with its place.
import { expect, it } from 'vitest'
import { parsePlan } from '../../src/parse.js'
import { folderWith, kehoach, planText } from './run-cli.js'

const plan = parsePlan(planText('A'), { name: 'a.txt' })
// biome-ignore lint/suspicious/noExplicitAny: a plan that is about to be damaged
const changed = (change: (copy: any) => void): string => {
  const copy = JSON.parse(JSON.stringify(plan))
  change(copy)
  return JSON.stringify(copy)
}
const cwd = folderWith({
  'good.json': JSON.stringify(plan, null, 2),
  'good.ndjson': `${JSON.stringify(plan)}\n\n${JSON.stringify(plan)}\n`,
  'value.json': changed((copy) => {
    copy.targets[0].milestones[0].value = '85'
    delete copy.tasks[0].mode
  }),
  'version.json': changed((copy) => {
    copy.schemaVersion = '2.0'
    copy.targets = 5
  }),
  'second.ndjson': `${JSON.stringify(plan)}\n[]\n`,
  'broken.ndjson': `${JSON.stringify(plan)}\n{"schemaVersion":\n`,
  'text.json': 'KẾ HOẠCH',
})
const validate = (...files: string[]) => kehoach(['validate', ...files], { cwd })

it('says nothing against what parse gives, as JSON, as lines, from globs and stdin', async () => {
  const [files, glob, stdin] = await Promise.all([
    validate('good.json', 'good.ndjson'),
    validate('good.*'),
    kehoach(['validate', '-'], { cwd, stdin: `${JSON.stringify(plan)}\n` }),
  ])
  expect([files.code, files.stderr]).toEqual([0, '3 plans, all valid\n'])
  expect([glob.code, glob.stderr]).toEqual([0, '3 plans, all valid\n'])
  expect([stdin.code, stdin.stderr]).toEqual([0, '1 plan, all valid\n'])
})

it.each([
  ['value.json', [/value\.json: targets\[0\]\.milestones\[0\]\.value: .*number/, /value\.json: tasks\[0\]\.mode: /]],
  ['version.json', [/version\.json: schemaVersion is "2\.0", this program knows 1\.0/]],
  ['second.ndjson', [/second\.ndjson:2: the plan: /]],
  ['broken.ndjson', [/broken\.ndjson: line 2: this is no JSON/]],
  ['text.json', [/text\.json: this is no JSON/]],
  ['none.json', [/none\.json: no such file/]],
])('tells where %s is wrong', async (file, words) => {
  const { code, stdout, stderr } = await validate(file)
  expect([code, stdout]).toEqual([1, ''])
  for (const word of words) expect(stderr).toMatch(word)
  expect(stderr.trim().split('\n')).toHaveLength(words.length + 1)
})

it('asks for the files of a folder', async () => {
  const { code, stderr } = await validate('.')
  expect(code).toBe(2)
  expect(stderr).toContain('/**/*.json')
})
