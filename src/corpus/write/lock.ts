/** One writer of a corpus at a time: a lock in its folder, taken over when its owner is dead. */
import {
  closeSync,
  constants,
  fstatSync,
  linkSync,
  lstatSync,
  openSync,
  readSync,
  renameSync,
  rmSync,
  writeSync,
} from 'node:fs'
import { join } from 'node:path'
import { TehError } from '../../errors.ts'

/** The process that writes, and the machine it runs on: a share has several. */
export interface Owner {
  pid: number
  host: string
}

/** Milliseconds between two tries. */
const pause = 50
const maxLockBytes = 512

/**
 * Does something while nobody else writes to the corpus in a folder. Throws if another keeps the
 * lock for so many seconds.
 */
export function withLock<T>(folder: string, owner: Owner, seconds: number, act: () => T): T {
  const lock = join(folder, '.corpus.lock')
  for (let left = (seconds * 1000) / pause; !take(lock, owner); left--) {
    const held = contentOf(lock)
    if (held !== undefined && isDead(held, owner, left <= 0)) clear(lock, held, owner)
    else if (left <= 0) throw new TehError('write-locked', { path: folder, lock })
    else Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, pause)
  }
  try {
    return act()
  } finally {
    rmSync(lock, { force: true })
  }
}

/**
 * Takes the lock, if there is none. It appears complete, as a hard link to a file that was written
 * before, so a killed process never leaves an empty one. Some disks have no hard links.
 */
function take(lock: string, { pid, host }: Owner): boolean {
  if (isThere(lock)) return false
  const content = `${pid} ${host}\n`
  const draft = `${lock}.${pid}.tmp`
  try {
    rmSync(draft, { force: true })
    create(draft, content)
    linkSync(draft, lock)
    return true
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code === 'EEXIST' || code === 'ENOENT') return false
    if (code === 'EACCES' || code === 'EROFS' || code === 'ENOSPC') throw error
    return takeDirectly(lock, content)
  } finally {
    rmSync(draft, { force: true })
  }
}

function isThere(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false }) !== undefined
}

function takeDirectly(lock: string, content: string): boolean {
  try {
    create(lock, content)
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false
    throw error
  }
}

/** Throws if there is such a file. */
function create(path: string, content: string): void {
  const handle = openSync(path, constants.O_WRONLY | constants.O_CREAT | constants.O_EXCL, 0o644)
  try {
    writeSync(handle, content)
  } finally {
    closeSync(handle)
  }
}

/** The text of a lock; nothing for a folder, a link or a FIFO, which teh never makes. */
function contentOf(lock: string): string | undefined {
  let handle: number | undefined
  try {
    handle = openSync(
      lock,
      constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0),
    )
    if (!fstatSync(handle).isFile()) return undefined
    const bytes = Buffer.alloc(maxLockBytes)
    return bytes.toString('utf8', 0, readSync(handle, bytes, 0, maxLockBytes, 0))
  } catch {
    return undefined
  } finally {
    if (handle !== undefined) closeSync(handle)
  }
}

/**
 * Whether its owner ran on this machine and is gone; a lock without an owner was left by a killed
 * process.
 */
function isDead(held: string, { host }: Owner, waited: boolean): boolean {
  const read = /^(\d+) (.*)\n$/.exec(held)
  if (!read) return waited
  return read[2] === host && !isAlive(Number(read[1]))
}

/** Whether there is such a process on this machine. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code !== 'ESRCH'
  }
}

/**
 * Moves a dead lock aside before it is removed, so that a new one that came meanwhile is put back.
 */
function clear(lock: string, held: string, { pid }: Owner): void {
  const aside = `${lock}.${pid}.old`
  try {
    renameSync(lock, aside)
    if (contentOf(aside) !== held) linkSync(aside, lock)
  } catch {}
  rmSync(aside, { force: true })
}
