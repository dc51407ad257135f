import { execFileSync } from 'node:child_process'
import { appendFileSync, chmodSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { emptyFolder } from '../helpers/folder.ts'
import { gitHome } from '../helpers/git.ts'
import { sample } from '../helpers/runs.ts'
import { folderWith, measure, put, treeOf } from './base.ts'
import { commit, git, repository } from './repository.ts'
import { ask, expectBounded, expectRefused, openTo, ordinary, type Run, run } from './run.ts'

const today = ['--today', '2026-01-15']
const diff = (folder: string, revision: string, ...more: string[]): Promise<Run> =>
  ask(folder, ['diff', '--git', revision, '--format', 'json', ...more, ...today])

/** Like the first ones of their kind. */
const others = ['@{99999}', 'main:plans/actors.yaml', '; touch stolen', ' ', '../main']

describe('a revision', () => {
  let folder: string
  let before: string[]
  beforeAll(() => {
    folder = repository()
    put(join(folder, 'plans'), 'teh-2021/new.yaml', measure())
    before = treeOf(folder)
  })

  it.each([
    'nothing-like-it',
    'HEAD~99',
    '0'.repeat(40),
    'main..nothing',
    '--output=stolen',
    '-x',
    '--upload-pack=touch stolen',
    '--exec=touch stolen',
    'main:plans',
    '$(touch stolen)',
    'a\nb\u001b[31m',
    '',
    ':/first',
    'x'.repeat(50_000),
    '^main',
    '--all',
    ...sample(others, 5),
  ])('%j is refused in a line', async (revision) => {
    expectRefused(await diff(folder, revision))
  })

  it.each(['nothing-like-it', '--output=stolen', 'main:plans'])(
    '%j is refused by lint, too',
    async (revision) => {
      expectRefused(await ask(folder, ['lint', '--since', revision, ...today]))
    },
  )

  it.each(sample(['HEAD^{}', 'main', 'HEAD..HEAD', 'HEAD', '@'], 2))(
    '%j is understood',
    async (revision) => {
      const answer = await diff(folder, revision)
      expectBounded(answer)
      expect([answer.code, answer.stderr]).toEqual([0, ''])
    },
  )

  afterAll(() => {
    expect(treeOf(folder), 'nothing was written').toEqual(before)
    expect(readdirSync(folder).sort()).toEqual(['.git', 'plans'])
  })
})

describe.concurrent('no repository', () => {
  const calls = [
    ['diff', '--git', 'HEAD'],
    ['lint', '--changed'],
    ['lint', '--since', 'main'],
    ['lint', '--staged'],
  ]
  it.each(calls)('teh %s %s', async (...argv) => {
    expectRefused(await ask(folderWith({}), [...argv, ...today]), /not in a git repository/)
  })

  it.each(calls)('without a commit: teh %s %s', async (...argv) => {
    const folder = folderWith({})
    git(folder, 'init', '-q')
    const answer = await ask(folder, [...argv, ...today])
    if (argv.includes('--staged')) expect(answer.code).toBe(0)
    else if (argv.includes('--changed')) expect(answer.code, 'all is new').toBe(1)
    else expectRefused(answer)
  })

  it.each(calls.slice(0, 2))('a repository without files: teh %s %s', async (...argv) => {
    const folder = folderWith({})
    git(folder, 'init', '-q', '--bare', 'plans/hidden.git')
    expectRefused(await ask(folder, [...argv, ...today]), /not in a git repository/)
  })

  it.each(calls.slice(0, 2))('no git on the machine: teh %s %s', async (...argv) => {
    const folder = repository()
    expectRefused(
      await ask(folder, [...argv, ...today], { env: { PATH: join(folder, 'plans') } }),
      /git is not on this machine/,
    )
  })

  it('everything else needs none', async () => {
    const answer = await ask(folderWith({}), ['lint', ...today], { env: { PATH: '/nowhere' } })
    expectBounded(answer)
    expect([answer.code, answer.stderr]).toEqual([1, ''])
  })
})

describe('a shallow clone', () => {
  it('says what to fetch', async () => {
    const origin = repository()
    for (const name of ['second', 'third']) {
      put(join(origin, 'plans'), `teh-2021/${name}.yaml`, measure())
      commit(origin, name)
    }
    const first = git(origin, 'rev-parse', 'HEAD~2').trim()
    const clone = join(emptyFolder(), 'clone')
    execFileSync('git', ['clone', '-q', '--depth', '1', `file://${origin}`, clone], {
      env: { PATH: process.env.PATH, ...gitHome },
      stdio: 'ignore',
    })
    for (const revision of ['HEAD~1', first]) {
      expectRefused(await diff(clone, revision), /shallow, run git fetch --unshallow/)
      expectRefused(
        await ask(clone, ['lint', '--since', revision, ...today]),
        /shallow, run git fetch --unshallow/,
      )
    }
  })
})

describe.runIf(ordinary?.uid !== undefined)('a repository that belongs to somebody else', () => {
  it('is refused, with the way out', async () => {
    const folder = repository()
    openTo(folder)
    openTo(join(folder, 'plans'))
    for (const argv of [
      ['diff', '--git', 'HEAD'],
      ['lint', '--changed'],
    ])
      expectRefused(
        await run(folder, [...argv, ...today], { ...ordinary, env: gitHome }),
        /safe\.directory/,
      )
  })
})

describe.concurrent('what history holds', () => {
  it('what is not sound makes the answer incomplete, and is no change', async () => {
    const folder = repository({
      'teh-2021/broken.yaml': 'title: [\n',
      'teh-2021/half.yaml': measure({ timing: 'timing: {as_printed: "", due: soon}' }),
    })
    put(join(folder, 'plans'), 'teh-2021/half.yaml', measure())
    rmSync(join(folder, 'plans/teh-2021/broken.yaml'))
    const answer = await diff(folder, 'HEAD')
    expectBounded(answer)
    expect(answer.code).toBe(3)
    expect(answer.stderr).toMatch(
      /^The answer is incomplete: 2 files .*HEAD:teh-2021\/broken, HEAD:teh-2021\/half\n$/,
    )
  })

  it('a blob that is corrupt', async () => {
    const folder = repository()
    const hash = git(folder, 'rev-parse', 'HEAD:plans/teh-2021/hotline.yaml').trim()
    const path = join(folder, '.git/objects', hash.slice(0, 2), hash.slice(2))
    chmodSync(path, 0o644)
    writeFileSync(path, 'not an object')
    appendFileSync(join(folder, 'plans/teh-2021/hotline.yaml'), '# changed\n')
    expectRefused(await diff(folder, 'HEAD'))
  })

  it('a blob that is missing', async () => {
    const folder = repository()
    const hash = git(folder, 'rev-parse', 'HEAD:plans/teh-2021/hotline.yaml').trim()
    rmSync(join(folder, '.git/objects', hash.slice(0, 2), hash.slice(2)))
    // The file has the bytes that git names so.
    expect((await diff(folder, 'HEAD')).code).toBe(0)
    appendFileSync(join(folder, 'plans/teh-2021/hotline.yaml'), '# changed\n')
    expectRefused(await diff(folder, 'HEAD'))
  })
})
