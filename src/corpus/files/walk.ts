/**
 * Lists a folder and reads its files: within limits, never following a link out, in one order
 * everywhere.
 */
import { closeSync, constants, fstatSync, openSync, readdirSync, readSync } from 'node:fs'
import { byCodeUnit } from '../../order.ts'
import { mayHoldPlans, whyUnread } from './kinds.ts'

/** Bytes that one file may have. */
export const maxFileBytes = { measure: 256 * 1024, registry: 4 * 1024 * 1024 }
/** How many levels of folders are read. */
const maxDepth = 3

export type FileEntry =
  /**
   * `again` reads the bytes once more, so that they need not be kept; `blob` is git's hash of them.
   */
  | { name: string; bytes: Uint8Array; again?: () => Uint8Array | undefined; blob?: string }
  /** Already read, in another state of the corpus with the same bytes under this name. */
  | { name: string; blob: string; isRead: true }
  /** Not read, and why. Any but a `stray` one may contain measures, so the answer is incomplete. */
  | {
      name: string
      skipped:
        | 'stray'
        | 'ending'
        | 'too-deep'
        | 'too-large'
        | 'unreadable'
        | 'symlink'
        | 'not-a-file'
      detail: string
    }

export interface WalkOptions {
  /** Skips files of other names. */
  wants?: (name: string) => boolean
  /**
   * A buffer for the largest file; the bytes of an entry are in it until the next entry is
   * requested.
   */
  buffer?: Buffer
}

/** A buffer for `walk`, so that no file needs its own. */
export function bufferForFiles(): Buffer {
  return Buffer.allocUnsafeSlow(maxFileBytes.registry + 1)
}

/**
 * Every entry below a folder, sorted by name by code unit. `name` has forward slashes. Throws only
 * when the folder itself cannot be listed.
 */
export function* walk(
  folder: string,
  options: WalkOptions = {},
  prefix = '',
  depth = 0,
): Generator<FileEntry> {
  const listed = readdirSync(folder, { encoding: 'utf8', withFileTypes: true }).sort((a, b) =>
    byCodeUnit(a.name, b.name),
  )
  const isBeside = (name: string) => listed.some((item) => item.name === name)
  for (const item of listed) {
    const base = item.name
    if (base.startsWith('.')) continue
    const name = prefix + base
    // Every system accepts the slash.
    const path = `${folder}/${base}`
    const yaml = base.endsWith('.yaml')
    if (options.wants && !item.isDirectory() && !options.wants(name)) continue
    if (item.isDirectory()) {
      if (yaml) yield { name, skipped: 'not-a-file', detail: 'directory' }
      else if (depth >= maxDepth) {
        if (!isEmpty(path)) yield { name, skipped: 'too-deep', detail: '' }
      } else {
        try {
          yield* walk(path, options, `${name}/`, depth + 1)
        } catch (error) {
          yield { name, skipped: 'unreadable', detail: codeOf(error) }
        }
      }
    } else if (item.isSymbolicLink()) yield skippedLink(name)
    else if (!yaml) yield { name, skipped: whyUnread(base, isBeside), detail: '' }
    else if (!item.isFile()) yield { name, skipped: 'not-a-file', detail: 'special' }
    else {
      const again = () => bytesOf(read(path, name))
      const bytes = options.buffer && readInto(options.buffer, path, name)
      if (bytes) yield { name, bytes, again }
      else {
        const entry = read(path, name)
        yield 'bytes' in entry ? { ...entry, again } : entry
      }
    }
  }
}

/**
 * An entry for a link, which is never followed; it counts as unread only if its name could be that
 * of a plan.
 */
export function skippedLink(name: string): FileEntry {
  const base = name.slice(name.lastIndexOf('/') + 1)
  return mayHoldPlans(base)
    ? { name, skipped: 'symlink', detail: '' }
    : { name, skipped: 'stray', detail: 'symlink' }
}

/** The folder of a file that is too deep to be read; nothing for a file that is not. */
export function tooDeepOf(name: string): string | undefined {
  const steps = name.split('/', maxDepth + 2)
  return steps.length > maxDepth + 1 ? steps.slice(0, -1).join('/') : undefined
}

/** Bytes that the file of this name may have. */
export function limitOf(name: string): number {
  return !name.includes('/') || /^(recommendations|scorecards|rounds)\//.test(name)
    ? maxFileBytes.registry
    : maxFileBytes.measure
}

/** The bytes of a file in `buffer`; undefined if there is any doubt. */
function readInto(buffer: Buffer, path: string, name: string): Uint8Array | undefined {
  let handle: number | undefined
  try {
    handle = openSync(path, reading)
    const length = readSync(handle, buffer, 0, buffer.length, 0)
    // A file of length 0 may be a device.
    return length > 0 && length <= limitOf(name) ? buffer.subarray(0, length) : undefined
  } catch {
    return undefined
  } finally {
    if (handle !== undefined) closeSync(handle)
  }
}

const reading = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0)

/** One file of a folder. */
export function entryOf(folder: string, name: string): FileEntry {
  return read(`${folder}/${name}`, name)
}

function read(path: string, name: string): FileEntry {
  let handle: number | undefined
  try {
    handle = openSync(path, reading)
    const stat = fstatSync(handle)
    if (!stat.isFile()) return { name, skipped: 'not-a-file', detail: 'special' }
    if (stat.size > limitOf(name)) return { name, skipped: 'too-large', detail: String(stat.size) }
    const bytes = new Uint8Array(stat.size)
    let length = 0
    while (length < bytes.length) {
      const got = readSync(handle, bytes, length, bytes.length - length, length)
      if (got === 0) break
      length += got
    }
    return { name, bytes: bytes.subarray(0, length) }
  } catch (error) {
    return { name, skipped: 'unreadable', detail: codeOf(error) }
  } finally {
    if (handle !== undefined) closeSync(handle)
  }
}

function isEmpty(folder: string): boolean {
  try {
    return readdirSync(folder).every((name) => name.startsWith('.'))
  } catch {
    return false
  }
}

function bytesOf(entry: FileEntry): Uint8Array | undefined {
  return 'bytes' in entry ? entry.bytes : undefined
}

function codeOf(error: unknown): string {
  return (error as NodeJS.ErrnoException).code ?? 'EIO'
}
