/** Each way by which git runs what is not its own; git-programs.test.ts tries all at once. */
import { chmodSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { gitHome } from '../helpers/git.ts'
import { measure, put } from './base.ts'
import { commit, git, repository } from './repository.ts'
import { ask, expectBounded, findingsOf, type Run, run } from './run.ts'

const today = ['--today', '2026-01-15']
const _gitEnv = { PATH: process.env.PATH, ...gitHome }
const _diff = (folder: string, revision: string, ...more: string[]): Promise<Run> =>
  ask(folder, ['diff', '--git', revision, '--format', 'json', ...more, ...today])
type Side = { id: string } | null
const idsOf = ({ stdout }: Run) =>
  (JSON.parse(stdout).rows as { olderMeasure: Side; newerMeasure: Side }[]).map(
    ({ olderMeasure, newerMeasure }) => (olderMeasure ?? newerMeasure)?.id,
  )

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
