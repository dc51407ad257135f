/** A measure as a diff sees it: its data, without the file it lies in. */
import type { MeasureFile } from '../../../schemas/measure.ts'
import type { Measure } from '../../corpus/types.ts'

export type Field = keyof MeasureFile
export type MeasureRecord = { readonly [key in Field]?: MeasureFile[key] }

/** Every field that a measure may have, in the order in which changes of them are listed. */
export const fields: readonly Field[] = [
  'reference',
  'title',
  'summary',
  'wording',
  'origin',
  'themes',
  'lead',
  'partners',
  'responsibility_as_printed',
  'timing',
  'parts',
  'follows',
  'not_follows',
  'closed',
  'added',
  'answers',
  'also_printed',
  'log',
  'note',
  'source',
]

export function recordOf(measure: Measure): MeasureRecord {
  const record: { [key in Field]?: unknown } = {}
  for (const field of fields) if (measure[field] !== undefined) record[field] = measure[field]
  return record as MeasureRecord
}

/** One field, before and after; `undefined` where it is absent. */
export interface FieldChange {
  field: Field
  before: unknown
  after: unknown
}

/** The fields that differ between two records, in order. */
export function fieldChanges(before: MeasureRecord, after: MeasureRecord): FieldChange[] {
  return fields.flatMap((field) =>
    same(before[field], after[field])
      ? []
      : [{ field, before: before[field], after: after[field] }],
  )
}

/** Puts the changes of a record into it. */
export function withChanges(record: MeasureRecord, changes: readonly FieldChange[]): MeasureRecord {
  const changed: { [key in Field]?: unknown } = { ...record }
  for (const { field, after } of changes) {
    if (after === undefined) delete changed[field]
    else changed[field] = after
  }
  return changed as MeasureRecord
}

/**
 * Whether two values of the corpus are alike; the order of a list counts, that of keys does not.
 */
export function same(a: unknown, b: unknown): boolean {
  if (a === b) return true
  if (Array.isArray(a) || Array.isArray(b))
    return (
      Array.isArray(a) &&
      Array.isArray(b) &&
      a.length === b.length &&
      a.every((item, i) => same(item, b[i]))
    )
  if (!isMap(a) || !isMap(b)) return false
  const keys = keysOf(a)
  return (
    keys.length === keysOf(b).length &&
    keys.every((key) => Object.hasOwn(b, key) && same(a[key], b[key]))
  )
}

type Loose = Readonly<Record<string, unknown>>

function isMap(value: unknown): value is Loose {
  return typeof value === 'object' && value !== null
}

/** A key without a value is none. */
function keysOf(map: Loose): string[] {
  return Object.keys(map).filter((key) => map[key] !== undefined)
}
