/** The script for zsh, to be sourced, or as `_teh` in a folder of `fpath`. */
import { type Line, quoted, type Script, shellFunction, tablesOf } from './line.ts'

/** Words are handed to `compadd` as a list: it quotes them, and evaluates nothing. */
export const zsh: Script = (lines) => `${head}${tablesOf(lines)}${abouts(lines)}${steps}`

const head = `#compdef teh
# Completion of teh for zsh. Made by: teh completions zsh
# It asks teh for the ids of the corpus at hand. Nothing that is typed is evaluated.

`

const steps = `# Of lines "word what it is": the words, with the lines as what is shown.
_teh_offer() {
  local -a offered shown
  local line
  for line in "$@"; do
    [[ -n "$line" ]] || continue
    offered+=("\${line%% *}")
    shown+=("$line")
  done
  compadd -l -d shown -a -- offered
}

# Without its quotes. Of a corpus that is named by more than a word, nobody knows the ids.
_teh_corpus() {
  corpus="\${(Q)1}"
  isLost=
  [[ "$1" == *[\\$\\\`]* ]] && isLost=1
}

_teh_ids() {
  [[ -n "$isLost" ]] && return
  local -a asked
  asked=(completions zsh --ids "$1")
  [[ -n "$corpus" ]] && asked+=(--corpus "$corpus")
  command teh "\${asked[@]}" 2>/dev/null </dev/null
}

_teh() {
  local name= corpus= flag= taken= flags= about= isLost= word one
  local -i i
  local -a told
  for ((i = 2; i < CURRENT; i++)); do
    word="\${words[i]}"
    if [[ -n "$flag" ]]; then
      if [[ "$flag" == --corpus ]]; then
        _teh_corpus "$word"
      fi
      flag=
    elif [[ "$word" == --corpus=* ]]; then
      _teh_corpus "\${word#--corpus=}"
    elif [[ "$word" == -* ]]; then
      _teh_taken "$name $word"
      [[ -n "$taken" && "$word" != *=* ]] && flag="$word"
    elif [[ -z "$name" ]]; then
      name="$word"
    fi
  done
  word="\${words[CURRENT]}"
  if [[ -z "$flag" && "$word" == --*=* ]]; then
    flag="\${word%%=*}"
    compset -P 1 '*='
  fi
  if [[ -n "$flag" ]]; then
    _teh_taken "$name $flag"
  elif [[ "$word" == -* ]]; then
    _teh_flags "$name"
    taken="words $flags"
  else
    _teh_argument "$name"
  fi
  case "$taken" in
    'words '*)
      for one in \${=taken#words }; do
        _teh_about "$name $one"
        told+=("$one\${about:+ $about}")
      done
      _teh_offer "\${told[@]}"
      ;;
    'ids '*) _teh_offer "\${(@f)$(_teh_ids "\${taken#ids }")}" ;;
    folders) _files -/ ;;
    *) _files ;;
  esac
}

if [[ "\${funcstack[1]}" == _teh ]]; then
  _teh "$@"
else
  compdef _teh teh
fi
`
/** What commands and flags are for. */
function abouts(lines: readonly Line[]): string {
  const commands = lines
    .filter(({ name }) => name !== '')
    .flatMap(({ name, about }) =>
      [`' ${name}'`, `'help ${name}'`].map((at) => [at, about] as const),
    )
  const flags = lines.flatMap(({ name, flags }) =>
    flags.map((flag) => [`'${name} ${flag.name}'`, flag.about] as const),
  )
  const by = new Map<string, string[]>()
  for (const [at, about] of [...commands, ...flags]) by.set(about, [...(by.get(about) ?? []), at])
  const cases = [...by].map(([about, at]) => `    ${at.join('|')}) about=${quoted(about)} ;;`)
  return shellFunction('about', cases)
}
