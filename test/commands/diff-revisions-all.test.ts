/** More of what two revisions may differ in; diff-revisions.test.ts has one of each kind. */
import { execFileSync } from 'node:child_process'
import { renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { measure } from '../helpers/corpus.ts'
import { emptyFolder } from '../helpers/folder.ts'
import { gitHome } from '../helpers/git.ts'
import { teh } from '../helpers/program.ts'

import { Repository } from './revisions.ts'

describe('what could not be read on one side', () => {
  it.each([
    ['a registry', 'actors.yaml'],
    ['a set', 'recommendations/asked.yaml'],
    ['an edition', 'two-2021/edition.yaml'],
  ])('%s', async (_, name) => {
    const repository = new Repository()
    repository.put(name, 'x: [')
    repository.commit('broken')
    for (const revisions of ['HEAD~1..HEAD', 'HEAD..HEAD~1']) {
      const { kinds, totals } = await repository.json(revisions)
      expect([kinds, totals.others, totals.coverage]).toEqual([[], [], []])
    }
  })

  it('of the files as they lie there is not missing where two revisions are compared', async () => {
    const repository = new Repository()
    repository.put('two-2021/m.yaml', 'x: [')
    const { code, stderr } = await repository.diff('HEAD..HEAD')
    expect([code, stderr]).toEqual([0, ''])
    expect((await repository.diff('HEAD')).code).toBe(3)
  })
})

describe('a change', () => {
  it('a file under another name and nothing else has nothing more to say', async () => {
    const repository = new Repository()
    renameSync(repository.path('one-2008/old.yaml'), repository.path('one-2008/new.yaml'))
    for (const format of ['table', 'html', 'csv']) {
      const { stdout } = await repository.diff('HEAD', '--format', format)
      expect(stdout).toContain('one-2008/new')
      expect(stdout).not.toContain('also changed')
    }
    rmSync(repository.path('one-2008/new.yaml'))
  })

  it('tells a start that moved with its deadline, another rhythm and another end', async () => {
    const repository = new Repository()
    const put = (timing: object) =>
      repository.put('one-2008/old.yaml', {
        ...(measure({ source: { document: 'text', section: '2' } }) as object),
        timing: { as_printed: 'x', ...timing },
      })
    const told = async (before: object, after: object) => {
      put(before)
      repository.git('add', '-A')
      repository.git('commit', '-q', '--allow-empty', '-m', 'before')
      put(after)
      const { stdout } = await repository.diff('HEAD')
      return stdout.split('\n').flatMap((line) => /^\s*· (.*)/.exec(line)?.[1] ?? [])
    }
    expect(await told({ start: 2008, due: 2009 }, { start: 2007, due: 2010 })).toEqual([
      'deadline later: 2009 → 2010 (+12 months)',
      'start changed: 2008 → 2007',
    ])
    const yearly = { every: 'year', from: 2008 }
    expect(await told({ recurs: yearly }, { recurs: { ...yearly, every: 'P2Y' } })).toEqual([
      'rhythm changed: every year → every 2 years',
    ])
    expect(await told({ recurs: yearly }, { recurs: { ...yearly, until: 2010 } })).toEqual([
      'end changed: – → 2010',
    ])
    put({ recurs: { ...yearly, every: 'P2Y' } })
    expect((await repository.diff('HEAD')).stdout).toContain('1 deadline moved')
  })

  it('stands on both sides of a page and of a sheet, and once where one is below the other', async () => {
    const repository = new Repository()
    repository.put(
      'one-2008/old.yaml',
      measure({
        source: { document: 'text', section: '2' },
        timing: { as_printed: '2009', due: 2009 },
      }),
    )
    const count = async (format: string) =>
      (await repository.diff('HEAD', '--format', format)).stdout.split('one-2008/old').length - 1
    expect(await Promise.all(['table', 'markdown', 'html', 'csv', 'csv-plain'].map(count))).toEqual(
      // People have a row for the deadline, and one for the words printed of it.
      [1, 1, 2, 4, 2],
    )
  })
})

describe('a clone with --depth', () => {
  it('that knows the revision, and not where it was left, is told so', async () => {
    const origin = new Repository()
    origin.git('checkout', '-q', '-b', 'feat')
    origin.put('two-2021/n.yaml', measure({ source: { document: 'text', section: '9' } }))
    origin.commit('feat')
    const clone = join(emptyFolder(), 'clone')
    const env = { PATH: process.env.PATH ?? '', ...gitHome }
    execFileSync(
      'git',
      [
        'clone',
        '-q',
        '--depth',
        '1',
        '--no-single-branch',
        '--branch',
        'feat',
        `file://${origin.folder}`,
        clone,
      ],
      { env, stdio: 'ignore' },
    )
    const { code, stderr } = await teh(['diff', '--git', 'origin/main'], { cwd: clone, env })
    expect([code, stderr]).toEqual([
      2,
      expect.stringMatching(
        /does not hold the point where “HEAD” left “origin\/main”: run git fetch --unshallow origin/,
      ),
    ])
  })
})
