/** One writer of a file at a time: a lock beside it, taken over when its owner is dead. */
import {
  closeSync,
  constants,
  fstatSync,
  linkSync,
  openSync,
  readSync,
  renameSync,
  rmSync,
  writeSync,
} from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { TehError } from '../../errors.ts'

/** The process that writes, and the machine it runs on: a share has several. */
export interface Owner {
  pid: number
  host: string
}

/** How often a lock is tried, and milliseconds between: two seconds in all. */
const patience = { tries: 40, pause: 50 }

/** Bytes of a lock that are read. */
const longest = 512

/** Does something while nobody else who asks for this lock does. Throws when another keeps it for two seconds. */
export function withLock<T>(path: string, owner: Owner, act: () => T): T {
  const lock = join(dirname(path), `.${basename(path)}.lock`)
  for (let left = patience.tries; !take(lock, owner); left--) {
    const held = contentOf(lock)
    if (held !== undefined && isDead(held, owner, left <= 0)) clear(lock, held)
    else if (left <= 0) throw new TehError('write-locked', { path, lock })
    else Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, patience.pause)
  }
  try {
    return act()
  } finally {
    rmSync(lock, { force: true })
  }
}

function take(lock: string, { pid, host }: Owner): boolean {
  try {
    const handle = openSync(lock, constants.O_WRONLY | constants.O_CREAT | constants.O_EXCL, 0o644)
    writeSync(handle, `${pid} ${host}\n`)
    closeSync(handle)
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false
    throw error
  }
}

/** What a lock says; nothing of a folder, a link, a FIFO, which no teh has made. */
function contentOf(lock: string): string | undefined {
  let handle: number | undefined
  try {
    handle = openSync(
      lock,
      constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0),
    )
    if (!fstatSync(handle).isFile()) return undefined
    const bytes = Buffer.alloc(longest)
    return bytes.toString('utf8', 0, readSync(handle, bytes, 0, longest, 0))
  } catch {
    return undefined
  } finally {
    if (handle !== undefined) closeSync(handle)
  }
}

/** Whether its owner was of this machine and is gone; a lock that names no owner belonged to one that was killed while taking it. */
function isDead(held: string, { host }: Owner, waited: boolean): boolean {
  const read = /^(\d+) (.*)\n$/.exec(held)
  if (!read) return waited
  if (read[2] !== host) return false
  try {
    process.kill(Number(read[1]), 0)
    return false
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ESRCH'
  }
}

/** Moves a dead lock aside before it is removed, so that a new one that came meanwhile is put back. */
function clear(lock: string, held: string): void {
  const aside = `${lock}.${process.pid}`
  try {
    renameSync(lock, aside)
    if (contentOf(aside) !== held) linkSync(aside, lock)
  } catch {}
  rmSync(aside, { force: true })
}
