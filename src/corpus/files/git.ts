/** Asks git which files changed, and what a revision or the index contains. */
import { existsSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { byCodeUnit } from '../../order.ts'
import { blobsIn, entriesOf, type IsRead, isHidden } from './blobs.ts'
import { belowTop, namesBelow } from './place.ts'
import { hasCommit, mergeBase, topOf } from './revision.ts'
import { type Environment, git, run } from './run-git.ts'
import type { FileEntry } from './walk.ts'
import { tooDeepOf } from './walk.ts'

export { commitOf, hasCommit, mergeBase } from './revision.ts'

/**
 * The names, relative to a folder, of its files that differ from a revision, are staged, or are
 * untracked; a folder that is too deep to be read stands for its files.
 */
export function changedFiles(
  env: Environment,
  folder: string,
  { since, staged }: { since: string | undefined; staged: boolean },
): string[] {
  const top = topOf(env, folder)
  const feed = staged ? { index: indexOf(env, top) } : {}
  const list = (args: string[]) =>
    git(env, top, args, feed)
      .toString('utf8')
      .split('\0')
      .filter((name) => name !== '')
  const different = (): string[] => {
    if (staged) return list(['diff', '--cached', '--name-only', '-z', ...quiet, '--'])
    // Before the first commit, every file is new.
    if (since === undefined && !hasCommit(env, top)) return list(['ls-files', '-z'])
    const from = since === undefined ? 'HEAD' : mergeBase(env, top, since)
    return list(['diff', '--name-only', '-z', ...quiet, from, '--'])
  }
  const unknown = staged ? [] : list(['ls-files', '--others', '--exclude-standard', '-z'])
  const listed = [...different(), ...unknown]
  const names = namesBelow(env, { top, folder, as: staged ? 'in git' : 'there' }, listed)
  return [...new Set(names.map((name) => tooDeepOf(name) ?? name))]
}

/** Options that keep a comparison of names from doing anything else. */
const quiet = ['--no-renames', '--no-ext-diff', '--no-textconv', '--ignore-submodules=all']

/**
 * The index that git passes to a hook if a commit does not use the default one (git commit -a);
 * only one of this repository.
 */
function indexOf(env: Environment, top: string): string | undefined {
  if (env.GIT_INDEX_FILE === undefined || env.GIT_INDEX_FILE === '') return undefined
  const index = resolve(top, env.GIT_INDEX_FILE)
  const home = git(env, top, ['rev-parse', '--absolute-git-dir'])
    .toString('utf8')
    .replace(/\n$/, '')
  return dirname(index) === resolve(home) ? index : undefined
}

/** The files of a folder in a commit, sorted by name: one listing, one batch. */
export function entriesAt(
  env: Environment,
  folder: string,
  commit: string,
  isRead: IsRead = () => false,
  prefix = belowTop(env, topOf(env, folder), folder),
): FileEntry[] {
  const top = topOf(env, folder)
  const listing = git(env, top, [
    'ls-tree',
    '-r',
    '-z',
    '--full-tree',
    commit,
    ...(prefix === '' ? [] : ['--', prefix]),
  ])
  const blobs = blobsIn(listing, /^(\d+) \w+ ([0-9a-f]+)\t([\s\S]+)$/, prefix)
  return entriesOf(env, top, blobs, isRead)
}

/**
 * The path of the only corpus in a commit, from the root of the repository with a slash at its end,
 * for a corpus that has moved since; nothing if there is none, or more than one.
 */
export function corpusIn(env: Environment, folder: string, commit: string): string | undefined {
  const top = topOf(env, folder)
  const names = git(env, top, ['ls-tree', '-r', '-z', '--name-only', '--full-tree', commit])
    .toString('utf8')
    .split('\0')
  const homes = new Set(
    names.flatMap((name) => {
      const found = /^(.*\/)?[^/]+\/edition\.yaml$/.exec(name)
      return found ? [found[1] ?? ''] : []
    }),
  )
  const known = new Set(names)
  const [only, ...others] = [...homes].filter((home) => known.has(`${home}actors.yaml`))
  return others.length > 0 ? undefined : only
}

/**
 * The files of a folder that git keeps out of the working tree on purpose, as in the index: those
 * of a sparse checkout, and those marked `skip-worktree`.
 */
export function entriesKeptOut(env: Environment, folder: string): FileEntry[] {
  const top = topOf(env, folder)
  const prefix = belowTop(env, top, folder)
  const below = prefix === '' ? [] : ['--', prefix]
  const listing = git(env, top, ['ls-files', '-t', '--stage', '-z', ...below])
  const kept = blobsIn(listing, /^S (\d+) ([0-9a-f]+) 0\t([\s\S]+)$/, prefix)
  return entriesOf(
    env,
    top,
    kept.filter(({ name }) => !existsSync(resolve(folder, name))),
  )
}

/**
 * The files of a folder as they would be committed now. A file with an unresolved merge conflict is
 * not read.
 */
export function entriesStaged(
  env: Environment,
  folder: string,
  isRead: IsRead = () => false,
): FileEntry[] {
  const top = topOf(env, folder)
  const prefix = belowTop(env, top, folder)
  const below = prefix === '' ? [] : ['--', prefix]
  const feed = { index: indexOf(env, top) }
  const listing = git(env, top, ['ls-files', '--stage', '-z', ...below], feed)
  // Files of `git add --intent-to-add`, which a commit would not contain.
  const asked = ['diff', '--name-only', '--diff-filter=A', '-z', ...quiet, ...below]
  const promised = git(env, top, asked, feed).toString('utf8').split('\0')
  const left = new Set(promised.map((name) => name.slice(prefix.length)))
  const settled = blobsIn(listing, /^(\d+) ([0-9a-f]+) 0\t([\s\S]+)$/, prefix).filter(
    ({ name }) => !left.has(name),
  )
  const unsettled = blobsIn(listing, /^(\d+) ([0-9a-f]+) [123]\t([\s\S]+)$/, prefix)
  const tooDeep = unsettled.filter(({ name }) => tooDeepOf(name) !== undefined)
  const open = new Set(
    unsettled.flatMap(({ name }) =>
      name.endsWith('.yaml') && !isHidden(name) && tooDeepOf(name) === undefined ? [name] : [],
    ),
  )
  const unread = [...open].map(
    (name): FileEntry => ({ name, skipped: 'unreadable', detail: 'unmerged' }),
  )
  return [...entriesOf(env, top, [...settled, ...tooDeep], isRead), ...unread].sort((a, b) =>
    byCodeUnit(a.name, b.name),
  )
}

/**
 * The names, relative to a folder, of the files whose CRLF line ends come from git: it checks them
 * out so, and commits them with LF. Empty if git fails.
 */
export function endedByGit(env: Environment, folder: string): string[] {
  try {
    const top = topOf(env, folder)
    const prefix = belowTop(env, top, folder)
    const setting = run(env, top, ['config', '--get', 'core.autocrlf']).stdout.toString('utf8')
    const listed = ['ls-files', '--eol', '--cached', '--others', '--exclude-standard', '-z', '--']
    const below = git(env, top, [...listed, prefix === '' ? '.' : prefix])
    return below
      .toString('utf8')
      .split('\0')
      .flatMap((line) => {
        const [, attributes = '', name = ''] =
          /^i\/(?:lf|) +w\/(?:crlf|mixed) +attr\/(.*?) *\t([\s\S]+)$/.exec(line) ?? []
        const isConverted =
          attributes === '' ? /^(?:true|input)\n/.test(setting) : isText(attributes)
        return name !== '' && isConverted ? [name.slice(prefix.length)] : []
      })
  } catch {
    return []
  }
}

/** Whether its git attributes let git convert the line ends of a file. */
function isText(attributes: string): boolean {
  return /^(?:text|eol=)/.test(attributes)
}
