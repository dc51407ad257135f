/** Completions in the shells themselves, as far as they are installed. */
import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { measure } from '../helpers/corpus.ts'
import { emptyFolder, folderOf } from '../helpers/folder.ts'
import { executable, start } from '../helpers/program.ts'

const isThere = (shell: string) => spawnSync(shell, ['-c', 'true']).status === 0
for (const shell of ['bash', 'zsh', 'fish'])
  if (!isThere(shell)) process.stdout.write(`skipped: ${shell} is not installed\n`)

/** Where hostile texts would leave a file, if somebody evaluated them. */
const trap = join(emptyFolder(), 'trap')
const evil = [`$(touch ${trap})`, `\`touch ${trap}\``, `'; touch ${trap}; '`, `"$(touch ${trap})"`]
/** What else a shell takes for more than it is. */
const odd = ['"', "'", '\\', '*', '~', '$HOME', '${x', '!!', '--', '-', '<(ls)', 'a b']
/** What is evaluated is in every place; what is only odd stands in one after the other. */
const inPlaces = <T>(places: readonly ((word: string) => T)[]): T[] => [
  ...evil.flatMap((word) => places.map((place) => place(word))),
  ...odd.flatMap((word, i) =>
    places.slice(i % places.length, (i % places.length) + 1).map((place) => place(word)),
  ),
]

let folder: string
let home: string
const script = (shell: string) => join(home, `teh.${shell}`)
const env = () => ({
  PATH: `${home}:${process.env.PATH}`,
  HOME: home,
  XDG_CACHE_HOME: join(home, 'cache'),
  TERM: 'dumb',
})

beforeAll(async () => {
  home = emptyFolder()
  symlinkSync(executable, join(home, 'teh'))
  const title = { fr: evil.join(' '), nl: 'x\u001b[31m', en: evil.join(' ') }
  folder = folderOf({
    'two-2021/solar.yaml': measure({ title }),
    'two-2021/solar-two.yaml': measure(),
    'two-2021/$(touch trap).yaml': measure(),
  })
  mkdirSync(join(folder, 'a b'))
  for (const shell of ['bash', 'zsh', 'fish'])
    writeFileSync(script(shell), (await start(['completions', shell])).stdout)
})

/** What bash offers for the last of these words. */
function inBash(lines: readonly (readonly string[])[]): string[][] {
  const code = `source "$1"; shift
    while [ $# -gt 0 ]; do
      COMP_WORDS=()
      while [ "$1" != "<end>" ]; do COMP_WORDS+=("$1"); shift; done
      shift
      COMP_CWORD=$((\${#COMP_WORDS[@]} - 1))
      _teh
      printf '%s\\n' "\${COMPREPLY[@]}" '<end>'
    done`
  const words = lines.flatMap((line) => [...line, '<end>'])
  const said = execFileSync(
    'bash',
    ['--norc', '--noprofile', '-u', '-c', code, 'bash', script('bash'), ...words],
    { cwd: folder, env: env(), encoding: 'utf8' },
  )
  return said
    .split('<end>\n')
    .slice(0, -1)
    .map((part) => part.split('\n').filter((one) => one !== ''))
}

