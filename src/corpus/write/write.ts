/** A file written whole or not at all. */
import {
  closeSync,
  constants,
  fchmodSync,
  fchownSync,
  fstatSync,
  fsyncSync,
  lstatSync,
  openSync,
  realpathSync,
  rmSync,
  type Stats,
  writeSync,
} from 'node:fs'
import { basename, dirname, isAbsolute, join, relative } from 'node:path'
import { TehError } from '../../errors.ts'
import { moveOver } from './move.ts'

/** Writes a new file, or replaces one; never one that the corpus in `folder` is read from. */
export function writeFile(path: string, text: string | Uint8Array, folder: string): void {
  orSay(path, () => {
    const stat = ordinary(path)
    const inside = isBelow(join(realpathSync(dirname(path)), basename(path)), realpathSync(folder))
    if (inside && (stat !== undefined || path.endsWith('.yaml')))
      throw new TehError('write-input', { path })
    const draft = writeDraft(path, text, stat, process.pid)
    try {
      moveOver(draft, path)
    } catch (error) {
      rmSync(draft, { force: true })
      throw error
    }
    syncFolder(dirname(path))
  })
}

/** Whether a path lies below a folder, both without links. */
export function isBelow(path: string, folder: string): boolean {
  const way = relative(folder, path)
  return !way.startsWith('..') && !isAbsolute(way)
}

/**
 * The status of an ordinary file; nothing if there is none. Throws for a link, a folder or a
 * device.
 */
export function ordinary(path: string): Stats | undefined {
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

/** The name beside a file of what one process keeps there while it writes. */
export function besideOf(path: string, pid: number, ending: 'tmp' | 'old'): string {
  return join(dirname(path), `.${basename(path)}.${pid}.${ending}`)
}

/**
 * Writes a text beside a file, to be renamed over it, and syncs it; gives the path. It has the mode
 * and the owner of the file, if there is one. Throws if not all of it can be written.
 */
export function writeDraft(
  path: string,
  text: string | Uint8Array,
  like: Stats | undefined,
  pid: number,
): string {
  const draft = besideOf(path, pid, 'tmp')
  let handle: number | undefined
  try {
    rmSync(draft, { force: true })
    handle = openSync(draft, constants.O_WRONLY | constants.O_CREAT | constants.O_EXCL, 0o644)
    if (like) keepOwner(handle, like)
    const bytes = typeof text === 'string' ? Buffer.from(text, 'utf8') : text
    for (let done = 0; done < bytes.length; ) done += writeSync(handle, bytes, done)
    if (fstatSync(handle).size !== bytes.length)
      throw new TehError('write-failed', { path, reason: 'ENOSPC' })
    fsyncSync(handle)
    closeSync(handle)
    return draft
  } catch (error) {
    if (handle !== undefined) closeSync(handle)
    rmSync(draft, { force: true })
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
export function syncFolder(folder: string): void {
  try {
    const handle = openSync(folder, constants.O_RDONLY)
    fsyncSync(handle)
    closeSync(handle)
  } catch {}
}

/** Runs an action on a file; an error becomes a problem that names the file. */
export function orSay<T>(path: string, act: () => T): T {
  try {
    return act()
  } catch (error) {
    if (error instanceof TehError) throw error
    throw new TehError('write-failed', {
      path,
      reason: (error as NodeJS.ErrnoException).code ?? String(error),
    })
  }
}
