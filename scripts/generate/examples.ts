/** Real values from the corpus, one for each key of the format. */
import type { Corpus, SourceFile } from '../../src/corpus/index.ts'
import { type Node, nameOf, type Shape } from './shapes.ts'

export interface Found {
  /** By `shape.key`: the value shown. */
  byKey: ReadonlyMap<string, string>
  /** By the name of a shape that has no keys: values of different forms. */
  byShape: ReadonlyMap<string, readonly string[]>
}

/**
 * Characters of an example in a table: the first value that is no longer is taken, else the
 * shortest.
 */
const maxLength = 64
/** Beyond so many an example is cut. */
const cutLength = 140
/** Values shown of one form of text. */
const several = 5

/** Looks at every value of every file; the file that shows most keys is looked at first. */
export function examplesOf(corpus: Corpus, shapes: readonly Shape[]): Found {
  const byKey = new Map<string, string>()
  const byShape = new Map<string, Map<string, string>>()
  for (const { kind, node, named } of shapes) {
    const visit = (value: unknown, shape: Node, name: string): void => {
      const reference = nameOf(shape)
      if (reference !== undefined) {
        visit(value, named[reference] as Node, reference)
        return
      }
      if (typeof value !== 'object' || value === null) {
        const forms = byShape.get(name) ?? new Map<string, string>()
        const form = String(value)
          .replace(/\d/g, '9')
          .replace(/\p{L}+/gu, 'a')
        if (forms.size < several && !forms.has(form) && String(value).length <= maxLength)
          forms.set(form, written(value))
        byShape.set(name, forms)
        if (!shape.anyOf?.some((option) => option.enum?.includes(String(value))))
          for (const option of shape.anyOf ?? []) if (nameOf(option)) visit(value, option, name)
        return
      }
      if (Array.isArray(value)) {
        if (shape.prefixItems)
          byShape.set(name, byShape.get(name) ?? new Map([['', written(value)]]))
        if (shape.items) for (const item of value) visit(item, shape.items, name)
        return
      }
      const map =
        [shape, ...(shape.anyOf ?? [])].find(
          (option) => option.properties || option.additionalProperties,
        ) ?? shape
      for (const [key, inner] of Object.entries(value)) {
        const own = map.properties?.[key] ?? (map.additionalProperties || undefined)
        if (!own) continue
        if (map.properties) keep(`${name}.${key}`, inner)
        visit(inner, own, map.properties ? `${name}.${key}` : name)
      }
    }
    const keep = (name: string, value: unknown) => {
      const [now, text] = [byKey.get(name), written(value)]
      if (now === undefined || (now.length > maxLength && text.length < now.length))
        byKey.set(name, text)
    }
    for (const { raw } of inOrder(corpus.files.filter((file) => file.kind === kind)))
      visit(raw, node, kind)
  }
  return {
    byKey: new Map(
      [...byKey].map(([name, text]) => [name, text.length <= cutLength ? text : cut(text)]),
    ),
    byShape: new Map([...byShape].map(([name, forms]) => [name, [...forms.values()]])),
  }
}

/** A value as it may stand in a file, on one line. */
export function written(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(written).join(', ')}]`
  if (typeof value === 'object' && value !== null)
    return `{${Object.entries(value)
      .map(([key, inner]) => `${written(key)}: ${written(inner)}`)
      .join(', ')}}`
  if (typeof value !== 'string') return String(value)
  const text = value.replace(/\s+/g, ' ').trim()
  const plain =
    /^[\p{L}\d][^:#,[\]{}"'&*!|>%@`]*$/u.test(text) &&
    !/^[\d.]+$/.test(text) &&
    !/^(true|false|null|yes|no)$/i.test(text)
  return plain ? text : JSON.stringify(text)
}

function cut(text: string): string {
  return `${text.slice(0, text.lastIndexOf(' ', cutLength - 2)).replace(/[ ,;:]+$/, '')} …`
}

/** The files that have most to show first; then by name. */
function inOrder(files: readonly SourceFile[]): SourceFile[] {
  const keys = (file: SourceFile) => Object.keys((file.raw ?? {}) as object).length
  return [...files].sort((a, b) => keys(b) - keys(a) || (a.name < b.name ? -1 : 1))
}
