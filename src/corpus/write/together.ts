/** Files of a corpus written together: all of them or none. */
import {
  constants,
  copyFileSync,
  existsSync,
  linkSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmdirSync,
  rmSync,
} from 'node:fs'
import { dirname, join, relative, sep } from 'node:path'
import { TehError } from '../../errors.ts'
import { isAlive, type Owner, withLock } from './lock.ts'
import { moveOver } from './move.ts'
import { besideOf, isBelow, ordinary, orSay, syncFolder, writeDraft } from './write.ts'

/** The folder of a corpus, and how it was found. */
export interface Place {
  folder: string
  by: 'asked' | 'upward' | 'shipped'
}

export interface FileWrite {
  /** From the root of the corpus: `climate-2024/heat-pumps.yaml`. */
  name: string
  /** As it was read, with its byte order mark; nothing for a file that is new. */
  before?: string
  after: string
}

/** Seconds for which the lock of a corpus is waited for. */
const patience = 30

/**
 * Writes these files, if each still holds what was read; if one cannot be written, the others are
 * put back. Given a function, it is asked while nobody else writes: what it reads is still so when
 * it is written. A process that is killed leaves each file old or new. Throws if nothing was
 * written, or (`write-half`) if something could not be put back.
 */
export function writeTogether(
  { folder, by }: Place,
  writes: readonly FileWrite[] | (() => readonly FileWrite[]),
  owner: Owner,
  seconds = patience,
): void {
  if (writes.length === 0 && typeof writes !== 'function') return
  const root = orSay(folder, () => realpathSync(folder))
  if (by === 'shipped' || root.split(sep).includes('node_modules'))
    throw new TehError('write-shipped', { path: folder })
  orSay(folder, () =>
    withLock(folder, owner, seconds, () =>
      exchange(folder, typeof writes === 'function' ? writes() : writes, owner.pid),
    ),
  )
}

/**
 * Writes files of a folder that is not of a corpus, which is made if there is none, and then does
 * `next`. If that throws, or if one cannot be written, all is as it was before. A file that is
 * there already is left if it holds the same, and replaced only if it may be: else throws
 * `output-exists`.
 */
export function writeOutside(
  folder: string,
  files: readonly { path: string; bytes: Uint8Array }[],
  { pid }: Owner,
  mayReplace: boolean,
  next: () => void,
): void {
  const writes = files.flatMap(({ path, bytes }) => {
    const before = orSay(path, () => (ordinary(path) ? readFileSync(path) : undefined))
    return before?.equals(bytes) ? [] : [{ name: relative(folder, path), before, after: bytes }]
  })
  const there = writes.filter(({ before }) => before !== undefined)
  if (there.length > 0 && !mayReplace)
    throw new TehError('output-exists', { paths: there.map(({ name }) => join(folder, name)) })
  const made = orSay(folder, () => mkdirSync(folder, { recursive: true }))
  try {
    exchange(folder, writes, pid, next)
  } catch (error) {
    if (made !== undefined) attempt(() => rmdirSync(folder))
    throw error
  }
}

/** What was done for one file, so that it can be undone. */
interface Step {
  path: string
  before: Content | undefined
  draft: string
  /** The old file under another name, as long as it may have to be restored. */
  kept?: string
  isDone: boolean
}

type Content = string | Uint8Array

function exchange(
  folder: string,
  writes: readonly { name: string; before?: Content | undefined; after: Content }[],
  pid: number,
  next = () => {},
): void {
  sweep(folder, pid)
  const steps: Step[] = []
  const made: string[] = []
  try {
    for (const { name, before, after } of writes) {
      const path = join(folder, name)
      orSay(path, () => {
        makeFolder(dirname(path), folder, made)
        const stat = ordinary(path)
        checkUnchanged(path, before)
        steps.push({ path, before, draft: writeDraft(path, after, stat, pid), isDone: false })
      })
    }
    for (const step of steps) orSay(step.path, () => replace(step, pid))
    next()
  } catch (error) {
    putBack(steps, error)
    for (const one of made.reverse()) attempt(() => rmdirSync(one))
    throw error
  } finally {
    for (const { draft, kept } of steps)
      for (const path of [draft, kept])
        if (path !== undefined) attempt(() => rmSync(path, { force: true }))
  }
  for (const one of new Set(steps.map(({ path }) => dirname(path)))) syncFolder(one)
}

