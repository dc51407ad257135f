/** Compares the written timing with the printed words. */
import type { Text } from '../../../schemas/common.ts'
import type { Recurrence, Timing } from '../../../schemas/timing.ts'
import { saidIn } from '../../by-language.ts'
import { contains, type Day, lastDay, type Period } from '../../period.ts'
import { stepOf } from './occurrences.ts'
import type { ReadTiming } from './read.ts'

type Read = Readonly<ReadTiming>
type Written = Omit<Timing, 'as_printed'>

/**
 * Both sides of a disagreement. If it is about one key, they are its two values, else keys with
 * values; a side that writes nothing is empty.
 */
export interface Difference {
  read: string
  written: string
}

/**
 * How the written timing differs from what was read; nothing when they agree, or when the words
 * were not understood well enough to tell. `end` is the last day of the edition.
 */
export function differenceOf(
  read: Read,
  written: Written,
  end: Day | undefined,
): Difference | undefined {
  if (written.after && !isWhole(read)) return undefined
  return read.recurs ? ofRecurrence(read, read.recurs, written, end) : ofDates(read, written, end)
}

/** Whether all printed words were understood: only then is a missing date really not printed. */
function isWhole({ unread, after, ongoing }: Read): boolean {
  return unread.length === 0 && !after && !ongoing
}

function ofRecurrence(
  read: Read,
  { every, from, until }: NonNullable<Read['recurs']>,
  written: Written,
  end: Day | undefined,
): Difference | undefined {
  const { recurs } = written
  if (!recurs) {
    const isLost = isWhole(read) && (written.due !== undefined || written.start !== undefined)
    const isElsewhere =
      from !== undefined && !agrees(from, written.due) && !agrees(from, written.start)
    return isLost || isElsewhere ? whole(read, written) : undefined
  }
  if (!isSameRhythm(every, recurs.every)) return { read: every, written: recurs.every }
  if (from !== undefined && !agrees(from, recurs.from))
    return recurs.from === undefined ? whole(read, written) : { read: from, written: recurs.from }
  if (
    until === undefined ||
    agrees(until, recurs.until) ||
    (recurs.until === undefined && lastDay(until) === end)
  )
    return undefined
  return recurs.until === undefined ? whole(read, written) : { read: until, written: recurs.until }
}

function ofDates(read: Read, written: Written, end: Day | undefined): Difference | undefined {
  const { start, due } = read
  if (start === undefined && due === undefined) return undefined
  if (read.isLoose && due !== undefined) {
    const isMeant = agrees(due, written.due) || isSameEnd(due, written.due)
    return isMeant ? undefined : differenceIn('due', read, written)
  }
  // The words around the date may say that it recurs: then equal days are the same timing.
  if (written.recurs && written.due === undefined) {
    const { from, until } = written.recurs
    const ends =
      start === undefined ||
      due === undefined ||
      agrees(due, until) ||
      (until === undefined && (end === undefined || lastDay(due) >= end))
    return agrees(start ?? (due as Period), from) && ends ? undefined : whole(read, written)
  }
  if (due !== undefined && !agrees(due, written.due) && !(read.eve && isSameEnd(due, written.due)))
    return differenceIn('due', read, written)
  if (start !== undefined && !agrees(start, written.start))
    return differenceIn('start', read, written)
  if (!isWhole(read)) return undefined
  const hasMoreEnd = due === undefined && written.due !== undefined
  const hasMoreStart =
    start === undefined && written.start !== undefined && !contains(due as Period, written.start)
  return hasMoreEnd || hasMoreStart ? whole(read, written) : undefined
}

function differenceIn(key: 'start' | 'due', read: Read, written: Written): Difference {
  const [one, other] = [read[key], written[key]]
  return one === undefined || other === undefined
    ? whole(read, written)
    : { read: one, written: other }
}

function whole(read: Read, written: Written): Difference {
  return { read: keysOf(read), written: keysOf(written) }
}

function keysOf({ start, due, recurs, after }: Read | Written): string {
  return mapOf({
    start,
    due,
    recurs: recurs && `{${mapOf({ ...recurs })}}`,
    after: after && `{${mapOf({ ...after, event: oneOf(after.event) })}}`,
  })
}

/** A text in the language in which it is written first. */
function oneOf(text: Text): string {
  return saidIn(text, [], '')?.text ?? ''
}

function mapOf(map: Readonly<Record<string, string | undefined>>): string {
  return Object.entries(map)
    .flatMap(([key, value]) => (value === undefined ? [] : [`${key}: ${value}`]))
    .join(', ')
}

/** A date more precise than the printed words agrees here: a rule of its own finds it. */
function agrees(printed: Period, written: Period | undefined): boolean {
  return written !== undefined && contains(printed, written)
}

function isSameEnd(printed: Period, written: Period | undefined): boolean {
  return written !== undefined && lastDay(printed) === lastDay(written)
}

/** Two rhythms agree as well when one of them is open. */
function isSameRhythm(one: Recurrence['every'], other: Recurrence['every']): boolean {
  const [a, b] = [stepOf(one), stepOf(other)]
  return a === undefined || b === undefined || (a.months === b.months && a.days === b.days)
}
