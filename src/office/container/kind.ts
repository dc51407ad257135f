/** Recognises, by their first bytes, files that are not zip files. */
import type { ForeignKind } from '../problem.ts'

/**
 * Old Office files, and encrypted new ones, are folders of this format; the name of an entry shows
 * which.
 */
const streams: readonly (readonly [name: string, kind: ForeignKind])[] = [
  ['EncryptedPackage', 'encrypted'],
  ['Workbook', 'old-excel'],
  ['Book', 'old-excel'],
  ['WordDocument', 'old-word'],
  ['PowerPoint Document', 'presentation'],
]

const beginnings: readonly (readonly [beginning: string, kind: ForeignKind])[] = [
  ['%PDF-', 'pdf'],
  ['{\\rtf', 'rich-text'],
  // Workbooks of before 1995.
  ['\x09\x08', 'old-excel'],
  ['\x09\x04', 'old-excel'],
  ['\x09\x02', 'old-excel'],
  ['\x09\x00', 'old-excel'],
]

const texts: readonly (readonly [sign: RegExp, kind: ForeignKind])[] = [
  [/urn:schemas-microsoft-com:office:spreadsheet/, 'old-excel'],
  [/schemas\.microsoft\.com\/office\/word\/2003/, 'old-word'],
  [/office:mimetype="application\/vnd\.oasis\.opendocument\.spreadsheet/, 'open-document-sheet'],
  [/office:mimetype="application\/vnd\.oasis\.opendocument\.text/, 'open-document-text'],
  [/<(?:!doctype html|html|head|body|table)\b/i, 'html'],
]

/** Whether bytes begin as a zip file does. */
export function isZip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b && (bytes[2] === 3 || bytes[2] === 5)
}

/** The kind of a file that is no zip file. */
export function kindOf(bytes: Uint8Array): ForeignKind {
  if (bytes.length === 0) return 'empty'
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (file.readUIntBE(0, Math.min(4, file.length)) === 0xd0cf11e0) return kindOfOldOffice(file)
  const start = file.toString('latin1', 0, 4096)
  const begun = beginnings.find(([beginning]) => start.startsWith(beginning))
  if (begun) return begun[1]
  const isWide = /^(?:\xff\xfe|\xfe\xff)/.test(start)
  const text = isWide ? start.replaceAll('\0', '') : start
  if (/[\0-\x08\x0e-\x1a\x1c-\x1f]/.test(text)) return 'unknown'
  return texts.find(([sign]) => sign.test(text))?.[1] ?? 'text'
}

const slot = 128

/** Its directory has slots of 128 bytes: a name, its length, and the kind 2 for a stream. */
function kindOfOldOffice(file: Buffer): ForeignKind {
  const found = new Set<ForeignKind>()
  for (let at = 4 * slot; at + slot <= file.length; at += slot) {
    const nameSize = file[at + 64] ?? 0
    if (file[at + 66] !== 2 || nameSize < 4 || nameSize > 64) continue
    const name = file.toString('utf16le', at, at + nameSize - 2)
    const stream = streams.find(([one]) => one === name)
    if (stream) found.add(stream[1])
  }
  return streams.find(([, kind]) => found.has(kind))?.[1] ?? 'unknown'
}