/** Renames the new file over the old one, which is kept under another name. */
function replace(step: Step, pid: number): void {
  const { path, before, draft } = step
  checkUnchanged(path, before)
  if (before !== undefined) {
    const kept = besideOf(path, pid, 'old')
    rmSync(kept, { force: true })
    step.kept = kept
    keep(path, kept, draft)
  }
  moveOver(draft, path)
  step.isDone = true
}

/**
 * Keeps a file under a second name, as a hard link; copies it if another user owns it, because the
 * link might not be removable, or if the disk has no hard links.
 */
function keep(path: string, kept: string, draft: string): void {
  const isOwn = lstatSync(draft).uid === lstatSync(path).uid
  if (!isOwn || !attempt(() => linkSync(path, kept)))
    copyFileSync(path, kept, constants.COPYFILE_EXCL)
}

/** Throws if a file no longer holds what was read, or if there is one where there was none. */
function checkUnchanged(path: string, before: Content | undefined): void {
  const isThere = ordinary(path) !== undefined
  const isSame =
    before === undefined
      ? !isThere
      : isThere &&
        readFileSync(path).equals(typeof before === 'string' ? Buffer.from(before, 'utf8') : before)
  if (!isSame) throw new TehError('write-changed', { path })
}

/** Throws if some could not be put back. */
function putBack(steps: readonly Step[], error: unknown): void {
  const left = steps
    .filter(({ isDone }) => isDone)
    .filter(
      ({ path, kept }) =>
        !attempt(() => (kept === undefined ? rmSync(path) : moveOver(kept, path))),
    )
  if (left.length === 0) return
  const reason =
    error instanceof TehError ? (error.data as { reason?: string } | undefined)?.reason : undefined
  throw new TehError('write-half', {
    paths: left.map(({ path }) => path),
    reason: reason ?? String((error as NodeJS.ErrnoException).code ?? error),
  })
}

/**
 * Makes a folder below the root, if there is none, and notes those made. Throws if it leads
 * outside.
 */
function makeFolder(folder: string, root: string, made: string[]): void {
  const missing: string[] = []
  let there = folder
  for (; !existsSync(there); there = dirname(there)) missing.unshift(there)
  if (!isBelow(folder, root) || !isBelow(realpathSync(there), realpathSync(root)))
    throw new TehError('write-refused', { path: folder })
  for (const one of missing) {
    mkdirSync(one)
    made.push(one)
  }
}

/** Removes what killed processes have left beside the files of a corpus. */
function sweep(folder: string, own: number): void {
  const isLeft = (name: string) => {
    const pid = /^\.(?:.+\.yaml|corpus\.lock)\.(\d+)\.(?:tmp|old)$/.exec(name)?.[1]
    return pid !== undefined && (Number(pid) === own || !isAlive(Number(pid)))
  }
  const clean = (place: string, depth: number) => {
    for (const item of readdirSync(place, { withFileTypes: true })) {
      const path = join(place, item.name)
      if (item.isDirectory() && depth > 0 && !item.name.startsWith('.'))
        attempt(() => clean(path, depth - 1))
      else if (item.isFile() && isLeft(item.name)) attempt(() => rmSync(path, { force: true }))
    }
  }
  attempt(() => clean(folder, 1))
}

/** Whether it worked. */
function attempt(act: () => void): boolean {
  try {
    act()
    return true
  } catch {
    return false
  }
}
