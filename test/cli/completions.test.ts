/** Completions in bash, as far as it is installed; completions-shells.test.ts has the others. */
import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { beforeAll, describe, expect, it } from 'vitest'
import { measure } from '../helpers/corpus.ts'
import { folderOf } from '../helpers/folder.ts'
import { env, folder, inPlaces, isThere, prepare, script, trap } from './completing.ts'

beforeAll(prepare)

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
