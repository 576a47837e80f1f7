// What a shell offers for a line, asked of the shell itself with the script of `kehoach completion`.
import { execFileSync, spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { completionScript, type Shell } from '../../src/cli/completion/command.js'
import { createProgram } from '../../src/cli/program.js'
import { folderWith } from './run-cli.js'

/** A word that is offered for the last one of a line, and what is said about it. */
export interface Offer {
  word: string
  /** '' where the shell says nothing; bash never does. */
  description: string
}

/** A group of tests that need a shell: without it they are skipped, and fail where CI is set. */
export function describeWithShell(shell: Shell, tests: () => void): void {
  const isMissing = spawnSync(shell, ['--version'], { stdio: 'ignore', timeout: 60_000 }).error !== undefined
  if (!isMissing) describe(shell, tests)
  else if (process.env.CI) it(`${shell} is installed`, () => expect.unreachable(`apt-get install ${shell}`))
  else describe.skip(`${shell} (skipped: ${shell} is not installed)`, tests)
}

const BASHRC = `PS1=
source "$SCRIPT"
take() { printf '%s' "$READLINE_LINE" > "$OFFERS"; READLINE_LINE=; }
bind '"\\C-t": insert-completions'
bind -x '"\\C-y": take'
`

/** What a shell offers in a folder that holds the file `plan.txt` and the folder `plans`; of "--to=csv,json" only "json". */
export function offersOf(shell: Shell, line: string): Offer[] {
  const script = completionScript(
    createProgram('0.0.0', () => {}),
    shell,
  )
  const folder = folderWith({ 'in/plan.txt': '', 'in/plans/a.txt': '', script, bashrc: BASHRC })
  const ask = (args: readonly string[], input = ''): string =>
    execFileSync(shell, args, {
      cwd: join(folder, 'in'),
      encoding: 'utf8',
      input,
      stdio: ['pipe', 'pipe', 'ignore'],
      timeout: 60_000,
      env: { ...process.env, HOME: folder, SCRIPT: join(folder, 'script'), OFFERS: join(folder, 'offers'), LINE: line },
    })
  return ASK[shell](ask, line, join(folder, 'offers')).map(({ word, description }) => ({ word: word.replace(/^.*[=,]|\/$/g, ''), description }))
}

type Ask = (args: readonly string[], input?: string) => string

const ASK: Record<Shell, (ask: Ask, line: string, offers: string) => Offer[]> = {
  // M-* of readline puts into the line all words among which Tab would choose
  bash: (ask, line, offers) => {
    ask(['--rcfile', '../bashrc', '-i'], `${line}\x14\x19`)
    const begin = line.search(/[^ =]*$/)
    const words = readFileSync(offers, 'utf8').slice(begin)
    return words === line.slice(begin)
      ? []
      : words
          .trim()
          .split(' ')
          .map((word) => ({ word, description: '' }))
  },
  zsh: (ask) =>
    rows(ask(['-f', fileURLToPath(new URL('zsh-offers.zsh', import.meta.url))])).map(([word = '', shown = '']) => ({
      word,
      description: shown.slice(word.length).trim(),
    })),
  fish: (ask) => rows(ask(['--no-config', '-c', 'source $SCRIPT; complete -C "$LINE"'])).map(([word = '', description = '']) => ({ word, description })),
}

const rows = (text: string): string[][] =>
  text
    .split('\n')
    .filter((row) => row !== '')
    .map((row) => row.split('\t'))
