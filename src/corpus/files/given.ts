/** Files outside the corpus that are named on the command line: forms that came back. */
import {
  closeSync,
  constants,
  fstatSync,
  lstatSync,
  openSync,
  readdirSync,
  readSync,
  statSync,
} from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'
import { TehError } from '../../errors.ts'
import { byCodeUnit } from '../../order.ts'

export interface GivenFile {
  /** As it was typed; for a file of a folder, the folder as it was typed. */
  path: string
  /** Without its folder and without invisible characters. */
  name: string
  bytes: Uint8Array
  sha256: string
}

/** A file that was not read, with the system's error code, `too-large` or `folder`. */
export interface NotGiven {
  path: string
  name: string
  reason: string
}

/**
 * The paths of the typed files, relative to the current folder. A folder stands for its files, and
 * `*` in the last part of a path matches any characters if the shell did not expand it. A subfolder
 * is listed as itself, and reading it fails with a reason. Throws if there is no file.
 */
export function givenPaths(cwd: string, typed: readonly string[]): string[] {
  const named = new Set(typed.map((one) => resolve(cwd, one)))
  const paths = typed.flatMap((one) => expanded(cwd, one))
  // A subfolder that was typed as well: its files are listed there.
  const isNamedFolder = (path: string) =>
    named.has(resolve(cwd, path)) && statSync(resolve(cwd, path)).isDirectory()
  return [...new Set(paths)].filter((path) => !isNamedFolder(path))
}

/** Whether something exists at a path, even a broken link. */
export function isThere(cwd: string, path: string): boolean {
  try {
    return lstatSync(resolve(cwd, path), { throwIfNoEntry: false }) !== undefined
  } catch {
    // A parent in the path is not a folder.
    return false
  }
}

function expanded(cwd: string, typed: string): string[] {
  const path = resolve(cwd, typed)
  const stat = statSync(path, { throwIfNoEntry: false })
  if (stat?.isDirectory()) return namesIn(path).map((name) => join(typed, name))
  if (stat) return [typed]
  const last = basename(typed)
  const pattern = last.split('*').map((part) => part.replace(/[.+?^${}()|[\]\\]/g, '\\$&'))
  const shape = new RegExp(`^${pattern.join('.*')}$`, 'i')
  const names = last.includes('*') ? namesIn(dirname(path)).filter((name) => shape.test(name)) : []
  if (names.length === 0) throw new TehError('no-such-file', { seen: typed })
  return names.flatMap((name) => expanded(cwd, join(dirname(typed), name)))
}

/**
 * Names of the files in a folder and of the folders that are not empty, without those that begin
 * with a dot or that Office keeps (`~$`).
 */
function namesIn(folder: string): string[] {
  const isShown = (name: string) => !/^(?:\.|~\$)/.test(name)
  const isFull = (name: string) => readdirSync(join(folder, name)).some(isShown)
  try {
    return readdirSync(folder, { withFileTypes: true })
      .filter((item) => isShown(item.name))
      .filter((item) => item.isFile() || (item.isDirectory() && isFull(item.name)))
      .map(({ name }) => name)
      .sort(byCodeUnit)
  } catch {
    return []
  }
}

/** Reads a file up to a limit of bytes. A device, a folder or a pipe is not read. */
export function readGiven(
  cwd: string,
  path: string,
  maxBytes: number,
  sha256: (bytes: Uint8Array) => string,
): GivenFile | NotGiven {
  // Invisible characters are left out of names that a log shows.
  const name = basename(path).replace(/[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]/gu, '')
  let handle: number | undefined
  try {
    handle = openSync(resolve(cwd, path), constants.O_RDONLY | (constants.O_NONBLOCK ?? 0))
    const stat = fstatSync(handle)
    if (stat.isDirectory()) return { path, name, reason: 'folder' }
    if (!stat.isFile()) return { path, name, reason: 'EISDIR' }
    if (stat.size > maxBytes) return { path, name, reason: 'too-large' }
    const bytes = Buffer.alloc(stat.size)
    let done = 0
    for (let read = -1; read !== 0 && done < bytes.length; done += read)
      read = readSync(handle, bytes, done, bytes.length - done, done)
    const all = bytes.subarray(0, done)
    return { path, name, bytes: all, sha256: sha256(all) }
  } catch (error) {
    return { path, name, reason: String((error as NodeJS.ErrnoException).code ?? error) }
  } finally {
    if (handle !== undefined) closeSync(handle)
  }
}
