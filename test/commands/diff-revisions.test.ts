/** `teh diff --git`: two revisions, as git has them. Real git. */

import { execFileSync } from 'node:child_process'
import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { entriesAt } from '../../src/corpus/files/git.ts'
import { measure } from '../helpers/corpus.ts'
import { emptyFolder } from '../helpers/folder.ts'
import { gitHome } from '../helpers/git.ts'
import { teh } from '../helpers/program.ts'
import { sample } from '../helpers/runs.ts'
import { Repository } from './revisions.ts'

describe('what could not be read on one side', () => {
  it('neither went nor came, and the report says what and where', async () => {
    const repository = new Repository()
    repository.put('two-2021/m.yaml', 'x: [')
    repository.commit('broken')
    const none = {
      removed: 0,
      added: 0,
      renamed: 0,
      changed: 0,
      entriesAdded: 0,
      deadlinesMoved: 0,
      leadsChanged: 0,
      others: [],
      coverage: [],
    }
    for (const [revisions, leftOut] of [
      ['HEAD..HEAD~1', [['two-2021/m'], []]],
      ['HEAD~1', [[], ['two-2021/m']]],
    ] as const)
      expect(await repository.json(revisions)).toEqual({
        code: 3,
        kinds: [],
        leftOut,
        totals: none,
      })
    expect((await repository.diff('HEAD~1..HEAD', '--format', 'csv-plain')).stdout).toContain(
      '"unreadable-after","","","","","two-2021/m"',
    )
    for (const format of sample(['table', 'html', 'csv'], 3)) {
      const { stdout, stderr } = await repository.diff('HEAD~1..HEAD', '--format', format)
      expect(stdout.replace(/<[^>]*>/g, '')).toMatch(
        /Not readable or with errors, and left out on both sides \(1\)[\s\S]*(?:two-2021\/m\W*HEAD\b|HEAD\b[^\n]*two-2021\/m)/,
      )
      if (!format.startsWith('csv'))
        expect(stdout).toContain('No plan changed in what could be read.')
      expect(stdout).not.toMatch(/[Rr]emoved|report/)
      expect(stderr).toContain('HEAD:two-2021/m')
    }
  })

  it('leaves the rest to be told', async () => {
    const repository = new Repository()
    repository.put('two-2021/m.yaml', 'x: [')
    repository.put('two-2021/n.yaml', measure({ source: { document: 'text', section: '9' } }))
    repository.commit('broken, and one more')
    expect((await repository.json('HEAD~1..HEAD')).kinds).toEqual([['added', 'two-2021/n']])
  })

  it('is said between two editions', async () => {
    const repository = new Repository()
    repository.put('two-2021/m.yaml', 'x: [')
    const run = (...argv: string[]) =>
      teh(['diff', 'one-2008', 'two-2021', '--today', '2024-07-01', ...argv], {
        cwd: repository.folder,
      })
    const { stdout, code } = await run()
    expect(stdout.replace(/\s+/g, ' ')).toContain(
      'what it promises or takes up does not show here: two-2021/m.',
    )
    expect(code).toBe(3)
    expect(JSON.parse((await run('--format', 'json')).stdout)).toMatchObject({
      leftOut: [{ reason: 'unreadable', count: 1, ids: ['two-2021/m'] }, {}],
    })
  })
})

describe('the revisions named', () => {
  it('of the files as they lie, is the last commit, and whether they differ from it', async () => {
    const repository = new Repository()
    const state = async () => {
      const { stdout } = await repository.diff('HEAD', '--format', 'json')
      return JSON.parse(stdout).question.newerState
    }
    const commit = repository.git('rev-parse', 'HEAD').trim()
    expect(await state()).toEqual({ revision: null, commit, dirty: false })
    repository.put('two-2021/new.yaml', measure())
    expect(await state()).toEqual({ revision: null, commit, dirty: true })
    expect((await repository.diff('HEAD')).stdout).toMatch(
      /^HEAD → working files, not all committed/,
    )
  })

  /** main and feat each add a measure of their own. */
  function forked(): Repository {
    const repository = new Repository()
    repository.git('checkout', '-q', '-b', 'feat')
    repository.put('two-2021/of-feat.yaml', measure({ source: { document: 'text', section: '7' } }))
    repository.commit('feat')
    repository.git('checkout', '-q', 'main')
    repository.put(
      'two-2021/of-main.yaml',
      measure({
        source: { document: 'text', section: '8' },
        summary: 'Autre chose.',
        title: { fr: 'Autre' },
      }),
    )
    repository.commit('main')
    return repository
  }

  it('with three dots, from where the second left the first, wherever one stands', async () => {
    const repository = forked()
    expect((await repository.json('main...feat')).kinds).toEqual([['added', 'two-2021/of-feat']])
    repository.git('checkout', '-q', 'feat')
    expect((await repository.json('feat...main')).kinds).toEqual([['added', 'two-2021/of-main']])
    expect((await repository.json('main...')).kinds).toEqual([['added', 'two-2021/of-feat']])
  })

  it('an empty side is HEAD, and the heading says so', async () => {
    const repository = forked()
    expect((await repository.diff('feat..')).stdout).toMatch(/^feat → HEAD\n/)
    expect((await repository.diff('..feat')).stdout).toMatch(/^HEAD → feat\n/)
    expect((await repository.diff('feat...')).stdout).toMatch(/^feat → HEAD\n/)
    expect((await repository.diff('a..b..c')).code).toBe(2)
  })
})

