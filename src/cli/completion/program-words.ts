// What may be typed behind `kehoach`, read from the program itself: the one description from which the script of each shell is written.
import type { Argument, Command, Option } from 'commander'

/** What follows an option or stands as an argument. */
export interface Value {
  /** As the help names it: 'format'. */
  readonly name: string
  /** A 'list' is several of the choices with commas between; of 'other' (a number, an address) no shell knows anything. */
  readonly kind: 'choice' | 'list' | 'command' | 'file' | 'folder' | 'other'
  /** [] where the kind is neither 'choice' nor 'list'. */
  readonly choices: readonly string[]
}

export interface OptionWords {
  /** '--format' */
  readonly long: string
  /** '-f' */
  readonly short: string | null
  readonly description: string
  /** null for what is on or off. */
  readonly value: Value | null
}

export interface CommandWords {
  readonly name: string
  readonly description: string
  readonly options: readonly OptionWords[]
  readonly argument: (Value & { readonly repeats: boolean }) | null
}

export interface ProgramWords {
  readonly options: readonly OptionWords[]
  readonly commands: readonly CommandWords[]
}

/** All that the help of a program shows. */
export function wordsOf(program: Command): ProgramWords {
  const help = program.createHelp()
  const optionsOf = (command: Command): OptionWords[] => help.visibleOptions(command).map(optionWords)
  const commands = help.visibleCommands(program).map((command) => {
    const argument = command.registeredArguments[0]
    return { name: command.name(), description: command.description(), options: optionsOf(command), argument: argument ? argumentValue(argument) : null }
  })
  return { options: optionsOf(program), commands }
}

function optionWords({ flags, long, short, description, argChoices }: Option): OptionWords {
  const begin = flags.search(/[<[]/)
  const value = begin < 0 ? null : optionValue(flags.slice(begin + 1, -1), argChoices)
  return { long: long ?? '', short: short ?? null, description, value }
}

/** "-o, --output <file|dir/>" names what its value is, and the dots of "<format,...>" say that it is a list. */
function optionValue(name: string, choices: readonly string[] = []): Value {
  if (choices.length > 0) return { name: name.replace(/,\.\.\.$/, ''), kind: name.endsWith(',...') ? 'list' : 'choice', choices }
  return { name, kind: name.startsWith('file') ? 'file' : name === 'dir' ? 'folder' : 'other', choices }
}

/** An argument without choices is a document, but for `help <command>`. */
function argumentValue(argument: Argument): CommandWords['argument'] {
  const { argChoices: choices = [], variadic: repeats } = argument
  const name = argument.name()
  return { name, kind: choices.length > 0 ? 'choice' : name === 'command' ? 'command' : 'file', choices, repeats }
}
