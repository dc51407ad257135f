/** What a history may hold, and clones that lack a part of it: git.test.ts tries a few. */
import { execFileSync } from 'node:child_process'
import {
  appendFileSync,
  chmodSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { emptyFolder } from '../helpers/folder.ts'
import { gitHome } from '../helpers/git.ts'
import { folderWith, measure, put } from './base.ts'
import { commit, git, repository } from './repository.ts'
import { ask, expectBounded, expectPlain, expectRefused, findingsOf, type Run, run } from './run.ts'

const today = ['--today', '2026-01-15']
const gitEnv = { PATH: process.env.PATH, ...gitHome }
const diff = (folder: string, revision: string, ...more: string[]): Promise<Run> =>
  ask(folder, ['diff', '--git', revision, '--format', 'json', ...more, ...today])
type Side = { id: string } | null
const idsOf = ({ stdout }: Run) =>
  (JSON.parse(stdout).rows as { olderMeasure: Side; newerMeasure: Side }[]).map(
    ({ olderMeasure, newerMeasure }) => (olderMeasure ?? newerMeasure)?.id,
  )

describe.concurrent('what history holds', () => {
  it('links, huge files and odd names are not read, and are told', async () => {
    const folder = folderWith({ 'teh-2021/huge.yaml': `# ${'x'.repeat(300_000)}\n${measure()}` })
    symlinkSync('/etc/passwd', join(folder, 'plans/teh-2021/link.yaml'))
    for (const name of [
      'a b.yaml',
      'tab\tx.yaml',
      'line\nfeed.yaml',
      'quote".yaml',
      '-x.yaml',
      '::error::.yaml',
      'é.yaml',
      '\u001b[31m.yaml',
      ':(glob)*.yaml',
    ])
      put(join(folder, 'plans'), `teh-2021/${name}`, measure())
    writeFileSync(
      Buffer.concat([
        Buffer.from(join(folder, 'plans/teh-2021/')),
        Buffer.from([0xff, 0xfe]),
        Buffer.from('.yaml'),
      ]),
      measure(),
    )
    git(folder, 'init', '-q', '-b', 'main')
    commit(folder, 'first')
    git(
      folder,
      'update-index',
      '--add',
      '--cacheinfo',
      `160000,${git(folder, 'rev-parse', 'HEAD').trim()},plans/teh-2021/module.yaml`,
    )
    git(folder, 'commit', '-q', '-m', 'second')
    rmSync(join(folder, 'plans/teh-2021'), { recursive: true })
    for (const format of ['json', 'table', 'markdown', 'csv', 'html']) {
      const answer = await ask(folder, ['diff', '--git', 'HEAD', '--format', format, ...today])
      expectBounded(answer)
      expect(answer.stdout).not.toContain('root:')
      expectPlain(answer.stdout, format)
      expectPlain(answer.stderr, 'a message')
      if (format === 'json') {
        const ids = idsOf(answer)
        expect(ids).toEqual(
          expect.arrayContaining([
            'teh-2021/a b',
            'teh-2021/line\nfeed',
            'teh-2021/quote"',
            'teh-2021/é',
          ]),
        )
        for (const id of ['teh-2021/huge', 'teh-2021/link', 'teh-2021/module'])
          expect(ids).not.toContain(id)
      }
    }
  })

  it('three hundred bad files of the past end in time', async () => {
    const folder = repository(
      Object.fromEntries(
        Array.from({ length: 300 }, (_, i) => [`teh-2021/b-${i}.yaml`, `a: [${i}\n`]),
      ),
    )
    const answer = await diff(folder, 'HEAD')
    expectBounded(answer, 10_000)
  })

  it.each(['a tree', 'the commit'])('%s that is corrupt', async (what) => {
    const folder = repository()
    const hash = git(folder, 'rev-parse', what === 'a tree' ? 'HEAD:plans' : 'HEAD').trim()
    const path = join(folder, '.git/objects', hash.slice(0, 2), hash.slice(2))
    chmodSync(path, 0o644)
    writeFileSync(path, 'not an object')
    appendFileSync(join(folder, 'plans/teh-2021/hotline.yaml'), '# changed\n')
    expectRefused(await diff(folder, 'HEAD'))
  })
})

describe('a clone that is not whole, or not one’s own', () => {
  it('says what to fetch where it is partial, and that helps', async () => {
    const origin = repository()
    put(join(origin, 'plans'), 'teh-2021/hotline.yaml', measure())
    commit(origin, 'second')
    git(origin, 'config', 'uploadpack.allowFilter', 'true')
    const clone = join(dirname(origin), `${origin.slice(-6)}-partial`)
    git(dirname(origin), 'clone', '-q', '--filter=blob:none', `file://${origin}`, clone)
    const call = ['diff', '--git', 'HEAD~1', '--format', 'json', ...today]
    const before = await run(clone, call, { env: gitHome })
    expectRefused(before, /partial/)
    const [command = ''] = /git fetch .*/.exec(before.stderr) ?? []
    git(clone, ...command.split(' ').slice(1))
    const after = await run(clone, call, { env: gitHome })
    expect([after.code, idsOf(after)]).toEqual([0, ['teh-2021/hotline']])
  })

  it.each([
    ['partial', ['--filter=blob:none', '-o', 'up-stream/x']],
    ['shallow', ['--depth', '1', '-o', 'upstream']],
  ])('names the remote that there is: %s', async (kind, options) => {
    const origin = repository()
    put(join(origin, 'plans'), 'teh-2021/hotline.yaml', measure())
    commit(origin, 'second')
    git(origin, 'config', 'uploadpack.allowFilter', 'true')
    const clone = emptyFolder()
    git(clone, 'clone', '-q', ...options, `file://${origin}`, '.')
    const call = ['diff', '--git', 'HEAD~1', '--format', 'json', ...today]
    const before = await ask(clone, call, { env: gitHome })
    expectRefused(before, new RegExp(kind))
    const [command = ''] = /git fetch [^;\n]*/.exec(before.stderr) ?? []
    execFileSync('sh', ['-c', command], { cwd: clone, stdio: 'ignore', env: gitEnv })
    const after = await ask(clone, call, { env: gitHome })
    expect([after.code, idsOf(after)], command).toEqual([0, ['teh-2021/hotline']])
  })

  const broken: Readonly<Record<string, [why: RegExp, (folder: string) => void]>> = {
    'objects of a neighbour that is gone': [
      /error: .*alternate/,
      (folder) => {
        const gone = join(folder, '.git/elsewhere')
        mkdirSync(join(folder, '.git/objects/info'), { recursive: true })
        writeFileSync(join(folder, '.git/objects/info/alternates'), `${gone}\n`)
        for (const name of readdirSync(join(folder, '.git/objects')))
          if (name.length === 2) rmSync(join(folder, '.git/objects', name), { recursive: true })
      },
    ],
    'an extension that this git does not know': [
      /unknown repository extension found: more/,
      (folder) => {
        git(folder, 'config', 'core.repositoryFormatVersion', '1')
        git(folder, 'config', 'extensions.more', 'true')
      },
    ],
    'a configuration with a slip': [
      /bad config line \d+ in file/,
      (folder) => appendFileSync(join(folder, '.git/config'), '[core\n'),
    ],
    'files that are said to lie elsewhere': [
      /not in a git repository/,
      (folder) => git(folder, 'config', 'core.worktree', '/nowhere'),
    ],
    'files that there are said to be none of': [
      /must be run in a work tree/,
      (folder) => git(folder, 'config', 'core.bare', 'true'),
    ],
  }
  it.each(Object.entries(broken))('says why git stops: %s', async (_, [why, breakIt]) => {
    const folder = repository()
    breakIt(folder)
    for (const argv of [
      ['diff', '--git', 'HEAD'],
      ['lint', '--changed'],
      ['lint', '--since', 'HEAD'],
    ])
      expectRefused(await ask(folder, [...argv, ...today], { env: gitHome }), why)
  })

  it('says to an older git what it can fetch with, and that helps', async () => {
    const origin = repository()
    put(join(origin, 'plans'), 'teh-2021/hotline.yaml', measure())
    commit(origin, 'second')
    git(origin, 'config', 'uploadpack.allowFilter', 'true')
    const [clone, bin] = [emptyFolder(), emptyFolder()]
    git(clone, 'clone', '-q', '--filter=blob:none', `file://${origin}`, '.')
    const real = execFileSync('sh', ['-c', 'command -v git'], { encoding: 'utf8' }).trim()
    const older = `case "$*" in *version) echo 'git version 2.30.2';; *) exec '${real}' "$@";; esac`
    writeFileSync(join(bin, 'git'), `#!/bin/sh\n${older}\n`, { mode: 0o755 })
    const env = { ...gitHome, PATH: `${bin}:${process.env.PATH}` }
    const call = ['diff', '--git', 'HEAD~1', '--format', 'json', ...today]
    const before = await ask(clone, call, { env })
    const [command = ''] = /git --no-pager log .*$/m.exec(before.stderr) ?? []
    expectRefused(before, /partial.*: run git --no-pager log/)
    execFileSync('sh', ['-c', command], { cwd: clone, stdio: 'ignore', env: gitEnv })
    const after = await ask(clone, call, { env })
    expect([after.code, idsOf(after)]).toEqual([0, ['teh-2021/hotline']])
  })

  it('says that there is no commit yet, and what to do, in each language', async () => {
    const folder = folderWith({})
    git(folder, 'init', '-q', '-b', 'main')
    const calls = [
      ['diff', '--git', 'HEAD'],
      ['diff', '--git', 'main..HEAD'],
      ['lint', '--since', 'main'],
    ]
    const unborn = {
      en: /nothing has been committed here yet.*run git commit first, or teh lint/,
      fr: /encore aucun commit ici.*faites d'abord un git commit, ou lancez teh lint/,
      nl: /nog geen enkele commit.*voer eerst git commit uit, of teh lint/,
    }
    for (const argv of calls)
      for (const [lang, words] of Object.entries(unborn))
        expectRefused(await ask(folder, [...argv, '--lang', lang, ...today]), words)
    commit(folder, 'first')
    git(folder, 'checkout', '-q', '--orphan', 'other')
    expectRefused(await ask(folder, ['diff', '--git', 'HEAD', ...today]), unborn.en)
    const mistyped = await ask(folder, ['diff', '--git', 'mian', ...today])
    expectRefused(mistyped, /knows no revision/)
  })

  it('takes from the environment how files are compared, as from the caller’s own settings', async () => {
    const folder = repository()
    const path = join(folder, 'plans/teh-2021/hotline.yaml')
    writeFileSync(path, readFileSync(path, 'utf8').replaceAll('\n', '\r\n'))
    const changed = async (env: Record<string, string>) => {
      const call = ['lint', '--changed', '--format', 'json', ...today]
      return findingsOf(await ask(folder, call, { env: { ...gitHome, ...env } }))
    }
    const count = (value: string) => ({
      GIT_CONFIG_COUNT: '1',
      GIT_CONFIG_KEY_0: 'core.autocrlf',
      GIT_CONFIG_VALUE_0: value,
    })
    expect(await changed({})).not.toEqual([])
    expect(await changed(count('true'))).toEqual([])
    expect(await changed({ GIT_CONFIG_PARAMETERS: "'core.autocrlf'='true'" })).toEqual([])
  })

  it('is answered before the first commit', async () => {
    const folder = folderWith({})
    git(folder, 'init', '-q')
    for (const stage of [false, true]) {
      if (stage) git(folder, 'add', '-A')
      const answer = await run(folder, ['lint', '--changed', '--format', 'json', ...today], {
        env: gitHome,
      })
      expect(findingsOf(answer).map(({ rule }) => rule)).toContain('ref/unknown-actor')
    }
  })

  it.runIf(process.getuid?.() === 0)('says how to trust it, which helps when typed', async () => {
    const folder = repository()
    execFileSync('chown', ['-R', '65534', folder])
    const home = emptyFolder()
    const env = { HOME: home, GIT_CONFIG_NOSYSTEM: '1' }
    const call = ['diff', '--git', 'HEAD', ...today]
    const refused = await run(folder, call, { env })
    expectRefused(refused, /safe\.directory/)
    const given = { GIT_CONFIG_COUNT: '1', GIT_CONFIG_KEY_0: 'safe.directory' }
    const trusted = await run(folder, call, { env: { ...env, ...given, GIT_CONFIG_VALUE_0: '*' } })
    expect(trusted.code, 'by the environment').toBe(0)
    const parameters = { GIT_CONFIG_PARAMETERS: "'safe.directory'='*'" }
    const called = await run(folder, call, { env: { ...env, ...parameters } })
    expect(called.code, 'by git -c').toBe(0)
    const [command = ''] = /git config --global --add safe\.directory .*/.exec(refused.stderr) ?? []
    execFileSync('sh', ['-c', command], { env: { PATH: process.env.PATH, HOME: home } })
    expect((await run(folder, call, { env })).code, 'by the command').toBe(0)
  })
})
