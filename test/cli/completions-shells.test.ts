/** Completions in other shells than bash, as far as they are installed. */
import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { beforeAll, describe, expect, it } from 'vitest'
import { env, evil, folder, inPlaces, isThere, prepare, script, trap } from './completing.ts'

beforeAll(prepare)

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
