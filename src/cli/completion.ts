// What bash completes behind `kehoach`: commands, options and the values of options.
import type { Command, Option } from 'commander'

const HEAD = `# Completion of kehoach for bash: eval "$(kehoach completion)"
_kehoach() {
  local word="\${COMP_WORDS[COMP_CWORD]}" before="\${COMP_WORDS[COMP_CWORD-1]}" command="\${COMP_WORDS[1]}" words=""`

const TAIL = `  COMPREPLY=($(compgen -W "$words" -- "$word"))
}
complete -o default -F _kehoach kehoach
`

/** A script that bash evaluates; where nothing of it fits, files are completed. */
export function completionScript(program: Command): string {
  const commands = program.commands.filter((command) => command.name() !== 'help')
  const names = [...commands.map((command) => command.name()), 'help'].join(' ')
  return [
    HEAD,
    '  if [ "$COMP_CWORD" -eq 1 ]; then',
    `    words='${names} ${optionsOf(program).join(' ')}'`,
    '  elif [ "$command" = help ]; then',
    `    words='${names}'`,
    '  else',
    '    case "$command $before" in',
    ...commands.flatMap((command) => command.options.flatMap((option) => valuesOf(command, option))),
    '    *)',
    '      case "$word" in -*)',
    '        case "$command" in',
    ...commands.map((command) => `        ${command.name()}) words='${optionsOf(command).join(' ')}' ;;`),
    '        esac ;;',
    '      esac ;;',
    '    esac',
    '  fi',
    TAIL,
  ].join('\n')
}

/** The long names of a command's options. */
const optionsOf = (command: Command): string[] => [...command.options.flatMap(({ long }) => long ?? []), '--help']

/** "--format" is followed by one of its values. */
function valuesOf(command: Command, { long, short, argChoices }: Option): string[] {
  if (argChoices === undefined) return []
  const names = [long, short].filter((name) => name != null).map((name) => `'${command.name()} ${name}'`)
  return [`    ${names.join('|')}) words='${argChoices.join(' ')}' ;;`]
}
