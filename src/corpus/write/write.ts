/** Writes that are whole or not at all. */
import {
  closeSync,
  constants,
  fchmodSync,
  fchownSync,
  fstatSync,
  fsyncSync,
  lstatSync,
  openSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  type Stats,
  writeSync,
} from 'node:fs'
import { basename, dirname, isAbsolute, join, relative } from 'node:path'
import { TehError } from '../../errors.ts'
import { type Owner, withLock } from './lock.ts'

/**
 * Replaces a file that still holds what was read: a temporary file in its folder, synced, then renamed over it; its mode is kept.
 * Throws when it is a link, when it changed meanwhile, or when it cannot be written: nothing is written then.
 */
export function replaceFile(path: string, before: string, after: string, owner: Owner): void {
  const read = Buffer.from(before, 'utf8')
  const unchanged = () => {
    if (!readFileSync(path).equals(read)) throw new TehError('write-changed', { path })
  }
  orSay(path, () => {
    const stat = ordinary(path)
    if (!stat) throw new TehError('write-changed', { path })
    withLock(path, owner, () => {
      unchanged()
      writeThrough(path, after, stat, unchanged)
    })
  })
}

/** Writes a new file, or replaces one; never one that the corpus in `folder` is read from. */
export function writeFile(path: string, text: string, folder: string): void {
  orSay(path, () => {
    const stat = ordinary(path)
    const below = relative(realpathSync(folder), join(realpathSync(dirname(path)), basename(path)))
    const inside = !below.startsWith('..') && !isAbsolute(below)
    if (inside && (stat !== undefined || path.endsWith('.yaml')))
      throw new TehError('write-input', { path })
    writeThrough(path, text, stat, () => {})
  })
}

/** What is known of a file, nothing when there is none. Throws when it is a link, a folder, a device. */
function ordinary(path: string): Stats | undefined {
  let stat: Stats
  try {
    stat = lstatSync(path)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined
    throw error
  }
  if (!stat.isFile()) throw new TehError('write-refused', { path })
  return stat
}

function writeThrough(
  path: string,
  text: string,
  like: Stats | undefined,
  check: () => void,
): void {
  const temporary = join(dirname(path), `.${basename(path)}.${process.pid}.tmp`)
  let handle: number | undefined
  try {
    rmSync(temporary, { force: true })
    handle = openSync(temporary, constants.O_WRONLY | constants.O_CREAT | constants.O_EXCL, 0o644)
    if (like) keepOwner(handle, like)
    const bytes = Buffer.from(text, 'utf8')
    for (let done = 0; done < bytes.length; ) done += writeSync(handle, bytes, done)
    if (fstatSync(handle).size !== bytes.length)
      throw new TehError('write-failed', { path, reason: 'ENOSPC' })
    fsyncSync(handle)
    closeSync(handle)
    handle = undefined
    check()
    renameSync(temporary, path)
    syncFolder(dirname(path))
  } catch (error) {
    if (handle !== undefined) closeSync(handle)
    rmSync(temporary, { force: true })
    throw error
  }
}

function keepOwner(handle: number, { uid, gid, mode }: Stats): void {
  const own = fstatSync(handle)
  try {
    if (own.uid !== uid || own.gid !== gid) fchownSync(handle, uid, gid)
  } catch {}
  fchmodSync(handle, mode & 0o7777)
}

/** Not every system lets a folder be synced. */
function syncFolder(folder: string): void {
  try {
    const handle = openSync(folder, constants.O_RDONLY)
    fsyncSync(handle)
    closeSync(handle)
  } catch {}
}

function orSay(path: string, act: () => void): void {
  try {
    act()
  } catch (error) {
    if (error instanceof TehError) throw error
    throw new TehError('write-failed', {
      path,
      reason: (error as NodeJS.ErrnoException).code ?? String(error),
    })
  }
}
