/** The script for fish. */
import type { FlagLine, Line, Script, Taken } from './line.ts'

/** The words after `-a` are evaluated by fish: none of them comes from a corpus. */
export const fish: Script = ([
  program,
  ...lines
]) => `# Completion of teh for fish. Made by: teh completions fish
# It asks teh for the ids of the corpus at hand. Nothing that is typed is evaluated.

function __teh_ids
    set -l asked completions fish --ids $argv[1]
    set -l before ''
    for word in (commandline -opc)
        set -l named
        if test "$before" = --corpus
            set named $word
        else if string match -q -- '--corpus=*' $word
            set named (string replace -- --corpus= '' $word)
        end
        # Of a corpus that is named by more than a word, nobody knows the ids.
        string match -qr '[$(]' -- $named; and return
        set -q named[1]; and set -a asked --corpus (string unescape -- $named; or echo $named)
        set before $word
    end
    command teh $asked 2>/dev/null </dev/null | string replace ' ' \\t
end

# Whether the name of the command is typed, and is that which is asked for.
function __teh_in
    set -l skips 0
    for word in (commandline -opc)[2..-1]
        if test $skips = 1
            set skips 0
        else if contains -- $word --corpus --lang --today
            set skips 1
        else if not string match -q -- '-*' $word
            test "$word" = "$argv[1]"
            return
        end
    end
    test -z "$argv[1]"
end

complete -c teh -f
${program ? flagsOf(program) : ''}
${lines.map(({ name, about }) => `complete -c teh -n '__teh_in ""' -a ${name} -d ${quoted(about)}`).join('\n')}
${lines.map((line) => [...argumentOf(line), flagsOf(line)].filter(Boolean).join('\n')).join('\n')}
`

function argumentOf({ name, takes }: Line): string[] {
  if (takes === undefined || takes.is === 'text') return []
  return [`complete -c teh -n '__teh_in ${name}' ${valuesOf(takes).replace('-x ', '')}`]
}

function flagsOf({ name, flags }: Line): string {
  const here = `'__teh_in ${name === '' ? '""' : name}'`
  return flags
    .map(
      (flag) =>
        `complete -c teh -n ${here} -l ${flag.name.slice(2)}${takenBy(flag)} -d ${quoted(flag.about)}`,
    )
    .join('\n')
}

function takenBy({ takes }: FlagLine): string {
  return takes === undefined ? '' : ` ${valuesOf(takes)}`
}

function valuesOf(taken: Taken): string {
  switch (taken.is) {
    case 'words':
      return `-x -a '${taken.words.join(' ')}'`
    case 'ids':
      return `-x -a '(__teh_ids ${taken.of})'`
    case 'folders':
      return `-x -a '(__fish_complete_directories)'`
    case 'paths':
      return '-r -F'
    case 'text':
      return '-x'
  }
}

function quoted(text: string): string {
  return `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`
}
