/** A measure as a diff sees it: its data, without the file it lies in. */
import type { MeasureFile } from '../../../schemas/measure.ts'
import type { Measure } from '../../corpus/types.ts'

export type Field = keyof MeasureFile
export type MeasureRecord = { readonly [key in Field]?: MeasureFile[key] }

/** Every field that a measure may have, in the order in which changes are told. */
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
  return fields.flatMap((field) => (same(before[field], after[field]) ? [] : [{ field, before: before[field], after: after[field] }]))
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

/** Whether two values of the corpus are alike; the order of keys makes no difference, that of lists does. */
export function same(a: unknown, b: unknown): boolean {
  return canonical(a) === canonical(b)
}

function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'undefined'
  const entries = Object.entries(value).filter(([, item]) => item !== undefined)
  return `{${entries
    .sort(([x], [y]) => (x < y ? -1 : 1))
    .map(([key, item]) => `${JSON.stringify(key)}:${canonical(item)}`)
    .join(',')}}`
}
