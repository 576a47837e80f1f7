// Completion for zsh, with the descriptions of the help.
import type { CommandWords, OptionWords, ProgramWords, Value } from './program-words.js'

const HEAD = `#compdef kehoach
# Completion of kehoach for zsh: source <(kehoach completion zsh), or the file _kehoach in a folder of $fpath.
`

// read as a file of $fpath, the script is the function's own first call
const TAIL = `
if [[ "$funcstack[1]" = _kehoach ]]; then
  _kehoach "$@"
else
  compdef _kehoach kehoach
fi
`

export function zshScript({ options, commands }: ProgramWords): string {
  return `${HEAD}
_kehoach_commands() {
  local -a commands
  commands=(
${commands.map(({ name, description }) => `    ${quoted(`${name}:${escaped(description, /[\\:]/g)}`)}`).join('\n')}
  )
  _describe -t commands command commands
}

_kehoach() {
  local curcontext="$curcontext" state state_descr line ret=1
  typeset -A opt_args
  _arguments -C \\
    ${[...options.map(optionSpec), "'1:command:_kehoach_commands'", "'*::argument:->argument'"].join(' \\\n    ')} && ret=0
  if [[ "$state" = argument ]]; then
    curcontext="\${curcontext%:*}-$line[1]:"
    case "$line[1]" in
${commands.flatMap(commandCase).join('\n')}
    esac
  fi
  return ret
}
${TAIL}`
}

function commandCase({ name, options, argument }: CommandWords): string[] {
  const specs = options.map(optionSpec)
  if (argument !== null) specs.push(quoted(`${argument.repeats ? '*' : '1'}${valueSpec(argument)}`))
  return [`    (${name})`, `      _arguments -s -S \\\n        ${specs.join(' \\\n        ')} && ret=0`, '      ;;']
}

/** '(-f --format)'{-f+,--format=}'[format of the output]:format:(json ndjson outline)' */
function optionSpec({ long, short, description, value }: OptionWords): string {
  const behind = quoted(`[${escaped(description, /[\\[\]:]/g)}]${value === null ? '' : valueSpec(value)}`)
  const longForm = value === null ? long : `${long}=`
  if (short === null) return `${longForm}${behind}`
  return `'(${short} ${long})'{${short}${value === null ? '' : '+'},${longForm}}${behind}`
}

function valueSpec(value: Value): string {
  return `:${escaped(value.name, /[\\:]/g)}:${action(value)}`
}

function action({ name, kind, choices }: Value): string {
  switch (kind) {
    case 'choice':
      return `(${choices.join(' ')})`
    case 'list':
      return `_values -s , ${name} ${choices.join(' ')}`
    case 'command':
      return '_kehoach_commands'
    case 'file':
      return '_files'
    case 'folder':
      return '_files -/'
    case 'other':
      return ' '
  }
}

const escaped = (text: string, signs: RegExp): string => text.replace(signs, '\\$&')

const quoted = (text: string): string => `'${text.replaceAll("'", "'\\''")}'`
