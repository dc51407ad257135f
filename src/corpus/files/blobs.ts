/** From a listing of git to entries of a corpus: what is read, with its bytes, and what is not. */
import { TehError } from '../../errors.ts'
import { byCodeUnit } from '../../order.ts'
import { whyUnread } from './kinds.ts'
import { type Environment, failed, git, maxBytes } from './run-git.ts'
import type { FileEntry } from './walk.ts'
import { limitOf, skippedLink, tooDeepOf } from './walk.ts'

/** Whether the file of this name, with the content of this hash, was read already. */
export type IsRead = (name: string, blob: string) => boolean

/** A file as git lists it: its content by the hash, its kind by the mode. */
export interface Blob {
  mode: string
  hash: string
  /** From the folder. */
  name: string
}

/** The files of a listing of git, whose lines have a mode, a hash and a name in this shape. */
export function blobsIn(listing: Buffer, shape: RegExp, prefix: string): Blob[] {
  return listing
    .toString('utf8')
    .split('\0')
    .flatMap((line) => {
      const [, mode, hash, name] = shape.exec(line) ?? []
      return mode !== undefined && hash !== undefined && name !== undefined
        ? [{ mode, hash, name: name.slice(prefix.length) }]
        : []
    })
}

/** Whether a file, or a folder above it, has a name that begins with a dot. */
export function isHidden(name: string): boolean {
  return name.split('/').some((step) => step.startsWith('.'))
}

/** The files of a commit or an index as entries, like those that `walk` finds in a folder. */
export function entriesOf(
  env: Environment,
  top: string,
  blobs: readonly Blob[],
  isRead: IsRead = () => false,
): FileEntry[] {
  const seen = blobs.filter(({ name }) => !isHidden(name))
  const named = seen.filter(({ name }) => tooDeepOf(name) === undefined)
  const folders = new Set(seen.flatMap(({ name }) => tooDeepOf(name) ?? []))
  const known = new Set(named.map(({ name }) => name))
  const entries = named.flatMap((blob) => skippedBlob(blob, known) ?? [])
  const skipped = new Set(entries.map(({ name }) => name))
  const files = named.filter(({ name }) => !skipped.has(name))
  const isKnown = ({ name, hash }: Blob) => isRead(name, hash)
  for (const { name, hash } of files.filter(isKnown))
    entries.push({ name, blob: hash, isRead: true })
  entries.push(
    ...filesOf(
      env,
      top,
      files.filter((file) => !isKnown(file)),
    ),
  )
  for (const name of folders) entries.push({ name, skipped: 'too-deep', detail: '' })
  return entries.sort((a, b) => byCodeUnit(a.name, b.name))
}

/** Why a file is not read, judged by its mode and name; nothing for a file that is read. */
function skippedBlob({ mode, name }: Blob, known: ReadonlySet<string>): FileEntry | undefined {
  if (mode === '120000') return skippedLink(name)
  if (mode === '160000') return { name, skipped: 'unreadable', detail: 'submodule' }
  if (name.endsWith('.yaml')) return undefined
  const folder = name.slice(0, name.lastIndexOf('/') + 1)
  const isBeside = (base: string) => known.has(`${folder}${base}`)
  return { name, skipped: whyUnread(name.slice(folder.length), isBeside), detail: '' }
}

/** The bytes of files. Large files are skipped; throws if all together are too large. */
function filesOf(env: Environment, top: string, files: readonly Blob[]): FileEntry[] {
  const sizes = new Map(sizesOf(env, top, hashesOf(files)).map((size, i) => [files[i], size]))
  const small = files.filter((file) => (sizes.get(file) ?? 0) <= limitOf(file.name))
  if (small.reduce((sum, file) => sum + (sizes.get(file) ?? 0), 0) > maxBytes)
    throw new TehError('git-failed', { reason: `more than ${maxBytes} bytes` })
  const contents = new Map(
    contentsOf(env, top, hashesOf(small)).map((bytes, i) => [small[i], bytes]),
  )
  return files.map((file): FileEntry => {
    const { name } = file
    const bytes = contents.get(file)
    return bytes
      ? { name, bytes, blob: file.hash }
      : { name, skipped: 'too-large', detail: `${sizes.get(file)}` }
  })
}

function hashesOf(blobs: readonly { hash: string }[]): string[] {
  return blobs.map(({ hash }) => hash)
}

function sizesOf(env: Environment, top: string, hashes: readonly string[]): number[] {
  if (hashes.length === 0) return []
  const answer = git(env, top, ['cat-file', '--batch-check=%(objectsize)'], {
    input: `${hashes.join('\n')}\n`,
  }).toString('utf8')
  return answer
    .trimEnd()
    .split('\n')
    .map((line) => {
      if (!/^\d+$/.test(line)) throw failed(env, top, line)
      return Number(line)
    })
}

function contentsOf(env: Environment, top: string, hashes: readonly string[]): Uint8Array[] {
  if (hashes.length === 0) return []
  const answer = git(env, top, ['cat-file', '--batch'], { input: `${hashes.join('\n')}\n` })
  const contents: Uint8Array[] = []
  for (let at = 0; at < answer.length; ) {
    const end = answer.indexOf(10, at)
    const [, type, size] = answer.subarray(at, end).toString('utf8').split(' ')
    if (type !== 'blob') throw failed(env, top, answer.subarray(at, end).toString('utf8'))
    contents.push(answer.subarray(end + 1, end + 1 + Number(size)))
    at = end + 1 + Number(size) + 1
  }
  return contents
}
