/** What git knows: which files changed, and what a revision holds. */
import { existsSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { TehError } from '../../errors.ts'
import { byCodeUnit } from '../../order.ts'
import { whyUnread } from './kinds.ts'
import { belowTop, namesBelow } from './place.ts'
import { hasCommit, mergeBase, topOf } from './revision.ts'
import { type Environment, failed, git, maxBytes, run } from './run-git.ts'
import type { FileEntry } from './walk.ts'
import { limitOf, skippedLink, tooDeepOf } from './walk.ts'

export { commitOf, hasCommit, mergeBase } from './revision.ts'

/**
 * Names, from a folder, of the files below it that differ from a revision, are staged, or are new
 * to git; a folder that is not looked into stands for what lies in it.
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
    // Before the first commit, all is new.
    if (since === undefined && !hasCommit(env, top)) return list(['ls-files', '-z'])
    const from = since === undefined ? 'HEAD' : mergeBase(env, top, since)
    return list(['diff', '--name-only', '-z', ...quiet, from, '--'])
  }
  const unknown = staged ? [] : list(['ls-files', '--others', '--exclude-standard', '-z'])
  const listed = [...different(), ...unknown]
  const names = namesBelow(env, { top, folder, as: staged ? 'in git' : 'there' }, listed)
  return [...new Set(names.map((name) => tooDeepOf(name) ?? name))]
}

/** What a comparison of names needs nothing of. */
const quiet = ['--no-renames', '--no-ext-diff', '--no-textconv', '--ignore-submodules=all']

/**
 * The index that git hands to a hook, where a commit does not take the usual one (git commit -a):
 * one of this repository, or none.
 */
function indexOf(env: Environment, top: string): string | undefined {
  if (env.GIT_INDEX_FILE === undefined || env.GIT_INDEX_FILE === '') return undefined
  const index = resolve(top, env.GIT_INDEX_FILE)
  const home = git(env, top, ['rev-parse', '--absolute-git-dir'])
    .toString('utf8')
    .replace(/\n$/, '')
  return dirname(index) === resolve(home) ? index : undefined
}

/**
 * The files below a folder as a commit holds them, in the order of their names: one listing, one
 * batch.
 */
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
 * The way from the root of the repository to the only corpus that a commit holds, for one that was
 * moved since, with a slash at its end; nothing where there is none, or more than one.
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
 * The files below a folder that git keeps out of the working tree on purpose, as the index holds
 * them: those of a sparse checkout, and those marked `skip-worktree`.
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
 * The files below a folder as they would be committed now. One that two branches changed and nobody
 * has settled is read from neither.
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
  // Promised to be added, with nothing of it yet: no commit would have it.
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
 * Names, from a folder, of the files whose line ends as on Windows are git's own work: it writes
 * them so, and commits them with others. Empty where git knows nothing.
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

/** Whether attributes of git let it settle the line ends of a file. */
function isText(attributes: string): boolean {
  return /^(?:text|eol=)/.test(attributes)
}

/** Whether a file with the content that git names so was read already. */
export type IsRead = (name: string, blob: string) => boolean

interface Blob {
  mode: string
  hash: string
  /** From the folder. */
  name: string
}

function blobsIn(listing: Buffer, shape: RegExp, prefix: string): Blob[] {
  return listing
    .toString('utf8')
    .split('\0')
    .flatMap((line) => {
      const [, mode, hash, name] = shape.exec(line) ?? []
      return mode !== undefined && hash !== undefined && name !== undefined
        ? [{ mode, hash, name: name.slice(prefix.length) }]
        : []
    })
}

function isHidden(name: string): boolean {
  return name.split('/').some((step) => step.startsWith('.'))
}

/** What a commit or an index holds, told as `walk` tells what a folder holds. */
function entriesOf(
  env: Environment,
  top: string,
  blobs: readonly Blob[],
  isRead: IsRead = () => false,
): FileEntry[] {
  const seen = blobs.filter(({ name }) => !isHidden(name))
  const named = seen.filter(({ name }) => tooDeepOf(name) === undefined)
  const folders = new Set(seen.flatMap(({ name }) => tooDeepOf(name) ?? []))
  const known = new Set(named.map(({ name }) => name))
  const entries = named.flatMap((blob) => skippedBlob(blob, known) ?? [])
  const skipped = new Set(entries.map(({ name }) => name))
  const files = named.filter(({ name }) => !skipped.has(name))
  const isKnown = ({ name, hash }: Blob) => isRead(name, hash)
  for (const { name, hash } of files.filter(isKnown))
    entries.push({ name, blob: hash, isRead: true })
  entries.push(
    ...filesOf(
      env,
      top,
      files.filter((file) => !isKnown(file)),
    ),
  )
  for (const name of folders) entries.push({ name, skipped: 'too-deep', detail: '' })
  return entries.sort((a, b) => byCodeUnit(a.name, b.name))
}

/** Why something is not read, as far as its mode and its name tell; nothing for a file that is. */
function skippedBlob({ mode, name }: Blob, known: ReadonlySet<string>): FileEntry | undefined {
  if (mode === '120000') return skippedLink(name)
  if (mode === '160000') return { name, skipped: 'unreadable', detail: 'submodule' }
  if (name.endsWith('.yaml')) return undefined
  const folder = name.slice(0, name.lastIndexOf('/') + 1)
  const isBeside = (base: string) => known.has(`${folder}${base}`)
  return { name, skipped: whyUnread(name.slice(folder.length), isBeside), detail: '' }
}

/** The bytes of files, at most so many of each and of all. */
function filesOf(env: Environment, top: string, files: readonly Blob[]): FileEntry[] {
  const sizes = new Map(sizesOf(env, top, hashesOf(files)).map((size, i) => [files[i], size]))
  const small = files.filter((file) => (sizes.get(file) ?? 0) <= limitOf(file.name))
  if (small.reduce((sum, file) => sum + (sizes.get(file) ?? 0), 0) > maxBytes)
    throw new TehError('git-failed', { reason: `more than ${maxBytes} bytes` })
  const contents = new Map(
    contentsOf(env, top, hashesOf(small)).map((bytes, i) => [small[i], bytes]),
  )
  return files.map((file): FileEntry => {
    const { name } = file
    const bytes = contents.get(file)
    return bytes
      ? { name, bytes, blob: file.hash }
      : { name, skipped: 'too-large', detail: `${sizes.get(file)}` }
  })
}

function hashesOf(blobs: readonly { hash: string }[]): string[] {
  return blobs.map(({ hash }) => hash)
}

function sizesOf(env: Environment, top: string, hashes: readonly string[]): number[] {
  if (hashes.length === 0) return []
  const answer = git(env, top, ['cat-file', '--batch-check=%(objectsize)'], {
    input: `${hashes.join('\n')}\n`,
  }).toString('utf8')
  return answer
    .trimEnd()
    .split('\n')
    .map((line) => {
      if (!/^\d+$/.test(line)) throw failed(env, top, line)
      return Number(line)
    })
}

function contentsOf(env: Environment, top: string, hashes: readonly string[]): Uint8Array[] {
  if (hashes.length === 0) return []
  const answer = git(env, top, ['cat-file', '--batch'], { input: `${hashes.join('\n')}\n` })
  const contents: Uint8Array[] = []
  for (let at = 0; at < answer.length; ) {
    const end = answer.indexOf(10, at)
    const [, type, size] = answer.subarray(at, end).toString('utf8').split(' ')
    if (type !== 'blob') throw failed(env, top, answer.subarray(at, end).toString('utf8'))
    contents.push(answer.subarray(end + 1, end + 1 + Number(size)))
    at = end + 1 + Number(size) + 1
  }
  return contents
}
