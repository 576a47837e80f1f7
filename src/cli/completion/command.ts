// `kehoach completion`: a script by which a shell completes what is typed behind `kehoach`.
import type { Command } from 'commander'
import { closest, distance } from 'fastest-levenshtein'
import { UsageError } from '../failure.js'
import { bashScript } from './bash.js'
import { fishScript } from './fish.js'
import { type ProgramWords, wordsOf } from './program-words.js'
import { zshScript } from './zsh.js'

const SCRIPTS = { bash: bashScript, zsh: zshScript, fish: fishScript } satisfies Record<string, (words: ProgramWords) => string>

export type Shell = keyof typeof SCRIPTS

/** The script for a shell. */
export function completionScript(program: Command, shell: Shell): string {
  return SCRIPTS[shell](wordsOf(program))
}

/** @throws {UsageError} for a shell that has no script. */
export function shellNamed(name: string): Shell {
  if (Object.hasOwn(SCRIPTS, name)) return name as Shell
  const shells = Object.keys(SCRIPTS)
  const near = closest(name, shells)
  const suggestion = distance(name, near) < near.length / 2 ? `\n(Did you mean ${near}?)` : ''
  throw new UsageError(`there is no completion for '${name}'; there is one for ${shells.join(', ')}${suggestion}`)
}
