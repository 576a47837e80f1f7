// Completion for bash: commands, options and the values of options, elsewhere files as bash completes them by itself.
import type { CommandWords, OptionWords, ProgramWords, Value } from './program-words.js'

const HEAD = `# Completion of kehoach for bash: eval "$(kehoach completion bash)"
_kehoach() {
  local word="\${COMP_WORDS[COMP_CWORD]}" before="\${COMP_WORDS[COMP_CWORD-1]}" command="\${COMP_WORDS[1]}"
  local kind=choice words='' begun='' left='' one IFS=$' \\t\\n'
  COMPREPLY=()
  case " \${COMP_WORDS[*]:1:COMP_CWORD-1} " in *' -- '*) return ;; esac
  # "--format=json" comes as three words
  if [ "$word" = '=' ]; then word=''
  elif [ "$before" = '=' ]; then before="\${COMP_WORDS[COMP_CWORD-2]}"
  fi
  if [ "$COMP_CWORD" -eq 1 ]; then`

// compopt is not in the bash of macOS; there files are offered where nothing else fits
const TAIL = `  case "$kind" in
  file) return ;;
  folder) compopt +o default -o dirnames 2>/dev/null; return ;;
  list)
    case "$word" in *,*) begun="\${word%,*}," ;; esac
    for one in $words; do
      case ",$begun" in *",$one,"*) ;; *) left="$left $one" ;; esac
    done
    words="$left" word="\${word##*,}"
    compopt -o nospace 2>/dev/null ;;
  esac
  compopt +o default 2>/dev/null
  COMPREPLY=($(compgen -P "$begun" -W "$words" -- "$word"))
}
complete -o default -F _kehoach kehoach
`

export function bashScript({ options, commands }: ProgramWords): string {
  const names = commands.map(({ name }) => name)
  return [
    HEAD,
    `    case "$word" in -*) words='${longNames(options).join(' ')}' ;; *) words='${names.join(' ')}' ;; esac`,
    '  else',
    '    case "$command $before" in',
    ...commands.flatMap(({ name, options }) => options.flatMap((option) => valueCase(name, option))),
    '    *)',
    '      case "$command $word" in',
    ...commands.flatMap((command) => wordCases(command, names)),
    '      esac ;;',
    '    esac',
    '  fi',
    TAIL,
  ].join('\n')
}

const longNames = (options: readonly OptionWords[]): string[] => options.map(({ long }) => long)

/** 'parse --format'|'parse -f') words='json ndjson outline' ;; */
function valueCase(command: string, { long, short, value }: OptionWords): string[] {
  if (value === null) return []
  const names = [long, ...(short === null ? [] : [short])].map((name) => `'${command} ${name}'`)
  return [`    ${names.join('|')}) ${assignment(value)};;`]
}

/** What a word of a command may be that is no value of an option. */
function wordCases({ name, options, argument }: CommandWords, commands: readonly string[]): string[] {
  const cases = options.length === 0 ? [] : [`      '${name} -'*) words='${longNames(options).join(' ')}' ;;`]
  if (argument === null) return cases
  const offered = assignment(argument.kind === 'command' ? { ...argument, choices: commands } : argument)
  return [...cases, `      '${name} '*) ${argument.repeats || argument.kind === 'file' ? offered : `[ "$COMP_CWORD" -gt 2 ] || ${offered}`};;`]
}

function assignment({ kind, choices }: Value): string {
  const words = choices.length > 0 ? `words='${choices.join(' ')}' ` : ''
  return kind === 'list' || kind === 'file' || kind === 'folder' ? `kind=${kind} ${words}` : words
}
