// `kehoach completion`, as the shells themselves use it.
import { describe, expect, it } from 'vitest'
import { completionScript, type Shell } from '../../src/cli/completion/command.js'
import { createProgram } from '../../src/cli/program.js'
import { folderWith, kehoach } from './run-cli.js'
import { describeWithShell, offersOf } from './shells.js'

const SHELLS: readonly Shell[] = ['bash', 'zsh', 'fish']
const COMMANDS = ['parse', 'convert', 'work', 'validate', 'outline', 'explain', 'report', 'schema', 'completion', 'help']
const ENCODINGS = ['utf-8', 'utf-16le', 'utf-16be', 'tcvn3', 'vni', 'viscii', 'vps', 'windows-1258']
const FORMATS = ['json', 'ndjson', 'csv', 'xlsx', 'parquet', 'ics', 'akn']

const wordsOf = (shell: Shell, line: string): string[] => [...new Set(offersOf(shell, line).map(({ word }) => word))].sort()

for (const shell of SHELLS) {
  describeWithShell(shell, () => {
    it.each<[string, string[]]>([
      ['kehoach ', COMMANDS],
      ['kehoach par', ['parse']],
      ['kehoach --v', ['--version']],
      ['kehoach help conv', ['convert']],
      ['kehoach help convert ', []],
      ['kehoach parse --with', ['--with-text']],
      ['kehoach explain --', ['--line', '--lang', '--width', '--encoding', '--help']],
      ['kehoach parse --format ', ['json', 'ndjson', 'outline']],
      ['kehoach parse --format=', ['json', 'ndjson', 'outline']],
      ['kehoach parse -f nd', ['ndjson']],
      ['kehoach parse --format=nd', ['ndjson']],
      ['kehoach outline --lang v', ['vi']],
      ['kehoach report --encoding ', ENCODINGS],
      ['kehoach convert --to ', FORMATS],
      ['kehoach convert --to csv,x', ['xlsx']],
      ['kehoach convert --to=csv,x', ['xlsx']],
      ['kehoach convert -t csv,ics,', FORMATS.filter((name) => name !== 'csv' && name !== 'ics')],
      ['kehoach completion ', SHELLS as string[]],
    ])('offers for %j %j', (line, words) => {
      expect(wordsOf(shell, line)).toEqual(words.toSorted())
    })

    it.each<[string, string[]]>([
      ['kehoach parse pla', ['plan.txt', 'plans']],
      ['kehoach parse --with-text pla', ['plan.txt', 'plans']],
      ['kehoach parse parse pla', ['plan.txt', 'plans']],
      ['kehoach validate pla', ['plan.txt', 'plans']],
      ['kehoach explain pla', ['plan.txt', 'plans']],
      ['kehoach parse -o pla', ['plan.txt', 'plans']],
      ['kehoach convert pla', ['plan.txt', 'plans']],
      ['kehoach convert -o pla', ['plans']],
    ])('offers for %j the files %j', (line, words) => {
      expect(wordsOf(shell, line)).toEqual(words)
    })

    it.each(['kehoach qq', 'kehoach convert --timeout ', 'kehoach work --queue ', 'kehoach schema qq', 'kehoach parse --format pla', 'kehoach parse -- --f'])(
      'offers nothing for %j',
      (line) => {
        expect(wordsOf(shell, line)).toEqual([])
      },
    )

    if (shell !== 'bash')
      it.each([
        ['kehoach par', 'give the plans of documents as JSON'],
        ['kehoach wor', "do work that 'kehoach convert --queue' gives out, until it is stopped"],
        ['kehoach help rep', 'write an HTML file: plans beside their words, to correct'],
        ['kehoach work --qu', 'address of Redis: redis://host:6379'],
        ['kehoach parse --outp', 'write to a file, or to a folder (with a slash at the end)'],
      ])('says for %j what the help says', (line, description) => {
        expect(offersOf(shell, line)).toMatchObject([{ description }])
      })
  })
}

describe('the command', () => {
  const cwd = folderWith({})

  it.each([[['completion'], 'bash'], ...SHELLS.map((shell): [string[], Shell] => [['completion', shell], shell])] as [string[], Shell][])(
    '%j prints the script of %s',
    async (args, shell) => {
      const script = completionScript(
        createProgram('0.0.0', () => {}),
        shell,
      )
      expect(await kehoach(args, { cwd })).toEqual({ code: 0, stdout: script, stderr: '' })
    },
  )

  it('says which shells there are, and which one may be meant', async () => {
    const [near, far] = await Promise.all([kehoach(['completion', 'fich'], { cwd }), kehoach(['completion', 'powershell'], { cwd })])
    expect(near).toMatchObject({ code: 2, stdout: '' })
    expect(near.stderr).toMatch(
      /^kehoach: there is no completion for 'fich'; there is one for bash, zsh, fish\n\(Did you mean fish\?\)\nUsage: kehoach completion/,
    )
    expect(far.stderr).not.toContain('Did you mean')
  })
})
