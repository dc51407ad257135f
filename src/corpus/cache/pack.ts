/**
 * What was read of a corpus before, kept in one file outside it. It is believed only of a file
 * whose bytes are the very bytes that were read then: no name, date or size stands in for them. A
 * pack that is missing, cut short, damaged, of another program or of another corpus is one that
 * knows nothing.
 *
 * A line of JSON (program, length and checksum of the index); the index; then for each file its
 * bytes, its values, its facts, these as JSON with one byte a character.
 */
import { closeSync, constants, fstatSync, openSync, renameSync, rmSync, type Stats } from 'node:fs'
import { basename, dirname } from 'node:path'
import { crc32 } from 'node:zlib'
import { discard, fill, makeFolder, piece, tidy, writeAll } from './pack-file.ts'

/**
 * Values that depend only on the bytes of a file: places of nodes, and which characters its text
 * has.
 */
export type Facts = Record<string, unknown>

/** A file without fault, as it was read. */
export interface CachedFile {
  name: string
  facts: Facts
  /** The bytes of the file; undefined if the pack has been cut short since. */
  bytes(): Uint8Array | undefined
  /** The values of the file, as the schemas made them; undefined as for the bytes. */
  json(): string | undefined
}

export interface Pack {
  /** What is known of the file of this name, if these are its bytes; `data`: its values. */
  find(name: string, bytes: Uint8Array): (CachedFile & { data: unknown }) | undefined
  close(): void
}

interface Index {
  names: string[]
  /** Bytes of each: of the file itself, of its values, of its facts. */
  bytes: number[]
  data: number[]
  facts: number[]
  /** CRC-32 of values and facts. */
  sums: number[]
}

const format = 'teh pack 1'
/** Bytes of a pack that are read at once, into the same memory again and again. */
const windowBytes = 128 * 1024
/** The first line is shorter than this. */
const headBytes = 256
/** Bytes of files beyond which a corpus is not kept. */
export const maxPackedBytes = 32 * 1024 * 1024

/**
 * Opens a pack that this very build wrote; nothing if there is none, or if anything about it is
 * wrong. `own`: it must belong to this user, and nobody else may be able to write it.
 */
export function openPack(path: string, program: string, own: boolean): Pack | undefined {
  let handle: number | undefined
  try {
    handle = openSync(
      path,
      constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0),
    )
    const stat = fstatSync(handle)
    const pack =
      stat.isFile() && (!own || isOwn(stat)) ? readPack(handle, stat.size, program) : undefined
    if (!pack) closeSync(handle)
    return pack
  } catch {
    if (handle !== undefined) closeSync(handle)
    return undefined
  }
}

function isOwn({ uid, mode }: Stats): boolean {
  const user = process.getuid?.()
  return user === undefined || (uid === user && (mode & 0o022) === 0)
}

function readPack(handle: number, size: number, program: string): Pack | undefined {
  const index = readIndex(handle, size, program)
  if (!index) return undefined
  const { names, bytes, data, facts, sums, starts } = index
  const numberOf = finderIn(names)
  const reach = windowOver(handle, size)
  const again = (from: number, length: number) => {
    const read = piece(handle, from, length)
    return read.length === length ? read : undefined
  }
  return {
    find(name, given) {
      const i = numberOf(name)
      const start = starts[i] as number
      const [length, values, more] = [bytes[i] as number, data[i] as number, facts[i] as number]
      if (i < 0 || length !== given.length) return undefined
      try {
        const { window, at } = reach(start, length + values + more)
        if (window.compare(given, 0, length, at, at + length) !== 0) return undefined
        const rest = at + length
        if (crc32(window.subarray(rest, rest + values + more)) !== sums[i]) return undefined
        const end = rest + values
        return {
          name,
          data: JSON.parse(window.toString('latin1', rest, end)),
          facts:
            more === 0 ? {} : (JSON.parse(window.toString('latin1', end, end + more)) as Facts),
          bytes: () => again(start, length),
          json: () => again(start + length, values)?.toString('latin1'),
        }
      } catch {
        return undefined
      }
    },
    close: () => closeSync(handle),
  }
}

