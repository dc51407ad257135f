/** All rows of all sheets together: what says the same twice, what contradicts, what is known. */
import type { LogEntry } from '../../../schemas/log.ts'
import { byCodeUnit, memo } from '../../order.ts'
import type { ClearRow, EmptyRow, JudgedRow, UnclearRow } from './judge.ts'

export interface Gathered {
  /** What there is to record; of rows that say the same the first. */
  readonly clear: readonly ClearRow[]
  /** What the logs say already. */
  readonly known: readonly ClearRow[]
  readonly unclear: readonly UnclearRow[]
  /** Rows of one body on one thing that say different things, all that do. */
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
 * Whether the log has this entry, from whatever sheet. If the row says no date, one from a sheet
 * with any date is the same: the day of the answer is no part of what was said.
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

/** What an entry says, without where it was said. */
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
