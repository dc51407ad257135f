/** Runs git: no shell, no prompt, no hook, no filter, no fetch. */
import { spawnSync } from 'node:child_process'
import { accessSync, constants, statSync } from 'node:fs'
import { delimiter, dirname, isAbsolute, join } from 'node:path'
import { TehError } from '../../errors.ts'
import { repositoryAround } from './find.ts'
import { isInside, realOf } from './paths.ts'

/** Bytes that all files of one revision may have together. */
export const maxBytes = 192 * 1024 * 1024

/** Seconds after which git is stopped; enough for the largest repository. */
const patience = 120

export type Environment = Readonly<Record<string, string | undefined>>

/** Runs git and gives what it printed. Throws if it fails. */
export function git(env: Environment, cwd: string, args: readonly string[], feed?: Feed): Buffer {
  const { status, stdout, stderr } = run(env, cwd, args, feed)
  if (status !== 0) throw failed(env, cwd, reasonIn(stderr) || `git ${args[0]}`)
  return stdout
}

/** The line of git's messages that says why it stopped, with its continuation. */
export function reasonIn(stderr: Buffer): string {
  const said = stderr.toString('utf8').trim()
  const [, reason] = /^((?:fatal|error): .*(?:\n\s.*)*)/m.exec(said) ?? []
  return (reason ?? said.split('\n')[0] ?? '').replace(/\s+/g, ' ')
}

/**
 * The problem that stopped git; in a partial clone, that objects are missing, and how to fetch
 * them.
 */
export function failed(env: Environment, cwd: string, reason: string): TehError {
  const [remote] = remotesOf(env, cwd, 'promisor')
  if (remote === undefined) return new TehError('git-failed', { reason })
  return new TehError('git-partial', { hint: fetchRest(env, cwd, remote) })
}

/** Before 2.36, git cannot refetch a partial clone; it then fetches each file that is read. */
function fetchRest(env: Environment, cwd: string, remote: string): string {
  const said = start(env, cwd, ['version'], {}, []).stdout.toString('utf8')
  const [major = 0, minor = 0] = (/\d+\.\d+/.exec(said)?.[0] ?? '').split('.').map(Number)
  const isOld = major < 2 || (major === 2 && minor < 36)
  if (isOld) return 'git --no-pager log --all -m --shortstat --format='
  return `git fetch --refetch --no-filter ${remote}`
}

/** Names of remotes for which a key is set, of those that can be typed as they are. */
export function remotesOf(env: Environment, cwd: string, key: string): string[] {
  const asked = ['config', '--null', '--name-only', '--get-regexp', `^remote\\..*\\.${key}$`]
  return start(env, cwd, asked, {}, [])
    .stdout.toString('utf8')
    .split('\0')
    .map((name) => name.slice('remote.'.length, -`.${key}`.length))
    .filter((name) => /^\w[\w./-]*$/.test(name))
}

interface Feed {
  /** Standard input. */
  input?: string
  /** Path of an index other than the usual one. */
  index?: string | undefined
}

/**
 * Settings under which git runs no program of a configuration, and ignores bare repositories in
 * other folders.
 */
const settings = [
  'core.fsmonitor=false',
  'core.hooksPath=/dev/null',
  'core.alternateRefsCommand=:',
  // Programs of Microsoft's builds of git: one watches the files, one fetches.
  'core.virtualFilesystem=',
  'core.useGvfsHelper=false',
  // The order of files is read from a file that may not exist.
  'diff.orderFile=/dev/null',
  // A file with a new timestamp and the same bytes did not change.
  'diff.autoRefreshIndex=true',
  'core.quotePath=false',
  'safe.bareRepository=explicit',
]

/**
 * Commands that compare files of the working tree, and would run the filters of the configuration.
 */
const comparing = new Set(['diff', 'status'])

/** Runs git. Throws only if git is missing or does not finish. */
export function run(env: Environment, cwd: string, args: readonly string[], feed: Feed = {}) {
  const overrides = comparing.has(args[0] ?? '') ? withoutFilters(env, cwd) : []
  return start(env, cwd, args, feed, overrides)
}

