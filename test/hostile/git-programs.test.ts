import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { emptyFolder } from '../helpers/folder.ts'
import { gitHome } from '../helpers/git.ts'
import { inCi } from '../helpers/runs.ts'
import { measure, put } from './base.ts'
import { commit, repository } from './repository.ts'
import { ask, expectBounded } from './run.ts'

/**
 * Every setting by which git is told of a program, as `git help config` has them: of commands that
 * are started here, and of all others, since which command reads which is git's own affair.
 */
const settings = `
  core.fsmonitor core.hooksPath core.sshCommand core.gitProxy core.askPass core.pager core.editor
  core.alternateRefsCommand core.virtualFilesystem
  pager.diff pager.status pager.ls-files pager.cat-file pager.rev-parse pager.config
  diff.external diff.x.command diff.x.textconv diff.tool diff.guitool difftool.x.cmd difftool.x.path
  filter.x.clean filter.x.smudge filter.x.process filter.we.ird=x.clean filter.we.ird=x.process
  merge.x.driver merge.tool mergetool.x.cmd mergetool.x.path
  credential.helper credential.https://example.org.helper
  gpg.program gpg.openpgp.program gpg.x509.program gpg.ssh.program gpg.ssh.defaultKeyCommand
  hook.x.command sequence.editor interactive.diffFilter trailer.x.command trailer.x.cmd
  submodule.module.update browser.x.cmd browser.x.path web.browser man.x.cmd man.x.path help.browser
  instaweb.httpd guitool.x.cmd imap.tunnel sendemail.smtpServer sendemail.toCmd sendemail.ccCmd
  remote.origin.uploadpack remote.origin.receivepack remote.origin.vcs remote.origin.proxy
  uploadpack.packObjectsHook receive.procReceiveRefs tar.x.command
`
  .trim()
  .split(/\s+/)

/** What turns more of it on, and would change an answer. */
const others = `
  log.showSignature=true color.ui=always core.attributesFile=ATTRIBUTES core.untrackedCache=true
  status.showUntrackedFiles=no status.submoduleSummary=true status.renames=copies
  diff.renames=copies diff.orderFile=/nowhere diff.autoRefreshIndex=false diff.relative=true
  diff.ignoreSubmodules=none diff.submodule=log diff.x.cachetextconv=true diff.x.binary=true
  core.quotePath=true core.fileMode=true filter.x.required=true filter.we.ird=x.required=true
  submodule.recurse=true protocol.ext.allow=always protocol.allow=always hook.x.event=post-index-change
  fetch.recurseSubmodules=true core.bigFileThreshold=1 core.splitIndex=true index.threads=true
`
  .trim()
  .split(/\s+/)

const commands = 'rev-parse diff status ls-files ls-tree cat-file merge-base config'.split(' ')

/** Names of hooks that git, as anyone builds it, has called so. */
const hooks = `
  applypatch-msg pre-applypatch post-applypatch pre-commit prepare-commit-msg commit-msg post-commit
  pre-rebase post-checkout post-merge pre-push reference-transaction pre-auto-gc post-rewrite
  fsmonitor-watchman post-index-change pre-command post-command virtual-filesystem read-object
`
  .trim()
  .split(/\s+/)

const programs = ['git', 'ssh', 'less', 'git-remote-trap', 'git-upload-pack']

const ignored = 'git\nssh\nless\ngit-*\nnode_modules\n'

/** Variables that name a program, a file to write or another repository. */
const environment = `
  GIT_EXTERNAL_DIFF GIT_SSH GIT_SSH_COMMAND GIT_ASKPASS SSH_ASKPASS GIT_PROXY_COMMAND GIT_EDITOR
  GIT_SEQUENCE_EDITOR EDITOR VISUAL GIT_PAGER PAGER GIT_VIRTUALFILESYSTEM_TEST
  GIT_TRACE GIT_TRACE_SETUP GIT_TRACE_PACKET GIT_TRACE2 GIT_TRACE2_EVENT GIT_TRACE2_PERF
`
  .trim()
  .split(/\s+/)

/** Calls that start no command of git which another call does not start, either. */
const more = [
  ['diff', '--git', 'HEAD~1...HEAD'],
  ['ask', '--reply-by', '2026-03-01', '--output', 'sheets'],
  ['site', '--output', 'pages'],
]

interface Traps {
  folder: string
  env: Record<string, string>
  /** What was run since the last look. */
  sprung: () => string
}

