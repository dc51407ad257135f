/**
 * What is told of a change in progress: of the files that it touches, and of what it breaks in
 * others. Real git.
 */

import { appendFileSync, readFileSync, rmSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { measure } from '../helpers/corpus.ts'
import { teh } from '../helpers/program.ts'
import { sample } from '../helpers/runs.ts'
import { naming, Repository } from './changing.ts'

describe('what a change breaks in files that it does not touch', () => {
  it('is nothing where nothing changed', async () => {
    const repository = new Repository()
    for (const flags of sample([['--changed'], ['--since', 'HEAD'], ['--staged']]))
      expect(await repository.lint(...flags)).toEqual({ code: 0, told: [], elsewhere: 0, files: 0 })
  })

  it('is told with --changed, --since and --staged: who removes an actor breaks the measures that name it', async () => {
    const repository = new Repository()
    repository.withoutBeta()
    const wanted = { code: 1, told: expect.arrayContaining([naming]), elsewhere: 1, files: 2 }
    expect(await repository.lint('--changed')).toEqual(wanted)
    expect(await repository.lint('--staged'), 'not staged yet').toEqual({
      code: 0,
      told: [],
      elsewhere: 0,
      files: 0,
    })
    repository.git('add', '-A')
    expect(await repository.lint('--staged')).toEqual(wanted)
    repository.git('commit', '-q', '-m', 'gone')
    expect(await repository.lint('--changed'), 'it was there at the last commit').toEqual({
      code: 0,
      told: [],
      elsewhere: 0,
      files: 0,
    })
    expect(await repository.lint('--since', 'HEAD~1')).toEqual(wanted)
  })

  it('is told of a measure that is gone', async () => {
    const repository = new Repository()
    rmSync(repository.path('one-2008/old.yaml'))
    const { code, told, elsewhere } = await repository.lint('--changed')
    expect([code, elsewhere], 'and the actor that nothing else named').toEqual([1, 2])
    expect(told).toEqual(expect.arrayContaining(['two-2021/new.yaml lineage/unknown-predecessor']))
  })

  it('is not what was wrong before', async () => {
    const repository = new Repository({
      'one-2008/bad.yaml': measure({
        lead: ['nobody'],
        source: { document: 'text', section: '2' },
      }),
    })
    repository.withoutBeta()
    const { told } = await repository.lint('--changed')
    expect(told).toContain(naming)
    expect(told.filter((line) => line.startsWith('one-2008/bad'))).toEqual([])
    appendFileSync(repository.path('one-2008/bad.yaml'), '\n')
    expect(
      (await repository.lint('--changed')).told,
      'a file that is touched is told whole',
    ).toContain('one-2008/bad.yaml ref/unknown-actor')
  })
})

describe('what is staged', () => {
  it('is read as it would be committed, whatever lies in the folder', async () => {
    const repository = new Repository()
    const sound = readFileSync(repository.path('two-2021/new.yaml'), 'utf8')
    repository.put('two-2021/new.yaml', { ...(parse(sound) as object), lead: ['nobody'] })
    repository.git('add', '-A')
    repository.put('two-2021/new.yaml', sound)
    expect((await repository.lint('--staged')).told, 'mended, and not staged').toEqual([
      'two-2021/new.yaml ref/unknown-actor',
    ])
    expect((await repository.lint('--changed')).told).toEqual([])
    repository.git('add', '-A')
    repository.put('two-2021/new.yaml', 'nothing: [')
    expect((await repository.lint('--staged')).told, 'broken since').toEqual([])
  })

  it('tells of a registry that is gone, and not of all that named its entries', async () => {
    const repository = new Repository()
    repository.git('rm', '-q', 'plans/actors.yaml')
    for (const flag of ['--staged', '--changed']) {
      const { code, told } = await repository.lint(flag)
      expect([code, told]).toEqual([1, ['actors.yaml file/unreadable']])
    }
  })

  it('is mended in the folder', async () => {
    const repository = new Repository()
    repository.put(
      'two-2021/new.yaml',
      measure({
        lead: ['Alphas'],
        follows: [{ measure: 'one-2008/old', match: 'exact', because: 'même promesse' }],
      }),
    )
    repository.git('add', '-A')
    appendFileSync(repository.path('two-2021/new.yaml'), '\n# not staged\n')
    const { code } = await teh(['lint', '--staged', '--fix'], {
      cwd: repository.folder,
      env: { PATH: process.env.PATH },
    })
    expect(code).toBe(0)
    expect(readFileSync(repository.path('two-2021/new.yaml'), 'utf8')).toMatch(
      /"lead":\[alpha\][\s\S]*# not staged/,
    )
    expect((await repository.lint('--staged')).told, 'what is staged is as it was').toEqual([
      'two-2021/new.yaml ref/alias-not-canonical',
    ])
  })
})
