import { execFileSync } from 'node:child_process'
import {
  appendFileSync,
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { emptyFolder } from '../helpers/folder.ts'
import { gitHome } from '../helpers/git.ts'
import { folderWith, measure, put, treeOf } from './base.ts'
import { commit, git, repository } from './repository.ts'
import {
  ask,
  expectBounded,
  expectPlain,
  expectRefused,
  findingsOf,
  openTo,
  ordinary,
  type Run,
  run,
} from './run.ts'

const today = ['--today', '2026-01-15']
const gitEnv = { PATH: process.env.PATH, ...gitHome }
const diff = (folder: string, revision: string, ...more: string[]): Promise<Run> =>
  ask(folder, ['diff', '--git', revision, '--format', 'json', ...more, ...today])
type Side = { id: string } | null
const idsOf = ({ stdout }: Run) =>
  (JSON.parse(stdout).rows as { olderMeasure: Side; newerMeasure: Side }[]).map(
    ({ olderMeasure, newerMeasure }) => (olderMeasure ?? newerMeasure)?.id,
  )

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
    '@{99999}',
    'main:plans',
    'main:plans/actors.yaml',
    '$(touch stolen)',
    '; touch stolen',
    'a\nb\u001b[31m',
    '',
    ' ',
    '../main',
    ':/first',
    'x'.repeat(50_000),
    '^main',
    '--all',
  ])('%j is refused in a line', async (revision) => {
    expectRefused(await diff(folder, revision))
    expectRefused(await ask(folder, ['lint', '--since', revision, ...today]))
  })

  it.each(['HEAD', 'main', 'HEAD..HEAD', 'HEAD^{}', '@'])('%j is understood', async (revision) => {
    const answer = await diff(folder, revision)
    expectBounded(answer)
    expect([answer.code, answer.stderr]).toEqual([0, ''])
  })

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

  it.each(calls)('a repository without files: teh %s %s', async (...argv) => {
    const folder = folderWith({})
    git(folder, 'init', '-q', '--bare', 'plans/hidden.git')
    expectRefused(await ask(folder, [...argv, ...today]), /not in a git repository/)
  })

  it.each(calls)('no git on the machine: teh %s %s', async (...argv) => {
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

  it.each(['a blob', 'a tree', 'the commit'])('%s that is corrupt', async (what) => {
    const folder = repository()
    const name =
      what === 'a blob'
        ? 'HEAD:plans/teh-2021/hotline.yaml'
        : what === 'a tree'
          ? 'HEAD:plans'
          : 'HEAD'
    const hash = git(folder, 'rev-parse', name).trim()
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

describe.concurrent('a hostile configuration', () => {
  const calls = [
    ['diff', '--git', 'HEAD'],
    ['diff', '--git', 'HEAD~1..HEAD'],
    ['lint', '--changed'],
    ['lint', '--since', 'HEAD~1'],
    ['lint', '--staged'],
  ]
  it.each(calls)('runs nothing: teh %s %s', async (...argv) => {
    const folder = repository({ '../.gitattributes': '*.yaml diff=x filter=x merge=x\n' })
    const trap = join(dirname(folder), `trap-${argv.join('-').replace(/\W/g, '-')}`)
    const hit = `${trap}.hit`
    writeFileSync(trap, `#!/bin/sh\necho "$0 $*" >> '${hit}'\ncat\n`)
    chmodSync(trap, 0o755)
    put(join(folder, 'plans'), 'teh-2021/second.yaml', measure())
    commit(folder, 'second')
    put(join(folder, 'plans'), 'teh-2021/second.yaml', measure({ origin: 'origin: prose' }))
    const hooks = join(folder, '.git/hooks')
    mkdirSync(hooks, { recursive: true })
    for (const hook of [
      'post-index-change',
      'fsmonitor-watchman',
      'reference-transaction',
      'post-checkout',
    ]) {
      writeFileSync(join(hooks, hook), readFileSync(trap))
      chmodSync(join(hooks, hook), 0o755)
    }
    const config = `[core]\n\tfsmonitor = ${trap}\n\tpager = ${trap}\n\teditor = ${trap}\n\tsshCommand = ${trap}\n\tattributesFile = ${folder}/.gitattributes\n\thooksPath = ${hooks}\n\tgitProxy = ${trap}\n\taskPass = ${trap}\n[pager]\n\tdiff = true\n\tls-files = true\n\tcat-file = ${trap}\n[diff]\n\texternal = ${trap}\n\tstatGraphWidth = 1\n[diff "x"]\n\tcommand = ${trap}\n\ttextconv = ${trap}\n\tcachetextconv = true\n[filter "x"]\n\tclean = ${trap}\n\tsmudge = ${trap}\n\tprocess = ${trap}\n\trequired = true\n[alias]\n\trev-parse = !${trap}\n\tdiff = !${trap}\n[credential]\n\thelper = !${trap}\n[gpg]\n\tprogram = ${trap}\n[log]\n\tshowSignature = true\n[color]\n\tui = always\n[status]\n\tshowUntrackedFiles = no\n`
    writeFileSync(
      join(folder, '.git/config'),
      readFileSync(join(folder, '.git/config'), 'utf8') + config,
    )
    writeFileSync(join(folder, '.gitconfig'), config)
    const answer = await run(folder, [...argv, '--format', 'json', ...today], {
      env: {
        HOME: folder,
        GIT_PAGER: trap,
        PAGER: trap,
        GIT_EDITOR: trap,
        GIT_EXTERNAL_DIFF: trap,
        GIT_SSH_COMMAND: trap,
        GIT_ASKPASS: trap,
        GIT_DIR: '/nowhere',
        GIT_WORK_TREE: '/nowhere',
        GIT_INDEX_FILE: '/nowhere',
        GIT_TRACE: '1',
        GIT_CONFIG_COUNT: '1',
        GIT_CONFIG_KEY_0: 'core.fsmonitor',
        GIT_CONFIG_VALUE_0: trap,
      },
    })
    expectBounded(answer)
    expect(existsSync(hit) ? readFileSync(hit, 'utf8') : '').toBe('')
    expect(answer.stderr).toBe('')
    if (argv[0] === 'diff') expect(idsOf(answer)).toEqual(['teh-2021/second'])
    else
      expect(findingsOf(answer).every(({ file }) => file === 'plans/teh-2021/second.yaml')).toBe(
        true,
      )
  })
})

describe('each way by which git runs what somebody else has written', () => {
  const set = (folder: string, ...pairs: readonly (readonly [string, string])[]) => {
    for (const [key, value] of pairs) git(folder, 'config', '--add', key, value)
  }
  /** A file of the last commit is missing, as in a clone that fetches it when it is asked for. */
  const without = (folder: string, url: string) => {
    const hash = git(folder, 'rev-parse', 'HEAD~1:plans/teh-2021/hotline.yaml').trim()
    rmSync(join(folder, '.git/objects', hash.slice(0, 2), hash.slice(2)))
    set(
      folder,
      ['core.repositoryformatversion', '1'],
      ['extensions.partialClone', 'origin'],
      ['remote.origin.promisor', 'true'],
      ['remote.origin.url', url],
    )
  }
  const attributes = (folder: string, name: string) =>
    writeFileSync(join(folder, '.gitattributes'), `*.yaml filter=${name} diff=${name}\n`)
  /** Same length, so that only the content tells that it changed. */
  const touch = (folder: string) =>
    put(join(folder, 'plans'), 'teh-2021/second.yaml', measure({ origin: 'origin: prose' }))

  let surroundings: Readonly<Record<string, string>> = {}

  const ways: Readonly<Record<string, (folder: string, trap: string) => void>> = {
    'a filter': (folder, trap) => {
      attributes(folder, 'x')
      set(folder, ['filter.x.clean', trap], ['filter.x.required', 'true'])
      touch(folder)
    },
    'a filter with a sign in its name': (folder, trap) => {
      attributes(folder, 'a=b')
      writeFileSync(join(folder, '.git/info/attributes'), '*.yaml filter=a=b\n')
      set(folder, ['filter.a=b.clean', trap], ['filter.a=b.process', trap])
      touch(folder)
    },
    'a filter that a file of the configuration includes': (folder, trap) => {
      attributes(folder, 'x')
      writeFileSync(join(folder, 'more'), `[filter "x"]\n\tclean = ${trap}\n\tprocess = ${trap}\n`)
      set(folder, ['include.path', '../more'])
      touch(folder)
    },
    'a filter of the surroundings': (folder, trap) => {
      attributes(folder, 'x')
      touch(folder)
      surroundings = {
        GIT_CONFIG_PARAMETERS: `'filter.x.clean'='${trap}' 'filter.x.process=${trap}'`,
        GIT_CONFIG_COUNT: '1',
        GIT_CONFIG_KEY_0: 'filter.x.clean',
        GIT_CONFIG_VALUE_0: trap,
      }
    },
    'a filter of a module': (folder, trap) => {
      const module = join(folder, 'plans/module')
      mkdirSync(module)
      git(module, 'init', '-q')
      writeFileSync(join(module, 'a.yaml'), 'a: 1\n')
      writeFileSync(join(module, '.gitattributes'), '* filter=m\n')
      commit(module, 'module')
      git(folder, 'add', 'plans/module')
      git(folder, 'commit', '-qm', 'module')
      set(module, ['filter.m.clean', trap])
      writeFileSync(join(module, 'a.yaml'), 'a: 2\n')
      touch(folder)
    },
    'the transport of ssh': (folder, trap) => {
      set(folder, ['core.sshCommand', trap])
      without(folder, 'ssh://nobody@localhost/x')
    },
    'a transport that is a program': (folder, trap) => without(folder, `ext::${trap} %S`),
    'the server of a folder': (folder, trap) => {
      set(folder, ['remote.origin.uploadpack', trap])
      without(folder, folder)
    },
    'a helper of a remote': (folder) => {
      set(folder, ['remote.origin.vcs', 'trap'])
      without(folder, 'nowhere')
    },
    'a proxy and a helper that knows passwords': (folder, trap) => {
      set(folder, ['core.gitProxy', trap], ['credential.helper', `!${trap}`])
      set(folder, ['core.askPass', trap])
      without(folder, 'git://localhost/x')
    },
    'what lists the refs of a neighbour': (folder, trap) => {
      set(folder, ['core.alternateRefsCommand', trap])
      mkdirSync(join(folder, '.git/objects/info'), { recursive: true })
      writeFileSync(join(folder, '.git/objects/info/alternates'), `${folder}/.git/objects\n`)
      without(folder, folder)
    },
    'an alias, a pager, a monitor and hooks of a folder': (folder, trap) => {
      set(folder, ['alias.diff', `!${trap}`], ['core.pager', trap], ['pager.diff', trap])
      set(folder, ['core.fsmonitor', trap], ['core.hooksPath', folder])
      for (const hook of ['post-index-change', 'fsmonitor-watchman', 'reference-transaction'])
        writeFileSync(join(folder, hook), readFileSync(trap), { mode: 0o755 })
      touch(folder)
    },
    'a program called git where one stands': (folder, trap) => {
      writeFileSync(join(folder, 'git'), readFileSync(trap), { mode: 0o755 })
      touch(folder)
    },
  }
  const calls = [
    ['diff', '--git', 'HEAD~1'],
    ['lint', '--since', 'HEAD~1'],
    ['lint', '--staged'],
    ['lint', '--changed'],
  ]
  it.each(Object.keys(ways))('%s is not run', async (way) => {
    const folder = repository()
    put(join(folder, 'plans'), 'teh-2021/second.yaml', measure())
    writeFileSync(join(folder, 'plans/teh-2021/hotline.yaml'), measure())
    commit(folder, 'second')
    const trap = join(dirname(folder), `trap-${way.replace(/\W/g, '-')}`)
    writeFileSync(trap, `#!/bin/sh\necho hit >> '${trap}.hit'\ncat\n`, { mode: 0o755 })
    surroundings = {}
    ways[way]?.(folder, trap)
    const env = { ...gitHome, ...surroundings, PATH: `.:${folder}/nowhere::${process.env.PATH}` }
    // Where one stands is of a process: the others need none of their own.
    const call = way.startsWith('a program called git') ? run : ask
    for (const argv of calls) {
      const answer = await call(folder, [...argv, ...today], { env })
      expectBounded(answer)
      if (answer.code === 2)
        expect(answer.stderr).toMatch(/run git fetch --refetch --no-filter origin\n$/)
    }
    expect(existsSync(`${trap}.hit`)).toBe(false)
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
