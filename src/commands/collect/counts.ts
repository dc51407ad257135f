/** Counts the rows of forms by their result, in all and by body. */
import type { Gathered } from '../../analyses/collect/gather.ts'
import type { JudgedRow, UnclearRow } from '../../analyses/collect/judge.ts'
import { byCodeUnit } from '../../order.ts'
import type { Collection } from './found.ts'

/** Rows with an answer, whatever their result. */
export function answersOf({ clear, known, unclear, conflicts, repeated }: Gathered): JudgedRow[] {
  return [...clear, ...known, ...unclear, ...conflicts.flat(), ...repeated]
}

export function isContradicting({ troubles }: UnclearRow): boolean {
  return troubles.some(({ why }) => why === 'other-state')
}

export function totalsOf({ files, gathered }: Collection) {
  const { clear, known, unclear, conflicts, repeated, empty } = gathered
  const contradicting = unclear.filter(isContradicting).length
  return {
    sheets: files.sheets.length,
    answered: clear.length + known.length + unclear.length + conflicts.length,
    clear: clear.length,
    known: known.length,
    unclear: unclear.length - contradicting,
    conflicts: conflicts.length + contradicting,
    repeated: repeated.length,
    empty: empty.length,
    remarks: files.sheets.reduce((sum, { remarks }) => sum + remarks, 0),
  }
}

export interface BodyCounts {
  /** Empty if neither a sheet nor the call says who answers. */
  body: string
  asked: number
  answered: number
  clear: number
  unclear: number
  conflicts: number
  known: number
}

/** To whom a sheet was sent, or who answers in one without a hidden part. */
export function bodyOf({ returned, by }: JudgedRow): string {
  return returned.head?.body ?? by ?? ''
}

/** Bodies by how many rows they were asked, the most first. */
export function countsByBody({ asked, gathered }: Collection): BodyCounts[] {
  const { clear, known, unclear, conflicts, repeated } = gathered
  const groups = conflicts.flatMap(([first]) => first ?? [])
  const all = [...clear, ...known, ...unclear, ...groups]
  const bodies = new Set([...asked.keys(), ...[...all, ...repeated].map(bodyOf)])
  const of = (rows: readonly JudgedRow[], body: string) =>
    rows.filter((row) => bodyOf(row) === body).length
  return [...bodies]
    .map((body) => {
      const contradicting = of(unclear.filter(isContradicting), body)
      return {
        body,
        asked: asked.get(body)?.size ?? 0,
        answered: of(all, body),
        clear: of(clear, body),
        unclear: of(unclear, body) - contradicting,
        conflicts: of(groups, body) + contradicting,
        known: of(known, body),
      }
    })
    .sort((a, b) => b.answered - a.answered || b.asked - a.asked || byCodeUnit(a.body, b.body))
}

export function silentIn(counts: readonly BodyCounts[]): BodyCounts[] {
  return counts
    .filter(({ answered }) => answered === 0)
    .sort((a, b) => b.asked - a.asked || byCodeUnit(a.body, b.body))
}
