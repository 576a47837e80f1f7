// `kehoach completion`, as bash itself uses it.
import { execFileSync } from 'node:child_process'
import { expect, it } from 'vitest'
import { completionScript } from '../../src/cli/completion.js'
import { createProgram } from '../../src/cli/program.js'
import { folderWith, kehoach } from './run-cli.js'

const script = completionScript(createProgram('0.0.0', () => {}))

/** What bash offers where the last of the words is being typed. */
const offered = (...words: string[]): string[] =>
  execFileSync(
    'bash',
    ['-c', `${script}\nCOMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); _kehoach; printf '%s\\n' "\${COMPREPLY[@]}"`, 'bash', 'kehoach', ...words],
    {
      encoding: 'utf8',
    },
  )
    .split('\n')
    .filter((word) => word !== '')

it.each<[string[], string[]]>([
  [['par'], ['parse']],
  [['help', 'conv'], ['convert']],
  [['parse', '--with'], ['--with-text']],
  [
    ['parse', '--format', ''],
    ['json', 'ndjson', 'outline'],
  ],
  [['parse', '-f', 'nd'], ['ndjson']],
  [['explain', '--enc'], ['--encoding']],
  [['outline', '--lang', 'v'], ['vi']],
  [['parse', 'plan'], []],
])('%j offers %j', (words, expected) => {
  expect(offered(...words)).toEqual(expected)
})

it('every command is offered', () => {
  expect(offered('')).toEqual(expect.arrayContaining(['parse', 'convert', 'work', 'validate', 'outline', 'explain', 'report', 'schema', 'completion', 'help']))
})

it('the command prints the script', async () => {
  const run = await kehoach(['completion'], { cwd: folderWith({}) })
  expect(run).toMatchObject({ code: 0, stderr: '' })
  expect(run.stdout).toBe(script)
})
