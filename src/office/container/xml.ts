/** Reads XML as a run of elements and texts, without doctype, entities or deep nesting. */
import { SaxesParser } from 'saxes'
import { limits } from '../limits.ts'
import { damaged, Refusal, tooLarge, unsafe } from '../problem.ts'

/** Attributes without their prefix, but `r:id` and the like, which name relations. */
export type Attributes = Readonly<Record<string, string>>

/** Events of a document. Elements are named without their prefix. */
export interface Handler {
  open(name: string, attributes: Attributes): void
  text?(text: string): void
  close?(name: string): void
}

/** Reads a part. Only elements of the given namespaces cause events; others are ignored. */
export function readXml(
  bytes: Uint8Array,
  part: string,
  namespaces: ReadonlySet<string>,
  handler: Handler,
): void {
  const parser = new SaxesParser({ xmlns: true, position: false })
  let depth = 0
  let passedOver = 0
  let elements = 0
  let attributesOfOne = 0
  parser.on('opentagstart', () => {
    attributesOfOne = 0
    if (++elements > limits.elements) throw tooLarge('elements', limits.elements, part)
  })
  parser.on('attribute', () => {
    if (++attributesOfOne > limits.attributes) throw tooLarge('attributes', limits.attributes, part)
  })
  parser.on('doctype', () => {
    throw unsafe('doctype', part)
  })
  parser.on('error', (error) => {
    throw damaged(error.message, part)
  })
  parser.on('opentag', ({ local, uri, attributes }) => {
    if (++depth > limits.depth) throw tooLarge('depth', limits.depth, part)
    if (passedOver > 0 || !namespaces.has(uri)) passedOver++
    else handler.open(local, plain(attributes, namespaces))
  })
  parser.on('closetag', ({ local }) => {
    depth--
    if (passedOver > 0) passedOver--
    else handler.close?.(local)
  })
  const told = (text: string) => {
    if (passedOver === 0) handler.text?.(text)
  }
  parser.on('text', told)
  parser.on('cdata', told)
  feed(parser, decoded(bytes, part), part)
}

function feed(parser: SaxesParser<{ xmlns: true }>, text: string, part: string): void {
  try {
    parser.write(text).close()
  } catch (error) {
    if (error instanceof Refusal) throw error
    throw damaged(String(error), part)
  }
}

interface Attribute {
  prefix: string
  local: string
  uri: string
  value: string
}

const relations = /\/officeDocument\/(?:2006\/)?relationships$/

function plain(
  attributes: Readonly<Record<string, Attribute>>,
  namespaces: ReadonlySet<string>,
): Attributes {
  const values: Record<string, string> = {}
  for (const name in attributes) {
    const { prefix, local, uri, value } = attributes[name] as Attribute
    if (prefix === '' || namespaces.has(uri)) values[local] = value
    else if (relations.test(uri)) values[`r:${local}`] = value
  }
  return values
}

function decoded(bytes: Uint8Array, part: string): string {
  const [first, second] = bytes
  const isLittle = first === 0xff && second === 0xfe
  const isBig = first === 0xfe && second === 0xff
  const encoding = isLittle || isBig ? `utf-16${isLittle ? 'le' : 'be'}` : 'utf-8'
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch {
    throw damaged(`the text is not ${encoding}`, part)
  }
}
