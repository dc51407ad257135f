/** Writes that are whole or not at all. */
import { closeSync, constants, fstatSync, fsyncSync, lstatSync, openSync, readFileSync, renameSync, rmSync, writeSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { TehError } from '../errors.ts'

/**
 * Replaces a file: a temporary file in its folder, synced, then renamed over it; its mode is kept.
 * Throws when it is a link, when it changes meanwhile, or when it cannot be written: nothing is written then.
 */
export function replaceFile(path: string, after: string): void {
  const stat = lstatSync(path)
  if (!stat.isFile()) throw new TehError('write-refused', { path })
  const before = readFileSync(path)
  writeThrough(path, after, stat.mode & 0o7777, () => {
    if (!readFileSync(path).equals(before)) throw new TehError('write-changed', { path })
  })
}

/** Writes a new file, or replaces one. */
export function writeFile(path: string, text: string): void {
  let mode = 0o644
  try {
    const stat = lstatSync(path)
    if (!stat.isFile()) throw new TehError('write-refused', { path })
    mode = stat.mode & 0o7777
  } catch (error) {
    if (error instanceof TehError) throw error
  }
  writeThrough(path, text, mode, () => {})
}

function writeThrough(path: string, text: string, mode: number, check: () => void): void {
  const temporary = join(dirname(path), `.${basename(path)}.${process.pid}.tmp`)
  let handle: number | undefined
  try {
    handle = openSync(temporary, constants.O_WRONLY | constants.O_CREAT | constants.O_EXCL, mode)
    const bytes = Buffer.from(text, 'utf8')
    for (let done = 0; done < bytes.length; ) done += writeSync(handle, bytes, done)
    if (fstatSync(handle).size !== bytes.length) throw new TehError('write-failed', { path, reason: 'ENOSPC' })
    fsyncSync(handle)
    closeSync(handle)
    handle = undefined
    check()
    renameSync(temporary, path)
    syncFolder(dirname(path))
  } catch (error) {
    if (handle !== undefined) closeSync(handle)
    rmSync(temporary, { force: true })
    if (error instanceof TehError) throw error
    throw new TehError('write-failed', { path, reason: (error as NodeJS.ErrnoException).code ?? String(error) })
  }
}

/** Not every system lets a folder be synced. */
function syncFolder(folder: string): void {
  try {
    const handle = openSync(folder, constants.O_RDONLY)
    fsyncSync(handle)
    closeSync(handle)
  } catch {}
}
