/** Opens a zip file without trusting it: every entry is checked before the first is unpacked. */
import { crc32, inflateRawSync } from 'node:zlib'
import { limits } from '../limits.ts'
import { damaged, foreign, tooLarge, unsafe } from '../problem.ts'

/** The parts of a container. Their names are compared without regard to case. */
export interface Parts {
  /** As they are written, in the order of the directory. */
  names: readonly string[]
  /** The bytes of a part, or nothing if there is none of this name. */
  read(name: string): Uint8Array | undefined
}

interface ZipEntry {
  name: string
  method: number
  checksum: number
  packedSize: number
  size: number
  header: number
}

const localHeader = 0x04034b50
const directoryHeader = 0x02014b50
const directoryEnd = 0x06054b50
const directoryEndSize = 22
const maxCommentSize = 0xffff

/** Throws a Refusal if anything about the directory is not as it should be. */
export function unzip(bytes: Uint8Array): Parts {
  if (bytes.length > limits.file) throw tooLarge('file', limits.file)
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const entries = new Map<string, ZipEntry & { data: number }>()
  const { list, directory } = directoryOf(file)
  for (const entry of list) {
    checkName(entry.name)
    const key = entry.name.toLowerCase()
    if (entries.has(key)) throw unsafe('duplicate-part', entry.name)
    entries.set(key, { ...entry, data: dataOf(file, entry) })
  }
  checkApart([...entries.values()], directory)
  let read = 0
  return {
    names: [...entries.values()].map(({ name }) => name).filter((name) => !name.endsWith('/')),
    read: (name) => {
      const entry = entries.get(name.toLowerCase())
      if (!entry) return undefined
      read += entry.size
      if (read > limits.partsRead) throw tooLarge('parts-read', limits.partsRead)
      return unpacked(file, entry)
    },
  }
}

function directoryOf(file: Buffer): { list: ZipEntry[]; directory: number } {
  const end = endOf(file)
  const count = file.readUInt16LE(end + 10)
  const size = file.readUInt32LE(end + 12)
  const directory = file.readUInt32LE(end + 16)
  const isSplit = file.readUInt32LE(end + 4) !== 0 || file.readUInt16LE(end + 8) !== count
  if (isSplit || directory + size !== end) throw damaged('the zip directory is not where it says')
  if (count > limits.parts) throw tooLarge('parts', limits.parts)
  const list: ZipEntry[] = []
  let at = directory
  for (let index = 0; index < count; index++) {
    if (at + 46 > end || file.readUInt32LE(at) !== directoryHeader)
      throw damaged('the zip directory is cut short')
    const next =
      at + 46 + file.readUInt16LE(at + 28) + file.readUInt16LE(at + 30) + file.readUInt16LE(at + 32)
    if (next > end) throw damaged('the zip directory is cut short')
    list.push(entryAt(file, at))
    at = next
  }
  if (at !== end) throw damaged('the zip directory holds more than it says')
  return { list, directory }
}

function endOf(file: Buffer): number {
  const last = file.length - directoryEndSize
  for (let at = last; at >= Math.max(0, last - maxCommentSize); at--)
    if (file.readUInt32LE(at) === directoryEnd && file.readUInt16LE(at + 20) === last - at)
      return at
  throw damaged('the zip file has no end: it is cut short')
}

function entryAt(file: Buffer, at: number): ZipEntry {
  const flags = file.readUInt16LE(at + 8)
  const nameSize = file.readUInt16LE(at + 28)
  const name = file.toString('utf8', at + 46, at + 46 + nameSize)
  if ((flags & 1) !== 0) throw foreign('encrypted')
  const entry = {
    name,
    method: file.readUInt16LE(at + 10),
    checksum: file.readUInt32LE(at + 16),
    packedSize: file.readUInt32LE(at + 20),
    size: file.readUInt32LE(at + 24),
    header: file.readUInt32LE(at + 42),
  }
  if (entry.method !== 0 && entry.method !== 8)
    throw damaged(`compression method ${entry.method} is not known`, name)
  if (entry.size > limits.part) throw tooLarge('part', limits.part, name)
  return entry
}

/** A name that could lead out of a folder, or that two readers could understand differently. */
function checkName(name: string): void {
  const path = name.endsWith('/') ? name.slice(0, -1) : name
  const isOdd = /[\0-\x1f\x7f\\:\ufffd]/.test(path)
  if (isOdd || path.split('/').some((step) => step === '' || step === '.' || step === '..'))
    throw unsafe('part-name', name.slice(0, 100))
}

/** Where the bytes of an entry begin: behind a header that must say the same as the directory. */
function dataOf(file: Buffer, { name, header, packedSize }: ZipEntry): number {
  if (header + 30 > file.length || file.readUInt32LE(header) !== localHeader)
    throw damaged('the zip directory points to nothing', name)
  const nameSize = file.readUInt16LE(header + 26)
  const data = header + 30 + nameSize + file.readUInt16LE(header + 28)
  if (data + packedSize > file.length) throw damaged('a part is cut short', name)
  if (file.toString('utf8', header + 30, header + 30 + nameSize) !== name)
    throw unsafe('part-name', name)
  return data
}

/** Entries that share bytes make a small file unpack to a very large one. */
function checkApart(entries: readonly (ZipEntry & { data: number })[], directory: number): void {
  const sorted = [...entries].sort((a, b) => a.header - b.header)
  for (const [index, { name, data, packedSize }] of sorted.entries())
    if (data + packedSize > (sorted[index + 1]?.header ?? directory)) throw unsafe('overlap', name)
}

function unpacked(file: Buffer, entry: ZipEntry & { data: number }): Uint8Array {
  const { name, method, size, checksum, data, packedSize } = entry
  const packed = file.subarray(data, data + packedSize)
  const bytes = method === 0 ? packed : inflated(packed, entry)
  if (bytes.length !== size) throw damaged('a part is not as long as it says', name)
  if (crc32(bytes) !== checksum) throw damaged('a part does not match its checksum', name)
  return bytes
}

function inflated(packed: Buffer, { name, size }: ZipEntry): Buffer {
  try {
    // More than it says is never unpacked.
    return inflateRawSync(packed, { maxOutputLength: Math.max(1, size) })
  } catch {
    throw damaged('a part cannot be unpacked to what it says', name)
  }
}
