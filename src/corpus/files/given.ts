/** Files that a call names and that are not of the corpus: sheets that came back. */
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
  /** As it was typed, or with its folder as that was typed. */
  path: string
  /** Without its folder, and without characters that do not show. */
  name: string
  bytes: Uint8Array
  sha256: string
}

/** A file of which not a byte was read, and the code of the system, or `too-large`. */
export interface NotGiven {
  path: string
  name: string
  reason: string
}

/**
 * The paths of the files that were typed, from where one stands: a folder stands for those in it,
 * and `*` in the last step for any characters, where the shell has not put names in its place.
 * Throws if there is no such file.
 */
export function givenPaths(cwd: string, typed: readonly string[]): string[] {
  return [...new Set(typed.flatMap((one) => expanded(cwd, one)))]
}

/** Whether something lies at a path, were it a link to nowhere. */
export function isThere(cwd: string, path: string): boolean {
  try {
    return lstatSync(resolve(cwd, path), { throwIfNoEntry: false }) !== undefined
  } catch {
    // A step of the way is no folder.
    return false
  }
}

function expanded(cwd: string, typed: string): string[] {
  const path = resolve(cwd, typed)
  const stat = statSync(path, { throwIfNoEntry: false })
  if (stat?.isDirectory()) return namesIn(path, () => true).map((name) => join(typed, name))
  if (stat) return [typed]
  const last = basename(typed)
  const pattern = last.split('*').map((part) => part.replace(/[.+?^${}()|[\]\\]/g, '\\$&'))
  const shape = new RegExp(`^${pattern.join('.*')}$`, 'i')
  const found = last.includes('*') ? namesIn(dirname(path), (name) => shape.test(name)) : []
  if (found.length === 0) throw new TehError('no-such-file', { seen: typed })
  return found.map((name) => join(dirname(typed), name))
}

/** Names of files in a folder, without those that begin with a dot or that Office keeps (`~$`). */
function namesIn(folder: string, wants: (name: string) => boolean): string[] {
  try {
    return readdirSync(folder, { withFileTypes: true })
      .filter((item) => item.isFile() && !/^(?:\.|~\$)/.test(item.name) && wants(item.name))
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
  // What cannot be seen is not for a line of a log.
  const name = basename(path).replace(/[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]/gu, '')
  let handle: number | undefined
  try {
    handle = openSync(resolve(cwd, path), constants.O_RDONLY | (constants.O_NONBLOCK ?? 0))
    const stat = fstatSync(handle)
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
