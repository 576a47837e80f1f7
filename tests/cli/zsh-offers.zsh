# Prints what zsh offers for $LINE with the completion script $SCRIPT, a word and how the list shows it on each line; $OFFERS is a
# file to be used. An interactive zsh in a terminal of its own completes the line.
zmodload zsh/zpty || exit

if [[ $1 != inside ]]; then
  : > $OFFERS
  export TERM=dumb
  zpty shell zsh -f -i
  zpty -w shell "source ${(q)0:A} inside"
  while zpty -r shell said; do :; done
  cat $OFFERS
  exit
fi

autoload -U compinit
compinit -D -u
source $SCRIPT
zstyle ':completion:*' list-grouped false
zstyle ':completion:*' list-separator ' '
COLUMNS=200

# All words of a list go through this command.
compadd() {
  # what only fills arrays
  if [[ " ${argv[1,(i)(-|--)]} " == *' -'[OAD]' '* ]]; then
    builtin compadd "$@"
    return
  fi
  local -a words shown
  local at=${argv[(I)-d]} index
  (( at )) && shown=("${(@P)argv[at+1]}")
  builtin compadd -A words -D shown "$@"
  for (( index = 1; index <= $#words; index++ )); do
    print -r -- "$words[index]"$'\t'"$shown[index]" >> $OFFERS
  done
  builtin compadd "$@"
}

complete-line() {
  BUFFER=$LINE
  CURSOR=$#BUFFER
  zle complete-word
  exit
}
zle -N zle-line-init complete-line
