/** Files made part by part, as Excel writes them or as nobody should. */
import { crc32, deflateRawSync } from 'node:zlib'
import {
  type OfficeProblem,
  readWorkbook,
  type Value,
  type Workbook,
} from '../../src/office/index.ts'

export const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const packages = 'http://schemas.openxmlformats.org/package/2006'
const sheetType = 'application/vnd.openxmlformats-officedocument.spreadsheetml'

/** What may be said of an entry instead of the truth. */
export interface Entry {
  name: string
  data: string | Uint8Array
  nameInHeader?: string
  size?: number
  packedSize?: number
  checksum?: number
  flags?: number
  method?: number
  /** Where it says that its header is, if not where it is. */
  header?: number
}

/** A zip file, entry by entry; `count` is how many it says to have. */
export function rawZip(entries: readonly Entry[], count = entries.length): Buffer {
  const bodies: Buffer[] = []
  const directory: Buffer[] = []
  let offset = 0
  for (const entry of entries) {
    const data = Buffer.from(entry.data as string)
    const packed = entry.method === 0 ? data : deflateRawSync(data)
    const header = Buffer.alloc(46)
    header.writeUInt16LE(entry.flags ?? 0, 8)
    header.writeUInt16LE(entry.method ?? 8, 10)
    header.writeUInt32LE(entry.checksum ?? crc32(data), 16)
    header.writeUInt32LE(entry.packedSize ?? packed.length, 20)
    header.writeUInt32LE(entry.size ?? data.length, 24)
    const body = (name: string) => {
      const local = Buffer.alloc(30)
      local.writeUInt32LE(0x04034b50, 0)
      header.copy(local, 6, 8, 28)
      local.writeUInt16LE(Buffer.byteLength(name), 26)
      return Buffer.concat([local, Buffer.from(name), packed])
    }
    const written = body(entry.nameInHeader ?? entry.name)
    header.writeUInt32LE(0x02014b50, 0)
    header.writeUInt16LE(Buffer.byteLength(entry.name), 28)
    header.writeUInt32LE(entry.header ?? offset, 42)
    directory.push(header, Buffer.from(entry.name))
    bodies.push(written)
    offset += written.length
  }
  const end = Buffer.alloc(22)
  end.writeUInt32LE(0x06054b50, 0)
  end.writeUInt16LE(count, 8)
  end.writeUInt16LE(count, 10)
  end.writeUInt32LE(Buffer.concat(directory).length, 12)
  end.writeUInt32LE(offset, 16)
  return Buffer.concat([...bodies, ...directory, end])
}

export interface Made {
  /** The content of `sheetData`, or the whole sheet if it begins with `<?` or `<worksheet`. */
  sheet: string
  strings?: string
  styles?: string
  workbookPr?: string
  names?: string
  state?: string
  type?: string
  relations?: string
  more?: readonly Entry[]
}

/** The parts of a workbook with one sheet. */
export function partsOf(made: Made): Entry[] {
  const { sheet, strings, styles, workbookPr = '', names = '', state = 'visible' } = made
  const type = made.type ?? `${sheetType}.sheet.main+xml`
  const worksheet = /^<(?:\?|!|worksheet)/.test(sheet)
    ? sheet
    : `<worksheet xmlns="${main}"><sheetData>${sheet}</sheetData></worksheet>`
  const relation = (id: string, kind: string, target: string) =>
    `<Relationship Id="${id}" Type="${office}/${kind}" Target="${target}"/>`
  const relations = (...list: string[]) =>
    `<Relationships xmlns="${packages}/relationships">${list.join('')}</Relationships>`
  const parts: Entry[] = [
    {
      name: '[Content_Types].xml',
      data: `<Types xmlns="${packages}/content-types"><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${type}"/></Types>`,
    },
    {
      name: '_rels/.rels',
      data: relations(relation('rId1', 'officeDocument', 'xl/workbook.xml')),
    },
    {
      name: 'xl/workbook.xml',
      data: `<workbook xmlns="${main}" xmlns:r="${office}"><workbookPr ${workbookPr}/><sheets><sheet name="Blad1" sheetId="1" state="${state}" r:id="rId1"/></sheets><definedNames>${names}</definedNames></workbook>`,
    },
    {
      name: 'xl/_rels/workbook.xml.rels',
      data: relations(
        relation('rId1', 'worksheet', 'worksheets/sheet1.xml'),
        strings === undefined ? '' : relation('rId2', 'sharedStrings', '/xl/sharedStrings.xml'),
        styles === undefined ? '' : relation('rId3', 'styles', './styles.xml'),
        made.relations ?? '',
      ),
    },
    { name: 'xl/worksheets/sheet1.xml', data: worksheet },
  ]
  if (strings !== undefined)
    parts.push({ name: 'xl/sharedStrings.xml', data: `<sst xmlns="${main}">${strings}</sst>` })
  if (styles !== undefined)
    parts.push({
      name: 'xl/styles.xml',
      data: `<styleSheet xmlns="${main}">${styles}</styleSheet>`,
    })
  return [...parts, ...(made.more ?? [])]
}

/** A relation of the workbook, for `Made.relations`. */
export function relationTo(type: string, target: string): string {
  return `<Relationship Id="rId9" Type="${office}/${type}" Target="${target}"/>`
}

/** The bytes of a workbook with one sheet. */
export function made(parts: Made): Buffer {
  return rawZip(partsOf(parts))
}

/** The workbook, which must be read. */
export function read(bytes: Uint8Array): Workbook {
  const workbook = readWorkbook(bytes)
  if ('problem' in workbook) throw new Error(JSON.stringify(workbook))
  return workbook
}

/** Why a workbook is not read. */
export function problemOf(bytes: Uint8Array): OfficeProblem | undefined {
  const workbook = readWorkbook(bytes)
  return 'problem' in workbook ? workbook : undefined
}

/** The values of a sheet by their reference. */
export function valuesOf(workbook: Workbook, sheet = 0): Record<string, Value> {
  const cells = workbook.sheets[sheet]?.rows.flatMap((row) => row.cells) ?? []
  return Object.fromEntries(cells.map(({ reference, value }) => [reference, value]))
}