describe.skipIf(!isThere('bash'))('bash', () => {
  it('completes commands, flags, values and ids', () => {
    const seen = inBash([
      ['teh', 'ov'],
      ['teh', 'overdue', '--gr'],
      ['teh', 'overdue', '--format', 'js'],
      ['teh', 'overdue', '--format', '=', 'js'],
      ['teh', '--lang', 'nl', 'show', 'two-2021/so'],
      ['teh', 'query', '--theme', '"trai'],
      ['teh', 'help', 'li'],
      ['teh', 'explain', 'timing/due'],
      ['teh', 'lint', 'x'],
    ])
    expect(seen.map((one) => one.sort())).toEqual([
      ['overdue'],
      ['--group-by'],
      ['json'],
      ['json'],
      ['two-2021/solar', 'two-2021/solar-two'],
      ['training'],
      ['lineage', 'lint'],
      ['timing/due-before-start'],
      [],
    ])
  })

  it('offers no id that is more than a word, and the corpus that is named', () => {
    const other = folderOf({ 'two-2021/wind.yaml': measure() })
    const [own, elsewhere, none] = inBash([
      ['teh', 'show', 'two-2021/'],
      ['teh', '--corpus', `"${other}"`, 'show', 'two'],
      ['teh', '--corpus', `"$(echo ${other})"`, 'show', 'two'],
    ])
    expect(own).toEqual(['two-2021/solar', 'two-2021/solar-two'])
    expect(elsewhere).toEqual(['two-2021/wind'])
    expect(none).toEqual([])
  })

  it('evaluates nothing that is typed, and says nothing', () => {
    const lines = inPlaces<string[]>([
      (word) => ['teh', word],
      (word) => ['teh', 'show', word],
      (word) => ['teh', word, ''],
      (word) => ['teh', 'query', '--actor', word],
      (word) => ['teh', '--corpus', word, 'show', ''],
    ])
    expect(inBash(lines)).toHaveLength(lines.length)
    expect(existsSync(trap)).toBe(false)
  })
})

describe.skipIf(!isThere('fish'))('fish', () => {
  const inFish = (lines: readonly string[]) =>
    execFileSync(
      'fish',
      [
        '--no-config',
        '-c',
        'source $argv[1]; for l in $argv[2..]; complete -C $l; echo "<end>"; end',
        script('fish'),
        ...lines,
      ],
      { cwd: folder, env: env(), encoding: 'utf8' },
    )
      .split('<end>\n')
      .slice(0, -1)
      .map((part) =>
        part
          .split('\n')
          .map((line) => line.split('\t')[0])
          .filter((one) => one !== ''),
      )

  it('completes commands, flags, values and ids', () => {
    const seen = inFish([
      'teh ov',
      'teh overdue --gr',
      'teh --lang nl overdue --format js',
      'teh show two-2021/so',
    ])
    expect(seen).toEqual([
      ['overdue'],
      ['--group-by'],
      ['json'],
      ['two-2021/solar', 'two-2021/solar-two'],
    ])
  })

  it('evaluates nothing that is typed', () => {
    const lines = inPlaces([
      (word) => `teh ${word}`,
      (word) => `teh show ${word}`,
      (word) => `teh --corpus ${word} show `,
    ])
    expect(inFish(lines)).toHaveLength(lines.length)
    expect(existsSync(trap)).toBe(false)
  })
})

describe.skipIf(!isThere('zsh'))('zsh', () => {
  /** Types each text and the key Tab on a terminal of its own, until what is wanted is there. */
  const inZsh = (keys: readonly (readonly [string, string])[]) => {
    const code = `zmodload zsh/zpty
      zpty z zsh -f -i
      local seen
      zpty -w z 'PS1=; fpath+=(); autoload -U compinit; compinit -u -D; source ${script('zsh')}; bindkey "^I" complete-word; print REA""DY'
      zpty -r z seen '*READY*'
      while (( $# )); do
        zpty -wn z "$1"$'\\t'
        zpty -r z seen "*$2*"
        print -r -- "$seen"
        zpty -wn z $'\\x15'
        shift 2
      done
      zpty -w z $'print E""ND'
      zpty -r z seen '*END*'`
    return execFileSync('zsh', ['-f', '-c', code, 'zsh', ...keys.flat()], {
      cwd: folder,
      env: env(),
      encoding: 'utf8',
      timeout: 60_000,
    })
  }

  it('completes commands, flags, values and ids', () => {
    inZsh([
      ['teh ov', 'teh overdue'],
      ['teh overdue --gr', '--group-by'],
      ['teh overdue --format=js', '--format=json'],
      ['teh show two-2021/solar-', 'two-2021/solar-two'],
    ])
  })

  it('evaluates nothing that is typed', () => {
    inZsh(evil.slice(0, 2).map((word) => [`teh show ${word} --lang f`, '--lang fr'] as const))
    inZsh([[`teh --corpus $(touch ${trap}) overdue --gr`, '--group-by']])
    expect(existsSync(trap)).toBe(false)
  })
})
