/** Runs git: no shell, no prompt, no hook. */
import { spawnSync } from 'node:child_process'
import { TehError } from '../../errors.ts'

/** Bytes that all files of one revision may have together. */
export const maxBytes = 192 * 1024 * 1024

export type Environment = Readonly<Record<string, string | undefined>>

/** Runs git and gives what it printed. Throws if it fails. */
export function git(env: Environment, cwd: string, args: readonly string[], feed?: Feed): Buffer {
  const { status, stdout, stderr } = run(env, cwd, args, feed)
  if (status !== 0)
    throw new TehError('git-failed', {
      reason:
        stderr.toString('utf8').split('\n')[0] || `git ${args.find((arg) => /^[a-z]/.test(arg))}`,
    })
  return stdout
}

interface Feed {
  /** Standard input. */
  input?: string
  /** Path of an index other than the usual one. */
  index?: string | undefined
}

/** No program of a configuration is run, and a repository hidden in a folder of files is none. */
const settings = [
  'core.fsmonitor=false',
  'core.hooksPath=/dev/null',
  'core.quotePath=false',
  'safe.bareRepository=explicit',
]

/** Throws only if git is missing, or cannot be run to its end. */
export function run(
  env: Environment,
  cwd: string,
  args: readonly string[],
  { input, index }: Feed = {},
) {
  const { PATH, HOME, XDG_CONFIG_HOME } = env
  const result = spawnSync(
    'git',
    [
      ...settings.flatMap((setting) => ['-c', setting]),
      '--no-pager',
      '--literal-pathspecs',
      ...args,
    ],
    {
      cwd,
      input: input ?? '',
      maxBuffer: maxBytes + 16 * 1024 * 1024,
      timeout: 120_000,
      env: {
        PATH,
        HOME,
        XDG_CONFIG_HOME,
        GIT_INDEX_FILE: index,
        GIT_TERMINAL_PROMPT: '0',
        GIT_OPTIONAL_LOCKS: '0',
        LC_ALL: 'C',
      },
    },
  )
  const { error }: { error?: NodeJS.ErrnoException } = result
  if (error?.code === 'ENOENT') throw new TehError('git-missing')
  if (error) throw new TehError('git-failed', { reason: error.message })
  return result
}