/** One repository with all of them at once: each change of it is seen by its content alone. */
function trapped(): Traps {
  const folder = repository()
  put(join(folder, 'plans'), 'teh-2021/second.yaml', measure())
  put(join(folder, 'plans'), 'teh-2021/third.yaml', measure().replaceAll('\n', '\r\n'))
  const attributes = '*.yaml filter=x diff=x merge=x\nt*.yaml filter=we.ird=x\n'
  writeFileSync(join(folder, '.gitattributes'), attributes)
  commit(folder, 'second')
  put(join(folder, 'plans'), 'teh-2021/second.yaml', measure({ origin: 'origin: prose' }))
  put(join(folder, 'plans'), 'teh-2021/fourth.yaml', measure())

  const touched = new Date(2020, 1, 1)
  utimesSync(join(folder, 'plans/teh-2021/hotline.yaml'), touched, touched)

  const home = emptyFolder()
  const trap = join(home, 'trap')
  const hit = `${trap}.hit`
  const program = `#!/bin/sh\necho "$0 $*" >> '${hit}'\ncat\n`
  const plant = (path: string) => {
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, program, { mode: 0o755 })
  }
  plant(trap)
  for (const hook of hooks)
    for (const place of [join(folder, '.git/hooks'), home]) plant(join(place, hook))
  for (const place of [folder, join(folder, 'plans'), join(folder, 'node_modules/.bin')])
    for (const name of programs) plant(join(place, name))
  for (const command of commands) plant(join(home, `exec/git-${command}`))
  writeFileSync(join(folder, '.git/info/exclude'), ignored)
  writeFileSync(join(folder, '.git/info/attributes'), attributes)
  writeFileSync(join(home, 'attributes'), attributes)

  const pairs = [
    ...settings.map((key) => [key, key === 'core.hooksPath' ? home : trap]),
    ...commands.map((command) => [`alias.${command}`, `!${trap}`]),
    ...others.map((pair) => /^(.+)=([^=]*)$/.exec(pair)?.slice(1) ?? []),
  ]
  const written = pairs.map(([key = '', value = '']) => {
    const [, section = '', name, variable = ''] = /^([^.]+)\.(?:(.+)\.)?([^.]+)$/.exec(key) ?? []
    const head = name === undefined ? section : `${section} "${name}"`
    return `[${head}]\n\t${variable} = "${value.replace('ATTRIBUTES', join(home, 'attributes'))}"\n`
  })
  const config = written.join('')
  const own = join(folder, '.git/config')
  writeFileSync(join(folder, '.git/included'), config)
  const more = '[extensions]\n\tworktreeConfig = true\n[core]\n\trepositoryformatversion = 1\n'
  const include = '[include]\n\tpath = included\n[includeIf "onbranch:main"]\n\tpath = included\n'
  writeFileSync(own, `${readFileSync(own, 'utf8')}${config}${more}${include}`)
  writeFileSync(join(folder, '.git/config.worktree'), config)
  writeFileSync(join(home, '.gitconfig'), config)

  const env = {
    ...Object.fromEntries(environment.map((name) => [name, trap])),
    GIT_TRACE2_EVENT: `af_unix:${trap}`,
    GIT_EXEC_PATH: join(home, 'exec'),
    GIT_TEMPLATE_DIR: home,
    GIT_CONFIG_PARAMETERS: `'core.fsmonitor'='${trap}'`,
    GIT_CONFIG_COUNT: '1',
    GIT_CONFIG_KEY_0: 'core.fsmonitor',
    GIT_CONFIG_VALUE_0: trap,
    GIT_DIR: '/nowhere',
    GIT_COMMON_DIR: '/nowhere',
    GIT_WORK_TREE: '/nowhere',
    GIT_OBJECT_DIRECTORY: '/nowhere',
    GIT_ALTERNATE_OBJECT_DIRECTORIES: '/nowhere',
    GIT_ATTR_SOURCE: 'HEAD',
    GIT_NAMESPACE: 'trap',
    HOME: home,
    PATH: ['.', '', folder, join(folder, 'node_modules/.bin'), process.env.PATH].join(':'),
  }
  const sprung = () => {
    const said = existsSync(hit) ? readFileSync(hit, 'utf8') : ''
    rmSync(hit, { force: true })
    return said
  }
  return { folder, env, sprung }
}

describe('all that a configuration of git can name', () => {
  it('is run by git itself: the traps are sound', () => {
    const { folder, env, sprung } = trapped()
    const ordinary = { PATH: process.env.PATH, HOME: env.HOME }
    for (const args of [['diff', 'HEAD'], ['status'], ['add', '-A'], ['commit', '-m', 'x']]) {
      spawnSync('git', ['-C', folder, ...args], { env: ordinary })
      expect(sprung(), args.join(' ')).not.toBe('')
    }
  })

  it('is not run by any command, and changes no answer', async () => {
    const { folder, env, sprung } = trapped()
    const plain = emptyFolder()
    execFileSync('git', ['clone', '-q', folder, plain], {
      env: { PATH: process.env.PATH, ...gitHome },
      stdio: 'ignore',
    })
    writeFileSync(join(plain, '.git/info/exclude'), ignored)
    const beside = ['second', 'third', 'fourth'].map((name) => `teh-2021/${name}.yaml`)
    for (const path of [...beside, ...programs]) {
      put(join(plain, 'plans'), path, readFileSync(join(folder, 'plans', path)))
    }
    const calls = [
      ['diff', '--git', 'HEAD', '--format', 'json'],
      ['lint', '--changed'],
      ['lint', '--staged'],
      ['lint', '--since', 'HEAD~1'],
      ['lint', '--fix', '--dry-run'],
      ['brief', '--format', 'html'],
      ...(inCi ? more : []),
    ]
    for (const argv of calls) {
      const answer = await ask(folder, [...argv, '--today', '2026-01-15'], { env })
      expectBounded(answer)
      expect(sprung(), argv.join(' ')).toBe('')
      const expected = await ask(plain, [...argv, '--today', '2026-01-15'], { env: gitHome })
      expect([answer.code, answer.stdout], `${argv.join(' ')}: ${answer.stderr}`).toEqual([
        expected.code,
        expected.stdout,
      ])
    }
  })
})
