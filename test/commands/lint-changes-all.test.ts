/** More of what git can say of a change; lint-changes.test.ts has one of each kind. */
import { appendFileSync, renameSync, symlinkSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { measure } from '../helpers/corpus.ts'
import { teh } from '../helpers/program.ts'

import { expectHookAsks, naming, Repository } from './changing.ts'

describe('what a change breaks in files that it does not touch', () => {
  it('is told as a sentence, in three languages', async () => {
    const repository = new Repository()
    repository.withoutBeta()
    for (const [lang, sentence] of [
      ['en', '1 of these comes from the change, in a file that it does not touch.'],
      ['fr', "1 de ces points vient de la modification, dans un fichier qu'elle ne touche pas."],
      ['nl', '1 hiervan komt van de wijziging, in een bestand dat ze niet aanraakt.'],
    ])
      expect(
        (
          await teh(['lint', '--changed', '--lang', lang as string], {
            cwd: repository.folder,
            columns: 120,
            env: { PATH: process.env.PATH },
          })
        ).stdout,
      ).toContain(sentence)
  })

  it('is told only of the paths that are named', async () => {
    const repository = new Repository()
    repository.withoutBeta()
    expect((await repository.lint('--changed', 'plans/actors.yaml')).told).not.toContain(naming)
    expect((await repository.lint('--changed', 'plans/one-2008')).told).toEqual([naming])
    expect((await repository.lint('--changed', 'plans/two-2021')).told).toEqual([])
  })

  it('is not what git was told to ignore', async () => {
    const repository = new Repository({ committed: false })
    writeFileSync(join(repository.folder, '.gitignore'), 'plans/one-2008/draft.yaml\n')
    repository.commit()
    repository.put(
      'one-2008/draft.yaml',
      measure({ lead: ['nobody'], source: { document: 'text', section: '2' } }),
    )
    repository.withoutBeta()
    const { told } = await repository.lint('--changed')
    expect(told).toContain(naming)
    expect(told.filter((line) => line.includes('draft'))).toEqual([])
  })

  it('is told of what lies too deep to be read, once, as of the files of a revision', async () => {
    const repository = new Repository()
    const told = 'two-2021/annexe/justice/2022 file/unreadable'
    for (const name of ['a.yaml', 'x/b.yaml', 'x/y/c.yaml'])
      repository.put(`two-2021/annexe/justice/2022/${name}`, measure({}))
    expect((await repository.lint('--changed')).told).toEqual([told])
    repository.git('add', '-A')
    expect(await repository.lint('--staged')).toMatchObject({ told: [told], elsewhere: 0 })
    repository.commit()
    repository.git('rm', '-q', '--cached', 'plans/two-2021/annexe/justice/2022/x/b.yaml')
    expect((await repository.lint('--staged')).told, 'one of several files is gone').toEqual([told])
    repository.git('reset', '-q')
    repository.put('two-2021/new.yaml', measure({}))
    expect((await repository.lint('--changed')).told, 'it was there before').not.toContain(told)
  })

  it('is compared with the branch of a remote, by its name, where there is no other', async () => {
    const repository = new Repository()
    repository.git('update-ref', 'refs/remotes/origin/trunk', 'HEAD')
    const lint = (since: string) =>
      teh(['lint', '--since', since], {
        cwd: repository.folder,
        env: { PATH: process.env.PATH },
      })
    const { code, stderr } = await lint('trunk')
    expect([code, stderr]).toEqual([2, 'teh: git knows no revision “trunk”, but origin/trunk\n'])
    expect((await lint('origin/trunk')).code).toBe(0)
    expect((await lint('trunck')).stderr).toBe('teh: git knows no revision “trunck”\n')
  })
})

describe('a folder that git knows in other letters, on a disk that takes both for one', () => {
  /** Played by a link beside it: git finds the files by the old name, and the new one is there. */
  const renamed = (repository: Repository, before: string, after: string) => {
    const at = (name: string) => join(repository.folder, name)
    renameSync(at(before), at(after))
    symlinkSync(basename(after), at(before))
    appendFileSync(at('.git/info/exclude'), `/${after}\n`)
  }
  const wrong = measure({ lead: ['nobody'], source: { document: 'text', section: '3' } })

  it.each([
    ['of either case', 'plans', 'Plans'],
    ['with an accent of either form', 'd\u00e9p\u00f4t', 'de\u0301po\u0302t'],
  ])('is looked into: %s', async (_, before, after) => {
    const repository = new Repository({ committed: false })
    if (before !== 'plans') renameSync(repository.path('.'), join(repository.folder, before))
    repository.commit()
    writeFileSync(join(repository.folder, before, 'two-2021/bad.yaml'), JSON.stringify(wrong))
    repository.git('add', '-A')
    renamed(repository, before, after)
    const bad = `${after}/two-2021/bad.yaml ref/unknown-actor`
    expect(await repository.lint('--corpus', after, '--staged')).toMatchObject({ told: [bad] })
    repository.git('commit', '-q', '-m', 'bad')
    for (const flags of [['--changed'], ['--since', 'HEAD']]) {
      const { code, told } = await repository.lint('--corpus', after, ...flags)
      expect(code, flags.join(' ')).toBe(1)
      expect(told).toContain(bad)
    }
  })

  it('is looked into, below the corpus too', async () => {
    const repository = new Repository()
    repository.put('two-2021/bad.yaml', wrong)
    repository.git('add', '-A')
    repository.git('commit', '-q', '-m', 'bad')
    renamed(repository, 'plans', 'Plans')
    const inside = (name: string) => join(repository.folder, 'Plans', name)
    renameSync(inside('two-2021'), inside('Two-2021'))
    const { told } = await repository.lint('--corpus', 'Plans', '--changed')
    expect(told).toContain('Plans/Two-2021/bad.yaml ref/unknown-actor')
  })
})

describe('what is staged', () => {
  it('has no file that git does not know, and none that is only promised', async () => {
    const repository = new Repository()
    repository.put(
      'two-2021/loose.yaml',
      measure({ lead: ['nobody'], source: { document: 'text', section: '3' } }),
    )
    repository.put(
      'two-2021/promised.yaml',
      measure({ lead: ['nobody'], source: { document: 'text', section: '4' } }),
    )
    repository.git('add', '-N', 'plans/two-2021/promised.yaml')
    repository.withoutBeta()
    repository.put(
      'two-2021/after.yaml',
      measure({
        follows: [{ measure: 'two-2021/promised', match: 'exact', because: 'même promesse' }],
      }),
    )
    repository.git('add', 'plans/actors.yaml', 'plans/two-2021/after.yaml')
    const { told } = await repository.lint('--staged')
    expect(told).toContain(naming)
    expect(told).toContain('two-2021/after.yaml lineage/unknown-predecessor')
    expect(told.filter((line) => /loose|promised/.test(line))).toEqual([])
  })

  it('may be the first commit', async () => {
    const repository = new Repository({ committed: false })
    repository.withoutBeta()
    repository.git('add', '-A')
    expect(await repository.lint('--staged')).toMatchObject({
      code: 1,
      told: expect.arrayContaining([naming]),
      elsewhere: 0,
    })
  })

  it('is read from no side where two branches changed the same', async () => {
    const repository = new Repository()
    repository.git('switch', '-q', '-c', 'other')
    repository.put('two-2021/new.yaml', measure({ summary: 'Une autre.' }))
    repository.commit()
    repository.git('switch', '-q', 'main')
    repository.put('two-2021/new.yaml', measure({ summary: 'Une troisième.' }))
    repository.commit()
    expect(() => repository.git('merge', '-q', 'other')).toThrow()
    expect((await repository.lint('--staged')).told).toContain('two-2021/new.yaml file/unreadable')
  })

  it.each([
    ['-a'],
    ['-a', '--amend'],
    ['--only', 'plans/actors.yaml'],
    ['--include', 'plans/actors.yaml'],
  ])('is what a hook is asked about: git commit %s %s', expectHookAsks)
})
