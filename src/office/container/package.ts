/** What the files of Office have in common: parts, their types, and relations between them. */
import { limits } from '../limits.ts'
import { damaged, type ForeignKind, foreign, tooLarge } from '../problem.ts'
import { isZip, kindOf } from './kind.ts'
import { type Parts, unzip } from './unzip.ts'
import { readXml } from './xml.ts'

/** From one part to another; `type` is the last step of its address, `worksheet` for instance. */
export interface Relation {
  id: string
  type: string
  /** The name of the part, or the address of something outside. */
  target: string
  isOutside: boolean
}

/** An opened file: its parts, and the name of the one to begin with. */
export interface Package {
  parts: Parts
  main: string
  relations: readonly Relation[]
}

const contentTypes = new Set(['http://schemas.openxmlformats.org/package/2006/content-types'])
const relationships = new Set(['http://schemas.openxmlformats.org/package/2006/relationships'])

/** By the type of the main part. A binary workbook always says that it may hold macros. */
const kinds: readonly (readonly [sign: RegExp, kind: ForeignKind])[] = [
  [/ms-excel\.sheet\.binary/i, 'binary-workbook'],
  [/macroEnabled/i, 'macros'],
  [/spreadsheetml/i, 'workbook'],
  [/wordprocessingml/i, 'word-document'],
  [/presentationml/i, 'presentation'],
]

const openDocuments: readonly (readonly [sign: RegExp, kind: ForeignKind])[] = [
  [/opendocument\.spreadsheet/, 'open-document-sheet'],
  [/opendocument\.text/, 'open-document-text'],
  [/opendocument/, 'open-document'],
]

/** Opens a file of the given kind. Throws a Refusal that names the kind of another file. */
export function openPackage(bytes: Uint8Array, wanted: 'workbook' | 'word-document'): Package {
  if (bytes.length > limits.file) throw tooLarge('file', limits.file)
  if (!isZip(bytes)) throw foreign(kindOf(bytes))
  const parts = unzip(bytes)
  const types = typesOf(parts)
  if (!types) throw foreign(kindOfZip(parts))
  const main = relationsOf(parts, '').find(({ type }) => type === 'officeDocument')?.target
  if (main === undefined) throw damaged('no part to begin with')
  const type = types(main)
  const kind = kinds.find(([sign]) => sign.test(type))?.[1] ?? 'zip'
  const relations = relationsOf(parts, main)
  const hasMacros = relations.some(({ type }) => /vbaProject|xlMacrosheet/i.test(type))
  if (hasMacros && kind === wanted) throw foreign('macros')
  if (kind !== wanted) throw foreign(kind)
  return { parts, main, relations }
}

/** A part that must be there. */
export function needed(parts: Parts, name: string): Uint8Array {
  const bytes = parts.read(name)
  if (!bytes) throw damaged('a part is missing', name)
  return bytes
}

/** The relations of a part; those of the whole file for the empty name. */
export function relationsOf(parts: Parts, source: string): Relation[] {
  const slash = source.lastIndexOf('/') + 1
  const name = `${source.slice(0, slash)}_rels/${source.slice(slash)}.rels`
  const bytes = parts.read(name)
  if (!bytes) return []
  const relations: Relation[] = []
  readXml(bytes, name, relationships, {
    open: (element, { Id = '', Type = '', Target = '', TargetMode }) => {
      if (element !== 'Relationship') return
      const isOutside = TargetMode === 'External'
      const target = isOutside ? Target : resolved(source.slice(0, slash), Target)
      relations.push({ id: Id, type: Type.slice(Type.lastIndexOf('/') + 1), target, isOutside })
    },
  })
  return relations
}

/** The type of a part by its name; nothing if the file has no types. */
function typesOf(parts: Parts): ((name: string) => string) | undefined {
  const name = '[Content_Types].xml'
  const bytes = parts.read(name)
  if (!bytes) return undefined
  const byName = new Map<string, string>()
  const byEnding = new Map<string, string>()
  readXml(bytes, name, contentTypes, {
    open: (element, { PartName = '', Extension = '', ContentType = '' }) => {
      if (element === 'Override') byName.set(PartName.replace(/^\//, '').toLowerCase(), ContentType)
      if (element === 'Default') byEnding.set(Extension.toLowerCase(), ContentType)
    },
  })
  return (part) => {
    const key = part.toLowerCase()
    return byName.get(key) ?? byEnding.get(key.slice(key.lastIndexOf('.') + 1)) ?? ''
  }
}

function kindOfZip(parts: Parts): ForeignKind {
  const mimetype = Buffer.from(parts.read('mimetype') ?? []).toString('latin1')
  const open = openDocuments.find(([sign]) => sign.test(mimetype))
  if (open) return open[1]
  return parts.names.some((name) => name.endsWith('.iwa')) ? 'numbers' : 'zip'
}

/** A target is looked up among the parts alone, so one that leads out of them finds nothing. */
function resolved(folder: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1)
  const steps = folder.split('/').slice(0, -1)
  for (const step of target.split('/')) {
    if (step === '..') steps.pop()
    else if (step !== '.') steps.push(step)
  }
  return steps.join('/')
}