describe('a change that no sentence tells', () => {
  it('is named, also beside others that are told', async () => {
    const repository = new Repository()
    const before = measure({ source: { document: 'text', section: '2' } }) as { title: object }
    repository.put('one-2008/old.yaml', {
      ...before,
      title: { ...before.title, nl: 'Anders' },
      themes: ['minors'],
    })
    for (const lang of ['nl', 'fr']) {
      const { stdout } = await repository.diff('HEAD', '--lang', lang)
      expect(stdout).toMatch(/Mineurs/)
      expect(/(change aussi|ook gewijzigd)\s*: (titre|titel)/.test(stdout)).toBe(lang !== 'nl')
    }
    repository.put('one-2008/old.yaml', { ...before, lead: ['alpha', 'alpha'] })
    expect((await repository.diff('HEAD')).stdout).toContain('also changed: lead')
  })
})

describe('a clone with --depth', () => {
  it('is told how to fetch what is missing, and that helps', async () => {
    const origin = new Repository()
    origin.git('checkout', '-q', '-b', 'feat')
    origin.put('two-2021/n.yaml', measure({ source: { document: 'text', section: '9' } }))
    origin.commit('feat')
    const clone = join(emptyFolder(), 'clone')
    const env = { PATH: process.env.PATH ?? '', ...gitHome }
    execFileSync(
      'git',
      ['clone', '-q', '--depth', '1', '--branch', 'feat', `file://${origin.folder}`, clone],
      { env, stdio: 'ignore' },
    )
    const run = () =>
      teh(['diff', '--git', 'origin/main', '--format', 'json', '--today', '2024-07-01'], {
        cwd: clone,
        env,
      })
    const { code, stderr } = await run()
    const fetch = /run (git fetch [^;]*);/.exec(stderr)?.[1] ?? ''
    expect([code, fetch]).toEqual([
      2,
      "git fetch --unshallow origin '+refs/heads/*:refs/remotes/origin/*'",
    ])
    expect(stderr).toContain('fetch-depth: 0')
    execFileSync('sh', ['-c', fetch], { cwd: clone, env, stdio: 'ignore' })
    const after = await run()
    expect([after.code, JSON.parse(after.stdout).rows.length]).toEqual([0, 1])
  })
})

describe('what a revision and the files have in common', () => {
  it('is not asked of git again', () => {
    const repository = new Repository()
    const [folder, commit] = [join(repository.folder, 'plans'), repository.git('rev-parse', 'HEAD')]
    const all = entriesAt({ PATH: process.env.PATH }, folder, commit.trim())
    const blobs = new Map(
      all.flatMap((entry) => ('bytes' in entry ? [[entry.name, entry.blob]] : [])),
    )
    const asked = entriesAt({ PATH: process.env.PATH }, folder, commit.trim(), (name, blob) => {
      expect(blob).toBe(blobs.get(name))
      return name !== 'two-2021/m.yaml'
    })
    expect(asked.flatMap((entry) => ('bytes' in entry ? [entry.name] : []))).toEqual([
      'two-2021/m.yaml',
    ])
    expect(asked.map(({ name }) => name)).toEqual(all.map(({ name }) => name))
  })

  it('is read once, and the answer is the same as when it is read twice', async () => {
    const repository = new Repository()
    repository.put('two-2021/n.yaml', measure({ source: { document: 'text', section: '9' } }))
    repository.put('two-2021/broken.yaml', 'title: [')
    repository.commit('more')
    const edition = repository.path('two-2021/edition.yaml')
    const actors = repository.path('actors.yaml')
    writeFileSync(edition, readFileSync(edition, 'utf8').replace('2021', '2020'))
    writeFileSync(actors, readFileSync(actors, 'utf8').replaceAll('alpha', 'gamma'))
    rmSync(repository.path('one-2008/old.yaml'))
    repository.put('two-2021/m.yaml', measure({ lead: ['nobody'], timing: { as_printed: '2031' } }))
    renameSync(repository.path('two-2021/n.yaml'), repository.path('two-2021/o.yaml'))
    repository.git('add', 'plans/two-2021/m.yaml')
    for (const argv of sample([
      ['diff', '--git', 'HEAD', '--format', 'json'],
      ['diff', '--git', 'HEAD~1..HEAD', '--format', 'json'],
      ['lint', '--since', 'HEAD~1', '--format', 'json'],
    ])) {
      const setting = { cwd: repository.folder, env: { PATH: process.env.PATH, ...gitHome } }
      const twice = await teh(argv, { ...setting, hash: () => '' })
      expect(twice.stdout.length, argv.join(' ')).toBeGreaterThan(100)
      expect(await teh(argv, setting), argv.join(' ')).toEqual(twice)
    }
  })
})