function start(
  env: Environment,
  cwd: string,
  args: readonly string[],
  { input, index }: Feed,
  overrides: readonly Setting[],
) {
  const before = [
    ...settings.flatMap((setting) => ['-c', setting]),
    ...overrides.flatMap(argumentsOf),
  ]
  const result = spawnSync(
    programIn(env, cwd),
    [...before, '--no-pager', '--literal-pathspecs', ...args],
    {
      cwd,
      input: input ?? '',
      maxBuffer: maxBytes + 16 * 1024 * 1024,
      timeout: patience * 1000,
      env: { ...environmentOf(env, cwd), GIT_INDEX_FILE: index },
    },
  )
  const { error }: { error?: NodeJS.ErrnoException } = result
  if (error?.code === 'ENOENT') throw new TehError('git-missing')
  if (error?.code === 'ETIMEDOUT') throw new TehError('git-slow', { seconds: patience })
  if (error) throw new TehError('git-failed', { reason: error.message })
  return result
}

/** The environment for git: without variables that name a program or another repository. */
function environmentOf(env: Environment, cwd: string) {
  const { HOME, XDG_CONFIG_HOME, USERPROFILE, SYSTEMROOT } = env
  const { GIT_CONFIG_GLOBAL, GIT_CONFIG_SYSTEM, GIT_CONFIG_NOSYSTEM } = env
  const { GIT_CEILING_DIRECTORIES, GIT_DISCOVERY_ACROSS_FILESYSTEM } = env
  return {
    PATH: foldersOf(env, cwd).join(delimiter),
    HOME,
    XDG_CONFIG_HOME,
    USERPROFILE,
    SYSTEMROOT,
    GIT_CONFIG_GLOBAL,
    GIT_CONFIG_SYSTEM,
    GIT_CONFIG_NOSYSTEM,
    GIT_CEILING_DIRECTORIES,
    GIT_DISCOVERY_ACROSS_FILESYSTEM,
    ...settingsIn(env),
    [variables['']]: '',
    [variables.false]: 'false',
    GIT_TERMINAL_PROMPT: '0',
    GIT_OPTIONAL_LOCKS: '0',
    // Nothing is fetched, even in a partial clone, because a transport is a program too.
    GIT_NO_LAZY_FETCH: '1',
    GIT_ALLOW_PROTOCOL: 'none',
    LC_ALL: 'C',
  }
}

/**
 * Settings that the environment of the caller gives to git. They apply as those of the caller's own
 * files do (which folders to trust, line ends), and the programs that they name are not run either.
 */
function settingsIn(env: Environment): Environment {
  const names = Object.keys(env).filter((name) =>
    /^GIT_CONFIG_(?:COUNT|PARAMETERS|(?:KEY|VALUE)_\d+)$/.test(name),
  )
  return Object.fromEntries(names.map((name) => [name, env[name]]))
}

type Setting = readonly [key: string, value: '' | 'false']

/** A key that contains `=` works only if its value is in an environment variable. */
function argumentsOf([key, value]: Setting): string[] {
  if (!key.includes('=')) return ['-c', `${key}=${value}`]
  return [`--config-env=${key}=${variables[value]}`]
}

const variables = { '': 'TEH_GIT_EMPTY', false: 'TEH_GIT_FALSE' } as const

/** Settings that turn off every filter of the configuration, by name. */
function withoutFilters(env: Environment, cwd: string): Setting[] {
  const asked = '^filter\\..*\\.(clean|smudge|process|required)$'
  const found = start(env, cwd, ['config', '--null', '--name-only', '--get-regexp', asked], {}, [])
  const names = found.status === 0 ? found.stdout.toString('utf8').split('\0') : []
  return names
    .filter((name) => name !== '')
    .map((name): Setting => [name, name.endsWith('.required') ? 'false' : ''])
}

/**
 * The folders of PATH, without relative ones and those inside the repository, such as the
 * `node_modules/.bin` that npm adds.
 */
function foldersOf({ PATH, Path }: Environment, cwd: string): string[] {
  const folders = (PATH ?? Path ?? '').split(delimiter).filter(isAbsolute)
  const home = realOf(repositoryAround(cwd) ?? cwd)
  // Everything is inside the root of the file system.
  if (dirname(home) === home) return folders
  return folders.filter((folder) => !isInside(realOf(folder), home))
}

/** The path of the git program. */
function programIn(env: Environment, cwd: string): string {
  const names = ['git', 'git.exe']
  const paths = foldersOf(env, cwd).flatMap((folder) => names.map((name) => join(folder, name)))
  const program = paths.find(isProgram)
  if (program === undefined) throw new TehError('git-missing')
  return program
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK)
    return statSync(path).isFile()
  } catch {
    return false
  }
}
