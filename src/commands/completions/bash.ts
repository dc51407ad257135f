/** The script for bash, of 3.2 (macOS) and later. */
import { type Script, tablesOf } from './line.ts'

/**
 * Words are offered one by one where they begin as the typed one does: `compgen -W` would evaluate
 * them. The shell offers files wherever nothing else is offered.
 */
export const bash: Script = (lines) => `${head}${tablesOf(lines)}${steps}`

const head = `# Completion of teh for bash. Made by: teh completions bash
# It asks teh for the ids of the corpus at hand. Nothing that is typed is evaluated.

`

const steps = `# The word that stands in quotes; nothing where more than quotes has to be undone.
_teh_plain() {
  plain=$1
  case "$plain" in
    \\"*\\"|\\'*\\') plain=\${plain:1:\${#plain}-2} ;;
    \\"*|\\'*) plain=\${plain:1} ;;
  esac
  case "$plain" in
    *[\\"\\'\\\\\\$\\\`]*) plain= ;;
  esac
}

_teh_offer() {
  local one
  while IFS= read -r one; do
    one=\${one%% *}
    if [[ -n $one && $one == "$current"* ]]; then COMPREPLY[\${#COMPREPLY[@]}]=$one; fi
  done
}

_teh_ids() {
  # Of a corpus that is named by more than a plain word, nobody knows the ids.
  if [[ -n $isLost ]]; then return; fi
  if [[ -n $corpus ]]; then
    command teh completions bash --ids "$1" --corpus "$corpus"
  else
    command teh completions bash --ids "$1"
  fi 2>/dev/null </dev/null
}

_teh() {
  local current=\${COMP_WORDS[COMP_CWORD]} name= corpus= flag= taken= flags= plain= isLost= word i
  COMPREPLY=()
  for ((i = 1; i < COMP_CWORD; i++)); do
    word=\${COMP_WORDS[i]}
    if [[ $word == '=' ]]; then continue; fi
    if [[ -n $flag ]]; then
      if [[ $flag == --corpus ]]; then
        _teh_plain "$word"
        corpus=$plain
        [[ -n $word && -z $plain ]] && isLost=1
      fi
      flag=
    elif [[ $word == -* ]]; then
      _teh_taken "$name $word"
      if [[ -n $taken ]]; then flag=$word; fi
    elif [[ -z $name ]]; then
      name=$word
    fi
  done
  if [[ $current == '=' ]]; then current=; fi
  _teh_plain "$current"
  if [[ -n $current && -z $plain ]]; then return; fi
  current=$plain
  if [[ -n $flag ]]; then
    _teh_taken "$name $flag"
  elif [[ $current == -* ]]; then
    _teh_flags "$name"
    taken="words $flags"
  else
    _teh_argument "$name"
  fi
  case "$taken" in
    'words '*)
      taken=\${taken#words }
      _teh_offer <<<"\${taken// /$'\\n'}"
      ;;
    'ids '*) _teh_offer < <(_teh_ids "\${taken#ids }") ;;
  esac
}

complete -o default -F _teh teh
`
