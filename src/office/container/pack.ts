/** Packs the parts that all files of Office have around their own. */
import { document, element, textContent } from './markup.ts'
import { zip } from './zip.ts'

/** A part of our own: `type` is that of its content, `relation` the last step of its address. */
export interface NewPart {
  name: string
  type: string
  text: string
}

/** What a file says of itself. */
export interface Properties {
  title: string
  /** BCP 47: `fr-BE` */
  language: string
  /** Who or what wrote it. */
  creator?: string | undefined
}

/** From one part to another, both named from the root. */
export interface NewRelation {
  type: string
  target: string
}

/** The vocabulary of ways between the parts of a file of Office. */
export const relationships = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const packages = 'http://schemas.openxmlformats.org/package/2006'
const core = 'application/vnd.openxmlformats-package.core-properties+xml'

/** The whole file. The first part is the main one; `relations` are its own, named `rId1` and on. */
export function pack(
  parts: readonly [NewPart, ...NewPart[]],
  relations: readonly NewRelation[],
  properties: Properties,
): Uint8Array {
  const [main] = parts
  const slash = main.name.lastIndexOf('/') + 1
  const folder = main.name.slice(0, slash)
  const own = relations.map(({ type, target }) => ({
    type: `${relationships}/${type}`,
    target: target.slice(folder.length),
  }))
  return zip([
    ['[Content_Types].xml', typesOf(parts)],
    [
      '_rels/.rels',
      relationsOf([
        { type: `${relationships}/officeDocument`, target: main.name },
        { type: `${packages}/relationships/metadata/core-properties`, target: 'docProps/core.xml' },
      ]),
    ],
    ['docProps/core.xml', propertiesOf(properties)],
    [main.name, main.text],
    [`${folder}_rels/${main.name.slice(slash)}.rels`, relationsOf(own)],
    ...parts.slice(1).map(({ name, text }) => [name, text] as const),
  ])
}

function typesOf(parts: readonly NewPart[]): string {
  const rels = 'application/vnd.openxmlformats-package.relationships+xml'
  return document(
    element(
      'Types',
      { xmlns: `${packages}/content-types` },
      element('Default', { Extension: 'rels', ContentType: rels }),
      element('Default', { Extension: 'xml', ContentType: 'application/xml' }),
      element('Override', { PartName: '/docProps/core.xml', ContentType: core }),
      ...parts.map(({ name, type }) =>
        element('Override', { PartName: `/${name}`, ContentType: type }),
      ),
    ),
  )
}

function relationsOf(relations: readonly NewRelation[]): string {
  return document(
    element(
      'Relationships',
      { xmlns: `${packages}/relationships` },
      ...relations.map(({ type, target }, index) =>
        element('Relationship', { Id: `rId${index + 1}`, Type: type, Target: target }),
      ),
    ),
  )
}

function propertiesOf({ title, language, creator }: Properties): string {
  return document(
    element(
      'cp:coreProperties',
      {
        'xmlns:cp': `${packages}/metadata/core-properties`,
        'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
      },
      element('dc:title', {}, textContent(title)),
      creator === undefined ? '' : element('dc:creator', {}, textContent(creator)),
      element('dc:language', {}, textContent(language)),
    ),
  )
}
