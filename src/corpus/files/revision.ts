/** Revisions of a repository, by the names that people give them. */
import { TehError } from '../../errors.ts'
import { memo } from '../../order.ts'
import { type Environment, run } from './run-git.ts'

/**
 * The commit that a revision names, as a full hash. A revision that begins with a hyphen is
 * refused.
 */
export function commitOf(env: Environment, cwd: string, revision: string): string {
  if (revision.startsWith('-') || revision === '' || /[\0\n]/.test(revision))
    throw new TehError('git-revision', { revision, remote: '', hint: '' })
  const found = run(env, cwd, [
    'rev-parse',
    '--verify',
    '--quiet',
    '--end-of-options',
    `${revision}^{commit}`,
  ])
  const hash = found.stdout.toString('utf8').trim()
  // `^main` is answered too, with what it leaves out.
  if (found.status === 0 && /^[0-9a-f]{40,64}$/.test(hash)) return hash
  topOf(env, cwd)
  throw new TehError('git-revision', {
    revision,
    remote: remoteOf(env, cwd, revision),
    hint: isShallow(env, cwd) ? fetchAll : '',
  })
}

/** The branch of that name as it was last fetched: who never stood on it has no other. */
function remoteOf(env: Environment, cwd: string, revision: string): string {
  const remote = `origin/${revision}`
  const name = `refs/remotes/${remote}`
  const found = run(env, cwd, ['rev-parse', '--verify', '--quiet', '--end-of-options', name])
  return found.status === 0 ? remote : ''
}

/** The last commit that two revisions have in common; the first itself when they have none. */
export function mergeBase(env: Environment, cwd: string, revision: string, other = 'HEAD'): string {
  const commit = commitOf(env, cwd, revision)
  const found = run(env, cwd, [
    'merge-base',
    commit,
    other === 'HEAD' ? other : commitOf(env, cwd, other),
  ])
  if (found.status === 0) return found.stdout.toString('utf8').trim()
  if (isShallow(env, cwd)) throw new TehError('git-shallow', { revision, other, hint: fetchAll })
  return commit
}

/** A clone with --depth knows of one branch only: its usual fetch would bring no other. */
const fetchAll = "git fetch --unshallow origin '+refs/heads/*:refs/remotes/origin/*'"

function isShallow(env: Environment, cwd: string): boolean {
  return (
    run(env, cwd, ['rev-parse', '--is-shallow-repository']).stdout.toString('utf8').trim() ===
    'true'
  )
}

/** Whether there is a commit at all. */
export function hasCommit(env: Environment, folder: string): boolean {
  return (
    run(env, topOf(env, folder), ['rev-parse', '--verify', '--quiet', 'HEAD^{commit}']).status === 0
  )
}

/** The root of the repository that a folder lies in. */
export function topOf(env: Environment, folder: string): string {
  return memo(
    memo(tops, env, () => new Map<string, string>()),
    folder,
    () => findTop(env, folder),
  )
}

/** Of the folders of a call, which has one environment. */
const tops = new WeakMap<Environment, Map<string, string>>()

function findTop(env: Environment, folder: string): string {
  const found = run(env, folder, ['rev-parse', '--show-toplevel'])
  if (found.status === 0) return found.stdout.toString('utf8').replace(/\n$/, '')
  const said = found.stderr.toString('utf8')
  // As git writes it, to be typed: it quotes what a shell would take apart.
  const [hint] = /git config --global --add safe\.directory .+/.exec(said) ?? []
  if (hint === undefined) throw new TehError('git-no-repository', { path: folder })
  throw new TehError('git-ownership', { path: folder, hint })
}