/** The index of a pack, and where each record starts; undefined if anything about it is wrong. */
function readIndex(
  handle: number,
  size: number,
  program: string,
): (Index & { starts: Float64Array }) | undefined {
  const first = piece(handle, 0, Math.min(headBytes, size))
  const lineEnd = first.indexOf(10)
  if (lineEnd < 0) return undefined
  const line = JSON.parse(first.toString('latin1', 0, lineEnd)) as {
    format: string
    program: string
    index: number
    sum: number
    size: number
  }
  if (line.format !== format || line.program !== program || line.size !== size || line.index > size)
    return undefined
  const written = piece(handle, lineEnd + 1, line.index)
  if (written.length !== line.index || crc32(written) !== line.sum) return undefined
  const index = JSON.parse(written.toString('utf8')) as Index
  const { names, bytes, data, facts } = index
  const starts = new Float64Array(names.length + 1)
  starts[0] = lineEnd + 1 + line.index
  for (let i = 0; i < names.length; i++)
    starts[i + 1] =
      (starts[i] as number) + (bytes[i] as number) + (data[i] as number) + (facts[i] as number)
  return starts[names.length] === size ? { ...index, starts } : undefined
}

/** From a name to its number, -1 if there is none: quickest if names are asked for in order. */
function finderIn(names: readonly string[]): (name: string) => number {
  let next = 0
  let numbers: Map<string, number> | undefined
  return (name) => {
    if (names[next] === name) return next++
    numbers ??= new Map(names.map((one, i) => [one, i]))
    const found = numbers.get(name)
    if (found === undefined) return -1
    next = found + 1
    return found
  }
}

/**
 * Gives a window of a file in which a record stands whole, and where it begins there, until the
 * next record is asked for.
 */
function windowOver(
  handle: number,
  size: number,
): (from: number, length: number) => { window: Buffer; at: number } {
  let room = Buffer.allocUnsafeSlow(windowBytes)
  let window = room.subarray(0, 0)
  let windowStart = 0
  return (from, length) => {
    if (from < windowStart || from + length > windowStart + window.length) {
      if (length > room.length) room = Buffer.allocUnsafeSlow(length)
      window = room.subarray(0, fill(handle, from, room.subarray(0, size - from)))
      windowStart = from
    }
    return { window, at: from - windowStart }
  }
}

/**
 * Writes a pack, whole or not at all. Nothing depends on it: where it cannot be written, there is
 * none.
 */
export function writePack(path: string, program: string, files: readonly CachedFile[]): void {
  const folder = dirname(path)
  const temporary = `${path}.${process.pid}.tmp`
  let handle: number | undefined
  try {
    makeFolder(folder)
    rmSync(temporary, { force: true })
    handle = openSync(
      temporary,
      constants.O_WRONLY | constants.O_CREAT | constants.O_EXCL | (constants.O_NOFOLLOW ?? 0),
      0o600,
    )
    tidy(folder, basename(path), fstatSync(handle).mtimeMs)
    const index: Index = { names: [], bytes: [], data: [], facts: [], sums: [] }
    const body: Uint8Array[] = []
    let size = 0
    for (const file of files) {
      const { name, facts } = file
      const [bytes, json] = [file.bytes(), file.json()]
      if (bytes === undefined || json === undefined) return
      const values = byteByByte(json)
      const more = Object.keys(facts).length === 0 ? '' : byteByByte(JSON.stringify(facts))
      index.names.push(name)
      index.bytes.push(bytes.length)
      index.data.push(values.length)
      index.facts.push(more.length)
      index.sums.push(crc32(more, crc32(values)))
      body.push(bytes, values)
      if (more !== '') body.push(more)
      size += bytes.length + values.length + more.length
    }
    const written = Buffer.from(JSON.stringify(index))
    const line = { format, program, index: written.length, sum: crc32(written), size: 0 }
    // The header contains the length of the whole file, so room is reserved for the most digits
    // that it can have.
    const first = (whole: number) =>
      Buffer.from(`${JSON.stringify({ ...line, size: whole }).padEnd(headBytes - 1)}\n`)
    const top = first(headBytes + written.length + size)
    if (top.length > headBytes) return
    writeAll(handle, [top, written, ...body])
    closeSync(handle)
    handle = undefined
    renameSync(temporary, path)
  } catch {
    // It could not be written: there is no cache then.
  } finally {
    discard(handle, temporary)
  }
}

/** JSON with one byte a character, which is read twice as fast as UTF-8: all others are escaped. */
function byteByByte(json: string): Buffer {
  const narrow = json.replace(
    /[^\0-\xff]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
  return Buffer.from(narrow, 'latin1')
}
