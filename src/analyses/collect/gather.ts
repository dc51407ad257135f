/** Compares the rows of all forms: which repeat, which contradict, which are already recorded. */
import type { LogEntry } from '../../../schemas/log.ts'
import { byCodeUnit, memo } from '../../order.ts'
import type { ClearRow, EmptyRow, JudgedRow, UnclearRow } from './judge.ts'

export interface Gathered {
  /** Rows to record; of equal rows, the first. */
  readonly clear: readonly ClearRow[]
  /** What the logs say already. */
  readonly known: readonly ClearRow[]
  readonly unclear: readonly UnclearRow[]
  /** Groups of different rows of one body about the same thing. */
  readonly conflicts: readonly (readonly ClearRow[])[]
  /** Rows that say what another one says. */
  readonly repeated: readonly ClearRow[]
  readonly empty: readonly EmptyRow[]
}

/** Sorts judged rows, in the order of files, sheets and rows. */
export function gather(rows: readonly JudgedRow[]): Gathered {
  const all = rows.flatMap((row) => (row.is === 'clear' ? [row] : []))
  const groups = new Map<string, ClearRow[]>()
  for (const row of all) memo(groups, `${row.by} ${row.id}`, () => [] as ClearRow[]).push(row)
  const clear: ClearRow[] = []
  const repeated: ClearRow[] = []
  const conflicts: (readonly ClearRow[])[] = []
  for (const group of groups.values()) {
    const [first] = group
    if (first === undefined) continue
    const different = new Set(group.map(({ entry }) => contentOf(entry)))
    if (different.size > 1) conflicts.push(group)
    else {
      clear.push(first)
      repeated.push(...group.slice(1))
    }
  }
  return {
    clear: clear.filter((row) => !isKnown(row)),
    known: clear.filter(isKnown),
    unclear: rows.filter((row) => row.is === 'unclear'),
    conflicts,
    repeated,
    empty: rows.filter((row) => row.is === 'empty'),
  }
}

/**
 * Whether the log already has this entry, from any form. If the row has no date, the date is not
 * compared, because the day of the answer is not a part of it.
 */
function isKnown({ entry, isDateOfAnswer, measure }: ClearRow): boolean {
  return measure.log.some((one) =>
    isDateOfAnswer && isFromForm(one)
      ? contentOf(one, '') === contentOf(entry, '')
      : contentOf(one) === contentOf(entry),
  )
}

function isFromForm({ source }: LogEntry): boolean {
  return source !== undefined && 'communication' in source && source.file !== undefined
}

/** The content of an entry, without its source. */
function contentOf(entry: LogEntry, date: string = entry.date): string {
  const { source: _, deadline, responsibility, ...rest } = entry
  const said = {
    ...rest,
    date,
    ...(deadline && { deadline: { ...deadline, from: undefined } }),
    ...(responsibility && { responsibility: { ...responsibility, from: undefined } }),
  }
  return JSON.stringify(Object.entries(said).sort(([a], [b]) => byCodeUnit(a, b)))
}
