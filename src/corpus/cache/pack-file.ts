/** The file and the folder of a pack: opened, written and removed with care. */
import { closeSync, lstatSync, mkdirSync, readdirSync, readSync, rmSync, writeSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** Bytes that are read or written at once. */
export const chunkBytes = 1 << 20
/** Packs that are kept in one folder; the oldest go first. */
const maxPacks = 20

/** Closes a file that is not to be kept, and removes it. */
export function discard(handle: number | undefined, path: string): void {
  try {
    if (handle !== undefined) closeSync(handle)
    rmSync(path, { force: true })
  } catch {
    // If the parent is not a folder, the file cannot even be removed.
  }
}

/**
 * Makes a folder that only this user can open, and its parents. Node's recursive mkdir never ends
 * where no folder can be made (/proc).
 */
export function makeFolder(path: string): void {
  try {
    mkdirSync(path, { mode: 0o700 })
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code === 'EEXIST') return
    if (code !== 'ENOENT' || dirname(path) === path) throw error
    makeFolder(dirname(path))
    mkdirSync(path, { mode: 0o700 })
  }
}

/** Many small pieces in few writes. */
export function writeAll(handle: number, pieces: readonly Uint8Array[]): void {
  const buffer = Buffer.allocUnsafe(chunkBytes)
  let filled = 0
  const flush = (from: Uint8Array, length: number) => {
    for (let done = 0; done < length; ) done += writeSync(handle, from, done, length - done)
  }
  for (const one of pieces) {
    if (filled + one.length > chunkBytes) {
      flush(buffer, filled)
      filled = 0
    }
    if (one.length > chunkBytes) flush(one, one.length)
    else {
      buffer.set(one, filled)
      filled += one.length
    }
  }
  flush(buffer, filled)
}

/** Removes what killed processes left behind, and the packs that were not written for longest. */
export function tidy(folder: string, own: string, now: number): void {
  const packs: { path: string; time: number }[] = []
  for (const name of readdirSync(folder)) {
    if (!/\.pack(?:\.\d+\.tmp)?$/.test(name) || name === own) continue
    const path = join(folder, name)
    const stat = lstatSync(path, { throwIfNoEntry: false })
    // Another process may have just removed it; a folder is not ours.
    if (!stat?.isFile()) continue
    if (!name.endsWith('.tmp')) packs.push({ path, time: stat.mtimeMs })
    else if (stat.mtimeMs < now - 3_600_000) rmSync(path, { force: true })
  }
  packs.sort((a, b) => b.time - a.time)
  for (const { path } of packs.slice(maxPacks - 1)) rmSync(path, { force: true })
}

/** The next `length` bytes of a file from `start` on, or fewer at its end. */
export function piece(handle: number, start: number, length: number): Buffer {
  const buffer = Buffer.allocUnsafe(length)
  return buffer.subarray(0, fill(handle, start, buffer))
}

/** Fills a buffer from a place of a file on; gives the bytes that were there. */
export function fill(handle: number, start: number, buffer: Uint8Array): number {
  let done = 0
  while (done < buffer.length) {
    const got = readSync(handle, buffer, done, buffer.length - done, start + done)
    if (got === 0) break
    done += got
  }
  return done
}
