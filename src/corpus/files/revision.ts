/** Revisions of a repository, by the names that people give them. */
import { TehError } from '../../errors.ts'
import { memo } from '../../order.ts'
import { isInside, realOf } from './paths.ts'
import { type Environment, failed, reasonIn, remotesOf, run } from './run-git.ts'

/**
 * The commit that a revision names, as a full hash. A revision that begins with a hyphen is
 * refused.
 */
export function commitOf(env: Environment, cwd: string, revision: string): string {
  return once(env, `commit ${revision}`, () => findCommit(env, cwd, revision))
}

function findCommit(env: Environment, cwd: string, revision: string): string {
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
  // `^main` gives an answer too, with a `^` before the hash.
  if (found.status === 0 && /^[0-9a-f]{40,64}$/.test(hash)) return hash
  topOf(env, cwd)
  const reason = reasonIn(found.stderr)
  // Unreadable objects are another problem than an unknown name.
  if (reason.startsWith('error: ')) throw failed(env, cwd, reason)
  if (isUnborn(env, cwd, revision)) throw new TehError('git-unborn')
  throw new TehError('git-revision', {
    revision,
    remote: remoteOf(env, cwd, revision),
    hint: isShallow(env, cwd) ? fetchAll(env, cwd) : '',
  })
}

/** Whether a revision is unknown because this branch, or every branch, has no commit yet. */
function isUnborn(env: Environment, cwd: string, revision: string): boolean {
  if (hasCommit(env, cwd)) return false
  if (/^(?:HEAD|@)(?:$|[~^@])/.test(revision)) return true
  return run(env, cwd, ['for-each-ref', '--count=1']).stdout.length === 0
}

/** The remote-tracking branch of that name, for a branch that was never checked out here. */
function remoteOf(env: Environment, cwd: string, revision: string): string {
  const remote = `origin/${revision}`
  const name = `refs/remotes/${remote}`
  const found = run(env, cwd, ['rev-parse', '--verify', '--quiet', '--end-of-options', name])
  return found.status === 0 ? remote : ''
}

/** The last commit that two revisions have in common; the first itself when they have none. */
export function mergeBase(env: Environment, cwd: string, revision: string, other = 'HEAD'): string {
  return once(env, `base ${revision} ${other}`, () => findMergeBase(env, cwd, revision, other))
}

function findMergeBase(env: Environment, cwd: string, revision: string, other: string): string {
  const commit = commitOf(env, cwd, revision)
  const found = run(env, cwd, [
    'merge-base',
    commit,
    other === 'HEAD' ? other : commitOf(env, cwd, other),
  ])
  if (found.status === 0) return found.stdout.toString('utf8').trim()
  if (isShallow(env, cwd))
    throw new TehError('git-shallow', { revision, other, hint: fetchAll(env, cwd) })
  return commit
}

/** A clone with --depth fetches only one branch by default. */
function fetchAll(env: Environment, cwd: string): string {
  const remotes = remotesOf(env, cwd, 'url')
  const remote = remotes.includes('origin') ? 'origin' : (remotes[0] ?? 'origin')
  return `git fetch --unshallow ${remote} '+refs/heads/*:refs/remotes/${remote}/*'`
}

function isShallow(env: Environment, cwd: string): boolean {
  return (
    run(env, cwd, ['rev-parse', '--is-shallow-repository']).stdout.toString('utf8').trim() ===
    'true'
  )
}

/** Whether there is a commit at all, even an unreadable one. */
export function hasCommit(env: Environment, folder: string): boolean {
  const top = topOf(env, folder)
  const ask = () => run(env, top, ['rev-parse', '--verify', '--quiet', 'HEAD']).status === 0
  return once(env, 'any', () => (ask() ? 'yes' : 'no')) === 'yes'
}

/** The root of the repository that a folder lies in. */
export function topOf(env: Environment, folder: string): string {
  const top = once(env, `top ${folder}`, () => findTop(env, folder))
  // The root is its own root.
  return once(env, `top ${top}`, () => top)
}

/**
 * What git was asked in one call, of its one repository; the environment of the call is the key. To
 * start git takes longer than most of its answers.
 */
const asked = new WeakMap<Environment, Map<string, string>>()

function once(env: Environment, question: string, ask: () => string): string {
  return memo(
    memo(asked, env, () => new Map<string, string>()),
    question,
    ask,
  )
}

function findTop(env: Environment, folder: string): string {
  const found = run(env, folder, ['rev-parse', '--show-toplevel'])
  if (found.status === 0) {
    const top = found.stdout.toString('utf8').replace(/\n$/, '')
    // A configuration can place the working tree elsewhere.
    if (isInside(realOf(folder), realOf(top))) return top
    throw new TehError('git-no-repository', { path: folder })
  }
  const said = found.stderr.toString('utf8')
  // git prints this command with the quotes that a shell needs.
  const [hint] = /git config --global --add safe\.directory .+/.exec(said) ?? []
  if (hint !== undefined) throw new TehError('git-ownership', { path: folder, hint })
  const reason = reasonIn(found.stderr)
  if (/^fatal: not a git repository/.test(reason) || reason === '')
    throw new TehError('git-no-repository', { path: folder })
  throw new TehError('git-failed', { reason })
}
