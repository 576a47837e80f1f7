// Completion for fish, with the descriptions of the help.
import type { CommandWords, OptionWords, ProgramWords, Value } from './program-words.js'

const HEAD = `# Completion of kehoach for fish: kehoach completion fish | source

# Whether a command is the one that is being typed; without a name, whether there is none yet.
function __kehoach_is
    set -l words (commandline -opc)
    test "$words[2]" = "$argv[1]"
end

# The same while its first argument is being typed.
function __kehoach_begins
    set -l words (commandline -opc)
    __kehoach_is $argv; and not set -q words[3]
end

# What may go on a list with commas.
function __kehoach_list
    set -l begun (commandline -ct | string replace -r -- '^--?[^=,]*=' '' | string match -r -- '^.*,')
    for one in $argv
        contains -- $one (string split , -- "$begun"); or echo "$begun$one"
    end
end

complete -c kehoach -e
complete -c kehoach -f`

export function fishScript({ options, commands }: ProgramWords): string {
  return [
    HEAD,
    ...commands.map(({ name, description }) => complete('__kehoach_is', `-a ${name}`, description)),
    ...options.map((option) => optionLine('__kehoach_is', option)),
    ...commands.flatMap((command) => [
      '',
      ...argumentLines(command, commands),
      ...command.options.map((option) => optionLine(`__kehoach_is ${command.name}`, option)),
    ]),
    '',
  ].join('\n')
}

/** What a command takes beside its options. */
function argumentLines({ name, argument }: CommandWords, commands: readonly CommandWords[]): string[] {
  if (argument === null) return []
  const condition = `${argument.repeats || argument.kind === 'file' ? '__kehoach_is' : '__kehoach_begins'} ${name}`
  if (argument.kind === 'command') return commands.map((command) => complete(condition, `-a ${command.name}`, command.description))
  return [complete(condition, values(argument))]
}

function optionLine(condition: string, { long, short, description, value }: OptionWords): string {
  const names = `${short === null ? '' : `-s ${short.slice(1)} `}-l ${long.slice(2)}`
  return complete(condition, value === null ? names : `${names} -r ${values(value)}`, description)
}

function values({ kind, choices }: Value): string {
  switch (kind) {
    case 'choice':
      return `-f -a ${quoted(choices.join(' '))}`
    case 'list':
      return `-f -a ${quoted(`(__kehoach_list ${choices.join(' ')})`)}`
    case 'folder':
      return `-f -a '(__fish_complete_directories)'`
    case 'file':
      return '-F'
    case 'command':
    case 'other':
      return '-f'
  }
}

function complete(condition: string, what: string, description?: string): string {
  return `complete -c kehoach -n ${quoted(condition)} ${what}${description === undefined ? '' : ` -d ${quoted(description)}`}`
}

const quoted = (text: string): string => `'${text.replace(/[\\']/g, '\\$&')}'`
