// Options and arguments that several commands take, and how their values are read.
import { Argument, InvalidArgumentError, Option } from 'commander'
import type { LegacyName } from '../ingest/legacy-encodings.js'
import type { Shell } from './completion/command.js'

/** As src/ingest/legacy-encodings.ts has them, which is not loaded for a help text. */
const LEGACY: readonly LegacyName[] = ['tcvn3', 'vni', 'viscii', 'vps', 'windows-1258']

/** As src/cli/completion/command.ts has them. */
const SHELLS: readonly Shell[] = ['bash', 'zsh', 'fish']

export function encoding(): Option {
  return new Option('--encoding <name>', 'encoding of the text; by default its bytes tell it').choices(['utf-8', 'utf-16le', 'utf-16be', ...LEGACY])
}

export function language(): Option {
  return new Option('--lang <language>', 'language of messages').choices(['vi', 'en']).default('vi')
}

export function width(): Option {
  return new Option('--width <characters>', 'longest line; the terminal by default').argParser(wholeNumber)
}

export function document(): Argument {
  return new Argument('<file>', "a document, or '-' for stdin")
}

/** Read where it is used, so that an unknown shell is told with the one that is meant. */
export function shell(): Argument {
  return new Argument('[shell]', 'the shell').choices(SHELLS).argParser(String).default('bash')
}

export function wholeNumber(value: string): number {
  if (!/^[1-9]\d{0,8}$/.test(value)) throw new InvalidArgumentError('It must be a whole number from 1.')
  return Number(value)
}

export function positiveNumber(value: string): number {
  if (!/^\d{1,6}(?:\.\d{1,3})?$/.test(value) || Number(value) === 0) throw new InvalidArgumentError('It must be a number of seconds above 0.')
  return Number(value)
}
