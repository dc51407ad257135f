/** The commit that the envelope of an answer names, read from the files that real git makes. */
import { execFileSync } from 'node:child_process'
import { mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { lastCommit } from '../../bin/commit.js'
import { measure } from '../helpers/corpus.ts'
import { emptyFolder, folderOf } from '../helpers/folder.ts'
import { gitHome, repositoryLike } from '../helpers/git.ts'
import { start, teh } from '../helpers/program.ts'

const gitIn = (folder: string, ...args: string[]): string =>
  execFileSync('git', ['-C', folder, ...args], {
    encoding: 'utf8',
    env: { PATH: process.env.PATH, ...gitHome },
  }).trim()

function repository(...flags: string[]): string {
  return repositoryLike(`commit ${flags.join(' ')}`, () => {
    const folder = folderOf({ 'two-2021/m.yaml': measure() })
    gitIn(folder, 'init', '-q', '-b', 'main', ...flags)
    gitIn(folder, 'add', '-A')
    gitIn(folder, 'commit', '-q', '-m', 'first')
    return folder
  })
}

const headOf = (folder: string) => gitIn(folder, 'rev-parse', 'HEAD')

describe('the last commit of a repository', () => {
  it.each<[string, string[][]]>([
    ['on a branch', []],
    ['on a branch with a slash', [['checkout', '-q', '-b', 'plans/next']]],
    ['of packed branches', [['pack-refs', '--all']]],
    ['without a branch', [['checkout', '-q', '--detach']]],
    [
      'on a branch that is a name of another',
      [
        ['symbolic-ref', 'refs/heads/x', 'refs/heads/main'],
        ['checkout', '-q', 'x'],
      ],
    ],
  ])('is known %s', (_, commands) => {
    const folder = repository()
    for (const args of commands) gitIn(folder, ...args)
    expect(lastCommit(join(folder, 'plans/two-2021'))).toBe(headOf(folder))
  })

  it('is known with hashes of 64 figures, behind a link, and in a second working tree', () => {
    const long = repository('--object-format=sha256')
    expect(lastCommit(long)).toBe(headOf(long))
    const folder = repository()
    const link = join(emptyFolder(), 'plans')
    symlinkSync(join(folder, 'plans'), link)
    expect(lastCommit(link)).toBe(headOf(folder))
    const other = join(emptyFolder(), 'other')
    gitIn(folder, 'worktree', 'add', '-q', '-b', 'other', other)
    gitIn(other, 'commit', '-q', '--allow-empty', '-m', 'second')
    expect(lastCommit(other)).toBe(headOf(other))
    expect(lastCommit(folder)).not.toBe(headOf(other))
  })

  it('is none without a commit, without a repository, and of files that git does not write', () => {
    const empty = emptyFolder()
    expect(lastCommit(empty)).toBeUndefined()
    gitIn(empty, 'init', '-q')
    expect(lastCommit(empty)).toBeUndefined()
    expect(lastCommit(join(empty, 'nowhere'))).toBeUndefined()
    const folder = repository()
    for (const head of ['ref: refs/heads/../../../secret', 'ref: refs/heads/main x', 'x', '']) {
      writeFileSync(join(folder, '.git/HEAD'), head)
      expect(lastCommit(folder), head).toBeUndefined()
    }
    rmSync(join(folder, '.git/HEAD'))
    execFileSync('mkfifo', [join(folder, '.git/HEAD')])
    expect(lastCommit(folder)).toBeUndefined()
    rmSync(join(folder, '.git/HEAD'))
    mkdirSync(join(folder, '.git/HEAD'))
    expect(lastCommit(folder)).toBeUndefined()
    rmSync(join(folder, '.git'), { recursive: true })
    writeFileSync(join(folder, '.git'), 'nothing that git writes')
    expect(lastCommit(folder)).toBeUndefined()
  })
})

describe('the envelope', () => {
  const call = ['query', '--count', '--format', 'json', '--today', '2024-07-01']
  const corpusIn = (stdout: string) => JSON.parse(stdout).corpus

  it('names the commit of one’s own corpus, and none of the shipped plans', async () => {
    const folder = repository()
    expect(corpusIn((await start(call, { cwd: folder })).stdout).commit).toBe(headOf(folder))
    const shipped = emptyFolder()
    gitIn(shipped, 'init', '-q')
    gitIn(shipped, 'commit', '-q', '--allow-empty', '-m', 'first')
    expect(corpusIn((await start(call, { cwd: shipped })).stdout)).toMatchObject({
      folder: null,
      commit: null,
    })
  })

  it('names none where there is no repository', async () => {
    const { stdout } = await teh(call, {
      cwd: folderOf({ 'two-2021/m.yaml': measure() }),
      commit: lastCommit,
    })
    expect(corpusIn(stdout)).toMatchObject({ folder: 'plans', commit: null })
  })
})
